internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// A table: its head, which repeats, then its rows.
  mutating func append(_ table: Table) {
    let count = max(table.columns.count, table.head.count, table.rows.map(\.count).max() ?? 0)
    if count == 0 { return }
    let element = context.structure.add(.table, to: parent)
    let looks = context.stylesheet.table
    var rows = rows(of: table, count: count, element: element)
    let leading = context.style("body").leading
    list.addSpace(leading / 2)
    var head: Int?
    if let box = rows.head() {
      context.heads.append(rows.repeatable(box))
      head = context.heads.count - 1
      list.append(box, breakAfter: PageCost.heading)
    }
    let headHeight = head.map { context.heads[$0].height } ?? 0
    var headInRow: Int?
    for index in 0..<rows.count {
      let pieces = rows.row(index, room: pageHeight - headHeight)
      if let head, headInRow == nil, pieces.count > 1 {
        // The lines of a row have no padding between them: what goes on below the head has the head's.
        var box = context.heads[head]
        box.height += looks.cellPadding
        context.heads.append(box)
        headInRow = context.heads.count - 1
      }
      for (piece, box) in pieces.enumerated() {
        var box = box
        box.repeatedHead = piece > 0 ? headInRow : index > 0 ? head : nil
        let isLastPiece = piece == pieces.count - 1
        list.append(box, breakAfter: isLastPiece ? rowCost(after: index, of: rows.count) : PageCost.withinItem)
      }
    }
    list.addSpace(space(after: rows.height, atLeast: leading / 2))
  }

  private func rows(of table: Table, count: Int, element: StructureTree.ElementID) -> TableRows {
    let cells = TableCells(table, count: count, element: element, context)
    let looks = context.stylesheet.table
    let room = measure - looks.columnGap * Double(count - 1)
    let (widths, fits) = ColumnWidths.widths(cells.demands, room: room)
    if !fits { context.report(.error, .tableTooWide(columns: count)) }
    return TableRows(cells: cells, widths: widths, measure: measure, looks: looks, context)
  }

  /// No head with one row, nor one last row alone.
  private func rowCost(after index: Int, of count: Int) -> Double {
    if index == count - 1 { return 0 }
    return index == 0 || index == count - 2 ? PageCost.loneRow : 0
  }
}
