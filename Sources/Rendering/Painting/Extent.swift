import Graphics

extension Path {
  /// The smallest rectangle that holds all end and control points; nil where there are none.
  var extent: Rect? {
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -.infinity, y: -.infinity)
    func take(_ p: Point) {
      // Of a NaN and a number the two give the NaN, which `isFinite` then finds.
      low = Point(x: .minimumNaN(low.x, p.x), y: .minimumNaN(low.y, p.y))
      high = Point(x: .maximumNaN(high.x, p.x), y: .maximumNaN(high.y, p.y))
    }
    for element in elements {
      switch element {
      case .move(let p), .line(let p): take(p)
      case .curve(let a, let b, let c):
        take(a)
        take(b)
        take(c)
      case .close: break
      }
    }
    if low.x == .infinity { return nil }
    return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }
}

extension Double {
  fileprivate static func minimumNaN(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : min(a, b) }
  fileprivate static func maximumNaN(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : max(a, b) }
}

extension Rect {
  var isFinite: Bool { minX.isFinite && minY.isFinite && size.width.isFinite && size.height.isFinite }

  /// The smallest rectangle that holds both.
  func union(_ other: Rect) -> Rect {
    let (x, y) = (min(minX, other.minX), min(minY, other.minY))
    return Rect(x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }
}
