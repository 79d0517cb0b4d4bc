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
    var index: [Substring: [Int]] = [:]
    var sizes: [Int] = []
    var pairs: [(Int, Int)] = []
    for (number, sentence) in sentences.enumerated() {
      let runs = runs(of: sentence)
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

  private static func runs(of sentence: String) -> Set<Substring> {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= shortest else { return [] }
    return Set((0...(words.count - 3)).map { Substring(words[$0..<($0 + 3)].joined(separator: " ")) })
  }
}
