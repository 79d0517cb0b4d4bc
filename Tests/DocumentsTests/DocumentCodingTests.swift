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
            size: Size(width: 10, height: 20), shapes: [Shape(.circle(center: .zero, radius: 1), fill: .solid(.black))],
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

  @Test(arguments: [#"{"bold": "x"}"#, "[]", #"{"link": "https://example.org"}"#])
  func `what is no inline is refused`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Inline.self, from: Data(json.utf8)) }
  }

  @Test func `plain text leaves marks out`() {
    #expect([Inline.text("a"), .footnoteMark("n"), .strong([.text("b"), .lineBreak])].plainText == "ab ")
  }
}
