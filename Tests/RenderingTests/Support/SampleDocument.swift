import Graphics

/// A document of two pages with one of each thing that a page can have.
enum SampleDocument {
  static let blue = Color(red: 0.1, green: 0.25, blue: 0.5)
  static let orange = Color(red: 0.8, green: 0.35, blue: 0)

  static func make(_ fonts: TestFonts) throws -> PagedDocument {
    var tree = StructureTree()
    let title = tree.add(.heading1, to: StructureTree.root)
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let reference = tree.add(.reference, to: paragraph)
    let mark = tree.add(.link, to: reference)
    let figure = tree.add(.figure, to: StructureTree.root)
    tree[figure].alternative = "Two bars: 12 and 20 (the range is 10\\20) – naïve"
    let table = tree.add(.table, to: StructureTree.root)
    let list = tree.add(.list, to: StructureTree.root)
    let section = tree.add(.heading2, to: StructureTree.root)
    let more = tree.add(.paragraph, to: StructureTree.root)
    let web = tree.add(.link, to: more)
    let note = tree.add(.note, to: StructureTree.root)
    tree[note].identifier = "note-1"
    let noteLabel = tree.add(.label, to: note)
    let noteText = tree.add(.paragraph, to: note)

    var first = Frame(size: Size(width: 420, height: 595))
    first.place(
      .leaf(Leaf(.header, items: try fonts.line("Running header", at: Point(x: 40, y: 24), family: "Noto Sans", size: 8))),
      at: .zero)
    first.place(.anchor("title"), at: Point(x: 40, y: 40))
    first.place(
      .leaf(
        Leaf(
          .content(title),
          items: try fonts.line(
            "Deir ez-Zor: what is known", at: Point(x: 40, y: 60), family: "Noto Sans", style: "Bold", size: 18,
            color: blue))), at: .zero)

    // Text, a mark with its link, and more text of the same paragraph; then Arabic, Hebrew, Greek and Cyrillic.
    let opening = try fonts.line("At least 1,234 people (fin (\\ office) fled", at: Point(x: 40, y: 90))
    first.place(.leaf(Leaf(.content(paragraph), items: opening)), at: .zero)
    let end = opening.reduce(40) { max($0, $1.origin.x + width($1)) }
    first.place(
      .leaf(Leaf(.content(mark), items: try fonts.line("1", at: Point(x: end, y: 86), size: 7))), at: .zero)
    first.place(
      .link(Link(target: .anchor("note-1"), size: Size(width: 6, height: 12), description: "Note 1", element: mark)),
      at: Point(x: end, y: 80))
    first.place(
      .leaf(Leaf(.content(paragraph), items: try fonts.line("in five days, officials said.", at: Point(x: end + 8, y: 90)))),
      at: .zero)
    first.place(
      .leaf(Leaf(.content(paragraph), items: try fonts.line("Ἀθήνα, Київ; مرحبا بالعالم and שלום 5 × 3 − 2 ≈ €13", at: Point(x: 40, y: 104)))),
      at: .zero)

    first.place(.leaf(Leaf(.content(figure), items: try bars(fonts))), at: Point(x: 40, y: 120))
    try placeTable(on: &first, in: &tree, table, fonts)
    try placeList(on: &first, in: &tree, list, fonts)
    // Outside every leaf: to be an artifact.
    first.place(
      .shape(Shape(.line(from: .zero, to: Point(x: 100, y: 0)), stroke: Stroke(color: .black, width: 0.5))),
      at: Point(x: 40, y: 540))
    first.place(.anchor("note-1"), at: Point(x: 40, y: 545))
    first.place(
      .leaf(Leaf(.content(noteLabel), items: try fonts.line("1", at: Point(x: 40, y: 554), size: 8))), at: .zero)
    first.place(
      .leaf(Leaf(.content(noteText), items: try fonts.line("Agency, 5 September 2017.", at: Point(x: 50, y: 554), size: 8))),
      at: .zero)
    first.place(.leaf(Leaf(.footer, items: try fonts.line("1", at: Point(x: 205, y: 580), size: 8))), at: .zero)

    var second = Frame(size: Size(width: 420, height: 595))
    second.place(.anchor("sources"), at: Point(x: 40, y: 40))
    second.place(
      .leaf(
        Leaf(
          .content(section),
          items: try fonts.line("Sources", at: Point(x: 40, y: 60), family: "Noto Sans", style: "Bold", size: 13))),
      at: .zero)
    second.place(
      .leaf(Leaf(.content(more), items: try fonts.line("The text is at", at: Point(x: 40, y: 90), style: "Italic"))),
      at: .zero)
    second.place(
      .leaf(Leaf(.content(web), items: try fonts.line("example.org.", at: Point(x: 110, y: 90)))), at: .zero)
    second.place(
      .link(
        Link(
          target: .url("https://example.org/a(b)?c=d\\é"), size: Size(width: 60, height: 12),
          description: "The article at example.org", element: web)), at: Point(x: 110, y: 80))
    second.place(.leaf(Leaf(.footer, items: try fonts.line("2", at: Point(x: 205, y: 580), size: 8))), at: .zero)

    return PagedDocument(
      pages: [Page(frame: first, label: "1"), Page(frame: second, label: "2")],
      properties: DocumentProperties(
        title: "Deir ez-Zor (2017) \\ naïve – 数", author: "A (News) Desk", subject: "Figures & ranges <all>",
        keywords: ["siege", "figures"], language: "en-GB", date: "2017-09-05T12:30:00+02:00"),
      outline: [
        .init(level: 1, title: "Deir ez-Zor: what is known", anchor: "title"),
        .init(level: 2, title: "Sources – Quellen (ü)", anchor: "sources"),
      ],
      structure: tree)
  }

  /// A solid and a hatched bar with a dashed line and a dot, labelled.
  private static func bars(_ fonts: TestFonts) throws -> [Frame.Placed] {
    var frame = Frame(size: Size(width: 200, height: 100))
    frame.place(.shape(Shape(.rectangle(Rect(x: 0, y: 40, width: 40, height: 60)), fill: .solid(blue))), at: .zero)
    frame.place(
      .shape(
        Shape(
          .rectangle(Rect(x: 0, y: 0, width: 40, height: 100)), fill: .hatch(orange, spacing: 4, width: 0.8),
          stroke: Stroke(color: orange, width: 0.8))), at: Point(x: 60, y: 0))
    frame.place(
      .shape(
        Shape(
          .line(from: Point(x: 0, y: 20), to: Point(x: 180, y: 20)),
          stroke: Stroke(color: .black, width: 0.8, dash: [3, 2]))), at: .zero)
    frame.place(
      .shape(
        Shape(
          .circle(center: Point(x: 150, y: 60), radius: 20), fill: .hatch(.black, spacing: 3, width: 0.5),
          stroke: Stroke(color: Color(red: 0, green: 0, blue: 0, alpha: 0.5), width: 2))), at: .zero)
    for label in try fonts.line("12", at: Point(x: 14, y: 112), family: "Noto Sans", size: 8) {
      frame.place(label.item, at: label.origin)
    }
    for label in try fonts.line("20", at: Point(x: 74, y: 112), family: "Noto Sans", size: 8) {
      frame.place(label.item, at: label.origin)
    }
    return [Frame.Placed(.frame(frame), at: .zero)]
  }

  private static func placeTable(
    on page: inout Frame, in tree: inout StructureTree, _ table: Int, _ fonts: TestFonts
  ) throws {
    let rows = [["Place", "Killed"], ["City", "1,234"], ["Plain", ""]]
    let head = tree.add(.tableHead, to: table)
    let body = tree.add(.tableBody, to: table)
    for (index, row) in rows.enumerated() {
      let element = tree.add(.tableRow, to: index == 0 ? head : body)
      for (column, text) in row.enumerated() {
        let cell = tree.add(index == 0 ? .tableHeader : .tableCell, to: element)
        if index == 0 { tree[cell].scope = "Column" }
        let point = Point(x: 40 + Double(column) * 80, y: 270 + Double(index) * 14)
        page.place(
          .leaf(Leaf(.content(cell), items: try fonts.line(text, at: point, style: index == 0 ? "Bold" : "", size: 9))),
          at: .zero)
      }
    }
  }

  private static func placeList(
    on page: inout Frame, in tree: inout StructureTree, _ list: Int, _ fonts: TestFonts
  ) throws {
    tree[list].numbering = "Decimal"
    for (index, text) in ["The first item", "The second item"].enumerated() {
      let item = tree.add(.listItem, to: list)
      let label = tree.add(.label, to: item)
      let body = tree.add(.listBody, to: item)
      let y = 330 + Double(index) * 14
      page.place(
        .leaf(Leaf(.content(label), items: try fonts.line("\(index + 1).", at: Point(x: 40, y: y)))), at: .zero)
      page.place(.leaf(Leaf(.content(body), items: try fonts.line(text, at: Point(x: 54, y: y)))), at: .zero)
    }
  }

  private static func width(_ placed: Frame.Placed) -> Double {
    if case .glyphs(let run) = placed.item { run.width } else { 0 }
  }
}
