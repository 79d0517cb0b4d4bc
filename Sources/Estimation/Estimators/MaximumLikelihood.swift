/// The variance between origins that makes the figures likeliest, if normal.
///
/// Viechtbauer 2005, "Bias and efficiency of meta-analytic variance estimators in the
/// random-effects model", Journal of Educational and Behavioral Statistics 30. Biased towards 0
/// with few origins.
struct MaximumLikelihood: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    FisherScoring(kind: .full).betweenVariance(of: components)
  }
}

/// The variance between origins that makes the deviations from the mean likeliest, if normal
/// (REML). Unlike maximum likelihood it counts the degree of freedom that the mean took.
///
/// Viechtbauer 2005, as above; Patterson and Thompson 1971, "Recovery of inter-block information
/// when block sizes are unequal", Biometrika 58.
struct RestrictedMaximumLikelihood: BetweenVarianceEstimator {
  static func betweenVariance(of components: [Component]) -> Double? {
    FisherScoring(kind: .restricted).betweenVariance(of: components)
  }
}
