import Documents

/// A table in columns of characters, the cells' lines side by side.
struct PlainTextTable {
  let table: Table
  let head: [String]
  let rows: [[String]]
  let width: Int
  private let gap = 2

  var lines: [String] {
    let widths = widths
    let rule = TextFill.withoutTrailingSpaces(widths.map { String(repeating: "-", count: $0) + String(repeating: " ", count: gap) }.joined())
    let broken = rows.map { row($0, widths) }
    // Rows of several lines need air between them.
    let isAiry = broken.contains { $0.count > 1 }
    var lines = row(head, widths) + [rule]
    for (index, row) in broken.enumerated() {
      if index > 0, isAiry { lines.append("") }
      lines += row
    }
    return lines
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { TextFill.lines($0, width: $1, breaksWords: true) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (index, column) in columns.enumerated() {
        let cell = column.indices.contains(line) ? column[line] : ""
        let isRight = table.columns.indices.contains(index) && [.right, .decimal].contains(table.columns[index].alignment)
        let space = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(of: cell)))
        text += (isRight ? space + cell : cell + space) + String(repeating: " ", count: gap)
      }
      return TextFill.withoutTrailingSpaces(text)
    }
  }

  /// Each column as wide as it needs, where all fit; else the room goes to those that need more than an even
  /// share, and no column is narrower than its longest word while there is room.
  private var widths: [Int] {
    let count = max(1, table.columns.count)
    let all = [head] + rows
    func cells(_ column: Int) -> [String] { all.map { $0.indices.contains(column) ? $0[column] : "" } }
    let natural = (0..<count).map { column in cells(column).flatMap { $0.split(separator: "\n") }.map { TextWidth.columns(of: $0) }.max() ?? 0 }
    let words = (0..<count).map { column in cells(column).flatMap { $0.split { $0 == " " || $0 == "\n" } }.map { TextWidth.columns(of: $0) }.max() ?? 0 }
    let room = max(count, width - gap * (count - 1))
    if natural.reduce(0, +) <= room { return natural.map { max($0, 1) } }
    // No line within can be longer than the room, so a file's name does not push all else aside.
    var widths = words.map { max(1, min($0, max(6, room / 2))) }
    var left = room - widths.reduce(0, +)
    // Column by column to the share that keeps the longest text in the fewest lines.
    while left > 0 {
      let candidates = (0..<count).filter { widths[$0] < natural[$0] }
      guard let next = candidates.max(by: { Double(natural[$0]) / Double(widths[$0]) < Double(natural[$1]) / Double(widths[$1]) }) else { break }
      widths[next] += 1
      left -= 1
    }
    while left < 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 {
      widths[widest] -= 1
      left += 1
    }
    return widths
  }
}
