/// The variance between origins by the method of moments, from Cochran's Q.
///
/// DerSimonian and Laird 1986, "Meta-analysis in clinical trials", Controlled Clinical Trials 7.
struct DerSimonianLaird: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    guard let fixed = InverseVarianceMean.summary(of: components) else { return nil }
    let scale = Weights.trace(components.map { 1 / $0.variance })
    guard scale > 0 else { return 0 }
    return max(0, (fixed.chiSquared - Double(fixed.degreesOfFreedom)) / scale)
  }
}
