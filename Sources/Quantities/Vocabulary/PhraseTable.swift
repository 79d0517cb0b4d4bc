/// Phrases of one or more words with what they mean, found by their first or last word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  enum Key: Sendable { case first, last }

  private struct Row: Sendable {
    var words: [Int32]
    var meaning: Meaning
  }

  private let key: Key
  private var rows: [Int32: [Row]] = [:]

  init(keyedBy key: Key) { self.key = key }

  /// The words that phrases are found by.
  var keys: [Int32] { Array(rows.keys) }

  /// The words that phrases of a certain meaning are found by.
  func keys(where holds: (Meaning) -> Bool) -> [Int32] {
    rows.filter { $0.value.contains { holds($0.meaning) } }.map(\.key)
  }

  mutating func add(_ words: [Int32], _ meaning: Meaning) {
    guard let word = key == .first ? words.first : words.last else { return }
    rows[word, default: []].append(Row(words: words, meaning: meaning))
    rows[word]?.sort { $0.words.count > $1.words.count }
  }

  /// The longest phrase that starts at a token, with the tokens it takes.
  func match(startingAt index: Int, in stream: TokenStream) -> (tokens: Range<Int>, meaning: Meaning)? {
    guard stream.contains(index), let rows = rows[stream.tokens[index].word] else { return nil }
    for row in rows where index + row.words.count <= stream.count {
      if row.words.indices.allSatisfy({ stream.tokens[index + $0].word == row.words[$0] }) {
        return (index..<index + row.words.count, row.meaning)
      }
    }
    return nil
  }

  /// The longest phrase that ends with a token; `isTight` wants the tokens behind an
  /// article or one letter without a space ("A$", and not "a $48 million contract" or "the firm's $5 million").
  func match(endingAt index: Int, in stream: TokenStream, isTight: Bool = false) -> (tokens: Range<Int>, meaning: Meaning)? {
    guard stream.contains(index), let rows = rows[stream.tokens[index].word] else { return nil }
    for row in rows where row.words.count <= index + 1 {
      let start = index + 1 - row.words.count
      if row.words.indices.allSatisfy({ stream.tokens[start + $0].word == row.words[$0] && (!isTight || $0 == 0 || !(stream.has(start, .determiner) || stream.isSingleLetter(start)) || stream.isJoined(start + $0) || stream.isTokenised(start, index)) }) {
        return (start..<index + 1, row.meaning)
      }
    }
    return nil
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
