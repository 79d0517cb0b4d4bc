/// The mean under the variance between origins that brings chi-squared to its degrees of freedom.
///
/// Paule and Mandel 1982, "Consensus values and weighting factors", Journal of Research of the
/// National Bureau of Standards 87; iterated as in DerSimonian and Kacker 2007.
struct PauleMandel: LocationEstimator {
  static let use = LocationUse.diagnostic

  /// The variance between origins, at least 0.
  static func betweenVariance(of components: [Component]) -> Double? {
    guard let fixed = InverseVarianceMean.summary(of: components) else { return nil }
    let freedom = Double(fixed.degreesOfFreedom)
    guard fixed.chiSquared > freedom else { return 0 }
    var variance = 0.0
    // Chi-squared falls and is convex in the variance, so Newton's steps from zero only rise to the root.
    for _ in 0..<500 {
      guard let now = InverseVarianceMean.summary(of: components, betweenVariance: variance) else { return nil }
      let slope = components.reduce(0) { sum, component in
        let weight = 1 / (component.variance + variance)
        let deviation = (component.interval.best ?? now.mean) - now.mean
        return sum + weight * weight * deviation * deviation
      }
      guard slope > 0 else { break }
      let step = (now.chiSquared - freedom) / slope
      variance += step
      if abs(step) <= 1e-14 * variance { break }
    }
    return max(0, variance)
  }

  func location(of components: [Component], on scale: Scale) -> Double? {
    Self.betweenVariance(of: components)
      .flatMap { InverseVarianceMean.summary(of: components, betweenVariance: $0)?.mean }
  }
}
