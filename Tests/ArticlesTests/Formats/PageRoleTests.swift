import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Roles of saved pages")
struct PageRoleTests {
  /// Role, reason and first words of every block, a line each, as in the `.roles` files beside the pages.
  static func dump(_ article: Article) -> String {
    article.blocks.map { block in
      let reason = if case .noise(let reason) = block.role { " (\(reason))" } else { "" }
      return "\(block.letter) \(block.line)\(reason): \(block.text.prefix(60))"
    }.joined(separator: "\n") + "\n"
  }

  @Test("are those of the dump", arguments: FormatFixture.all.filter { !$0.name.hasSuffix(".txt") })
  func roles(_ fixture: FormatFixture) throws {
    let file = FormatFixture.folder.appendingPathComponent(fixture.name + ".roles")
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(Self.dump(try fixture.article()) == expected)
  }
}
