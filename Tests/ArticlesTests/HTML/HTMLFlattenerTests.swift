import Diagnostics
import TestSupport
import Testing

@testable import Articles

@Suite("Paragraphs of HTML")
struct HTMLFlattenerTests {
  private func texts(_ html: String) -> [String] { HTMLFlattener.page(of: Array(html.utf8)).blocks.map(\.text.text) }

  @Test(
    "are those that a reader sees",
    arguments: [
      ("<p>At least <b>45</b> people</p><p>two", ["At least 45 people", "two"]),
      ("<p>one<p>two</p>three", ["one", "two", "three"]),
      ("a<br>b<br><br>c", ["a", "b", "c"]),
      ("<p>The number of people who were killed in the flood rose<br>\nto 45 on Monday.", ["The number of people who were killed in the flood rose to 45 on Monday."]),
      ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", ["a", "b", "c", "d"]),
      ("<table><tr><td>a<td>b<tr><td>c</table>d", ["a", "b", "c", "d"]),
      ("<p>kil&shy;led 1&#8203;0 <wbr>men\u{AD}", ["killed 10 men"]),
      ("<p>a&nbsp;b &amp; c", ["a\u{A0}b & c"]),
      ("<p>He said: <q>no</q>", ["He said: \u{201C}no\u{201D}"]),
      ("<p>45 <span style='display: none'>46</span>people <i hidden>x</i>died", ["45 people died"]),
      ("<p><a href=x>Read</a> this</p>", ["Read this"]),
      ("<pre>a\nb\n\nc</pre>", ["a b", "c"]),
      ("x\0y", ["xy"]),
      ("<svg><title>logo</title><text>12</text></svg>a", ["logo12", "a"]),
      ("<b><p>a</b>b</p>c", ["ab", "c"]),
      ("<div><span>a</div>b</span>c", ["a", "bc"]),
      ("<head><title>t</title><p>a", ["a"]),
      ("</p></div></td>a", ["a"]),
    ])
  func paragraphs(_ html: String, _ expected: [String]) { #expect(texts(html) == expected) }

  @Test("each byte leads to its place in the file")
  func places() {
    let html = "<p>caf\u{E9} &pound;45 <b title='a>b'>men</b>\r\n &amp; \u{1F30A}x<script>p</script>y"
    let bytes = Array(html.utf8)
    let text = HTMLFlattener.page(of: bytes).blocks.map(\.text)
    #expect(text.map(\.text) == ["caf\u{E9} \u{A3}45 men & \u{1F30A}xy"])
    guard let first = text.first else { return }
    func raw(_ part: String) -> String {
      guard let found = first.text.ranges(of: part).first else { return "" }
      let start = first.text.utf8.distance(from: first.text.startIndex, to: found.lowerBound)
      return String(decoding: bytes[first.fileRange(of: start..<(start + part.utf8.count))], as: UTF8.self)
    }
    #expect(raw("caf\u{E9}") == "caf\u{E9}")
    #expect(raw("\u{A3}45 men") == "&pound;45 <b title='a>b'>men")
    #expect(raw("&") == "&amp;")
    #expect(raw("\u{1F30A}xy") == "\u{1F30A}x<script>p</script>y")
  }

  @Test("deep nesting, endless tags and unclosed elements take time in proportion", .timeLimit(.minutes(1)))
  func hostile() {
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(texts(deep + "a" + String(repeating: "</span>", count: 100_000)) == ["a"])
    #expect(texts(deep + "a" + String(repeating: "</div>", count: 100_000) + "b") == ["a", "b"])
    #expect(texts(String(repeating: "<b>", count: 200_000) + "a<p>b") == ["a", "b"])
    #expect(texts(String(repeating: "<p><table><tr><td>", count: 50_000) + "a") == ["a"])
    #expect(texts("<p " + String(repeating: "a=b ", count: 500_000) + ">x") == ["x"])
    #expect(texts(String(repeating: "<!--", count: 300_000)) == [])
    #expect(texts(String(repeating: "&", count: 1_000_000)).first?.count == 1_000_000)
    #expect(texts(String(repeating: "&#", count: 300_000)).first?.count == 600_000)
    #expect(texts("<" + String(repeating: "x", count: 1_000_000) + ">a") == ["a"])
  }

  @Test("a page, or a text, with more paragraphs than any has is cut, and told of")
  func cut() throws {
    #expect(HTMLFlattener.page(of: Array(String(repeating: "<p>a", count: 30_000).utf8)).blocks.count == Paragraph.most)
    let folder = try TemporaryFolder()
    for (name, piece) in [("a.html", "<p>A flood."), ("a.txt", "A flood.\n\n"), ("a.md", "A flood.\n\n")] {
      let file = try folder.write(String(repeating: piece, count: Paragraph.most + 10), to: name)
      #expect(BatchReader().read([file]).diagnostics.map(\.fact) == [.pageTooLong(blocks: Paragraph.most)])
    }
  }

  @Test("of a page that a script was to fill, the text in its linked data is read, at its place")
  func linkedBody() throws {
    let data = "{\"@type\": \"NewsArticle\", \"articleBody\": \"A flood killed 45 people in Kesh on Sunday, the police said.\\n\\nThe river rose \\u201Ctwo metres\\u201D in a night.\"}"
    let html = "<html><body><div id=root></div>\n<script type='application/ld+json'>\(data)</script></body></html>"
    let article = HTML().article(id: "a.html", path: "a.html", source: SourceText(html))
    #expect(article.body.map(\.text) == ["A flood killed 45 people in Kesh on Sunday, the police said.", "The river rose \u{201C}two metres\u{201D} in a night."])
    #expect(article.body.map(\.line) == [2, 2])
    BrokenFormatTests.check(article, "linked")
  }
}
