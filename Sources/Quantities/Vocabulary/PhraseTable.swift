/// Phrases of one or more words with what they mean, found by their first or last word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  enum Key: Sendable { case first, last }

  private struct Row: Sendable {
    var words: [Int32]
    var meaning: Meaning
  }

  /// The phrases of one first (or last) word, the longer ones by the word next to it: "$" ends sixty of them.
  private struct Bucket: Sendable {
    var single: Row?
    var byNeighbour: [Int32: [Row]] = [:]

    var all: [Row] { (single.map { [$0] } ?? []) + byNeighbour.values.flatMap(\.self) }
  }

  private let key: Key
  private var buckets: [Int32: Bucket] = [:]
  /// A bit for every word that has a bucket: most words have none.
  private var bits: [UInt64] = []

  init(keyedBy key: Key) { self.key = key }

  /// The words that phrases are found by.
  var keys: [Int32] { Array(buckets.keys) }

  /// The words that phrases of a certain meaning are found by.
  func keys(where holds: (Meaning) -> Bool) -> [Int32] {
    buckets.filter { $0.value.all.contains { holds($0.meaning) } }.map(\.key)
  }

  /// Adds a phrase; of two that are written alike the first stands.
  mutating func add(_ words: [Int32], _ meaning: Meaning) {
    guard let word = key == .first ? words.first : words.last else { return }
    let row = Row(words: words, meaning: meaning)
    let place = Int(word) / 64
    if place >= bits.count { bits += [UInt64](repeating: 0, count: place + 1 - bits.count) }
    bits[place] |= 1 << UInt64(word % 64)
    if words.count == 1 {
      if buckets[word, default: Bucket()].single == nil { buckets[word, default: Bucket()].single = row }
      return
    }
    let neighbour = key == .first ? words[1] : words[words.count - 2]
    buckets[word, default: Bucket()].byNeighbour[neighbour, default: []].append(row)
    buckets[word]?.byNeighbour[neighbour]?.sort { $0.words.count > $1.words.count }
  }

  @inline(__always)
  private func mayHold(_ word: Int32) -> Bool {
    let place = Int(word) / 64
    return place < bits.count && bits[place] & (1 << UInt64(word % 64)) != 0
  }

  /// The longest phrase that starts at a token, with the tokens it takes.
  func match(startingAt index: Int, in stream: TokenStream) -> (tokens: Range<Int>, meaning: Meaning)? {
    guard stream.contains(index), mayHold(stream.tokens[index].word), let bucket = buckets[stream.tokens[index].word] else { return nil }
    if !bucket.byNeighbour.isEmpty, stream.contains(index + 1), let rows = bucket.byNeighbour[stream.tokens[index + 1].word] {
      for row in rows where index + row.words.count <= stream.count {
        if row.words.indices.allSatisfy({ stream.tokens[index + $0].word == row.words[$0] }) {
          return (index..<index + row.words.count, row.meaning)
        }
      }
    }
    return bucket.single.map { (index..<index + 1, $0.meaning) }
  }

  /// The longest phrase that ends with a token; `isTight` wants the tokens behind an
  /// article or one letter without a space ("A$", and not "a $48 million contract" or "the firm's $5 million").
  func match(endingAt index: Int, in stream: TokenStream, isTight: Bool = false) -> (tokens: Range<Int>, meaning: Meaning)? {
    guard stream.contains(index), mayHold(stream.tokens[index].word), let bucket = buckets[stream.tokens[index].word] else { return nil }
    if !bucket.byNeighbour.isEmpty, index > 0, let rows = bucket.byNeighbour[stream.tokens[index - 1].word] {
      for row in rows where row.words.count <= index + 1 {
        let start = index + 1 - row.words.count
        let isThere = row.words.indices.allSatisfy { stream.tokens[start + $0].word == row.words[$0] }
        if isThere, !isTight || standsTight(start..<index + 1, in: stream) { return (start..<index + 1, row.meaning) }
      }
    }
    return bucket.single.map { (index..<index + 1, $0.meaning) }
  }

  private func standsTight(_ tokens: Range<Int>, in stream: TokenStream) -> Bool {
    guard stream.has(tokens.lowerBound, .determiner) || stream.isSingleLetter(tokens.lowerBound) else { return true }
    return tokens.dropFirst().allSatisfy { stream.isJoined($0) || stream.isTokenised(tokens.lowerBound, tokens.upperBound - 1) }
  }
}

/// Words that say how a number stands to the truth.
struct Hedge: Sendable {
  var form: Quantity.Form
  var words: String

  init(_ form: Quantity.Form, _ words: String) {
    self.form = form
    self.words = words
  }
}

/// A written form of a unit and where it may stand.
struct UnitForm: Sendable {
  enum Use: Sendable {
    case anywhere
    /// Only behind a hyphen: "30-second".
    case hyphenated
    /// Only right behind the digits: "15m".
    case joined
  }

  var unit: MeasureUnit
  var use: Use
}

/// A number word without a number, with the ends that convention gives it.
struct VagueNumber: Sendable {
  var words: String
  var low: Double?
  var high: Double?
}
