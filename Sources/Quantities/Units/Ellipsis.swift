/// Completes a figure whose noun was said before: "100,000 people …, with perhaps 10,000 more".
enum Ellipsis {
  /// How far back the noun may stand, in bytes: about two sentences.
  private static let reach = 400

  /// A second reading of one figure has the first one's bound: "more than 100 kilometres (60 miles)".
  static func bounded(_ quantity: Quantity, after previous: Quantity?, in stream: TokenStream) -> Quantity {
    guard let previous, quantity.form == .exact, let value = quantity.value, previous.form == .atLeast || previous.form == .atMost,
      quantity.unit.dimension != .count, quantity.unit.dimension != .none, quantity.range.lowerBound - previous.range.upperBound <= 3,
      quantity.range.lowerBound >= previous.range.upperBound
    else { return quantity }
    let between = stream.bytes[previous.range.upperBound..<quantity.range.lowerBound].filter { $0 != 0x20 }
    guard between == [0x28] || between == [0x2F] else { return quantity }
    var bounded = quantity
    bounded.form = previous.form
    bounded.hedge = previous.hedge
    bounded.value = nil
    if previous.form == .atLeast { bounded.low = value } else { bounded.high = value }
    bounded.rule += " + hedge.of-other-reading"
    return bounded
  }

  static func completed(_ quantity: Quantity, after previous: Quantity?, in stream: TokenStream) -> Quantity {
    guard quantity.unit == .none, quantity.role == .increment, let previous, previous.unit.dimension != .none,
      quantity.range.lowerBound - previous.range.upperBound < reach
    else { return quantity }
    var completed = quantity
    completed.unit = previous.unit
    completed.rule += " + unit.said-before"
    return completed
  }
}
