import Documents
import Foundation
import Graphics
import Manifests
import TestSupport
import Testing
import Typesetting
import Typography

/// Documents that are hard to finish, each in the looks of the briefing.
enum HardDocument: String, CaseIterable, CustomTestStringConvertible {
  case prose, nestedLists, noteInTableCell, tableOverThreePages, figureBetweenColumns, rightToLeft

  var testDescription: String { rawValue }

  /// The fewest pages that it has.
  var leastPages: Int { self == .tableOverThreePages ? 3 : self == .prose ? 2 : 1 }

  func make(_ fonts: TestFonts) throws -> PagedDocument {
    if self == .nestedLists { return try Self.lists(fonts) }
    let node = try ManifestNode(
      yaml: String(contentsOfFile: TestSupport.root + "/layouts/briefing.yaml", encoding: .utf8), file: "layouts/briefing.yaml")
    let sheet = try #require(StylesheetReader.read(node).0)
    let title = Block.heading(Heading(level: 1, style: "title", content: [.text("What is known")], id: "title"))
    let document = Document(
      properties: DocumentProperties(title: "What is known", language: "en-GB", date: "2017-09-05T00:00:00Z"), blocks: [title] + blocks,
      footnotes: notes.map { Footnote(id: $0, content: [.text("The office said \($0).")]) })
    return try Typesetter(shaper: Shaper(fonts.library), stylesheet: sheet).typeset(document).document
  }

  private static func body(_ content: Inline...) -> Block { .paragraph(Paragraph(style: "body", content: content)) }

  static let sentence = "The official office said on Thursday that five affected families were offered a flat in the infrastructure settlement. "

  private var notes: [String] { self == .noteInTableCell || self == .figureBetweenColumns ? ["one", "two"] : [] }

  var blocks: [Block] {
    switch self {
    case .prose: (0..<24).map { Self.body(.text(String(repeating: Self.sentence, count: 1 + $0 % 4) + "Paragraph \($0).")) }
    case .nestedLists: []
    case .noteInTableCell: [Self.table(rows: 3, notes: notes), Self.body(.text("After the table."))]
    case .tableOverThreePages: [Self.table(rows: 150, notes: [])]
    case .figureBetweenColumns: [Self.columns, Self.body(.text("After the columns."), .footnoteMark("two"))]
    case .rightToLeft:
      [
        Self.body(.text("The governor said مرحبا بالعالم on Friday, and שלום עולם (2017) on Saturday.")),
        Self.body(.text("مرحبا بالعالم وكل من فيه")), Self.body(.text("Ἀθήνα, Київ and 1,234 × 5 − 2 ≈ €13")),
      ]
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

  private static var columns: Block {
    let box = Shape(.rectangle(Rect(x: 0, y: 0, width: 60, height: 40)), fill: .solid(SampleDocument.blue))
    let drawing = Drawable(
      size: Size(width: 120, height: 60), shapes: [box], labels: [.init(text: "12", style: "caption", position: Point(x: 70, y: 20))],
      alternative: "One bar: 12")
    let figure = Block.figure(Figure(id: "bar", title: [.text("One bar")], drawing: drawing, caption: [.text("Counted twice.")]))
    return .row(Row(gap: 12, columns: [[body(.text("Left of it."), .footnoteMark("one"))], [figure], [body(.text("Right of it."))]]))
  }

  /// A list within a list within a list: the tree as other programs may give it.
  private static func lists(_ fonts: TestFonts) throws -> PagedDocument {
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
