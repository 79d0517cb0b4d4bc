import Foundation

/// The weighted mean of the origins' distributions.
///
/// Stone 1961, "The opinion pool", Annals of Mathematical Statistics 32. Unlike a product of the
/// distributions it grows wider where the origins disagree.
struct LinearOpinionPool: LocationEstimator {
  static let use = LocationUse.diagnostic

  /// The distribution of one origin.
  enum Shape: Hashable, Sendable {
    /// Uniform over the component's interval; a step where the interval is a point.
    case uniform
    /// Normal about the best figure with the component's variance.
    case normal
  }

  var shape = Shape.uniform

  /// The median of the pool.
  func location(of components: [Component], on scale: Scale) -> Double? { quantile(0.5, of: components) }

  /// The point below which the share `p`, between 0 and 1, of the pool lies. Components without a
  /// best figure or with an open end have no part in it.
  func quantile(_ p: Double, of components: [Component]) -> Double? {
    let parts = components.filter { $0.interval.best != nil && $0.interval.width.isFinite && $0.weight > 0 }
    let total = parts.reduce(0) { $0 + $1.weight }
    let ends = parts.flatMap(reach)
    guard total > 0, p > 0, p < 1, var low = ends.min(), var high = ends.max() else { return nil }
    // Bisection to the last bit: the pool's distribution function only rises.
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      let below = parts.reduce(0) { $0 + $1.weight * share(of: $1, upTo: middle) }
      if below < p * total { low = middle } else { high = middle }
    }
    return high
  }

  /// The mean and the standard deviation of the pool, in the unit of the figures: that of a mixture,
  /// whose variance is the mean of the variances and the variance of the means. Nil without a
  /// component that has a best figure and two ends.
  func moments(of components: [Component]) -> (mean: Double, deviation: Double)? {
    let parts = components.compactMap { component -> (mean: Double, variance: Double, weight: Double)? in
      guard let best = component.interval.best, component.interval.width.isFinite, component.weight > 0 else { return nil }
      switch shape {
      case .normal: return (best, component.variance, component.weight)
      case .uniform:
        let low = component.interval.low ?? best
        let width = component.interval.width
        return (low + width / 2, width * width / 12, component.weight)
      }
    }
    let total = parts.reduce(0) { $0 + $1.weight }
    guard total > 0, let pivot = parts.first?.mean else { return nil }
    let shift = parts.reduce(0) { $0 + $1.weight * ($1.mean - pivot) } / total
    let variance = parts.reduce(0) { sum, part in
      let deviation = part.mean - pivot - shift
      return sum + part.weight * (part.variance + deviation * deviation)
    } / total
    return (pivot + shift, variance.squareRoot())
  }

  private func reach(of component: Component) -> [Double] {
    guard let best = component.interval.best else { return [] }
    switch shape {
    case .uniform: return [component.interval.low ?? best, component.interval.high ?? best]
    case .normal:
      let deviation = component.variance.squareRoot()
      return [best - 40 * deviation, best + 40 * deviation]
    }
  }

  private func share(of component: Component, upTo x: Double) -> Double {
    guard let best = component.interval.best else { return 0 }
    switch shape {
    case .uniform:
      let low = component.interval.low ?? best
      let width = component.interval.width
      guard width > 0 else { return x >= low ? 1 : 0 }
      return min(1, max(0, (x - low) / width))
    case .normal:
      let deviation = component.variance.squareRoot()
      guard deviation > 0 else { return x >= best ? 1 : 0 }
      return 0.5 * erfc((best - x) / (deviation * 2.0.squareRoot()))
    }
  }
}
