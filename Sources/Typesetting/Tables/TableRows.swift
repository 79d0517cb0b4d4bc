internal import Graphics
internal import Typography

/// Sets a table's rows as boxes, with the rules.
struct TableRows {
  /// The shapes of rows that are set are given up.
  private var cells: TableCells
  private let widths: [Double]
  private let measure: Double
  private let looks: Stylesheet.TableStyle
  private let headLines: [[TextLine]]
  /// The height of the head and the rows set so far, in points.
  private(set) var height = 0.0

  init(
    cells: TableCells, widths: [Double], measure: Double, looks: Stylesheet.TableStyle, _ context: LayoutContext
  ) {
    self.cells = cells
    self.widths = widths
    self.measure = measure
    self.looks = looks
    headLines = zip(cells.head, widths).map { $0.layout.lines(measure: $1) }
    if !headLines.isEmpty { height = height(headLines) }
  }

  var count: Int { cells.rows.count }

  private func height(_ lines: [[TextLine]]) -> Double { textHeight(lines) + 2 * looks.cellPadding }

  private func textHeight(_ lines: [[TextLine]]) -> Double { lines.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0 }

  /// The head between its rules; nil for a table without one.
  func head() -> VerticalBox? {
    if cells.head.isEmpty { return nil }
    // Heads of several lines stand on the head's last line.
    var box = box(headLines, offsets: Array(repeating: 0, count: widths.count), isFootAligned: true)
    box.addRule(y: 0, length: measure, width: looks.outerRule, color: looks.ruleColor)
    box.addRule(y: box.height, length: measure, width: looks.headRule, color: looks.ruleColor)
    return box
  }

  /// A head as it is set once more: to a screen reader nothing but furniture, and without its marks'
  /// anchors and links, which lead to and from the first.
  func repeatable(_ box: VerticalBox) -> VerticalBox {
    var box = box
    box.notes = []
    box.items = box.items.compactMap { placed in
      guard case .leaf(let leaf) = placed.item else { return nil }
      return .init(.leaf(Leaf(.artifact, items: leaf.items)), at: placed.origin)
    }
    return box
  }

  /// A row's boxes: one, or where the row is taller than a page one for each line of its cells. To be asked for once.
  mutating func row(_ index: Int, room: Double) -> [VerticalBox] {
    let lines = zip(cells.rows[index], widths).map { $0.layout.lines(measure: $1) }
    height += height(lines)
    defer { cells.rows[index] = [] }
    let offsets = widths.indices.map { column in
      cells.decimals[column]?.offset(of: cells.rows[index][column], columnWidth: widths[column]) ?? 0
    }
    var boxes: [VerticalBox] = []
    if height(lines) <= room {
      boxes = [box(lines, offsets: offsets, isFootAligned: false)]
    } else {
      let count = lines.map(\.count).max() ?? 0
      boxes = (0..<count).map { number in
        box(
          lines.map { number < $0.count ? [$0[number]] : [] }, offsets: offsets, isFootAligned: false,
          paddingAbove: number == 0 ? looks.cellPadding : 0, paddingBelow: number == count - 1 ? looks.cellPadding : 0)
      }
    }
    addRules(to: &boxes, row: index)
    return boxes
  }

  private func addRules(to boxes: inout [VerticalBox], row index: Int) {
    guard let last = boxes.indices.last else { return }
    if index == 0 && cells.head.isEmpty {
      boxes[0].addRule(y: 0, length: measure, width: looks.outerRule, color: looks.ruleColor)
    }
    let isEnd = index == cells.rows.count - 1
    boxes[last].addRule(
      y: boxes[last].height, length: measure, width: isEnd ? looks.outerRule : looks.rowRule, color: looks.ruleColor)
  }

  private func box(
    _ lines: [[TextLine]], offsets: [Double], isFootAligned: Bool, paddingAbove: Double? = nil, paddingBelow: Double? = nil
  ) -> VerticalBox {
    let (above, below) = (paddingAbove ?? looks.cellPadding, paddingBelow ?? looks.cellPadding)
    var box = VerticalBox(height: textHeight(lines) + above + below)
    var x = 0.0
    for (column, cell) in lines.enumerated() {
      let cellHeight = cell.reduce(0) { $0 + $1.height }
      var y = isFootAligned ? box.height - below - cellHeight : above
      for line in cell {
        box.absorb(line, x: x + offsets[column], y: y)
        y += line.height
      }
      x += widths[column] + looks.columnGap
    }
    return box
  }
}
