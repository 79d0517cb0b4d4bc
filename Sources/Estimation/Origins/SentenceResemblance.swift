/// Finds sentences that are nearly the same.
///
/// Resemblance is the share of three-word runs that both have, out of all that either has (Broder
/// 1997, "On the resemblance and containment of documents").
enum SentenceResemblance {
  /// From this resemblance on, two sentences are copies: one changed word in the middle of a
  /// 25-word sentence leaves 0.77.
  static let threshold = 0.7
  /// Shorter sentences may be the same by chance.
  private static let shortest = 8
  /// So many sentences are looked up per run of words; a run in more of them is a commonplace, and
  /// what they share is found through the first ones.
  private static let postings = 12

  /// Pairs of indices whose sentences resemble each other, the smaller first. Linear in the length
  /// of all sentences.
  static func pairs(of sentences: [String]) -> [(Int, Int)] {
    var index: [Run: [Int]] = [:]
    var ids: [Substring: Int32] = [:]
    var sizes: [Int] = []
    var pairs: [(Int, Int)] = []
    for (number, sentence) in sentences.enumerated() {
      let runs = runs(of: sentence, &ids)
      sizes.append(runs.count)
      var shared: [Int: Int] = [:]
      for run in runs {
        for other in index[run] ?? [] { shared[other, default: 0] += 1 }
        if (index[run]?.count ?? 0) < postings { index[run, default: []].append(number) }
      }
      for (other, count) in shared.sorted(by: { $0.key < $1.key }) {
        let either = runs.count + sizes[other] - count
        if Double(count) >= threshold * Double(either) { pairs.append((other, number)) }
      }
    }
    return pairs
  }

  /// Three words in a row, by their numbers.
  private struct Run: Hashable {
    var first: Int32
    var second: Int32
    var third: Int32
  }

  private static func runs(of sentence: String, _ ids: inout [Substring: Int32]) -> Set<Run> {
    let words = Words.all(in: sentence.lowercased()).map { word -> Int32 in
      if let id = ids[word] { return id }
      let id = Int32(truncatingIfNeeded: ids.count)
      ids[word] = id
      return id
    }
    guard words.count >= shortest else { return [] }
    return Set((0...(words.count - 3)).map { Run(first: words[$0], second: words[$0 + 1], third: words[$0 + 2]) })
  }
}

/// The words of a text: letters and digits in a row.
private enum Words {
  static func all(in text: String) -> [Substring] {
    var words: [Substring] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if isPart(scalars[index], isWithin: start != nil) {
        if start == nil { start = index }
      } else if let first = start {
        words.append(text[first..<index])
        start = nil
      }
      index = scalars.index(after: index)
    }
    if let start { words.append(text[start...]) }
    return words
  }

  /// Marks over letters belong to their letters.
  private static func isPart(_ scalar: Unicode.Scalar, isWithin: Bool) -> Bool {
    if scalar.isASCII { return scalar.value &- 0x30 < 10 || (scalar.value | 0x20) &- 0x61 < 26 }
    // General punctuation: quotation marks, dashes.
    if (0x2000..<0x2070).contains(scalar.value) { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || isWithin && properties.canonicalCombiningClass != .notReordered
  }
}
