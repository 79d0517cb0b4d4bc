/// A number as read from tokens, before its unit and its hedges are known.
struct Numeral {
  enum Kind {
    /// Digits or number words.
    case cardinal
    /// A part of a whole: "half", "two-thirds", "one in five".
    case fraction
    /// A word such as "dozens".
    case vague
    /// A vague part of a whole: "most of".
    case vagueShare
  }

  var kind: Kind
  var tokens: Range<Int>
  /// The number; a fraction's is between 0 and 1.
  var value: Double?
  var low: Double?
  var high: Double?
  /// The number before its scale word: 4.5 in "4.5 million".
  var mantissa: Double
  /// The scale word's factor; 1 without one.
  var scale: Double = 1
  /// True where the digits have a grouping comma or a scale, which years and identifiers never have.
  var isGrouped = false
  /// True for digits without any sign of being grouped, as years and identifiers are.
  var isBareDigits = false
  /// The vague word.
  var words: String?
  var rule: String
}
