import Rendering

/// How a figure or a group came to be, step by step: what `collate explain` prints.
struct Explanation: Encodable {
  struct Row: Encodable {
    var label: String
    var text: String
  }

  struct Part: Encodable {
    var title: String
    var rows: [Row]
  }

  /// The claim or group that is explained.
  var id: String
  var parts: [Part] = []

  /// Adds a part; rows without a text are left out, and so is a part without rows.
  mutating func add(_ title: String, _ rows: [(label: String, text: String?)]) {
    let rows = rows.compactMap { row in row.text.flatMap { $0.isEmpty ? nil : Row(label: row.label, text: $0) } }
    if !rows.isEmpty { parts.append(Part(title: title, rows: rows)) }
  }

  /// The parts with their labels in one column.
  /// - Parameter width: where lines are broken.
  func text(width: Int) -> String {
    let column = parts.flatMap(\.rows).map { TextWidth.columns(of: $0.label) }.max() ?? 0
    var lines = [id]
    for part in parts {
      lines += ["", part.title]
      for row in part.rows {
        for (number, line) in Self.broken(row.text, to: max(30, width - column - 4)).enumerated() {
          let label = number == 0 ? row.label : ""
          lines.append("  " + label + String(repeating: " ", count: column - TextWidth.columns(of: label)) + "  " + line)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func broken(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, TextWidth.columns(of: line) + 1 + TextWidth.columns(of: String(word)) > width {
          lines.append(line)
          line = String(word)
        } else {
          line += (line.isEmpty ? "" : " ") + word
        }
      }
      return lines + [line]
    }
  }
}
