/// Intervals about a mean by the normal distribution.
enum NormalInterval {
  /// The confidence interval of the mean (DerSimonian and Laird 1986), in the unit of the figures;
  /// nil for a level outside 0 to 1.
  static func confidence(of summary: InverseVarianceMean.Summary, level: Double = 0.95) -> (low: Double, high: Double)? {
    StandardNormal.quantile((1 + level) / 2).map { z in
      (summary.mean - z * summary.standardError, summary.mean + z * summary.standardError)
    }
  }

  /// Where the figure of one more origin is to be expected: the mean's variance and that between
  /// origins together (Riley, Higgins and Deeks 2011, "Interpretation of random effects
  /// meta-analyses", BMJ 342).
  static func prediction(
    of summary: InverseVarianceMean.Summary, betweenVariance: Double, level: Double = 0.95
  ) -> (low: Double, high: Double)? {
    let deviation = (summary.standardError * summary.standardError + betweenVariance).squareRoot()
    return StandardNormal.quantile((1 + level) / 2).map { z in
      (summary.mean - z * deviation, summary.mean + z * deviation)
    }
  }
}
