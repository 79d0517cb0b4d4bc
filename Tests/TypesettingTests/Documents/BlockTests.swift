import Diagnostics
import Documents
import Graphics
import Testing
import Typesetting
import Typography

@Suite(.serialized) struct BlockTests {
  @Test(arguments: 0..<12) func `no heading is last, no line of a paragraph alone`(seed: Int) throws {
    var blocks: [Block] = []
    for index in 0..<30 {
      if index % 3 == 0 { blocks.append(Fixture.heading("Heading \(index)")) }
      blocks.append(Fixture.body(Fixture.prose(20 + (index * 37 + seed * 11) % 120, seed: index + seed)))
    }
    let pages = TypesetLines.read(try Fixture.typeset(blocks).document)
    for page in pages {
      let last = try #require(page.body.last)
      #expect(!last.text.hasPrefix("Heading"))
      if let heading = page.body.lastIndex(where: { $0.text.hasPrefix("Heading") }) {
        #expect(page.body.count - heading > 2 || page.body.last?.text.hasSuffix(".") == true)
      }
    }
    // A paragraph's last line falls short of the measure, or ends the sentence: it is not the first of a page.
    for page in pages.dropFirst() {
      let first = try #require(page.body.first)
      if !first.text.hasPrefix("Heading") { #expect(!first.text.hasSuffix(".") || page.body.count == 1) }
    }
  }

  @Test func `two hundred headings in a row are all set`() throws {
    let result = try Fixture.typeset((0..<200).map { Fixture.heading("Heading \($0)") })
    let lines = TypesetLines.read(result.document).flatMap(\.body)
    #expect(lines.count == 200)
    #expect(result.document.outline.count == 200)
  }

  @Test func `a table's head repeats as furniture, and its rows are whole`() throws {
    let rows: [[[Inline]]] = (0..<120).map { [[.text("row \($0)")], [.text("\($0).5")]] }
    let table = Table(columns: [.init(), .init(alignment: .decimal)], head: [[.text("Name")], [.text("Value")]], rows: rows)
    let result = try Fixture.typeset([.table(table)])
    let pages = TypesetLines.read(result.document)
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      let head = try #require(page.body.first)
      #expect(head.text == "Name")
      #expect((head.role == .artifact) == (index > 0))
    }
    let names = pages.flatMap(\.body).map(\.text).filter { $0.hasPrefix("row") }
    #expect(names == (0..<120).map { "row \($0)" })
  }

  @Test func `decimal points stand below each other`() throws {
    let values = ["1.5", "1,234", "12.25", "about 93,000", "0.125", "7%"]
    let table = Table(columns: [.init(), .init(alignment: .decimal)], head: [], rows: values.map { [[.text("x")], [.text($0)]] })
    let result = try Fixture.typeset([.table(table)])
    let shaper = try Fixture.shaper()
    let style = try #require(try Fixture.stylesheet().paragraphs["tableCell"]).text
    let points = PageText(result.document.pages[0]).body.filter { $0.text != "x" }.map { line in
      let text = line.text
      let before = text.firstIndex(of: ".") ?? text.firstIndex(of: "%") ?? text.endIndex
      return line.x + shaper.width(of: String(text[..<before]), style: style)
    }
    #expect(points.count == values.count)
    #expect((points.max() ?? 0) - (points.min() ?? 0) < 0.1)
  }

  @Test func `a row taller than a page is split, with all its text`() throws {
    let long = Fixture.prose(3_000, seed: 3)
    let table = Table(columns: [.init(share: 1), .init(share: 1)], head: [[.text("A")], [.text("B")]], rows: [[[.text("short")], [.text(long)]]])
    let result = try Fixture.typeset([.table(table)])
    #expect(result.document.pages.count > 1)
    let words = result.document.pages.flatMap(\.runs).map(\.run.text).joined(separator: " ").split(separator: " ").count
    #expect(words >= 3_000)
  }

  @Test func `too many columns are reported and set all the same`() throws {
    let cells: [[Inline]] = (0..<40).map { [.text("column\($0)")] }
    let result = try Fixture.typeset([.table(Table(columns: [], head: cells, rows: [cells]))])
    #expect(result.diagnostics.contains { $0.fact == .tableTooWide(columns: 40) })
    #expect(result.document.pages.flatMap(\.runs).contains { $0.run.text.contains("3") })
  }

  @Test func `a word too long for its column is broken before the table is refused, a short one never`() throws {
    let long = String(repeating: "x", count: 400)
    for count in [1, 2, 5, 8] {
      let cells: [[Inline]] = [[.text(long)]] + (1..<count).map { _ in [.text("settled")] }
      let result = try Fixture.typeset([.table(Table(columns: [], head: [], rows: [cells]))])
      #expect(result.diagnostics.isEmpty)
      let lines = PageText(result.document.pages[0]).body.map(\.text)
      #expect(lines.count { $0 == "settled" } == count - 1)
      #expect(lines.joined().count { $0 == "x" } == 400)
    }
  }

  @Test func `ragged rows of a table are filled up`() throws {
    let table = Table(columns: [.init()], head: [[.text("A")], [.text("B")]], rows: [[[.text("1")]], [], [[.text("1")], [.text("2")], [.text("3")]]])
    let text = PageText(try Fixture.typeset([.table(table)]).document.pages[0]).text
    #expect(text.split(separator: "\n") == ["A", "B", "1", "1", "2", "3"])
  }

  @Test func `a figure taller than the page is made to fit and reported`() throws {
    let drawing = Drawable(
      size: Size(width: 400, height: 2_000), shapes: [],
      labels: [.init(text: "low", style: "label", position: Point(x: 10, y: 1_990))], alternative: "tall")
    let result = try Fixture.typeset([Fixture.body("Before."), .figure(Figure(id: "f", title: [.text("T")], drawing: drawing)), Fixture.body("After.")])
    #expect(result.diagnostics.map(\.fact) == [.blockTooTall(what: "a figure")])
    let sheet = try Fixture.stylesheet()
    for page in TypesetLines.read(result.document) {
      #expect(page.body.allSatisfy { $0.y < sheet.page.size.height - sheet.page.margins.bottom })
    }
  }

  @Test func `columns taller than a page stand one below the other`() throws {
    let column = (0..<10).map { Fixture.body(Fixture.prose(200, seed: $0)) }
    let result = try Fixture.typeset([.row(Row(gap: 12, columns: [column, column]))])
    #expect(result.diagnostics.map(\.fact) == [.blockTooTall(what: "a row of columns")])
    let sheet = try Fixture.stylesheet()
    for page in TypesetLines.read(result.document) {
      #expect(page.body.allSatisfy { $0.y < sheet.page.size.height - sheet.page.margins.bottom })
    }
  }

  @Test func `page numbers are filled in, and the first header is hidden where asked`() throws {
    let furniture = Furniture(headerLeft: "Head {", headerRight: "{page}/{pages}", footerRight: "Page {page} of {pages}")
    let result = try Fixture.typeset((0..<20).map { Fixture.body(Fixture.prose(150, seed: $0)) }, furniture: furniture)
    let pages = TypesetLines.read(result.document)
    let count = pages.count
    #expect(count > 1)
    #expect(!pages[0].lines.contains { $0.role == .header })
    #expect(pages[1].lines.filter { $0.role == .header }.map(\.text) == ["Head {", "2/\(count)"])
    #expect(pages[0].lines.filter { $0.role == .footer }.map(\.text) == ["Page 1 of \(count)"])
  }

  @Test func `a long running title ends in an ellipsis before the right part`() throws {
    let furniture = Furniture(headerLeft: Fixture.prose(60), headerRight: "5 September 2017", isFirstHeaderHidden: false)
    let page = PageText(try Fixture.typeset([Fixture.body("x")], furniture: furniture).document.pages[0])
    let header = page.lines.filter { $0.role == .header }
    #expect(header.count == 2)
    #expect(header[0].text.hasSuffix("…") && header[0].maxX < header[1].x)
  }

  @Test func `the structure tree has sections, tables with scopes, lists that say how they are numbered, and notes behind their block`() throws {
    let drawing = Drawable(
      size: Size(width: 40, height: 20), shapes: [], labels: [.init(text: "l", style: "label", position: Point(x: 0, y: 10), footnotes: ["n"])],
      alternative: "l")
    let result = try Fixture.typeset(
      [
        .heading(Heading(level: 1, style: "title", content: [.text("T")], id: "t")), Fixture.heading("S"),
        Fixture.body([.text("p"), .footnoteMark("n")]),
        .table(Table(columns: [.init(), .init()], head: [[.text("a")], [.text("b")]], rows: [[[.text("c")], [.text("d")]]])),
        .list(List(style: "list", items: [[.text("i")]])), .list(List(style: "list", isNumbered: true, items: [[.text("i")]])),
        .figure(Figure(id: "f", title: [.text("t")], drawing: drawing, caption: [.text("c")])),
      ], footnotes: [Fixture.note("n", "note")])
    let tree = result.document.structure
    func outline(_ id: Int) -> String {
      let element = tree[id]
      let inner = element.children.map(outline).joined(separator: " ")
      let name = element.kind.rawValue + (element.scope.map { ":\($0)" } ?? "") + (element.identifier.map { "#\($0)" } ?? "") + (element.numbering.map { ":\($0)" } ?? "")
      return inner.isEmpty ? name : "\(name)(\(inner))"
    }
    #expect(
      outline(StructureTree.root)
        == "Document(H1 Sect(H2 P(Reference(Link)) Note#note-n(Lbl(Link) P) "
        + "Table(THead(TR(TH:Column TH:Column)) TBody(TR(TH:Row TD))) "
        + "L(LI(Lbl LBody)) L:Decimal(LI(Lbl LBody)) Figure(Caption(P) Reference(Link) Caption(P))))")
    #expect(result.document.outline.map(\.anchor) == ["t", "S"])
  }

  @Test func `a page mark stands at the right of every header and footer, and nothing under it`() throws {
    let mark = PageMark(text: "TLP:AMBER", color: Color(red: 1, green: 0.75, blue: 0))
    let furniture = Furniture(headerLeft: Fixture.prose(40), headerRight: "right", footerRight: "{page}", mark: mark)
    let result = try Fixture.typeset([Fixture.body("a"), .pageBreak, Fixture.body("b")], furniture: furniture)
    for (index, page) in TypesetLines.read(result.document).enumerated() {
      let marks = page.lines.filter { $0.text == "TLP:AMBER" }
      #expect(marks.map(\.role) == [.header, .footer])
      #expect(marks.allSatisfy { $0.size >= 12 && $0.maxX < 595.28 - 62 })
      let others = page.lines.filter { $0.text != "TLP:AMBER" && ($0.role == .header || $0.role == .footer) }
      #expect(others.count == (index == 0 ? 1 : 3))
      #expect(others.allSatisfy { $0.maxX < (marks.first?.x ?? 0) - 4 })
    }
  }

  @Test func `odd numbers and odd nesting are set without harm`() throws {
    let label = Drawable.Label(text: "x", style: "label", position: Point(x: -1e9, y: 1e9), anchor: .end, footnotes: ["n", "gone"])
    let drawing = Drawable(size: Size(width: .nan, height: .infinity), shapes: [], labels: [label], alternative: "")
    let figure = Block.figure(Figure(id: "f", title: [], drawing: drawing))
    let table = Block.table(Table(columns: [.init(share: .nan), .init(share: -1), .init(share: 1e300)], head: [[.text("a")]], rows: [[[.footnoteMark("n")]], [[], [.lineBreak], [.text("b")]]]))
    let inner = Block.row(Row(shares: [.nan, 0, 5], gap: -40, columns: [[table], [figure, .pageBreak, .rule], [Fixture.heading("h", level: 9)]]))
    let blocks: [Block] = [
      .pageBreak, inner, .row(Row(gap: 1e9, columns: [[inner], [inner]])), table, figure, .rule,
      .heading(Heading(level: -3, style: "none", content: [.link(url: "", [.reference(to: "", [.text("deep")])])], id: "h")),
      .list(List(style: "body", isNumbered: true, items: [[], [.lineBreak], [.footnoteMark("n")]])),
    ]
    let result = try Fixture.typeset(blocks, footnotes: [Fixture.note("n", ""), Fixture.note("n", "twice")])
    #expect(TypesetLines.read(result.document).map(\.text).joined().contains("deep"))
    let tiny = try Fixture.typeset(blocks, footnotes: [Fixture.note("n", "note")]) {
      $0.page.size = Size(width: 10, height: 10)
    }
    #expect(tiny.document.pages.count < 200)
  }
}
