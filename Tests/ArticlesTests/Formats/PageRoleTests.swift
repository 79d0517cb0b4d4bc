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

  /// The letters of the roles of a page, by the first word of each block.
  private func letters(_ body: String) -> [String] {
    let html = "<html><body><article><h1>A flood drove thousands out of Kesh</h1>\(body)</article></body></html>"
    return HTML().article(id: "a.html", path: "a.html", source: SourceText(html)).blocks.map { "\($0.letter) \($0.text.prefix { $0 != " " })" }
  }

  @Test(
    "what stands in elements of its own is known as such",
    arguments: [
      ("<table align=right><tr><td><img src=x><br>Glass in the street. A baker lost 3 windows.</td></tr></table>", "C Glass"),
      ("<blockquote><p>The river rose by two metres in a night.</p></blockquote>", "N The"),
      ("<blockquote><p>Nobody told us that 12 gates were shut.</p></blockquote>", "B Nobody"),
      ("<ul><li>45 people killed in Kesh</li></ul>", "B 45"),
      ("<ul><li><a href=x>45 people killed in Oria</a></li></ul>", "N 45"),
      ("<p class=advert>45 per cent off everything today.</p>", "N 45"),
      ("<div style='display:none'>45 people hidden here.</div>", "N 45"),
      ("<template><p>45 people in a template.</p></template>", "N 45"),
      ("<noscript><p>45 people without scripts.</p></noscript>", "N 45"),
      ("<aside><p>45 people in a box beside the text.</p></aside>", "N 45"),
      ("<h3>What is known of the dead</h3>", "H What"),
      ("<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Kesh</td><td>45</td></tr></table>", "B Kesh"),
      ("<footer>Reporting by Jane Doe; editing by John Roe</footer>", "R Reporting"),
    ])
  func elements(_ html: String, _ expected: String) {
    let body = "<p>The flood killed 45 people in Kesh on Sunday, the police said.</p><p>“The river rose by two metres in a night,” said the mayor of the town.</p>"
    let more = "<p>Nearly 3,000 people have left their homes, the United Nations said on Monday.</p><p>Rain is forecast for the rest of the week, and the army sent 12 boats.</p>"
    #expect(letters(body + html + more).contains(expected), "\(letters(body + html + more))")
  }
}
