/// The mean under a variance between origins, found by the method of moments.
///
/// DerSimonian and Laird 1986, "Meta-analysis in clinical trials", Controlled Clinical Trials 7.
struct DerSimonianLaird: LocationEstimator {
  static let use = LocationUse.diagnostic

  /// The variance between origins, at least 0.
  static func betweenVariance(of components: [Component]) -> Double? {
    guard let fixed = InverseVarianceMean.summary(of: components) else { return nil }
    let weights = components.map { 1 / $0.variance }
    let sum = weights.reduce(0, +)
    let scale = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    guard scale > 0 else { return 0 }
    return max(0, (fixed.chiSquared - Double(fixed.degreesOfFreedom)) / scale)
  }

  func location(of components: [Component], on scale: Scale) -> Double? {
    Self.betweenVariance(of: components)
      .flatMap { InverseVarianceMean.summary(of: components, betweenVariance: $0)?.mean }
  }
}
