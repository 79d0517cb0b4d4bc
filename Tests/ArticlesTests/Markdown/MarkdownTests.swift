import Dates
import TestSupport
import Testing

@testable import Articles

@Suite("Markdown")
struct MarkdownTests {
  private func inline(_ text: String, _ references: Set<String> = []) -> String {
    MarkdownInline(MappedText(file: SourceText(text)), references: references).text.text
  }

  @Test(
    "is read without its marks",
    arguments: [
      ("**45 people**", "45 people"), ("[at least 12](http://x.example/a_(b)) people", "at least 12 people"), ("a*b*c _d_ e_f_g", "abc d e_f_g"),
      ("3 * 4 * 5", "3 * 4 * 5"), ("45* dead", "45* dead"), ("\\*a\\*", "*a*"), ("`a*b*`", "a*b*"), ("~~old~~ new", "old new"),
      ("x<br>y <b>z</b>", "x y z"), ("AT&amp;T &pound;4", "AT&T £4"), ("a[^1] b", "a b"), ("![alt](x.png) text", "text"),
      ("***both***", "both"), ("**open", "**open"), ("<https://x.example>", ""), ("[not a link] here", "[not a link] here"), ("[a](", "[a]("),
    ])
  func inlines(_ text: String, _ expected: String) { #expect(inline(text) == expected) }

  @Test("links by reference", arguments: [("[a b][r]", "a b"), ("[r][]", "r"), ("[r]", "r"), ("[x]", "[x]"), ("[a][x]", "[a][x]")])
  func references(_ text: String, _ expected: String) { #expect(inline(text, ["r"]) == expected) }

  @Test("lines one below the other are one paragraph; marks of quotations within it are left out")
  func blocks() {
    let text = "Title\n=====\n\nOne line and\nanother one.\n> A quoted line,\n> and its end.\n\n- item one\n- item two\n  goes on\n\n| a | 1 |\n|---|---|\n| b | 2 |\n"
    let article = Markdown().article(id: "a.md", path: "a.md", source: SourceText(text))
    #expect(article.blocks.map(\.text) == [
      "Title", "=====", "One line and another one. A quoted line, and its end.", "item one", "item two   goes on", "a 1", "|---|---|", "b 2",
    ].map { $0.replacing("item one", with: "- item one").replacing("item two", with: "- item two") })
    BrokenFormatTests.check(article, "blocks")
  }

  @Test("front matter gives facts, with their lines")
  func frontMatter() {
    let text = "---\ntitle: \"A flood\"\ndate: 2018-05-10\nauthors:\n  - Jane Doe\n  - \"John Roe\"\nsource: https://x.example/a\n---\nA flood killed 45 people in Kesh on Sunday, the police said.\n"
    let article = Markdown().article(id: "a.md", path: "a.md", source: SourceText(text))
    #expect(article.title == Stated("A flood", .file(line: 2)))
    #expect(article.published?.value.description == "2018-05-10")
    #expect(article.byline == Stated("Jane Doe, John Roe", .file(line: 4)))
    #expect(article.url?.value == "https://x.example/a")
    #expect(article.outlet == nil)
    #expect(article.body.map(\.line) == [9])
  }
}
