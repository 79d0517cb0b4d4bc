/// The scale on which figures are averaged and compared.
enum Scale: Hashable, Sendable {
  /// Counts, money, lengths: ratios matter.
  case logarithmic
  /// Shares, dates, magnitudes: differences matter.
  case linear
}

/// One origin's part in a location.
struct Component: Hashable, Sendable {
  var interval: Interval
  var weight: Double
  /// The squared standard uncertainty; by default that of a uniform distribution over the interval
  /// (Guide to the Expression of Uncertainty in Measurement, 4.3.7: width squared by 12).
  var variance: Double

  init(interval: Interval, weight: Double = 1, variance: Double? = nil) {
    self.interval = interval
    self.weight = weight
    self.variance = variance ?? interval.width * interval.width / 12
  }

  /// A figure with a known uncertainty and no interval.
  init(best: Double, variance: Double = 0, weight: Double = 1) {
    self.init(interval: Interval(low: best, high: best, best: best), weight: weight, variance: variance)
  }
}

/// A way from the figures of several origins to one.
protocol LocationEstimator: Sendable {
  /// What the estimator is for.
  static var use: LocationUse { get }
  /// The location of the components; nil where they allow none.
  func location(of components: [Component], on scale: Scale) -> Double?
}

/// What an estimator is used for.
enum LocationUse: Hashable, Sendable {
  /// The middle figure of counts, shares and money.
  case figures
  /// The middle of durations and dates.
  case times
  /// Shown beside the middle figure or used for checks only.
  case diagnostic
}

/// The estimators, the one place to add another.
enum LocationEstimators {
  static let all: [any LocationEstimator] = [
    WeightedMedian(), DeepestOverlap(), LinearOpinionPool(), InverseVarianceMean(), DerSimonianLaird(), PauleMandel(),
    RestrictedMaximumLikelihood(), MaximumLikelihood(), HedgesCochran(), HunterSchmidt(), SidikJonkman(),
  ]

  /// The first estimator of a use.
  static func first(for use: LocationUse) -> (any LocationEstimator)? {
    all.first { type(of: $0).use == use }
  }
}
