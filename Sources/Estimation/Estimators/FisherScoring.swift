/// The maximum of the normal likelihood over the variance between origins, by Fisher's scoring.
///
/// Steps as in Viechtbauer 2005, with P = W − W11ᵀW/Σw: (yᵀPPy − tr P)/tr PP for the restricted
/// likelihood and (yᵀPPy − tr W)/tr WW for the full one; started from Hedges' estimate. A step
/// below zero is halved, and the maximum is 0 where the likelihood falls from there on.
struct FisherScoring {
  enum Kind: Hashable, Sendable { case full, restricted }

  let kind: Kind

  /// The variance, at least 0, to about twelve digits; nil unless there are figures and each has a
  /// variance above 0.
  func betweenVariance(of components: [Component]) -> Double? {
    guard var variance = HedgesCochran.betweenVariance(of: components) else { return nil }
    guard components.count > 1 else { return 0 }
    for _ in 0..<1000 {
      guard var step = step(at: variance, components), step.isFinite else { break }
      if variance + step < 0 {
        guard let first = self.step(at: 0, components), first > 0 else { return 0 }
        while variance + step < 0 { step /= 2 }
      }
      variance += step
      if abs(step) <= 1e-13 * variance { break }
    }
    return max(0, variance)
  }

  private func step(at variance: Double, _ components: [Component]) -> Double? {
    guard let now = InverseVarianceMean.summary(of: components, betweenVariance: variance) else { return nil }
    let weights = components.map { 1 / ($0.variance + variance) }
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let scatter = zip(components, weights).reduce(0.0) { total, part in
      let deviation = part.1 * ((part.0.interval.best ?? now.mean) - now.mean)
      return total + deviation * deviation
    }
    switch kind {
    case .full: return (scatter - sum) / squares
    case .restricted:
      let cubes = weights.reduce(0) { $0 + $1 * $1 * $1 }
      let trace = Weights.trace(weights)
      return (scatter - trace) / (squares - 2 * cubes / sum + squares * squares / (sum * sum))
    }
  }
}
