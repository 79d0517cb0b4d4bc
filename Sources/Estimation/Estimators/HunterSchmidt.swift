/// The variance between origins from Cochran's Q less the number of figures.
///
/// Hunter and Schmidt 1990, "Methods of meta-analysis"; as given by Viechtbauer 2005, "Bias and
/// efficiency of meta-analytic variance estimators in the random-effects model", Journal of
/// Educational and Behavioral Statistics 30.
struct HunterSchmidt: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    guard let fixed = InverseVarianceMean.summary(of: components) else { return nil }
    let weight = components.reduce(0) { $0 + 1 / $1.variance }
    return max(0, (fixed.chiSquared - Double(components.count)) / weight)
  }
}
