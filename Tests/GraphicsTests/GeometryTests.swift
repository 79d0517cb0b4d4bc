import Graphics
import Testing

@Suite struct GeometryTests {
  @Test func `points add up`() {
    #expect(Point(x: 1, y: 2) + Point(x: 3, y: -5) == Point(x: 4, y: -3))
    #expect(Point.zero + Point(x: 1, y: 1) == Point(x: 1, y: 1))
  }

  @Test func `a rectangle has its edges`() {
    let rect = Rect(x: 10, y: 20, width: 30, height: 40)
    #expect([rect.minX, rect.minY, rect.maxX, rect.maxY] == [10, 20, 40, 60])
    #expect(rect == Rect(origin: Point(x: 10, y: 20), size: Size(width: 30, height: 40)))
  }

  private static let square = Rect(x: 0, y: 0, width: 10, height: 10)

  static let others: [(rect: Rect, meets: Bool)] = [
    (square, true), (Rect(x: 5, y: 5, width: 10, height: 10), true), (Rect(x: 2, y: 2, width: 1, height: 1), true), (Rect(x: -5, y: 4, width: 30, height: 1), true),
    (Rect(x: 10, y: 0, width: 5, height: 5), false), (Rect(x: 0, y: 10, width: 5, height: 5), false), (Rect(x: 20, y: 20, width: 1, height: 1), false),
    (Rect(x: 0, y: -10, width: 10, height: 10), false),
  ]

  @Test(arguments: others)
  func `rectangles meet where they share area`(_ rect: Rect, _ meets: Bool) {
    #expect(Self.square.intersects(rect) == meets)
    #expect(rect.intersects(Self.square) == meets)
  }

  @Test func `a rectangle's path goes round its corners`() {
    #expect(
      Path.rectangle(Rect(x: 1, y: 2, width: 3, height: 4)).elements == [
        .move(Point(x: 1, y: 2)), .line(Point(x: 4, y: 2)), .line(Point(x: 4, y: 6)), .line(Point(x: 1, y: 6)), .close,
      ])
  }

  @Test func `no points make no polygon`() { #expect(Path.polygon([]).elements.isEmpty) }

  @Test func `a circle's curves begin and end on it and keep to it between`() throws {
    let path = Path.circle(center: Point(x: 5, y: 5), radius: 2)
    var at = Point.zero
    func distance(_ p: Point) -> Double { ((p.x - 5) * (p.x - 5) + (p.y - 5) * (p.y - 5)).squareRoot() }
    for element in path.elements {
      switch element {
      case .move(let point): at = point
      case .curve(let a, let b, let end):
        let middle = Point(x: (at.x + 3 * a.x + 3 * b.x + end.x) / 8, y: (at.y + 3 * a.y + 3 * b.y + end.y) / 8)
        #expect(abs(distance(end) - 2) < 1e-9 && abs(distance(middle) - 2) < 1e-3)
        at = end
      case .line, .close: break
      }
    }
    #expect(path.elements.last == .close)
  }
}
