/// What a number counts or measures: a unit of measure, a currency, or the counted noun itself.
public struct MeasureUnit: Hashable, Codable, Sendable {
  /// The kinds of quantity that can be converted into one another.
  public enum Dimension: String, Hashable, Codable, CaseIterable, Sendable {
    /// Counted things: the unit is the noun.
    case count
    case time, length, area, mass, volume, speed, temperature, energy, power, data, money, share
    /// A rate or another compound of units.
    case compound
    /// No unit at all.
    case none
  }

  /// The singular English name: "kilometre", "percent", "US dollar", "truck".
  public var name: String
  /// The UCUM or ISO 4217 code, where there is one: "km", "%", "USD".
  public var code: String?
  public var dimension: Dimension
  /// How many of the dimension's base unit it is (metre, second, kilogram, …; percent for shares); 1 for counts.
  public var factor: Double

  public init(name: String, code: String? = nil, dimension: Dimension, factor: Double = 1) {
    self.name = name
    self.code = code
    self.dimension = dimension
    self.factor = factor
  }

  /// A number without a unit.
  public static let none = MeasureUnit(name: "", dimension: .none)
  /// Counted people, whatever they are called.
  public static let people = MeasureUnit(name: "people", dimension: .count)
  /// Hundredths of a whole.
  public static let percent = MeasureUnit(name: "percent", code: "%", dimension: .share)
}
