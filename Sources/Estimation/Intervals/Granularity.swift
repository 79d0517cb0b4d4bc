import Foundation

/// How coarsely a figure is rounded.
///
/// After Krifka 2007, "Approximate interpretation of number words": round numbers are read roundly.
enum Granularity {
  /// The largest of {1, 5}·10^k that divides the number and is at most a quarter of it: 5,000 for
  /// 95,000, 500 for 93,500, 0.1 for 6.7, 0.5 for 3. A number that no decimal ends ("a third") counts as rounded
  /// to the largest step under its quarter. 0 for zero and what is next to it.
  static func step(of number: Double) -> Double {
    let x = abs(number)
    guard x > tiniest, x.isFinite else { return 0 }
    let limit = x / 4
    let decimals = decimalPlaces(of: x)
    let top = Int(floor(log10(limit))) + 1
    for exponent in stride(from: top, through: -(decimals ?? 12) - 1, by: -1) {
      for factor in [5.0, 1.0] {
        let candidate = exponent >= 0 ? factor * pow(10, Double(exponent)) : factor / pow(10, Double(-exponent))
        guard candidate <= limit * (1 + 1e-12) else { continue }
        guard let decimals else { return candidate }
        // In units of the last decimal both are whole and the remainder is exact; halves and tenths
        // of that unit divide everything.
        let whole = (x * pow(10, Double(decimals))).rounded()
        let part = factor * pow(10, Double(exponent + decimals))
        if part < 1 || whole.truncatingRemainder(dividingBy: part) == 0 { return candidate }
      }
    }
    return 0
  }

  /// How many digits of the number are not trailing zeros: 3 for 93,500, 1 for 100,000.
  static func significantDigits(of number: Double) -> Int {
    let x = abs(number)
    guard x > tiniest, x.isFinite, let decimals = decimalPlaces(of: x) else { return 0 }
    var whole = (x * pow(10, Double(decimals))).rounded()
    while whole >= 10, whole.truncatingRemainder(dividingBy: 10) == 0 { whole /= 10 }
    return Int(floor(log10(whole))) + 1
  }

  /// True for figures so finely given that two of them seldom come close by chance: a step of at
  /// most a fiftieth of the number.
  static func isFine(_ number: Double) -> Bool {
    let step = step(of: number)
    return step > 0 && step * 50 <= abs(number)
  }

  /// Below it quarters and powers of ten lose digits.
  private static let tiniest = 1e-200

  /// The decimals of the number, at most nine; nil where it does not end.
  private static func decimalPlaces(of x: Double) -> Int? {
    for places in 0...9 {
      let scaled = x * pow(10, Double(places))
      if abs(scaled - scaled.rounded()) <= 1e-11 * scaled { return places }
    }
    return nil
  }
}
