import Foundation

/// Student's t distribution.
///
/// Foundation has none. The finite sums for whole degrees of freedom of Abramowitz and Stegun 1964,
/// 26.7.3 and 26.7.4, in θ = arctan(t/√ν); the quantile by bisection in θ.
enum StudentT {
  /// The t below which the share `p` lies; nil unless 0 < p < 1 and there is a degree of freedom.
  /// To about twelve digits for p between 0.001 and 0.999.
  static func quantile(_ p: Double, degreesOfFreedom freedom: Int) -> Double? {
    guard p > 0, p < 1, freedom > 0 else { return nil }
    // The share between −t and t.
    let share = abs(2 * p - 1)
    var low = 0.0
    var high = Double.pi / 2
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if central(middle, freedom) < share { low = middle } else { high = middle }
    }
    let t = tan(low) * Double(freedom).squareRoot()
    return p < 0.5 ? -t : t
  }

  /// The share between −t and t, given θ.
  private static func central(_ angle: Double, _ freedom: Int) -> Double {
    let (sine, cosine) = (sin(angle), cos(angle))
    let isOdd = freedom % 2 == 1
    var term = isOdd ? cosine : 1.0
    var sum = freedom == 1 ? 0 : term
    for step in stride(from: isOdd ? 3 : 2, to: freedom - 1, by: 2) {
      term *= cosine * cosine * Double(step - 1) / Double(step)
      sum += term
    }
    return isOdd ? 2 / Double.pi * (angle + sine * sum) : sine * sum
  }
}

/// The standard normal distribution.
enum StandardNormal {
  /// The number below which the share `p` lies, by bisection of Foundation's `erfc`; nil unless 0 < p < 1.
  static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if 0.5 * erfc(-middle / 2.0.squareRoot()) < p { low = middle } else { high = middle }
    }
    return high
  }
}
