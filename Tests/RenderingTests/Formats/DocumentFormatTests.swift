import Documents
import Foundation
import Graphics
import Testing
import Typography

@testable import Rendering

struct DocumentFormatTests {
  private static let stylesheet = Stylesheet(
    page: .init(size: Paper.a4.size, margins: Insets(top: 0, leading: 0, bottom: 0, trailing: 0), headerBaseline: 0, footerBaseline: 0),
    table: .init(outerRule: 0, headRule: 0, rowRule: 0, cellPadding: 0, columnGap: 0, ruleColor: .black),
    footnote: .init(spaceAbove: 0, ruleGap: 0, ruleLength: 0, ruleWidth: 0, gap: 0, indent: 0),
    paragraphs: ["body": ParagraphStyle(text: TextStyle(family: "Noto Serif", size: 10), leading: 14, spaceBelow: 7)],
    colors: ["text": .black, "accent": Color(red: 0, green: 0, blue: 0.5)])

  private func document(_ blocks: [Block], notes: [String: String] = [:], mark: PageMark? = nil) -> Document {
    Document(
      properties: DocumentProperties(title: "A <title>", language: "fr"), furniture: Furniture(mark: mark), blocks: blocks,
      footnotes: notes.sorted { $0.key < $1.key }.map { Footnote(id: $0.key, content: [.text($0.value)]) })
  }

  private func text(_ blocks: [Block], notes: [String: String] = [:], width: Int = 40, mark: PageMark? = nil) -> String {
    String(decoding: PlainTextFormat(width: width).render(document(blocks, notes: notes, mark: mark), stylesheet: Self.stylesheet), as: UTF8.self)
  }

  private func html(_ blocks: [Block], notes: [String: String] = [:], mark: PageMark? = nil) -> String {
    String(decoding: HTMLFormat().render(document(blocks, notes: notes, mark: mark), stylesheet: Self.stylesheet), as: UTF8.self)
  }

  private func paragraph(_ inlines: [Inline]) -> Block { .paragraph(Paragraph(style: "body", content: inlines)) }

  // MARK: Plain text

  @Test func headingsAreUnderlinedAsLongAsTheyAre() {
    let blocks: [Block] = [
      .heading(Heading(level: 1, style: "title", content: [.text("Title")], id: "t")),
      .heading(Heading(level: 2, style: "heading1", content: [.text("Section é")], id: "s")), paragraph([.text("Text.")]),
    ]
    #expect(text(blocks) == "Title\n=====\n\n\nSection é\n---------\n\nText.\n")
  }

  @Test func marksAreNumberedByTheirFirstAndNeighboursAreInOrder() {
    let blocks = [
      paragraph([.text("One"), .footnoteMark("b"), .text(" two"), .footnoteMark("a"), .footnoteMark("b"), .footnoteMark("none"), .text(".")])
    ]
    let expected = "One[1] two[1, 2].\n\n--------------------\n\n[1] note b\n[2] note a\n"
    #expect(text(blocks, notes: ["a": "note a", "b": "note b", "c": "never called"]) == expected)
  }

  @Test func linesKeepToTheWidthAndUnbreakableSpacesHold() {
    let words = (1...40).map { "word\($0)" }.joined(separator: " ") + " 32\u{A0}months"
    let lines = text([paragraph([.text(words)])]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 } && lines.contains { $0.contains("32 months") })
  }

  @Test func tablesAreAlignedAndTheirCellsStayInTheirColumns() {
    let table = Table(
      columns: [.init(), .init(alignment: .right)], head: [[.text("Name")], [.text("Number")]],
      rows: [[[.text("a")], [.text("1")]], [[.text("bc")], [.text("1,000")]]])
    #expect(text([.table(table)]) == "Name  Number\n----  ------\na          1\nbc     1,000\n")
    let long = Table(columns: [.init(), .init()], head: [[.text("A")], [.text("B")]], rows: [[[.text("x")], [.text(String(repeating: "word ", count: 30))]]])
    #expect(text([.table(long)]).split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func aChartIsRowsOfItsLabels() {
    func label(_ text: String, x: Double, y: Double) -> Drawable.Label { .init(text: text, style: "label", position: Point(x: x, y: y)) }
    let drawing = Drawable(
      size: Size(width: 100, height: 40), shapes: [], labels: [label("AP", x: 0, y: 10), label("70,000", x: 50, y: 10), label("AFP", x: 0, y: 20)],
      alternative: "words")
    let lines = text([.figure(Figure(id: "f", title: [.text("Finding")], drawing: drawing, caption: [.text("Caption")]))])
    #expect(lines == "Finding\n\nAP" + String(repeating: " ", count: 18) + "70,000\nAFP\n\nCaption\n")
  }

  @Test func theTrafficLightMarkIsTheFirstLineAndTheLast() {
    let lines = text([paragraph([.text("Text.")])], mark: PageMark(text: "TLP:RED", color: .white)).split(separator: "\n")
    #expect(lines.first == lines.last && lines.first?.hasSuffix("TLP:RED") == true && lines.first?.count == 40)
  }

  @Test(arguments: [-5, 0, 1, 21]) func aWidthThatHoldsNoWordEndsAllTheSame(width: Int) {
    let table = Table(columns: (0..<12).map { _ in .init() }, head: (0..<12).map { [.text("head\($0)")] }, rows: [(0..<12).map { [.text("cell \($0)")] }])
    #expect(!text([.table(table), .row(Row(gap: 1, columns: [[paragraph([.text("a")])], []]))], width: width).isEmpty)
  }

  // MARK: HTML

  @Test func textIsEscapedEverywhere() {
    let page = html([
      paragraph([.text("<script>alert(1)</script> & \"x\"")]),
      paragraph([.link(url: "javascript:alert(1)", [.text("bad")]), .link(url: "https://a.org/?a=\"&b", [.text("good")])]),
    ])
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)") && page.contains("<title>A &lt;title&gt;</title>"))
    #expect(!page.contains("javascript:") && page.contains("<a href=\"https://a.org/?a=&quot;&amp;b\">good</a>"))
  }

  @Test func notesAreLinkedBothWays() {
    let page = html([paragraph([.text("a"), .footnoteMark("n"), .text("b"), .footnoteMark("n")])], notes: ["n": "Note"])
    for link in ["id=\"mark-1\" href=\"#note-1\"", "id=\"mark-1-2\" href=\"#note-1\"", "<li id=\"note-1\"", "href=\"#mark-1\"", "href=\"#mark-1-2\""] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test func everyLinkWithinThePageLeadsSomewhereAndIdentifiersAreOneEach() {
    let heading = Block.heading(Heading(level: 2, style: "h", content: [.text("S")], id: "same"))
    let page = html([heading, heading, paragraph([.reference(to: "same", [.text("see")]), .footnoteMark("n")])], notes: ["n": "Note"])
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(page.matches(of: /href="#([^"]*)"/).allSatisfy { ids.contains(String($0.1)) })
  }

  @Test func tablesHaveScopesAndPagesTheirLanguage() {
    let table = Table(columns: [.init(), .init()], head: [[.text("Name")], [.text("Number")]], rows: [[[.text("a")], [.text("1")]]])
    let page = html([.table(table)])
    #expect(page.contains("<html lang=\"fr\">"))
    #expect(page.contains("<th scope=\"col\">Name</th>") && page.contains("<th scope=\"row\" data-label=\"Name\">a</th>") && page.contains("<td data-label=\"Number\">1</td>"))
  }

  @Test func aChartIsADrawingWithTitleAndDescription() {
    let drawing = Drawable(
      size: Size(width: 100, height: 40),
      shapes: [
        Shape(.rectangle(Rect(x: 0, y: 0, width: 10, height: 10)), fill: .hatch(.black, spacing: 2, width: 0.5)),
        Shape(.line(from: Point(x: 0, y: 0), to: Point(x: .nan, y: .infinity)), stroke: Stroke(color: .black, width: 1, dash: [1, 2])),
      ], labels: [.init(text: "A & B", style: "label", position: Point(x: 1, y: 2), anchor: .end, footnotes: ["n"])], alternative: "All of it")
    let page = html([.figure(Figure(id: "f", title: [.text("Finding")], drawing: drawing))], notes: ["n": "Note"])
    for part in ["role=\"img\"", "<title id=\"chart-1-title\">Finding</title>", "<desc id=\"chart-1-text\">All of it</desc>", "url(#chart-1-hatch-1)", "text-anchor=\"end\"", "A &amp; B"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("nan") && !page.contains("inf\""))
  }

  @Test func thePageNeedsNothingBesideItAndRunsNothing() {
    let page = html([paragraph([.text("Text")])], mark: PageMark(text: "TLP:RED", color: .white))
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("@import") && !page.contains("url("))
    #expect(page.contains("prefers-color-scheme:dark") && page.contains("@media print") && page.contains("name=\"viewport\""))
    #expect(page.components(separatedBy: ">TLP:RED<").count == 3)
  }

  @Test(arguments: [(0.0, "0"), (1.5, "1.5"), (-0.05, "-0.05"), (12, "12"), (1.999, "2"), (Double.nan, "0")])
  func numbersAreShort(_ value: Double, _ text: String) { #expect(HTMLText.number(value) == text) }

  @Test func theTreeIsReadBackAsItWas() throws {
    let tree = document([paragraph([.text("a"), .footnoteMark("n")])], notes: ["n": "Note"])
    let bytes = DocumentTreeFormat().render(tree, stylesheet: Self.stylesheet)
    #expect(try JSONDecoder().decode(Document.self, from: Data(bytes)) == tree)
  }
}
