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
    let texts = labels.map { TextFill.lines(text($0), width: .max).joined(separator: " ") }
    let sizes = texts.map { TextWidth.columns(of: $0) }
    guard sizes.reduce(0, +) + gap * max(0, sizes.count - 1) <= width else {
      return TextFill.lines(texts.joined(separator: String(repeating: "\u{A0}", count: gap - 1) + " "), width: width)
    }
    var starts = zip(labels, sizes).map { wanted($0, $1) }
    // Pushed left from the edge, then right from each other: all fit, as their sum shows.
    var edge = width
    for index in starts.indices.reversed() {
      starts[index] = min(starts[index], edge - sizes[index])
      edge = starts[index] - gap
    }
    var line = ""
    for (index, text) in texts.enumerated() {
      let used = TextWidth.columns(of: line)
      let start = max(starts[index], index == 0 ? 0 : used + gap)
      line += String(repeating: " ", count: max(0, start - used)) + text
    }
    return [line]
  }

  /// Least space between two labels.
  private var gap: Int { 2 }

  /// The column at which a label would stand as in the drawing.
  private func wanted(_ label: Drawable.Label, _ columns: Int) -> Int {
    let anchor = label.anchor == .start ? 0 : label.anchor == .middle ? columns / 2 : columns
    let share = drawing.size.width > 0 ? label.position.x / drawing.size.width : 0
    guard share.isFinite else { return 0 }
    return Int((min(max(share, 0), 1) * Double(min(width, 76))).rounded()) - anchor
  }
}
