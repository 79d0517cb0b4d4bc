/// The variance between origins that brings chi-squared to its degrees of freedom.
///
/// Paule and Mandel 1982, "Consensus values and weighting factors", Journal of Research of the
/// National Bureau of Standards 87; iterated as in DerSimonian and Kacker 2007. The empirical Bayes
/// estimate of Morris (1983, Journal of the American Statistical Association 78) is the same number
/// (Viechtbauer et al. 2015, Psychological Methods 20).
struct PauleMandel: BetweenVarianceEstimator {
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
}
