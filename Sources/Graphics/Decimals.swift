/// Writes numbers the same everywhere, whatever the locale.
public enum Decimals {
  /// A number rounded to some decimal places (half away from zero), without trailing zeros and
  /// without a negative zero. Magnitudes are limited to 10¹⁵, NaN is 0.
  public static func text(_ value: Double, places: Int, keepsZeros: Bool = false) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let limit = 1e15
    let scaled = value.isNaN ? 0 : (min(max(value, -limit), limit) * Double(unit)).rounded()
    guard let whole = Int(exactly: scaled) else { return "0" }
    let magnitude = whole.magnitude
    var fraction = String(magnitude % UInt(unit))
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    if !keepsZeros { while fraction.last == "0" { fraction.removeLast() } }
    let sign = whole < 0 ? "-" : ""
    return sign + String(magnitude / UInt(unit)) + (fraction.isEmpty || places == 0 ? "" : "." + fraction)
  }
}
