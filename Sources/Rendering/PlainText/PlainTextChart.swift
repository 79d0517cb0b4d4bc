import Documents
import Graphics

/// A chart as rows of its labels: those on one baseline on one line, each about where it stands.
struct PlainTextChart {
  let drawing: Drawable
  let width: Int
  /// A label's text with its marks.
  let text: (Drawable.Label) -> String

  var lines: [String] {
    var rows: [[Drawable.Label]] = []
    for label in drawing.labels {
      if let last = rows.last?.last, abs(last.position.y - label.position.y) < 1, last.position.x <= label.position.x {
        rows[rows.count - 1].append(label)
      } else {
        rows.append([label])
      }
    }
    return rows.flatMap(line)
  }

  private func line(_ labels: [Drawable.Label]) -> [String] {
    var line = ""
    for label in labels {
      let text = TextFill.lines(text(label), width: .max).joined(separator: " ")
      let columns = TextWidth.columns(of: text)
      let anchor = label.anchor == .start ? 0 : label.anchor == .middle ? columns / 2 : columns
      let share = drawing.size.width > 0 ? label.position.x / drawing.size.width : 0
      let wanted = share.isFinite ? Int((min(max(share, 0), 1) * Double(min(width, 76))).rounded()) - anchor : 0
      let used = TextWidth.columns(of: line)
      // Two spaces part labels; what would run over the edge stands as far left as it can.
      let start = max(min(wanted, width - columns), line.isEmpty ? 0 : used + 2)
      line += String(repeating: " ", count: max(0, start - used)) + text
    }
    if TextWidth.columns(of: line) <= width { return [line] }
    return TextFill.lines(line, width: width)
  }
}
