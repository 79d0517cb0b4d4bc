/// The mean of figures whose methods may each be biased, by no more than their range.
///
/// Levenson, Banks, Eberhardt, Gill, Guthrie, Liu, Vangel, Yen and Zhang 2000, "An approach to
/// combining results from multiple methods motivated by the ISO GUM", Journal of Research of the
/// National Institute of Standards and Technology 105.
enum BoundOnBias {
  /// The plain mean and its Type B standard uncertainty, (highest − lowest)/(2√3), both in the unit
  /// of the figures; nil without figures.
  static func result(of figures: [Double]) -> (mean: Double, uncertainty: Double)? {
    guard let low = figures.min(), let high = figures.max() else { return nil }
    let mean = figures.reduce(0) { $0 + ($1 - low) } / Double(figures.count) + low
    return (mean, (high - low) / (2 * 3.0.squareRoot()))
  }
}
