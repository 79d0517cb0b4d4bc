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

  /// A quantity without a unit with the one of the figure before it, where it is one of the same.
  static func completed(_ quantity: Quantity, after found: ArraySlice<Quantity>, in stream: TokenStream) -> Quantity {
    guard quantity.unit == .none, quantity.form != .vague,
      let previous = found.last(where: { isNamed($0) && $0.unit.dimension != .time }) ?? found.last(where: isNamed), let bare = BareNumber(quantity, in: stream)
    else { return quantity }
    let distance = quantity.range.lowerBound - previous.range.upperBound
    guard distance >= 0, distance < reach else { return quantity }
    let isSame = quantity.role == .increment || bare.isCompared || quantity.countedNoun != nil || previous.unit.name == "point" && bare.isLevel
      || bare.isTold && distance < 80
    guard isSame || previous.unit.dimension == .count && distance < 160 && bare.counts(as: previous) && sentenceEnds(previous, quantity, in: stream) <= 1 else {
      return quantity
    }
    var completed = quantity
    completed.unit = previous.unit
    completed.countedNoun = previous.countedNoun.map { $0 + (quantity.countedNoun ?? "") }
    completed.rule += " + unit.said-before"
    return completed
  }

  private static func isNamed(_ quantity: Quantity) -> Bool {
    quantity.unit.dimension != .none && quantity.unit.dimension != .share && quantity.role != .age && quantity.role != .member
  }

  private static func sentenceEnds(_ previous: Quantity, _ quantity: Quantity, in stream: TokenStream) -> Int {
    let bytes = stream.bytes[previous.range.upperBound..<quantity.range.lowerBound]
    return zip(bytes, bytes.dropFirst()).count { ($0 == 0x2E || $0 == 0x3F || $0 == 0x21) && ($1 == 0x20 || $1 == 0x0A) }
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
