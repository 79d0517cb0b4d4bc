/// The variance between origins by the plain variance of their figures, less the mean of their own.
///
/// Cochran's analysis of variance, taken up by Hedges 1983, "A random effects model for effect
/// sizes", Psychological Bulletin 93; CA in DerSimonian and Kacker 2007.
struct HedgesCochran: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    guard InverseVarianceMean.summary(of: components) != nil else { return nil }
    let count = Double(components.count)
    guard count > 1 else { return 0 }
    let spread = PlainMean.squaredDeviations(of: components) / (count - 1)
    return max(0, spread - components.reduce(0) { $0 + $1.variance } / count)
  }
}

/// The unweighted mean of figures.
enum PlainMean {
  /// The sum of squared deviations from the mean of the best figures.
  static func squaredDeviations(of components: [Component]) -> Double {
    let bests = components.compactMap(\.interval.best)
    guard let pivot = bests.first else { return 0 }
    // About a pivot, since figures that agree to nine digits would cancel.
    let shift = bests.reduce(0) { $0 + ($1 - pivot) } / Double(bests.count)
    return bests.reduce(0) { $0 + ($1 - pivot - shift) * ($1 - pivot - shift) }
  }
}
