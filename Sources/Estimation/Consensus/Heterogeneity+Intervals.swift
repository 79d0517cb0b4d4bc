import Foundation

extension Heterogeneity {
  /// The scatter of figures on a scale, each with the standard uncertainty of its rounding; nil with
  /// fewer than two figures or where one is not rounded.
  init?(of intervals: [Interval], on scale: Scale) {
    guard intervals.count > 1 else { return nil }
    let components = intervals.compactMap { interval -> Component? in
      guard let best = interval.best, interval.width.isFinite, interval.width > 0 else { return nil }
      guard scale == .logarithmic else { return Component(interval: interval) }
      guard best > 0 else { return nil }
      let deviation = interval.width / best / 12.0.squareRoot()
      return Component(best: log(best), variance: deviation * deviation)
    }
    guard components.count == intervals.count, let summary = InverseVarianceMean.summary(of: components),
      let between = DerSimonianLaird.betweenVariance(of: components)
    else { return nil }
    self.init(birgeRatio: summary.birgeRatio, betweenVariance: between, iSquared: summary.iSquared)
  }
}
