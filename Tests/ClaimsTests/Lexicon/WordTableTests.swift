import Testing

@testable import Claims

@Suite("Tables of words")
struct WordTableTests {
  /// Every length around those at which words are packed in another way, and words that cannot be packed.
  private static let words: [String] =
    (0...20).flatMap { [String("abcdefghijklmnopqrstuvwxyz".prefix($0)), String("zyxwvutsrqponmlkjihgfedcba".prefix($0)), String(repeating: "a", count: $0)] }
      + ["é", "e\u{301}a", "naïve", "’", "a b", "A", "\u{0}", "\u{0}\u{0}", "Sierra Leone", "Côte d’Ivoire"]

  @Test("A table finds what it was made of and nothing else")
  func table() {
    for skipped in 0..<3 {
      let known = Self.words.enumerated().filter { $0.offset % 3 != skipped }.map(\.element)
      let dictionary = Dictionary(known.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
      let table = WordTable(dictionary)
      let set = WordSet(known)
      for word in Self.words {
        #expect(table[word] == dictionary[word])
        #expect(set.contains(word) == (dictionary[word] != nil))
      }
    }
  }

  @Test("Letters written in another way are the same")
  func canonicalEquivalence() {
    #expect(WordSet(["\u{E9}tat"]).contains("e\u{301}tat"))
    #expect(WordTable(["e\u{301}tat": 1])["\u{E9}tat"] == 1)
  }

  @Test("An empty table holds nothing, not even the empty word")
  func empty() {
    #expect(!WordSet([]).contains(""))
    #expect(!WordSet([]).contains("a"))
    #expect(WordTable<Int>()[""] == nil)
    #expect(WordSet([""]).contains(""))
    #expect(!WordSet([""]).contains("\u{0}"))
  }
}
