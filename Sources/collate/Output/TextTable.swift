import Rendering

/// A table for the terminal: columns as wide as their content, the last one cut to the line.
struct TextTable {
  let columns: [String]
  let rows: [[String]]
  /// The widest a column may grow.
  var limit = 44
  /// The columns of the line, to which the last column is cut; without it that column has the limit of the others.
  var lineWidth: Int?

  var text: String {
    let all = [columns] + rows.map { row in row.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } }
    var widths = columns.indices.map { column in min(lineWidth != nil && column == columns.count - 1 ? .max : limit, all.map { $0.indices.contains(column) ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0) }
    if let lineWidth, let last = widths.indices.last {
      let room = lineWidth - widths.dropLast().reduce(0) { $0 + $1 + 2 }
      widths[last] = min(widths[last], max(8, room))
    }
    let lines = all.map { row in
      zip(row, widths).map { cell, width in
        let cut = Self.cut(cell, to: width)
        return cut + String(repeating: " ", count: max(0, width - TextWidth.columns(of: cut)))
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    guard let head = lines.first else { return "" }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([head, rule] + lines.dropFirst()).joined(separator: "\n") + "\n"
  }

  private static func cut(_ cell: String, to width: Int) -> String {
    guard TextWidth.columns(of: cell) > width else { return cell }
    var room = width - 1
    let kept = cell.prefix { character in
      room -= TextWidth.columns(of: character)
      return room >= 0
    }
    return kept + "…"
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
