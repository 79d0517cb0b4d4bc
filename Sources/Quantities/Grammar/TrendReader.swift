/// Tells whether a number is the size of a change: "rose by 300", "up 5 percent".
struct TrendReader {
  let stream: TokenStream

  /// The direction of the change whose size begins at a token: right behind the verb, or "by" and an
  /// adverb between. What stands behind "to", "from" and "at" is a level, not a change.
  func trend(before start: Int, unit: MeasureUnit) -> Quantity.Trend? {
    var index = start - 1
    let isBy = stream.matches(index, "by")
    if isBy { index -= 1 }
    if stream.matches(index, "just") || stream.isWord(index) && stream.text(index).hasSuffix("ly") { index -= 1 }
    guard !stream.isHyphen(index - 1), !stream.isHyphen(index + 1) else { return nil }
    // "gave up 517 yards" went nowhere up.
    if stream.matches(index, anyOf: ["up", "down"]), stream.has(index - 1, .phrasal) { return nil }
    // "raised $40 million" and "lifted 20 tonnes" tell no change; "raised by 5 percent" does.
    if stream.has(index, .lift) { return isBy ? .up : nil }
    if stream.has(index, .rise) { return .up }
    if stream.matches(index, "on"), stream.matches(index - 1, anyOf: ["put", "puts"]), unit.dimension == .share || unit.name == "point" { return .up }
    if stream.matches(index, "added"), unit.dimension == .money || unit.dimension == .share || unit.name == "point" { return .up }
    // "grow sales by 35 per cent", "cut emissions by 12 tonnes": the object stands between.
    if isBy, !stream.has(index, .fall), let verb = (max(0, index - 3)..<max(0, index)).last(where: { isChange($0) }),
      (verb + 1...index).allSatisfy({ stream.isWord($0) && !stream.has($0, [.preposition, .conjunction, .auxiliary]) })
    {
      return stream.has(verb, .rise) ? .up : .down
    }
    guard stream.has(index, .fall) else { return nil }
    // What is lost or cut is a thing unless it is a price, an index or a share.
    let isLoss = stream.matches(index, anyOf: ["lost", "cut", "shed", "dropped"]) && !stream.matches(start - 1, "by")
    return isLoss && unit.dimension != .share && unit.name != "point" && unit.name != "basis point" ? nil : .down
  }

  /// The direction in which a level was reached: "climbed to 6.7%". Where the size of the change stands
  /// between ("rose 18 sen to RM23.50") that has the direction, and the level has none.
  func levelTrend(before start: Int) -> Quantity.Trend? {
    guard stream.matches(start - 1, "to") else { return nil }
    let verb = stream.matches(start - 2, anyOf: ["up", "down", "back"]) && isChange(start - 3) ? start - 3 : start - 2
    if stream.has(verb, .rise) { return .up }
    return stream.has(verb, .fall) ? .down : nil
  }

  private func isChange(_ index: Int) -> Bool {
    stream.has(index, .rise) || stream.has(index, .fall)
  }

  /// A change told again in another unit, or of another thing with the verb left out: "lost 190 points,
  /// or 0.6%", "Ross was down 2.3%, Burlington by 2.6%".
  static func carried(_ quantity: Quantity, after previous: Quantity?, in stream: TokenStream) -> Quantity {
    guard quantity.trend == nil, quantity.form == .exact || quantity.form == .about, let previous, let trend = previous.trend, previous.role == .change,
      quantity.range.lowerBound >= previous.range.upperBound, quantity.range.lowerBound - previous.range.upperBound < 40
    else { return quantity }
    let between = String(decoding: stream.bytes[previous.range.upperBound..<quantity.range.lowerBound], as: UTF8.self)
    let words = between.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == ";") }
    let isOther = quantity.unit != previous.unit && words == ["or"] && quantity.unit.dimension != .none
    let isElliptic = quantity.unit == previous.unit && between.hasPrefix(",") && words.last == "by" && words.count <= 4 && !between.contains(";") && !between.contains(". ")
    guard isOther || isElliptic else { return quantity }
    var carried = quantity
    (carried.trend, carried.role) = (trend, .change)
    carried.rule += " + trend.carried"
    return carried
  }

  /// True where a verb of change stands within four tokens before an index; `orMove` counts "go" and "move" too.
  func isChangeVerb(near index: Int, orMove: Bool) -> Bool {
    (max(0, index - 4)...max(0, index)).contains { stream.has($0, orMove ? [.rise, .fall, .change] : [.rise, .fall]) }
  }
}
