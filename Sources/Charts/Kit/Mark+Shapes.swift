import Graphics

extension Mark {
  /// The mark's shapes, its middle at the height `y`.
  func shapes(in panel: Panel, at y: Double, ink: Ink, palette: Palette) -> [Shape] {
    let color = palette[ink.isFlagged ? .conflict : ink.isNested ? .muted : .accent]
    let (low, high) = (panel.x(of: extent.lowerBound), panel.x(of: extent.upperBound))
    let h = ink.halfHeight

    func line(_ from: Point, _ to: Point, isDashed: Bool = false) -> Shape {
      Shape(.line(from: from, to: to), stroke: Stroke(color: color, width: ink.lineWidth, dash: isDashed ? [2.4, 1.6] : []))
    }
    func shaft(_ from: Double, _ to: Double) -> Shape {
      line(Point(x: from, y: y), Point(x: to, y: y), isDashed: ink.isFlagged)
    }
    func tick(_ x: Double) -> Shape { line(Point(x: x, y: y - h), Point(x: x, y: y + h)) }
    func arrow(from start: Double, to end: Double) -> [Shape] {
      let back = end - (end > start ? 1 : -1) * 2 * h
      let head = Path.polygon([Point(x: end, y: y), Point(x: back, y: y - h * 0.8), Point(x: back, y: y + h * 0.8)])
      return [shaft(start, back), tick(start), Shape(head, fill: .solid(color))]
    }

    switch self {
    case .dot:
      return [Self.dot(at: Point(x: low, y: y), ink: ink, color: color)]
    case .bar:
      return low < high ? [shaft(low, high)] : []
    case .range:
      return [shaft(low, high), tick(low), tick(high)]
    case .lowerBound:
      return arrow(from: low, to: high)
    case .upperBound:
      return arrow(from: high, to: low)
    case .hatch:
      let box = Rect(x: low, y: y - h, width: max(high - low, 1), height: 2 * h)
      let outline = Stroke(color: color, width: 0.5, dash: ink.isFlagged ? [2.4, 1.6] : [])
      return [Shape(.rectangle(box), fill: .hatch(color, spacing: 2.2, width: 0.6), stroke: outline)]
    case .period(let period):
      return [Self.bar(period, from: low, to: high, y: y, ink: ink, color: color)]
    }
  }

  private static func dot(at center: Point, ink: Ink, color: Color) -> Shape {
    let r = ink.radius
    if ink.isFlagged {
      let d = r * 1.4
      let diamond = Path.polygon([
        Point(x: center.x, y: center.y - d), Point(x: center.x + d, y: center.y), Point(x: center.x, y: center.y + d),
        Point(x: center.x - d, y: center.y),
      ])
      return Shape(diamond, fill: .solid(.white), stroke: Stroke(color: color, width: ink.isNested ? 0.9 : 1.3))
    }
    if ink.isNested {
      return Shape(.circle(center: center, radius: r), fill: .solid(.white), stroke: Stroke(color: color, width: 0.9))
    }
    return Shape(.circle(center: center, radius: r), fill: .solid(color))
  }

  /// A bar with a point on an open side, at least so wide that a single day can be seen.
  private static func bar(
    _ period: ClosedRange<Double>, from low: Double, to high: Double, y: Double, ink: Ink, color: Color
  ) -> Shape {
    let h = ink.halfHeight * 0.85
    let middle = (low + high) / 2
    let (left, right) = high - low < 2 ? (middle - 1, middle + 1) : (low, high)
    let point = min(2.2 * h, (right - left) / 2)
    let start: [Point] =
      period.lowerBound.isFinite
      ? [Point(x: left, y: y - h)] : [Point(x: left, y: y), Point(x: left + point, y: y - h)]
    let end: [Point] =
      period.upperBound.isFinite
      ? [Point(x: right, y: y - h), Point(x: right, y: y + h)]
      : [Point(x: right - point, y: y - h), Point(x: right, y: y), Point(x: right - point, y: y + h)]
    let foot = Point(x: period.lowerBound.isFinite ? left : left + point, y: y + h)
    let path = Path.polygon(start + end + [foot])
    return ink.isFlagged
      ? Shape(path, fill: .solid(.white), stroke: Stroke(color: color, width: 1))
      : Shape(path, fill: .solid(color))
  }
}
