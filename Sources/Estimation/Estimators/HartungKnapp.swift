/// A confidence interval of the mean that counts how badly few origins tell the variance between them.
///
/// Hartung and Knapp 2001, "A refined method for the meta-analysis of controlled clinical trials",
/// Statistics in Medicine 20; Sidik and Jonkman 2002. The modified form never makes the interval
/// narrower than the variances do: Knapp and Hartung 2003, Statistics in Medicine 22; Röver et al.
/// 2015, BMC Medical Research Methodology 15.
enum HartungKnapp {
  /// A mean with its standard error and the ends of its interval, in the unit of the figures.
  struct Result: Hashable, Sendable {
    var mean: Double
    var standardError: Double
    var low: Double
    var high: Double
  }

  /// The interval of a level between 0 and 1, by Student's t with one degree of freedom fewer than
  /// origins; nil with fewer than two. `isModified` raises a factor q under 1 to 1.
  static func interval(
    of components: [Component], betweenVariance: Double, isModified: Bool, level: Double = 0.95
  ) -> Result? {
    guard let summary = InverseVarianceMean.summary(of: components, betweenVariance: betweenVariance),
      summary.degreesOfFreedom > 0,
      let t = StudentT.quantile((1 + level) / 2, degreesOfFreedom: summary.degreesOfFreedom)
    else { return nil }
    let factor = summary.chiSquared / Double(summary.degreesOfFreedom)
    let error = summary.standardError * (isModified ? max(1, factor) : factor).squareRoot()
    return Result(mean: summary.mean, standardError: error, low: summary.mean - t * error, high: summary.mean + t * error)
  }
}
