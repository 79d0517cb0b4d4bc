/// The factor by which errors are raised where measurements scatter more than their errors allow.
///
/// Particle Data Group, Review of Particle Physics, Introduction 5.2.2 "Unconstrained averaging".
enum ScaleFactor {
  struct Result: Hashable, Sendable {
    var mean: Double
    /// The error of the mean before it is raised, in the unit of the figures.
    var plainError: Double
    /// S: the square root of chi-squared over its degrees of freedom, at least 1; nil where fewer than two
    /// measurements enter.
    var scale: Double?
    /// The indices of the measurements that entered S.
    var entered: [Int]

    /// The error of the mean times S.
    var error: Double { plainError * (scale ?? 1) }
  }

  /// The average and S. Into S enter only measurements with an error under 3·√N times that of the
  /// mean, N being the number of all: imprecise ones cannot show a conflict, and would dilute it.
  /// Nil unless there are figures and each has a variance above 0.
  static func result(of components: [Component]) -> Result? {
    guard let summary = InverseVarianceMean.summary(of: components) else { return nil }
    let limit = 3 * Double(components.count).squareRoot() * summary.standardError
    let entered = components.indices.filter { components[$0].variance < limit * limit }
    let telling = InverseVarianceMean.summary(of: entered.map { components[$0] })
    let scale = telling.flatMap { $0.degreesOfFreedom > 0 ? max(1, $0.birgeRatio) : nil }
    return Result(mean: summary.mean, plainError: summary.standardError, scale: scale, entered: entered)
  }
}
