import Foundation

/// Rounding to the digits that an error leaves meaningful.
///
/// Particle Data Group, Review of Particle Physics, Introduction 5.3: if the three highest digits of
/// the error lie between 100 and 354, keep two; between 355 and 949, one; from 950 up, round to 1000
/// and keep two. The value is rounded to the same place.
enum ParticleDataGroupRounding {
  /// The value and the error rounded, and the power of ten of the last digit kept. Nil for an error
  /// that is not above zero or so small that no digit of the value is in doubt.
  static func rounded(_ value: Double, error: Double) -> (value: Double, error: Double, place: Int)? {
    guard value.isFinite, error.isFinite, error > 0, error >= abs(value) * 1e-15, error > 1e-200 else { return nil }
    var exponent = Int(floor(log10(error)))
    // The logarithm may miss by one at a power of ten.
    if error >= power(exponent + 1) { exponent += 1 }
    let digits = Int(error / power(exponent - 2) * (1 + 1e-12))
    let place = digits <= 354 ? exponent - 1 : exponent
    return (round(value, to: place), digits >= 950 ? power(exponent + 1) : round(error, to: place), place)
  }

  private static func power(_ exponent: Int) -> Double { pow(10, Double(exponent)) }

  // Whole powers of ten are exact, their inverses are not: divide or multiply by the whole one.
  private static func round(_ x: Double, to place: Int) -> Double {
    let unit = power(abs(place))
    return place >= 0 ? (x / unit).rounded() * unit : (x * unit).rounded() / unit
  }
}
