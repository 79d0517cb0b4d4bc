/// How a decimal column's cells stand: their points below each other.
struct DecimalColumn {
  /// The widest part before the point, and behind it.
  var before = 0.0
  var after = 0.0

  init(_ cells: [TableCell]) {
    for cell in cells {
      guard let offset = cell.pointOffset else { continue }
      before = max(before, offset)
      after = max(after, cell.layout.maxWidth - offset)
    }
  }

  var width: Double { before + after }

  /// How far right of the column's left edge a cell's text stands; cells without a number, and those
  /// wider than the column, stand at the right edge as far as they can.
  func offset(of cell: TableCell, columnWidth: Double) -> Double {
    let width = cell.layout.maxWidth
    if width > columnWidth { return 0 }
    guard let point = cell.pointOffset, self.width <= columnWidth else { return columnWidth - width }
    return columnWidth - self.width + before - point
  }
}
