/// The variance between origins from a first guess by the plain variance of the figures, weighted once.
///
/// Sidik and Jonkman 2005, "Simple heterogeneity variance estimation for meta-analysis", Journal of
/// the Royal Statistical Society C 54. Never 0 unless all figures are the same.
struct SidikJonkman: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    guard InverseVarianceMean.summary(of: components) != nil else { return nil }
    let count = Double(components.count)
    let guess = PlainMean.squaredDeviations(of: components) / count
    guard count > 1, guess > 0 else { return 0 }
    // Weights 1 / (v/guess + 1) are those under the guess as variance between, times the guess.
    return InverseVarianceMean.summary(of: components, betweenVariance: guess).map { $0.chiSquared * guess / (count - 1) }
  }
}
