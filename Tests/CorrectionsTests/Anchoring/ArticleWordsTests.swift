import Articles
import Testing

@testable import Corrections

@Suite("Words of an article")
struct ArticleWordsTests {
  /// Where some words are found in a text, by what stands there.
  static func matches(_ quote: String, in text: String) -> [String] {
    let article = Sample.article(text)
    let scalars = Array(text.unicodeScalars)
    return ArticleWords(article).matches(of: quote).map { match in
      var found = String.UnicodeScalarView()
      found.append(contentsOf: scalars[match.range])
      return String(found)
    }
  }

  @Test(
    "white space, quotation marks and dashes of any form meet",
    arguments: [
      ("93 people", "some 93\npeople died", "93\npeople"), ("93  people ", "93\u{A0}people", "93\u{A0}people"),
      ("\"dozens\" died", "they say “dozens” died.", "“dozens” died"), ("the town's 93", "the town’s 93", "the town’s 93"),
      ("5,000-10,000", "5,000–10,000 men", "5,000–10,000"), ("'so' - 9", "«so» — 9", "«so» — 9"), ("coöperate", "co\u{F6}perate", "coöperate"),
      ("caf\u{E9} 9", "cafe\u{301} 9", "cafe\u{301} 9"), ("evacuated", "evac\u{AD}uated", "evac\u{AD}uated"), ("93", "93", "93"), ("🌊 9", "a 🌊 9 b", "🌊 9"),
    ])
  func found(_ quote: String, _ text: String, _ words: String) { #expect(Self.matches(quote, in: text) == [words]) }

  @Test(
    "words within words and numbers within numbers do not count",
    arguments: [
      ("93", "1,930"), ("93", "93,000"), ("93", "193"), ("93", "0.93"), ("93", "93.5"), ("93", "93rd"), ("men", "women"), ("war", "wars"), ("x", ""), ("", "x"),
      ("Men", "men"), (" ", "a b"), ("é", "éa"),
    ])
  func notFound(_ quote: String, _ text: String) { #expect(Self.matches(quote, in: text).isEmpty) }

  @Test("every place is found", arguments: [("93", "93, 93 and 93.", 3), ("aa aa", "aa aa aa aa", 3), ("93", "€93 (93) 93%", 3)])
  func count(_ quote: String, _ text: String, _ count: Int) { #expect(Self.matches(quote, in: text).count == count) }

  @Test("words that repeat themselves take no longer than others")
  func slow() {
    let text = String(repeating: "a ", count: 100_000)
    #expect(Self.matches(String(repeating: "a ", count: 20_000) + "b", in: text).isEmpty)
  }
}
