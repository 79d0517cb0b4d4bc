import TestSupport
import Testing

@testable import Articles

@Suite("Blocks of any text")
struct BlockInvariantTests {
  static let scraps = [
    "BEIRUT (AP) — ", "(", ")", "Image:", "06:00", "1. ", "• ", "- ", "Read more:", "\n", "\n\n", "\r\n", "\r",
    "\u{FEFF}", "\u{A0}", "…",
    "By ", "September 5, 2017", "©", "“", "”", "said.", " ", "Troops left the town", "45", "people were killed.", "😀",
    "é", "e\u{301}", "\u{2028}",
    "More from ", "Related", "# ", "---", "https://example.org", "told AFP", "(Reuters) - ", "\t", "?", "\u{200B}",
  ]

  @Test("are in order, hold all but white space, and count bytes as the file does", arguments: 0..<120)
  func invariants(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Self.scraps.randomElement(using: &random) ?? ""
    }.joined()
    check(.plain(text))
  }

  @Test("of the fixture pages too", arguments: MarkedPage.all)
  func pages(_ page: MarkedPage) { check(.plain(page.text)) }

  private func check(_ article: Article) {
    let bytes = Array(article.source.text.utf8)
    var end = 0
    for block in article.blocks {
      #expect(block.range.lowerBound >= end)
      #expect(WhiteSpace.trimmed(end..<block.range.lowerBound, in: bytes).isEmpty)
      let slice = article.source.slice(block.range)
      if block.map == nil {
        #expect(Array(block.text.utf8) == slice.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
      } else {
        // A word that a line's end broke.
        #expect(block.text.filter(\.isLetter) == slice.filter(\.isLetter))
      }
      #expect(block.line == article.source.line(at: block.range.lowerBound))
      end = block.range.upperBound
    }
    #expect(WhiteSpace.trimmed(end..<bytes.count, in: bytes).isEmpty)
  }
}
