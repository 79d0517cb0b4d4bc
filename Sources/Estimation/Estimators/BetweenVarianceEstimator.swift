/// A way to the variance between origins: how far their true values lie apart beyond what their own
/// variances explain.
///
/// A diagnostic only. The variances must be squared standard uncertainties in the unit of the
/// figures (on the logarithmic scale: of their logarithms); rounding widths only stand in for them.
protocol BetweenVarianceEstimator: LocationEstimator {
  /// The variance between origins in the squared unit of the figures, at least 0; nil unless there
  /// are figures and each has a variance above 0.
  static func betweenVariance(of components: [Component]) -> Double?
}

extension BetweenVarianceEstimator {
  static var use: LocationUse { .diagnostic }

  /// The mean under that variance; nil where there is none.
  static func summary(of components: [Component]) -> InverseVarianceMean.Summary? {
    betweenVariance(of: components).flatMap { InverseVarianceMean.summary(of: components, betweenVariance: $0) }
  }

  func location(of components: [Component], on scale: Scale) -> Double? { Self.summary(of: components)?.mean }
}

/// Sums over weights that cancel where one of them outweighs the rest a billion times.
enum Weights {
  /// Σw − Σw²/Σw, as the sum of each weight times the share of the others.
  static func trace(_ weights: [Double]) -> Double {
    let sum = weights.reduce(0, +)
    var before = 0.0
    let below = weights.map { weight in
      defer { before += weight }
      return before
    }
    var after = 0.0
    return zip(weights, below).reversed().reduce(0) { total, part in
      defer { after += part.0 }
      return total + part.0 * (part.1 + after) / sum
    }
  }
}
