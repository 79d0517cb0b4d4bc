/// A number found in a text, with its hedge, its unit and what it counts.
public struct Quantity: Hashable, Sendable {
  /// How the printed number stands to the true one.
  public enum Form: String, Hashable, Codable, CaseIterable, Sendable {
    /// The number itself: "10 neighbourhoods".
    case exact
    /// Near the number: "around 100,000".
    case about
    /// The number or more: "more than half".
    case atLeast = "at_least"
    /// The number or less: "up to 40".
    case atMost = "at_most"
    /// Between two numbers: "5,000 to 10,000".
    case range
    /// A word without a number: "tens of thousands".
    case vague
  }

  /// The direction of a change.
  public enum Trend: String, Hashable, Codable, Sendable { case up, down }

  /// How the quantity stands to another of the same kind.
  public enum Role: String, Hashable, Codable, Sendable {
    /// A quantity of its own.
    case total
    /// On top of one named before: "another 10,000", "5,000 more".
    case increment
    /// Part of one named before: "including 20 children".
    case subcount
    /// The size of a change: "rose by 300".
    case change
    /// How old somebody is: "a 34-year-old man".
    case age
    /// A thing as one of its like, which counts nothing: "one of the largest cities".
    case member
  }

  /// Where it stands: bytes of the text's UTF-8, from the hedge to the end of the counted phrase.
  public var range: Range<Int>
  /// Where the number alone stands.
  public var numberRange: Range<Int>
  /// The number; nil for ranges, one-sided bounds and vague words.
  public var value: Double?
  /// The lower end, where the form has one.
  public var low: Double?
  /// The upper end, where the form has one.
  public var high: Double?
  public var form: Form
  /// The hedging words as printed, in lower case: "more than", "estimated".
  public var hedge: String?
  public var trend: Trend?
  public var role: Role
  public var unit: MeasureUnit
  /// The counted phrase without its number: "exhausted Syrian troops"; empty where there is none.
  public var phrase: String
  /// The counted phrase in the singular: "exhausted Syrian troop"; of a part in words what it is a part of
  /// ("-" for a pronoun); nil where a unit is measured.
  public var countedNoun: String?
  /// The name of the rule that read the number.
  public var rule: String

  public init(
    range: Range<Int>, numberRange: Range<Int>, value: Double? = nil, low: Double? = nil, high: Double? = nil,
    form: Form, hedge: String? = nil, trend: Trend? = nil, role: Role = .total, unit: MeasureUnit, phrase: String = "",
    countedNoun: String? = nil, rule: String
  ) {
    self.range = range
    self.numberRange = numberRange
    self.value = value
    self.low = low
    self.high = high
    self.form = form
    self.hedge = hedge
    self.trend = trend
    self.role = role
    self.unit = unit
    self.phrase = phrase
    self.countedNoun = countedNoun
    self.rule = rule
  }
}
