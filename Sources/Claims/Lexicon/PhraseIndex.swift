import Quantities

/// Phrases by their first word, so that the words of a text are walked once for all of them.
struct PhraseIndex: Sendable {
  /// A phrase with what it stands for.
  struct Phrase: Sendable {
    var words: [Term]
    var key: String
    /// Its place among all: by key, then as listed.
    var order: Int
  }

  private let byFirst: WordTable<[Phrase]>
  /// What its phrases stand for.
  let keys: Set<String>

  /// - Parameter phrases: lists of phrases by what they stand for.
  init(_ phrases: [String: [String]] = [:]) {
    keys = Set(phrases.keys)
    var byFirst: [String: [Phrase]] = [:]
    var order = 0
    for key in phrases.keys.sorted() {
      for phrase in phrases[key] ?? [] {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(Phrase(words: words.map { Term($0) }, key: key, order: order))
        order += 1
      }
    }
    self.byFirst = WordTable(byFirst)
  }

  /// Calls a closure for every phrase that stands within some words, in the order of the words, then of the phrases.
  func forEach(in range: Range<Int>, of passage: Passage, _ body: (Range<Int>, Phrase) -> Void) {
    let words = passage.words
    for index in range.clamped(to: 0..<words.count) {
      guard let phrases = byFirst[words[index].key] else { continue }
      for phrase in phrases {
        let end = index + phrase.words.count
        guard end <= range.upperBound, end <= words.count, (1..<phrase.words.count).allSatisfy({ words[index + $0].key == phrase.words[$0] }) else { continue }
        body(index..<end, phrase)
      }
    }
  }
}
