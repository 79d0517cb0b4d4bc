import Documents
import Graphics

/// One row set at its height.
struct RowLayout {
  private(set) var labels: [Drawable.Label] = []
  private(set) var shapes: [Shape] = []
  private(set) var height = 0.0

  /// Sets the row with its upper edge at `top`: label, note and caption on one baseline, the mark at the
  /// middle of their capitals, or below a caption that stands above it.
  init(
    _ row: RowChart.Row, side: CaptionSide, top: Double, columns: RowColumns, panel: Panel, palette: Palette,
    text: some TextMeasuring
  ) {
    let styles = [row.style, RowColumns.noteStyle] + row.caption.lines.joined().map(\.style)
    let ascent = styles.map(text.ascent).max() ?? 0
    let descent = styles.map(text.descent).max() ?? 0
    let cap = text.capHeight(of: row.style)
    let pitch = ascent + descent + 0.5
    // Capitals in the middle of the row, and a point of air above the highest letter and below the lowest.
    let least = max(row.height, 2 * max(ascent - cap / 2, descent + cap / 2) + 1)
    let baseline = top + (least + cap) / 2
    var below = 0

    func set(_ lines: [String], x: Double, style: String, color: Palette.Name, isBold: Bool) {
      for (index, line) in lines.enumerated() {
        labels.append(
          Drawable.Label(
            text: line, style: style, color: palette.labelColor(color), isBold: isBold,
            position: Point(x: x, y: baseline + Double(index) * pitch)))
      }
      below = max(below, lines.count - 1)
    }
    set(
      text.lines(of: row.label, style: row.style, isBold: row.isBold, within: columns.labelWidth - row.indent), x: row.indent,
      style: row.style, color: .text, isBold: row.isBold)
    set(
      text.lines(of: row.note, style: RowColumns.noteStyle, within: columns.noteWidth), x: columns.noteStart,
      style: RowColumns.noteStyle, color: .muted, isBold: false)

    let area = panel.area
    var caption = row.caption
    var middle = baseline - cap / 2
    var x = area.minX
    if let extent = row.extent {
      let (low, high) = (panel.x(of: extent.lowerBound), panel.x(of: extent.upperBound))
      let reach = Ink.overhang + CaptionPlacement.gap
      switch side {
      case .right: x = high + reach
      case .left: x = low - reach - caption.width(text)
      case .above:
        caption = caption.broken(within: area.size.width, text)
        x = max(area.minX, min(low, area.maxX - caption.width(text)))
        if !caption.lines.isEmpty { middle = baseline + Double(caption.lines.count - 1) * pitch + descent + Ink.overhang + 1 }
      }
    } else {
      caption = caption.broken(within: area.size.width, text)
    }
    below = max(below, caption.lines.count - 1)
    labels += caption.labels(x: x, baseline: baseline, pitch: pitch, palette: palette, text)
    shapes = row.marks.flatMap { $0.shapes(in: panel, at: middle, ink: row.ink, palette: palette) }
    height = max(least + Double(below) * pitch, middle + Ink.overhang + 1 - top)
  }
}
