import Articles
import Quantities

/// A sentence of an article's body with its clauses, ready for the rules. A class, because every rule holds one.
final class Passage: Sendable {
  let article: Article
  /// Which body block of the article it stands in, and which sentence of the article it is.
  let block: Int
  let number: Int
  let sentence: Sentence
  /// The block's text with its places in the file.
  let source: TextBlock
  /// For every word the number of its clause; clauses end at strong marks and at conjunctions behind a comma.
  let clauses: [Int]
  /// For every word the number of its segment; segments end at every comma and bracket as well.
  let segments: [Int]
  /// For every word whether it stands inside quotation marks.
  let quoted: [Bool]
  /// For every word its part of speech.
  let tags: [WordTag]
  /// The words of every figure, in order.
  let figures: [Range<Int>]
  let lexicon: ClaimLexicon
  /// The bodies, people and events that it names, which many rules ask for. Only the initialiser writes them.
  private(set) nonisolated(unsafe) var bodies: [BodyScanner.Mention] = []
  private(set) nonisolated(unsafe) var people: [PersonScanner.Mention] = []
  private(set) nonisolated(unsafe) var events: [EventFinder.Found] = []

  init(
    article: Article, block: Int, number: Int, source: TextBlock, sentence: Sentence, startsQuoted: Bool,
    lexicon: ClaimLexicon
  ) {
    self.lexicon = lexicon
    self.article = article
    self.block = block
    self.number = number
    self.source = source
    self.sentence = sentence
    var clauses: [Int] = []
    var segments: [Int] = []
    var quoted: [Bool] = []
    var clause = 0
    var segment = 0
    var isQuoted = startsQuoted
    let words = sentence.words
    clauses.reserveCapacity(words.count)
    segments.reserveCapacity(words.count)
    quoted.reserveCapacity(words.count)
    // "While …, …": the first comma ends the subordinate clause.
    var isSubordinateHead = words.first.map { ["while", "although", "though", "when", "after", "before", "if", "because"].contains($0.key) } ?? false
    for (index, word) in words.enumerated() {
      switch word.mark {
      case "\u{201C}", "\u{AB}": isQuoted = true
      case "\u{201D}", "\u{BB}": isQuoted = false
      case "\"": isQuoted.toggle()
      case ";", ":", "\u{2014}":
        clause += 1
        segment += 1
      case "\u{2013}" where !word.isJoined:
        clause += 1
        segment += 1
      case ",":
        segment += 1
        if Self.startsClause(words, at: index + 1) || isSubordinateHead { clause += 1 }
        isSubordinateHead = false
      case "(", ")": segment += 1
      default: break
      }
      clauses.append(clause)
      segments.append(segment)
      quoted.append(isQuoted)
    }
    self.clauses = clauses
    self.segments = segments
    self.quoted = quoted
    let figures = sentence.quantities.map { Self.words(of: $0.range, in: words) }
    self.figures = figures
    var tags = lexicon.tagger.tags(of: words, figures: sentence.quantities.map { Self.words(of: $0.numberRange, in: words) })
    for name in lexicon.wellKnownBodies(in: words) {
      for index in name where !["of", "for", "and"].contains(words[index].key) { tags[index] = .name }
    }
    self.tags = tags
    bodies = BodyScanner(lexicon: lexicon, passage: self).mentions()
    people = PersonScanner(lexicon: lexicon, passage: self).mentions()
    events = EventFinder(lexicon: lexicon).all(in: self)
  }

  /// The plain form of the verb at a word.
  func lemma(_ index: Int) -> String? {
    switch words.indices.contains(index) ? tags[index] : .mark {
    case .be: "be"
    case .have: "have"
    case .verb, .past, .gerund: lexicon.tagger.verbs.entry(words[index].key)?.lemma
    default: nil
    }
  }

  /// True for a conjunction that begins a clause; "and" does so only where a verb follows before the next mark.
  private static func startsClause(_ words: [Word], at index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    switch words[index].key {
    case "but", "while", "whereas", "although", "though", "yet": return true
    case "and":
      let rest = words[(index + 1)...].prefix { $0.kind != .mark || $0.text == "-" }
      return rest.contains { finiteVerbs.contains($0.key) || $0.key.hasSuffix("ed") && $0.key.count > 4 }
    default: return false
    }
  }

  private static let finiteVerbs: WordSet = ["is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may", "said", "says"]

  var words: [Word] { sentence.words }

  /// The bytes of the file that a range of the block's bytes stands for.
  func fileRange(of bytes: Range<Int>) -> Range<Int> { source.fileRange(of: bytes) }

  /// The words of a range of the block's bytes as a reader sees them.
  func quote(_ bytes: Range<Int>) -> String {
    let utf8 = source.text.utf8
    let bytes = bytes.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: bytes.count)], as: UTF8.self)
  }

  /// The mark at an index; nil for words and numbers, and outside.
  func mark(_ index: Int) -> Unicode.Scalar? { words.indices.contains(index) ? words[index].mark : nil }

  /// True for a straight or a curved apostrophe.
  func isApostrophe(_ index: Int) -> Bool {
    switch mark(index) {
    case "'", "\u{2019}": true
    default: false
    }
  }

  /// The word at an index, as rules compare it; none outside.
  func key(_ index: Int) -> Term { words.indices.contains(index) ? words[index].key : .none }

  /// The word at an index as text.
  func keyText(_ index: Int) -> String { key(index).text }

  /// The words from one to before another; none where the other stands first.
  func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  /// The words that lie in a range of the block's bytes.
  func wordRange(_ bytes: Range<Int>) -> Range<Int> { Self.words(of: bytes, in: words) }

  private static func words(of bytes: Range<Int>, in words: [Word]) -> Range<Int> {
    let start = first(in: words) { $0.range.upperBound > bytes.lowerBound }
    let end = first(in: words) { $0.range.lowerBound >= bytes.upperBound }
    return start..<max(start, end)
  }

  /// The first word of which a condition holds that holds of all behind it too, by bisection.
  private static func first(in words: [Word], where isBehind: (Word) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// All words of the clause around some words.
  func clause(around range: Range<Int>) -> Range<Int> { span(clauses, around: range) }

  /// All words of the segment around some words.
  func segment(around range: Range<Int>) -> Range<Int> { span(segments, around: range) }

  private func span(_ marks: [Int], around range: Range<Int>) -> Range<Int> {
    guard marks.indices.contains(range.lowerBound) else { return range }
    var start = range.lowerBound
    var end = max(range.lowerBound, min(range.upperBound, marks.count) - 1)
    let (first, last) = (marks[start], marks[end])
    // The numbers never fall.
    while start > 0, marks[start - 1] == first { start -= 1 }
    while end < marks.count, marks[end] == last { end += 1 }
    return start..<end
  }

  /// Where a phrase of one or more words stands, within some words.
  func positions(of phrase: String, in range: Range<Int>) -> [Range<Int>] {
    guard phrase.utf8.contains(UInt8(ascii: " ")) else {
      let word = Term(phrase)
      return range.compactMap { key($0) == word ? $0..<$0 + 1 : nil }
    }
    let parts = phrase.split(separator: " ").map { Term(String($0)) }
    guard let first = parts.first else { return [] }
    var found: [Range<Int>] = []
    for index in range where key(index) == first && index + parts.count <= range.upperBound {
      if parts.indices.allSatisfy({ key(index + $0) == parts[$0] }) { found.append(index..<index + parts.count) }
    }
    return found
  }

  /// The text of some words as printed.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty, words.indices.contains(range.lowerBound), words.indices.contains(range.upperBound - 1) else { return "" }
    let start = words[range.lowerBound].range.lowerBound - sentence.range.lowerBound
    let end = words[range.upperBound - 1].range.upperBound - sentence.range.lowerBound
    let utf8 = sentence.text.utf8
    guard start >= 0, end <= utf8.count else { return "" }
    return String(sentence.text[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)])
  }

  /// Words between two ranges; 0 where they touch or overlap.
  static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : b.upperBound <= a.lowerBound ? a.lowerBound - b.upperBound : 0
  }
}
