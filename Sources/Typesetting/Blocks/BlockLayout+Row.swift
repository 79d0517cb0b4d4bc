internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// Columns side by side on one page; one below the other where they are taller than a page.
  mutating func append(_ row: Row) {
    if row.columns.isEmpty { return }
    let widths = columnWidths(row)
    var columns: [VerticalList] = []
    for (column, width) in zip(row.columns, widths) {
      var inner = BlockLayout(context, measure: width, pageHeight: pageHeight)
      inner.parent = parent
      inner.isNested = true
      inner.append(column)
      columns.append(inner.list)
    }
    let height = columns.map { $0.stacked().height }.max() ?? 0
    if height > pageHeight {
      context.report(.warning, .blockTooTall(what: "a row of columns"))
      for column in columns {
        list.addSpace(context.style("body").leading / 2)
        list.append(contentsOf: column)
      }
      list.addSpace(context.style("body").leading / 2)
      return
    }
    var box = VerticalBox(height: height)
    var x = 0.0
    for (column, width) in zip(columns, widths) {
      for (inner, y) in column.stacked().boxes { box.absorb(inner, x: x, y: y) }
      x += width + max(0, row.gap)
    }
    let leading = context.style("body").leading
    list.addSpace(leading / 2)
    list.append(box)
    list.addSpace(space(after: height, atLeast: leading / 2))
  }

  private func columnWidths(_ row: Row) -> [Double] {
    let count = row.columns.count
    let room = max(Double(count), measure - max(0, row.gap) * Double(count - 1))
    var shares = row.shares.map { $0 > 0 && $0.isFinite ? $0 : 1 }
    if shares.count != count { shares = Array(repeating: 1, count: count) }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total * room }
  }
}
