import Foundation

/// How the numbers along an axis are written: all of them in one way.
public struct NumberNotation: Hashable, Sendable {
  /// Digits in full or a letter for the thousands.
  public enum Form: String, Hashable, Sendable {
    /// `grouped` up to ten million, `abbreviated` above.
    case automatic
    /// `70,000`
    case grouped
    /// `70k`, `1.5m`, `2bn`, `3tn`
    case abbreviated
  }

  public var form: Form
  /// Set before every number, a currency sign for instance.
  public var prefix: String
  /// Set behind every number, a per cent sign for instance.
  public var suffix: String
  /// The language: its words, and what parts thousands and decimals.
  public var words: ChartWords

  public init(_ form: Form = .automatic, prefix: String = "", suffix: String = "", words: ChartWords = ChartWords()) {
    self.words = words
    self.form = form
    self.prefix = prefix
    self.suffix = suffix
  }

  /// A letter and the power of ten it stands for.
  private static let units: [(letter: String, factor: Double)] = [("tn", 1e12), ("bn", 1e9), ("m", 1e6), ("k", 1e3)]

  /// The numbers of one axis. Either none is abbreviated or all that reach a thousand are, with one
  /// letter where none of the numbers needs many digits then.
  func labels(of values: [Double]) -> [String] {
    let sizes = values.map(abs).filter { $0 > 0 }
    guard let least = sizes.min(), let greatest = sizes.max() else { return values.map { written($0, nil) } }
    let isShort = form == .abbreviated || (form == .automatic && greatest >= 1e7)
    guard isShort else { return values.map { written($0, nil) } }
    // 0.1m beside 5m and 50m beside 2,000m, but 10k beside 100m.
    let common = Self.units.first { greatest >= $0.factor && greatest < $0.factor * 1e4 && least >= $0.factor / 10 }
    return values.map { value in
      written(value, common ?? Self.units.first { abs(value) >= $0.factor })
    }
  }

  /// A number in full, as words for it need it.
  func exact(_ value: Double) -> String { written(value, nil) }

  private func written(_ value: Double, _ unit: (letter: String, factor: Double)?) -> String {
    let number = value == 0 ? value : value / (unit?.factor ?? 1)
    let sign = number < 0 ? "\u{2212}" : ""
    return sign + prefix + Self.digits(abs(number), thousands: words.thousands, decimal: words.decimal) + (value == 0 ? "" : unit?.letter ?? "") + suffix
  }

  /// Digits in groups of three, with up to six decimals as far as they are needed.
  static func digits(_ value: Double, thousands: String = ",", decimal: String = ".") -> String {
    guard value.isFinite else { return "\u{221E}" }
    guard value < 1e15, value == 0 || value >= 1e-6 else { return "\(value)" }
    // Beyond 15 significant digits a double's decimals are noise.
    let decimals = value >= 1e9 ? 0 : 6
    let scaled = Int64((value * pow(10, Double(decimals))).rounded())
    var whole = String(decimals == 0 ? scaled : scaled / 1_000_000)
    var fraction = ""
    if decimals > 0 {
      let digits = String(scaled % 1_000_000)
      fraction = String(repeating: "0", count: 6 - digits.count) + digits
      while fraction.last == "0" { fraction.removeLast() }
    }
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(whole, at: 0)
    return groups.joined(separator: thousands) + (fraction.isEmpty ? "" : decimal + fraction)
  }
}
