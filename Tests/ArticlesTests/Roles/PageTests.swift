import TestSupport
import Testing

@testable import Articles

@Suite("Roles of the parts of a page")
struct PageTests {
  @Test("each block gets the role written before it", arguments: MarkedPage.all)
  func roles(_ page: MarkedPage) {
    let blocks = Article.plain(page.text).blocks.map { [$0.letter, $0.text] }
    #expect(blocks.count == page.blocks.count)
    for (found, expected) in zip(blocks, page.blocks) { #expect(found == expected) }
  }

  @Test("the pages are there")
  func pagesAreThere() { #expect(MarkedPage.all.count >= 15) }

  @Test("line ends of Windows and of old Macs change no role", arguments: MarkedPage.all)
  func lineEnds(_ page: MarkedPage) {
    let roles = Article.plain(page.text).blocks.map(\.role)
    for lineEnd in ["\r\n", "\r"] {
      let text = page.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
      let blocks = Article.plain(text).blocks
      #expect(blocks.map(\.role) == roles)
      #expect(blocks.map(\.line) == Article.plain(page.text).blocks.map(\.line))
    }
  }
}
