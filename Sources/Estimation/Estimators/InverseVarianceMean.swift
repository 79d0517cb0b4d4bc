/// The mean weighted by precision, with chi-squared about it.
///
/// A diagnostic only: the roundness of a printed figure says nothing of its accuracy, and weights
/// made of it would let the most detailed figure win.
struct InverseVarianceMean: LocationEstimator {
  static let use = LocationUse.diagnostic

  /// The mean and how the figures scatter about it.
  struct Summary: Hashable, Sendable {
    var mean: Double
    var standardError: Double
    /// Cochran's Q: the sum of squared deviations, each by its variance.
    var chiSquared: Double
    var degreesOfFreedom: Int

    /// The square root of chi-squared by its degrees of freedom.
    /// Birge 1932, "The calculation of errors by the method of least squares", Physical Review 40.
    var birgeRatio: Double { (chiSquared / Double(max(1, degreesOfFreedom))).squareRoot() }

    /// The percentage of the scatter that the variances do not explain.
    /// Higgins and Thompson 2002, "Quantifying heterogeneity in a meta-analysis", Statistics in Medicine 21.
    var iSquared: Double {
      chiSquared > 0 ? max(0, (chiSquared - Double(degreesOfFreedom)) / chiSquared) * 100 : 0
    }
  }

  /// The summary with a variance between origins added to each; nil unless every component has a
  /// best figure and a positive variance.
  static func summary(of components: [Component], betweenVariance: Double = 0) -> Summary? {
    var points: [(x: Double, weight: Double)] = []
    for component in components {
      let variance = component.variance + betweenVariance
      guard let best = component.interval.best, variance > 0, variance.isFinite else { return nil }
      points.append((best, 1 / variance))
    }
    // About a pivot, since figures that agree to nine digits would cancel.
    guard let pivot = points.first?.x else { return nil }
    let weight = points.reduce(0) { $0 + $1.weight }
    let shift = points.reduce(0) { $0 + $1.weight * ($1.x - pivot) } / weight
    let chiSquared = points.reduce(0) { sum, point in
      let deviation = point.x - pivot - shift
      return sum + point.weight * deviation * deviation
    }
    return Summary(
      mean: pivot + shift, standardError: (1 / weight).squareRoot(), chiSquared: chiSquared,
      degreesOfFreedom: points.count - 1)
  }

  func location(of components: [Component], on scale: Scale) -> Double? {
    Self.summary(of: components)?.mean
  }
}
