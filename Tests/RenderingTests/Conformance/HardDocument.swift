import Documents
import Foundation
import Graphics
import Manifests
import PDFConformance
import TestSupport
import Testing
import Typesetting
import Typography

/// Documents that are hard to finish, each in the looks of the briefing.
enum HardDocument: String, CaseIterable, CustomTestStringConvertible {
  case prose, nestedLists, noteInTableCell, tableOverThreePages, figureBetweenColumns, rightToLeft
  case longNote, marks, brokenInlines, chart, movedFigure, narrowTable, tallRow, spaces, columns, tallColumns, lists

  var testDescription: String { rawValue }

  /// The fewest pages that it has.
  var leastPages: Int {
    switch self {
    case .tableOverThreePages: 3
    case .prose, .longNote, .movedFigure, .tallRow, .tallColumns: 2
    default: 1
    }
  }

  func make(_ fonts: TestFonts) throws -> PagedDocument {
    if let document { try Self.typeset(document, fonts) } else { try Self.nestedLists(fonts) }
  }

  static func typeset(_ document: Document, _ fonts: TestFonts) throws -> PagedDocument {
    let node = try ManifestNode(
      yaml: String(contentsOfFile: TestSupport.root + "/layouts/briefing.yaml", encoding: .utf8), file: "layouts/briefing.yaml")
    let sheet = try #require(StylesheetReader.read(node).0)
    return try Typesetter(shaper: Shaper(fonts.library), stylesheet: sheet).typeset(document).document
  }

  /// The document as written; nil for a tree of elements that no document has.
  var document: Document? {
    self == .nestedLists ? nil : Self.document(blocks, footnotes: footnotes)
  }

  /// Blocks under a title.
  static func document(_ blocks: [Block], footnotes: [Footnote] = []) -> Document {
    let title = Block.heading(Heading(level: 1, style: "title", content: [.text("What is known")], id: "title"))
    return Document(
      properties: DocumentProperties(title: "What is known", language: "en-GB", date: "2017-09-05T00:00:00Z"), blocks: [title] + blocks,
      footnotes: footnotes)
  }

  /// What it says, part by part.
  var parts: [TextPart] {
    // A figure that does not fit comes behind the text that follows it, and its marks behind the text's.
    if let document { return DocumentText(document, numbered: self == .movedFigure ? ["d"] : []).parts }
    var (parts, path) = ([TextPart("H1", "What is known")], "")
    for level in 1...3 {
      path += "\(level == 1 ? "" : "/")L/LI"
      for item in 1...2 { parts += [TextPart(path + "/Lbl", "\(item)."), TextPart(path + "/LBody", "Item \(item) of level \(level)")] }
      path += "/LBody"
    }
    return parts
  }

  static func body(_ content: Inline...) -> Block { .paragraph(Paragraph(style: "body", content: content)) }

  static let sentence = "The official office said on Thursday that five affected families were offered a flat in the infrastructure settlement. "

  private var notes: [String] { self == .noteInTableCell || self == .figureBetweenColumns ? ["one", "two"] : [] }

  private var footnotes: [Footnote] {
    switch self {
    case .longNote:
      [
        Footnote(id: "long", content: [.text(String(repeating: Self.sentence, count: 80) + "Its end"), .footnoteMark("inner"), .text(".")]),
        Footnote(id: "short", content: [.text("Short.")]), Footnote(id: "inner", content: [.text("Called by a note.")]),
      ]
    default:
      (notes + ["a", "b", "c", "d"]).map { Footnote(id: $0, content: [.text("The office said \($0). "), .link(url: "https://example.org", [.text("example.org")])]) }
    }
  }

  var blocks: [Block] {
    switch self {
    case .prose: (0..<24).map { Self.body(.text(String(repeating: Self.sentence, count: 1 + $0 % 4) + "Paragraph \($0).")) }
    case .nestedLists: []
    case .noteInTableCell: [Self.table(rows: 3, notes: notes), Self.body(.text("After the table."))]
    case .tableOverThreePages: [Self.table(rows: 150, notes: [])]
    case .figureBetweenColumns: [Self.figureColumns, Self.body(.text("After the columns."), .footnoteMark("two"))]
    case .rightToLeft: Self.rightToLeftBlocks
    case .longNote:
      [Self.body(.text(Self.sentence), .footnoteMark("long"), .text("and"), .footnoteMark("short"), .text(" so on.")), Self.body(.text("After it."))]
    case .marks: Self.marksBlocks
    case .brokenInlines: Self.brokenInlinesBlocks
    case .chart: [Self.body(.text("Before"), .footnoteMark("a"), .text(".")), Self.chartFigure(height: 66), Self.body(.text("After"), .footnoteMark("c"), .text("."))]
    case .movedFigure:
      (0..<5).map { _ in Self.body(.text(String(repeating: Self.sentence, count: 3))) }
        + [Self.chartFigure(height: 400), Self.body(.text("Set ahead of it"), .footnoteMark("d"), .text("."))]
        + (0..<12).map { _ in Self.body(.text(String(repeating: Self.sentence, count: 3))) }
    case .tallRow: [Self.rowOfPages]
    case .tallColumns: [Self.columnsOfPages, Self.body(.text("After the columns."))]
    case .narrowTable: [Self.tableOfLines, Self.body(.text("After the table."))]
    case .spaces: Self.spacesBlocks
    case .columns: [Self.twoColumns, Self.body(.text("After the columns."))]
    case .lists: Self.listsBlocks
    }
  }

  private static func table(rows: Int, notes: [String]) -> Block {
    .table(
      Table(
        columns: [.init(), .init(alignment: .decimal), .init(share: 2)], head: [[.text("Place")], [.text("Killed")], [.text("Said by")]],
        rows: (0..<rows).map { row in
          let mark = notes.indices.contains(row) ? [Inline.footnoteMark(notes[row])] : []
          return [[.text("District \(row)")] + mark, [.text("\(row).5")], [.text("The office")] + mark]
        }))
  }

  private static var figureColumns: Block {
    let box = Shape(.rectangle(Rect(x: 0, y: 0, width: 60, height: 40)), fill: .solid(SampleDocument.blue))
    let drawing = Drawable(
      size: Size(width: 120, height: 60), shapes: [box], labels: [.init(text: "12", style: "caption", position: Point(x: 70, y: 20))],
      alternative: "One bar: 12")
    let figure = Block.figure(Figure(id: "bar", title: [.text("One bar")], drawing: drawing, caption: [.text("Counted twice.")]))
    return .row(Row(gap: 12, columns: [[body(.text("Left of it."), .footnoteMark("one"))], [figure], [body(.text("Right of it."))]]))
  }

  /// A list within a list within a list: the tree as other programs may give it.
  private static func nestedLists(_ fonts: TestFonts) throws -> PagedDocument {
    var tree = StructureTree()
    var frame = Frame(size: Size(width: 420, height: 595))
    var y = 60.0
    func place(_ text: String, in element: Int, x: Double) throws {
      frame.place(.leaf(Leaf(.content(element), items: try fonts.line(text, at: Point(x: x, y: y)))), at: .zero)
    }
    try place("What is known", in: tree.add(.heading1, to: StructureTree.root), x: 40)
    var parent = StructureTree.root
    for level in 1...3 {
      let list = tree.add(.list, to: parent)
      if level == 2 { tree[list].numbering = "Decimal" }
      for item in 1...2 {
        y += 14
        let element = tree.add(.listItem, to: list)
        try place("\(item).", in: tree.add(.label, to: element), x: 30 + 14 * Double(level))
        parent = tree.add(.listBody, to: element)
        try place("Item \(item) of level \(level)", in: parent, x: 44 + 14 * Double(level))
      }
    }
    return PagedDocument(
      pages: [Page(frame: frame, label: "1")], properties: DocumentProperties(title: "What is known", language: "en-GB"), structure: tree)
  }
}
