import Rendering

/// A line of text with some of its words marked, set to the width of a terminal.
struct MarkedText {
  /// One character of the output.
  private struct Cell {
    var text: String
    var columns: Int
    /// The number of the span that it belongs to.
    var span: Int?
    var isSpace: Bool
  }

  private let cells: [Cell]

  /// - Parameter spans: bytes of the text's UTF-8, in order and apart from each other.
  init(_ text: String, spans: [Range<Int>]) {
    var cells: [Cell] = []
    cells.reserveCapacity(text.utf8.count)
    var byte = 0
    var column = 0
    var next = 0
    for character in text {
      while next < spans.count, spans[next].upperBound <= byte { next += 1 }
      let end = byte + character.utf8.count
      // A span may begin or end within a character of several code points: then all of it is marked.
      let span = next < spans.count && spans[next].lowerBound < end ? next : nil
      var cell = Cell(text: String(character), columns: TextWidth.columns(of: character), span: span, isSpace: character.isWhitespace)
      if character == "\t" {
        cell.columns = 8 - column % 8
        cell.text = String(repeating: " ", count: cell.columns)
      } else if Self.isControl(character) {
        (cell.text, cell.columns) = ("\u{FFFD}", 1)
      }
      cells.append(cell)
      column += cell.columns
      byte = end
    }
    self.cells = cells
  }

  /// What would move the cursor, change its colours or turn the direction of writing.
  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .lineSeparator || scalar.properties.generalCategory == .paragraphSeparator
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// The lines of the output, without their ends.
  func lines(for terminal: Terminal) -> [String] {
    broken(to: max(1, terminal.width)).flatMap { line in
      switch terminal.marking {
      case .underline: [underlined(line)]
      case .signs: [plain(line), signs(line)].compactMap { $0 }
      }
    }
  }

  /// Breaks at spaces, and within what is wider than a line. The space at a break belongs to neither line.
  private func broken(to width: Int) -> [ArraySlice<Cell>] {
    var lines: [ArraySlice<Cell>] = []
    var start = 0
    while start < cells.count {
      var end = start
      var columns = 0
      var space: Int?
      while end < cells.count, columns + cells[end].columns <= width || end == start {
        columns += cells[end].columns
        if cells[end].isSpace { space = end }
        end += 1
      }
      guard end < cells.count else {
        lines.append(cells[start...])
        break
      }
      if cells[end].isSpace { space = end }
      let stop = space.flatMap { $0 > start ? $0 : nil } ?? end
      lines.append(cells[start..<stop])
      start = stop
      while start < cells.count, cells[start].isSpace { start += 1 }
    }
    return lines.isEmpty ? [[]] : lines
  }

  private func plain(_ line: ArraySlice<Cell>) -> String { Self.trimmed(line.map(\.text).joined()) }

  private func underlined(_ line: ArraySlice<Cell>) -> String {
    var text = ""
    var span: Int?
    for cell in line {
      if cell.span != span {
        // Two spans side by side stay two.
        if span != nil { text += "\u{1B}[24m" }
        if cell.span != nil { text += "\u{1B}[4m" }
        span = cell.span
      }
      text += cell.text
    }
    return text + (span == nil ? "" : "\u{1B}[24m")
  }

  /// A caret below a span's first column and tildes below the others; nil for a line without spans.
  private func signs(_ line: ArraySlice<Cell>) -> String? {
    guard line.contains(where: { $0.span != nil }) else { return nil }
    var text = ""
    var span: Int?
    for cell in line {
      for _ in 0..<cell.columns {
        text += cell.span == nil ? " " : cell.span == span ? "~" : "^"
        span = cell.span
      }
    }
    return Self.trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
