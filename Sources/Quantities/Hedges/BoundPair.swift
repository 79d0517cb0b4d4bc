/// Joins a lower and an upper bound of one figure to a range: "greater than 100 and smaller than 300".
enum BoundPair {
  private static let joints: Set<String> = ["and", "but", ",", ", but", ", and", "and also"]

  /// The quantities with every such pair as one range. Only a figure without a noun of its own is the
  /// other half of the next: "more than 20 were hurt and fewer than 40 rescued" are two.
  static func joined(_ found: [Quantity], in stream: TokenStream) -> [Quantity] {
    var quantities: [Quantity] = []
    for quantity in found {
      if let last = quantities.last, let range = range(last, quantity, in: stream) {
        quantities[quantities.count - 1] = range
      } else {
        quantities.append(quantity)
      }
    }
    return quantities
  }

  private static func range(_ first: Quantity, _ second: Quantity, in stream: TokenStream) -> Quantity? {
    if let inequality = inequality(first, second, in: stream) { return inequality }
    guard first.form == .atLeast && second.form == .atMost || first.form == .atMost && second.form == .atLeast, first.range.upperBound <= second.range.lowerBound,
      second.range.lowerBound - first.range.upperBound <= 10, first.trend == nil, second.trend == nil,
      first.unit == .none || second.unit == .none || first.unit == second.unit && first.unit.dimension != .count
    else { return nil }
    let isRising = first.form == .atLeast
    guard let low = isRising ? first.low : second.low, let high = isRising ? second.high : first.high, low < high else { return nil }
    let between = String(decoding: stream.bytes[first.range.upperBound..<second.range.lowerBound], as: UTF8.self)
    guard joints.contains(between.split(separator: " ").joined(separator: " ")) else { return nil }
    return range(first, second, low, high)
  }

  /// "5 < n <= 12": a name between two figures and their signs.
  private static func inequality(_ first: Quantity, _ second: Quantity, in stream: TokenStream) -> Quantity? {
    guard first.form == .exact, let low = first.value, second.form == .atMost, let high = second.high, low < high, let hedge = second.hedge,
      hedge.first == "<" || hedge == "≤", second.range.lowerBound - first.range.upperBound < 16, first.range.upperBound < second.range.lowerBound
    else { return nil }
    let between = String(decoding: stream.bytes[first.range.upperBound..<second.range.lowerBound], as: UTF8.self).filter { !$0.isWhitespace }
    let name = between.drop { "<=≤".contains($0) }
    guard name.count < between.count, !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
    return range(first, second, low, high)
  }

  private static func range(_ first: Quantity, _ second: Quantity, _ low: Double, _ high: Double) -> Quantity {
    var range = second.unit == .none ? first : second
    range.range = first.range.lowerBound..<second.range.upperBound
    range.numberRange = first.numberRange.lowerBound..<second.numberRange.upperBound
    (range.value, range.low, range.high, range.form) = (nil, low, high, .range)
    range.hedge = [first.hedge, second.hedge].compactMap(\.self).joined(separator: " ")
    range.rule = "range.bounds + " + range.rule
    return range
  }
}
