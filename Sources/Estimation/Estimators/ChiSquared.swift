import Foundation

/// The chi-squared distribution.
enum ChiSquared {
  /// The probability of more than `x` by chance, between 0 and 1; nil for a negative or undefined `x`
  /// and without a degree of freedom.
  ///
  /// Foundation has none. The finite sums for whole degrees of freedom of Abramowitz and Stegun
  /// 1964, 26.4.4 and 26.4.5, whose terms are all positive, so that also 1e-26 has twelve digits;
  /// summed by their logarithms, lest e^(−x/2) vanish before the terms that outweigh it.
  static func upperTail(_ x: Double, degreesOfFreedom freedom: Int) -> Double? {
    guard x >= 0, freedom > 0 else { return nil }
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    let half = x / 2
    let isOdd = freedom % 2 == 1
    // The term of half-power r: e^(−x/2) (x/2)^r / Γ(r + 1).
    var power = isOdd ? 0.5 : 0
    var logarithm = isOdd ? 0.5 * log(half) - half - log(Double.pi.squareRoot() / 2) : -half
    var sum = isOdd ? erfc(half.squareRoot()) : 0
    while power < Double(freedom) / 2 - 0.5 {
      sum += exp(logarithm)
      power += 1
      logarithm += log(half / power)
    }
    return min(1, sum)
  }
}
