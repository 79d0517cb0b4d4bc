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

  static func completed(_ quantity: Quantity, after found: ArraySlice<Quantity>, in stream: TokenStream) -> Quantity {
    guard quantity.unit == .none, let previous = found.last(where: { $0.unit.dimension != .none && $0.unit.dimension != .share }),
      quantity.range.lowerBound - previous.range.upperBound < reach, quantity.role == .increment || isCompared(quantity, previous, in: stream)
    else { return quantity }
    var completed = quantity
    completed.unit = previous.unit
    completed.countedNoun = previous.countedNoun.map { $0 + (quantity.countedNoun ?? "") }
    completed.rule += " + unit.said-before"
    return completed
  }

  /// A level beside one that has its noun: "up from 2.4 million", "compared with 63", "an average of 20 per
  /// week", "and 2.1 last year", "the 2.6 million it had forecast".
  private static func isCompared(_ quantity: Quantity, _ previous: Quantity, in stream: TokenStream) -> Bool {
    guard let index = stream.index(ofByte: quantity.range.lowerBound), let number = stream.index(ofByte: quantity.numberRange.lowerBound) else { return false }
    if stream.matches(index - 1, "from"), stream.matches(index - 2, anyOf: ["up", "down"]) { return true }
    if stream.matches(index - 1, anyOf: ["with", "to"]), stream.matches(index - 2, "compared") { return true }
    if quantity.countedNoun != nil { return true }
    var end = number
    while end < stream.count, Int(stream.tokens[end].start) < quantity.range.upperBound { end += 1 }
    // An index's close beside another's: "to 1,463.87 points, while the other climbed to 1,333.18".
    if previous.unit.name == "point", stream.matches(index - 1, anyOf: ["to", "at"]) { return true }
    let isLater = stream.matches(end, anyOf: ["last", "this"]) && stream.has(end + 1, .startsFigure) || stream.matches(end, "a") && stream.matches(end + 2, anyOf: ["earlier", "ago", "before"])
    if isLater, stream.matches(index - 1, anyOf: ["and", "from", "to", "than"]) { return true }
    // "well short of the 2.6 million it had forecast"
    let isThe = stream.matches(number - 1, "the") || stream.matches(index, "the")
    return isThe && stream.has(end, .pronoun) && quantity.range.lowerBound - previous.range.upperBound < 80
  }

  /// "10, 20 and 30 years", "63,000 sedans": numbers of one list share the unit behind the last of them.
  static func shared(_ found: [Quantity], in stream: TokenStream) -> [Quantity] {
    var quantities = found
    for index in quantities.indices.dropLast().reversed() {
      let next = quantities[index + 1]
      guard quantities[index].unit == .none, quantities[index].form != .vague, next.unit.dimension != .none, next.role != .age, next.hedge == nil,
        quantities[index].range.upperBound <= next.range.lowerBound, next.range.lowerBound - quantities[index].range.upperBound <= 8
      else { continue }
      let between = String(decoding: stream.bytes[quantities[index].range.upperBound..<next.range.lowerBound], as: UTF8.self)
      let words = between.split { $0 == " " || $0 == "," }
      guard words.allSatisfy({ ["and", "or", "&"].contains($0) }), !between.trimmingPrefix(" ").isEmpty else { continue }
      quantities[index].unit = next.unit
      quantities[index].countedNoun = next.countedNoun
      quantities[index].rule += " + unit.of-list"
    }
    return quantities
  }
}
