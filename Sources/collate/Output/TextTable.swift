/// A table for the terminal: columns as wide as their content, the last one cut to the line.
struct TextTable {
  let columns: [String]
  let rows: [[String]]
  /// The widest a column may grow.
  var limit = 44

  var text: String {
    let all = [columns] + rows.map { row in row.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } }
    let widths = columns.indices.map { column in min(limit, all.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0) }
    let lines = all.map { row in
      zip(row, widths).map { cell, width in
        let cut = cell.count > width ? String(cell.prefix(max(0, width - 1))) + "…" : cell
        return cut + String(repeating: " ", count: max(0, width - cut.count))
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    guard let head = lines.first else { return "" }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([head, rule] + lines.dropFirst()).joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
