import Foundation

/// The weighted median: half of the weight lies on either side of it. At an exact half weight the
/// mean of the middle two, on the logarithmic scale their geometric mean.
///
/// Edgeworth 1888, "On a new method of reducing observations relating to several quantities",
/// Philosophical Magazine 25. Up to half the origins may be wrong without limit before it is.
struct WeightedMedian: LocationEstimator {
  static let use = LocationUse.figures

  func location(of components: [Component], on scale: Scale) -> Double? {
    let points = components
      .compactMap { component in component.interval.best.map { (x: $0, weight: component.weight) } }
      .filter { $0.weight > 0 }
      .sorted { $0.x < $1.x }
    let half = points.reduce(0) { $0 + $1.weight } / 2
    let tolerance = half * 1e-12
    var below = 0.0
    for (index, point) in points.enumerated() {
      below += point.weight
      if below > half + tolerance { return point.x }
      if below >= half - tolerance {
        let next = index + 1 < points.count ? points[index + 1].x : point.x
        return Self.mean(point.x, next, on: scale)
      }
    }
    return nil
  }

  /// The mean of two figures; arithmetic where one is not above zero and has no logarithm.
  static func mean(_ a: Double, _ b: Double, on scale: Scale) -> Double {
    if a == b { return a }
    return scale == .logarithmic && a > 0 && b > 0 ? a.squareRoot() * b.squareRoot() : (a + b) / 2
  }
}
