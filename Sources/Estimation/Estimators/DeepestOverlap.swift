/// The stretch that lies in the most intervals.
///
/// Marzullo 1984, "Maintaining the time in a distributed system", thesis, Stanford University. If at
/// most n − depth of the origins are wrong, the true value lies in it.
struct DeepestOverlap: LocationEstimator {
  static let use = LocationUse.times

  /// The deepest stretches in ascending order and how many intervals hold each; ends are included.
  static func overlaps(of intervals: [Interval]) -> (depth: Int, stretches: [Interval]) {
    // At one place starts come before ends, so that touching intervals overlap in a point.
    var edges: [(x: Double, isEnd: Bool)] = []
    for interval in intervals {
      let low = interval.low ?? -.infinity
      let high = interval.high ?? .infinity
      guard low <= high else { continue }
      edges.append((low, false))
      edges.append((high, true))
    }
    edges.sort { ($0.x, $0.isEnd ? 1 : 0) < ($1.x, $1.isEnd ? 1 : 0) }
    var depth = 0
    var deepest = 0
    var stretches: [Interval] = []
    for (index, edge) in edges.enumerated() {
      if edge.isEnd {
        depth -= 1
        continue
      }
      depth += 1
      guard depth >= deepest, index + 1 < edges.count, edges[index + 1].isEnd else { continue }
      if depth > deepest { stretches.removeAll() }
      deepest = depth
      let end = edges[index + 1].x
      stretches.append(
        Interval(low: edge.x.isFinite ? edge.x : nil, high: end.isFinite ? end : nil, best: nil))
    }
    return (deepest, stretches)
  }

  /// The deepest stretch. Of equally deep ones that with more of the best figures in it, then the
  /// wider, then the lower.
  static func overlap(of intervals: [Interval]) -> (depth: Int, stretch: Interval)? {
    let found = overlaps(of: intervals)
    func bests(in stretch: Interval) -> [Double] { intervals.compactMap(\.best).filter(stretch.contains) }
    let ranked = found.stretches.enumerated().max { a, b in
      (bests(in: a.element).count, a.element.width, -a.offset)
        < (bests(in: b.element).count, b.element.width, -b.offset)
    }
    return ranked.map { (found.depth, $0.element) }
  }

  /// The median of the best figures that lie in the deepest overlap; without any, its middle.
  func location(of components: [Component], on scale: Scale) -> Double? {
    guard let stretch = Self.overlap(of: components.map(\.interval))?.stretch else { return nil }
    let inside = components.filter { $0.interval.best.map(stretch.contains) ?? false }
    if let median = WeightedMedian().location(of: inside, on: scale) { return median }
    guard let low = stretch.low, let high = stretch.high else { return stretch.low ?? stretch.high }
    return (low + high) / 2
  }
}
