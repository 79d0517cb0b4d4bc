import Documents
import Graphics

/// The line below a panel with ticks and their labels.
struct Axis {
  static let style = "labelSmall"
  private static let tickLength = 3.0
  /// More would be a grid, not an axis.
  private static let mostTicks = 6
  /// Least space between two labels, in points.
  private static let gap = 7.0

  var panel: Panel
  var notation: NumberNotation

  /// The axis's line with its ticks, and their labels. Labels stay between 0 and `width` and off the boxes in `taken`.
  func layout(width: Double, clearOf taken: [Rect], palette: Palette, text: some TextMeasuring)
    -> (shapes: [Shape], labels: [Drawable.Label])
  {
    let y = panel.area.maxY
    let edges = panel.edges
    let stroke = Stroke(color: palette[.muted], width: 0.5)
    var shapes = [Shape(.line(from: Point(x: edges.lowerBound, y: y), to: Point(x: edges.upperBound, y: y)), stroke: stroke)]
    let (ticks, labels) = thinned(width: width, clearOf: taken, palette: palette, text: text)
    for tick in ticks where panel.visible.contains(tick.value) {
      let x = panel.x(of: tick.value)
      shapes.append(Shape(.line(from: Point(x: x, y: y), to: Point(x: x, y: y + Self.tickLength)), stroke: stroke))
    }
    return (shapes, labels)
  }

  /// The baseline of tick labels.
  func baseline(text: some TextMeasuring) -> Double {
    panel.area.maxY + Self.tickLength + 1 + text.ascent(of: Self.style)
  }

  /// The most ticks whose labels all keep clear of each other.
  private func thinned(width: Double, clearOf taken: [Rect], palette: Palette, text: some TextMeasuring)
    -> (ticks: [Tick], labels: [Drawable.Label])
  {
    for limit in stride(from: Self.mostTicks, through: 1, by: -1) {
      let ticks = panel.scale.ticks(atMost: limit, in: panel.visible, notation: notation)
      if let labels = labels(of: ticks, width: width, clearOf: taken, palette: palette, text: text) {
        return (ticks, labels)
      }
    }
    return ([], [])
  }

  /// The labels; nil where two collide or one does not fit the stretch it names.
  private func labels(
    of ticks: [Tick], width: Double, clearOf taken: [Rect], palette: Palette, text: some TextMeasuring
  ) -> [Drawable.Label]? {
    var labels: [Drawable.Label] = []
    var end = -Double.infinity
    for (index, tick) in ticks.enumerated() {
      let length = text.width(of: tick.label, style: Self.style, isBold: false)
      var x = panel.x(of: tick.value)
      if let span = tick.span {
        let (low, high) = (panel.x(of: span.lowerBound), panel.x(of: span.upperBound))
        // The first and last years may be seen in part only; those too narrow for their names go without.
        let isPartial = index == 0 || index == ticks.count - 1
        if high - low < length + 4 {
          if isPartial { continue }
          return nil
        }
        x = (low + high) / 2
      }
      let label = Drawable.Label(
        text: tick.label, style: Self.style, color: palette.labelColor(.muted),
        position: Point(x: x, y: baseline(text: text)), anchor: .middle)
      let box = label.box(text)
      // A tick at the drawing's edge goes without a label as long as others tell the scale.
      guard box.minX >= 0, box.maxX <= width else { continue }
      guard box.minX >= end, !taken.contains(where: box.intersects) else { return nil }
      end = box.maxX + (tick.span == nil ? Self.gap : 0)
      labels.append(label)
    }
    return labels.count >= min(2, ticks.count) ? labels : nil
  }
}
