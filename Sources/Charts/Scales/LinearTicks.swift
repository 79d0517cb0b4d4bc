import Foundation

/// Ticks at multiples of 1, 2 or 5 times a power of ten.
///
/// Paul S. Heckbert, "Nice Numbers for Graph Labels", Graphics Gems (1990), with ticks only inside the stretch.
enum LinearTicks {
  /// The multiples of the smallest round step of which no more than `limit` lie in the stretch.
  static func values(in stretch: ClosedRange<Double>, atMost limit: Int) -> [Double] {
    let length = stretch.upperBound - stretch.lowerBound
    guard limit > 0, length > 0, length.isFinite else { return [] }
    let first = Int(log10(length / Double(limit)).rounded(.down)) - 1
    for exponent in first...(first + 4) {
      for mantissa in [1.0, 2, 5] {
        let values = multiples(of: mantissa, exponent, in: stretch, atMost: limit)
        if let values { return values }
      }
    }
    return []
  }

  /// The multiples of mantissa · 10^exponent in the stretch; nil where they are more than `limit`.
  private static func multiples(
    of mantissa: Double, _ exponent: Int, in stretch: ClosedRange<Double>, atMost limit: Int
  ) -> [Double]? {
    // Powers with negative exponents are inexact: dividing by the exact inverse keeps 0.3 from becoming 0.30000000000000004.
    let power = pow(10, Double(abs(exponent)))
    func multiple(_ k: Double) -> Double { exponent < 0 ? k * mantissa / power : k * mantissa * power }
    let step = multiple(1)
    guard step > 0, step.isFinite else { return nil }
    // A hair of tolerance, so that an end of 0.1 + 0.2 still counts as 0.3.
    let low = (stretch.lowerBound / step - 1e-9).rounded(.up)
    let high = (stretch.upperBound / step + 1e-9).rounded(.down)
    guard low <= high else { return [] }
    guard high - low < Double(limit) else { return nil }
    return (0...Int(high - low)).map { multiple(low + Double($0)) + 0 }
  }
}
