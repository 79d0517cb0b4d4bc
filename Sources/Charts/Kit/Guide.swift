import Graphics

/// Something that all rows are read against, with a direct label above the panel.
struct Guide: Hashable, Sendable {
  /// How it is drawn.
  enum Form: Hashable, Sendable {
    /// A tinted stretch behind the marks.
    case band(ClosedRange<Double>)
    /// A vertical line.
    case line(Double)
    /// A dashed vertical line in the muted colour, for where things end.
    case end(Double)
  }

  var form: Form
  var label: String

  /// The values it covers.
  var extent: ClosedRange<Double> {
    switch form {
    case .band(let range): range
    case .line(let value), .end(let value): value...value
    }
  }

  var isBand: Bool {
    if case .band = form { true } else { false }
  }

  /// The colour of its label.
  var labelColor: Palette.Name {
    if case .end = form { .muted } else { .accent }
  }

  /// Its shapes, from the foot of its label to the foot of the panel. Lines keep clear of the texts in `boxes`.
  func shapes(in panel: Panel, from top: Double, clearOf boxes: [Rect], palette: Palette) -> [Shape] {
    switch form {
    case .band(let range):
      let (low, high) = (panel.x(of: range.lowerBound), panel.x(of: range.upperBound))
      let box = Rect(x: low, y: panel.area.minY, width: max(high - low, 1.5), height: panel.area.size.height)
      return [Shape(.rectangle(box), fill: .solid(palette.tint(.accent, 0.13)))]
    case .line(let value):
      return line(at: panel.x(of: value), top, panel.area.maxY, boxes, Stroke(color: palette[.accent], width: 0.75))
    case .end(let value):
      return line(
        at: panel.x(of: value), top, panel.area.maxY, boxes, Stroke(color: palette[.muted], width: 0.6, dash: [2, 2]))
    }
  }

  private func line(at x: Double, _ top: Double, _ bottom: Double, _ boxes: [Rect], _ stroke: Stroke) -> [Shape] {
    let clearance = 2.0
    let gaps = boxes.filter { $0.minX - clearance < x && x < $0.maxX + clearance }.sorted { $0.minY < $1.minY }
    var shapes: [Shape] = []
    var y = top
    for gap in gaps where gap.maxY > y && gap.minY < bottom {
      if gap.minY > y { shapes.append(Shape(.line(from: Point(x: x, y: y), to: Point(x: x, y: gap.minY)), stroke: stroke)) }
      y = gap.maxY
    }
    if y < bottom { shapes.append(Shape(.line(from: Point(x: x, y: y), to: Point(x: x, y: bottom)), stroke: stroke)) }
    return shapes
  }
}
