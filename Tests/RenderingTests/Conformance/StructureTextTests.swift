import Documents
import Graphics
import PDFConformance
import Testing

@testable import Rendering

/// The text of the PDF by its structure is the document's, in its order and with its spaces: ligatures, hyphens at
/// lines' ends, lines and pages leave nothing behind.
@Suite(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
struct StructureTextTests {
  @Test(arguments: HardDocument.allCases) func `a document made to be hard reads as it was written`(_ hard: HardDocument) throws {
    let fonts = try TestFonts()
    let pdf = try PDFRenderer(fonts: fonts.library).render(hard.make(fonts))
    let difference = TextPart.difference(StructureText(try PDFObjects(pdf)).parts, hard.parts)
    #expect(difference == nil)
  }

  @Test(arguments: [Point(x: 40, y: 60), Point(x: 40.3, y: 60), Point(x: 40, y: 60.3), Point(x: 40.3, y: 60.3)])
  func `a space of its own stays, wherever it stands`(_ origin: Point) throws {
    let fonts = try TestFonts()
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    var frame = Frame(size: Size(width: 200, height: 100))
    for (index, word) in ["Deir", " ", "ez-Zor"].enumerated() {
      let element = index == 1 ? paragraph : tree.add(.span, to: paragraph)
      let items = try fonts.line(word, at: Point(x: origin.x + 30 * Double(index), y: origin.y))
      frame.place(.leaf(Leaf(.content(element), items: items)), at: .zero)
    }
    let document = PagedDocument(
      pages: [Page(frame: frame, label: "1")], properties: DocumentProperties(title: "Space", language: "en-GB"), structure: tree)
    let file = try PDFObjects(PDFRenderer(fonts: fonts.library).render(document))
    #expect(StructureText(file).parts == [TextPart("P", "Deir ez-Zor")])
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var found: [TextPart]
    var damage: @Sendable (inout PDFObjects) throws -> Void

    init(_ name: String, _ found: [TextPart], _ damage: @escaping @Sendable (inout PDFObjects) throws -> Void) {
      (testDescription, self.found, self.damage) = (name, found, damage)
    }
  }

  private static let title = TextPart("H1", "What is known")
  private static let cells = [
    TextPart("Table/THead/TR/TH", "Place"), TextPart("Table/THead/TR/TH", "Said by"), TextPart("Table/TBody/TR/TH", "District"),
    TextPart("Table/TBody/TR/TD", "The office"),
  ]

  /// What a reader is given of a file that says something else than it shows.
  static let damages = [
    Damage("none", [title] + cells) { _ in },
    Damage("an element's own text", [TextPart("H1", "What was known")] + cells) { try $0.changeElement("H1") { $0["/ActualText"] = .text("u:What was known") } },
    Damage("a mark's own text", [TextPart("H1", "What\u{2009}is")] + cells) { file in
      try file.replace("/H1<</MCID 0>>BDC", by: "/H1<</MCID 0>>BDC /Span<</ActualText <FEFF0057006800610074200900690073>>>BDC")
      try file.replace("EMC", by: "EMC EMC")
    },
    Damage("rows in another order", [title] + cells[2...] + cells[..<2]) { try $0.changeElement("Table") { $0["/K"] = $0["/K"]?.items.map { .array($0.reversed()) } } },
    Damage("an element taken out", [title] + cells[2...]) { try $0.changeElement("THead") { $0["/K"] = nil } },
    Damage("a heading that is an artifact", cells) { try $0.replace("/H1<</MCID 0>>BDC", by: "/Artifact BMC") },
  ]

  private static let table = Result {
    let fonts = try TestFonts()
    return try PDFObjects(PDFRenderer(fonts: fonts.library).render(HardDocument.typeset(
      HardDocument.document([
        .table(Table(columns: [.init(), .init()], head: [[.text("Place")], [.text("Said by")]], rows: [[[.text("District")], [.text("The office")]]]))
      ]), fonts)))
  }

  @Test(arguments: damages) func `the text is what the structure says`(_ damage: Damage) throws {
    var file = try Self.table.get()
    try damage.damage(&file)
    let difference = TextPart.difference(StructureText(file).parts, damage.found)
    #expect(difference == nil)
  }
}
