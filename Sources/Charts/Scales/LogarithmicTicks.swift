import Foundation

/// Ticks for a logarithmic axis: 1, 2, 5 in every power of ten, whole powers over a long stretch, round steps over a short one.
enum LogarithmicTicks {
  /// At most `limit` ticks in a stretch of values above zero.
  static func values(in stretch: ClosedRange<Double>, atMost limit: Int) -> [Double] {
    guard limit > 0, stretch.lowerBound > 0 else { return [] }
    let first = Int((log10(stretch.lowerBound) + 1e-9).rounded(.down)) - 1
    let last = Int((log10(stretch.upperBound) - 1e-9).rounded(.up))
    let schemes: [(mantissas: [Double], powers: Int)] =
      [([1, 2, 5], 1), ([1, 3], 1), ([1], 1)] + [2, 3, 5, 10, 20, 50, 100].map { ([1], $0) }
    for scheme in schemes {
      let values = multiples(of: scheme.mantissas, every: scheme.powers, first...max(first, last))
        .filter { $0 >= stretch.lowerBound * (1 - 1e-9) && $0 <= stretch.upperBound * (1 + 1e-9) }
      if values.count <= limit {
        // Three ticks show that the steps are unequal; over a stretch too short for them, plain round steps read better.
        let isFine = scheme.mantissas.count == 3
        return isFine && values.count < 3 ? LinearTicks.values(in: stretch, atMost: limit) : values
      }
    }
    return []
  }

  private static func multiples(of mantissas: [Double], every step: Int, _ powers: ClosedRange<Int>) -> [Double] {
    powers.filter { $0 % step == 0 }.flatMap { exponent in
      mantissas.map { exponent < 0 ? $0 / pow(10, Double(-exponent)) : $0 * pow(10, Double(exponent)) }
    }
  }
}
