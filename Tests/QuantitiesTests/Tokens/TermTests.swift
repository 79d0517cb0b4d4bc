import Testing

@testable import Quantities

/// Terms are the words they were made of, whatever their length and letters.
@Suite struct TermTests {
  static let words = [
    "", "a", "of", "the", "with", "seven", "twelve", "hundred", "thousand", "countries", "seven-hours", "fifteen-letters", "sixteen-letters-", "a-word-of-far-more-than-sixteen-bytes",
    "\u{2019}", "\u{2014}", "\u{A3}", "don't", "é", "naïve", "Ürümqi", "東京", "🙂",
  ]

  @Test(arguments: words)
  func `a term gives its word back`(_ word: String) {
    #expect(Term(word).text == word)
    #expect(Term(word) == Term(word))
    #expect(Term(known: word) == Term(word))
    #expect(Term(word).count == word.utf8.count)
  }

  @Test func `different words are different terms`() {
    #expect(Set(Self.words.map { Term($0) }).count == Self.words.count)
  }

  @Test func `words that Unicode counts as equal are one term`() {
    #expect(Term(String("\u{E9}t\u{E9}")) == Term(String("e\u{301}te\u{301}")))
  }

  @Test func `a word that no text has given is no known one`() {
    #expect(Term(known: "a-word-that-stands-in-no-text-and-in-no-lexicon") == nil)
  }

  @Test func `a literal is the term of its text`() {
    // `Term("of")` would be the literal itself.
    #expect(Term(String("of")) == "of")
    #expect(Term(String("earthquake")) == "earthquake")
    #expect(Term(String("\u{201C}")) == "\u{201C}")
    #expect(Term(String("internationally-recognised")) == "internationally-recognised")
    #expect(Term(String("of")) != "off")
    #expect(Term.none == "")
  }

  @Test(arguments: words)
  func `beginnings and endings are those of the text`(_ word: String) {
    #expect(Term(word).hasSuffix("s") == word.hasSuffix("s"))
    #expect(Term(word).hasSuffix("letters") == word.hasSuffix("letters"))
    #expect(Term(word).hasPrefix("fifteen") == word.hasPrefix("fifteen"))
    #expect(Term(word).appending("s").text == word + "s")
  }

  @Test(arguments: ["a", "seven", "hundreds", "countries", "seven-hours", "fifteen-letters", "sixteen-letters-"], 0...3)
  func `letters are dropped from the end`(_ word: String, _ length: Int) {
    #expect(Term(word).droppingLast(length) == Term(String(word.dropLast(length))))
  }
}
