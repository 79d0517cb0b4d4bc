/// A path of straight and curved segments, in points.
public struct Path: Hashable, Sendable {
  /// A segment.
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) { self.elements = elements }

  /// A straight line.
  public static func line(from a: Point, to b: Point) -> Path { Path([.move(a), .line(b)]) }

  /// A closed polygon.
  public static func polygon(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path([.move(first)] + points.dropFirst().map(Element.line) + [.close])
  }

  /// A rectangle.
  public static func rectangle(_ r: Rect) -> Path {
    polygon([
      Point(x: r.minX, y: r.minY), Point(x: r.maxX, y: r.minY), Point(x: r.maxX, y: r.maxY), Point(x: r.minX, y: r.maxY),
    ])
  }

  /// A circle of four cubic curves.
  public static func circle(center c: Point, radius r: Double) -> Path {
    // 4/3·(√2 − 1): the control length at which a cubic's midpoint lies on the quarter circle.
    let k = r * 0.552_284_749_8
    return Path([
      .move(Point(x: c.x + r, y: c.y)),
      .curve(Point(x: c.x + r, y: c.y + k), Point(x: c.x + k, y: c.y + r), Point(x: c.x, y: c.y + r)),
      .curve(Point(x: c.x - k, y: c.y + r), Point(x: c.x - r, y: c.y + k), Point(x: c.x - r, y: c.y)),
      .curve(Point(x: c.x - r, y: c.y - k), Point(x: c.x - k, y: c.y - r), Point(x: c.x, y: c.y - r)),
      .curve(Point(x: c.x + k, y: c.y - r), Point(x: c.x + r, y: c.y - k), Point(x: c.x + r, y: c.y)),
      .close,
    ])
  }
}

/// A path with its fill and outline.
public struct Shape: Hashable, Codable, Sendable {
  public var path: Path
  public var fill: Fill?
  public var stroke: Stroke?

  public init(_ path: Path, fill: Fill? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}
