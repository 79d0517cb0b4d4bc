import Documents
import Foundation
import Graphics
import Testing

@Suite struct DocumentCodingTests {
  static let document = Document(
    properties: DocumentProperties(title: "T"), furniture: Furniture(headerLeft: "H", footerRight: "{page}"),
    blocks: [
      .heading(Heading(level: 2, style: "heading1", content: [.text("A")], id: "a")),
      .paragraph(
        Paragraph(
          style: "body",
          content: [
            .text("x"), .emphasis([.text("e")]), .strong([.text("s")]), .smallCaps([.text("c")]),
            .colored("accent", [.text("b")]), .link(url: "https://example.org", [.text("l")]),
            .reference(to: "a", [.text("r")]), .footnoteMark("n"), .lineBreak,
          ])),
      .list(List(style: "list", isNumbered: true, items: [[.text("1")], []])),
      .table(Table(columns: [.init(share: 2, alignment: .decimal), .init()], head: [[.text("h")]], rows: [[[.text("r")], []]])),
      .figure(
        Figure(
          id: "f", title: [.text("t")],
          drawing: Drawable(
            size: Size(width: 10, height: 20), shapes: [Shape(.rectangle(Rect(x: 0, y: 0.25, width: 4, height: 5)), fill: .hatch(.black, spacing: 3, width: 0.5), stroke: Stroke(color: .white, width: 1, dash: [2, 1], cap: .round))],
            labels: [.init(text: "l", style: "label", position: .zero, anchor: .end, footnotes: ["n"])], alternative: "alt"))),
      .row(Row(shares: [1, 2], gap: 10, columns: [[.rule], [.pageBreak]])), .rule, .pageBreak,
    ], footnotes: [Footnote(id: "n", content: [.text("note")])])

  @Test func `a document of every kind of block and inline is read back as it was written`() throws {
    let data = try JSONEncoder().encode(Self.document)
    #expect(try JSONDecoder().decode(Document.self, from: data) == Self.document)
  }

  @Test(arguments: [#"{"blob": true}"#, "{}", "3", #"{"paragraph": {"style": "body"}}"#])
  func `what is no block is refused`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Block.self, from: Data(json.utf8)) }
  }

  @Test(arguments: [("M0 0L10 0.5L10 8Z", "M0 0L10 0.5L10 8Z"), ("M 0,0 10,.5 H20V-4.5e0 z", "M0 0L10 0.5L20 0.5L20 -4.5Z"), ("M0 0C1 2 3 4 5.126 6", "M0 0C1 2 3 4 5.13 6"), ("", "")])
  func `path data is read and written`(data: String, written: String) { #expect(Path(data: data)?.data == written) }

  @Test(arguments: ["L1 1", "M0", "M0 0 Q1 1 2 2", "M0 0Z1 1", "M0 0 m1 1", "M0 nan", "M1e999 0", "x"])
  func `what is no path data is refused`(data: String) { #expect(Path(data: data) == nil) }

  @Test(arguments: [("#123f73", "#123f73"), ("#123F7380", "#123f7380"), ("#123f73ff", "#123f73")])
  func `colours are read and written`(hex: String, written: String) { #expect(Color(hex: hex)?.hex == written) }

  @Test(arguments: [#"{"bold": "x"}"#, "[]", "7", #"{"strong": "a", "text": "b"}"#, #"{"content": ["a"]}"#, #"{"strong": "a", "content": "b"}"#, #"{"link": "https://example.org"}"#])
  func `what is no inline is refused`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Inline.self, from: Data(json.utf8)) }
  }

  @Test func `plain text leaves marks out`() {
    #expect([Inline.text("a"), .footnoteMark("n"), .strong([.text("b"), .lineBreak])].plainText == "ab ")
  }
}
