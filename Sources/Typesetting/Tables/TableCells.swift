internal import Documents
internal import Graphics
internal import Typography

/// A table's cells, shaped, with their structure elements, in reading order.
struct TableCells {
  let head: [TableCell]
  var rows: [[TableCell]]
  let columns: [Table.Column]
  let decimals: [DecimalColumn?]

  init(_ table: Table, count: Int, element: StructureTree.ElementID, _ context: LayoutContext) {
    let columns = (0..<count).map { $0 < table.columns.count ? table.columns[$0] : Table.Column() }
    self.columns = columns
    let headStyle = context.style(table.headStyle)
    let cellStyle = context.style(table.cellStyle)
    if table.head.isEmpty {
      head = []
    } else {
      let headElement = context.structure.add(.tableHead, to: element)
      let row = context.structure.add(.tableRow, to: headElement)
      head = (0..<count).map { column in
        let cell = context.structure.add(.tableHeader, to: row)
        context.structure[cell].scope = "Column"
        // A head stands over its numbers' right edge.
        let alignment = columns[column].alignment == .decimal ? .right : columns[column].alignment
        let inlines = column < table.head.count ? table.head[column] : []
        return TableCell(inlines, style: headStyle, alignment: alignment, element: cell, context)
      }
    }
    let bodyElement = table.rows.isEmpty ? element : context.structure.add(.tableBody, to: element)
    rows = table.rows.map { inlines in
      let row = context.structure.add(.tableRow, to: bodyElement)
      return (0..<count).map { column in
        let isHeader = table.hasRowHeaders && column == 0
        let cell = context.structure.add(isHeader ? .tableHeader : .tableCell, to: row)
        if isHeader { context.structure[cell].scope = "Row" }
        return TableCell(
          column < inlines.count ? inlines[column] : [], style: cellStyle, alignment: columns[column].alignment,
          element: cell, context)
      }
    }
    let body = rows
    decimals = columns.indices.map { column in
      columns[column].alignment == .decimal ? DecimalColumn(body.map { $0[column] }) : nil
    }
  }

  /// What each column asks for.
  var demands: [ColumnWidths.Demand] {
    columns.indices.map { column in
      var demand = ColumnWidths.Demand(share: columns[column].share, min: 0, max: 0)
      if column < head.count {
        demand.min = head[column].layout.minWidth
        demand.max = head[column].layout.maxWidth
      }
      for row in rows {
        demand.min = max(demand.min, row[column].layout.minWidth)
        demand.max = max(demand.max, row[column].layout.maxWidth)
      }
      // Points below each other need the widest parts of two cells beside each other.
      if let decimal = decimals[column] {
        demand.min = max(demand.min, decimal.width)
        demand.max = max(demand.max, decimal.width)
      }
      return demand
    }
  }
}
