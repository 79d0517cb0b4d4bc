/// Completes a figure whose noun was said before: "100,000 people …, with perhaps 10,000 more".
enum Ellipsis {
  /// How far back the noun may stand, in bytes: about two sentences.
  private static let reach = 400

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
