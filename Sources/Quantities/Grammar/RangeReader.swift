/// Joins two numbers to a range: "5,000 to 10,000", "between 60 and 70 percent", "10-20 billion".
struct RangeReader {
  let stream: TokenStream

  struct Reading {
    var low: Double
    var high: Double
    /// From "between" or the first number to the end of the second.
    var tokens: Range<Int>
    /// Where the second number begins, its currency sign aside.
    var second: Int
    var rule: String
  }

  /// The range whose first number is `first`; the second is looked for behind it.
  func range(from first: Numeral) -> Reading? {
    guard first.kind == .cardinal, first.value != nil else { return nil }
    var next = first.tokens.upperBound
    // A unit or sign may stand behind the first number too: "$5m-$10m", "10% to 20%".
    if let unit = stream.lexicon.units.match(startingAt: next, in: stream), connector(at: unit.tokens.upperBound, first) != nil {
      next = unit.tokens.upperBound
    } else if stream.scalar(next + 1) == 0x2F, let reading = UnitReader(stream: stream).measure(at: next, value: first.value), let rate = RateReader(stream: stream).rate(at: reading.end),
      connector(at: rate.end, first) != nil
    {
      next = rate.end
    }
    guard let connector = connector(at: next, first) ?? distantConnector(behind: next, first) else { return nil }
    var start = connector.end
    if let sign = currencySign(at: start) {
      // "9.4 per cent to $84" is a change and a level.
      if next > first.tokens.upperBound, stream.lexicon.currencySymbols.match(endingAt: first.tokens.lowerBound - 1, in: stream, isTight: true) == nil { return nil }
      start = sign
    }
    if stream.matches(start, anyOf: ["about", "around", "nearly", "perhaps", "over"]), connector.rule != "range.or" { start += 1 }
    // "between minus ten and minus five", "-10 to -5".
    let isFirstNegative = stream.minus(before: first.tokens.lowerBound) != nil
    var isSecondNegative = false
    if isFirstNegative || connector.rule != "range.dash", stream.matches(start, "minus") || stream.isDash(start), stream.minus(before: start + 1) == start {
      isSecondNegative = true
      start += 1
    }
    guard let second = NumeralReader(stream: stream).numeral(at: start), second.kind == .cardinal, let last = second.value else { return nil }
    if isFirstNegative || isSecondNegative {
      let ends = [isFirstNegative ? -first.mantissa * first.scale : first.mantissa * first.scale, isSecondNegative ? -last : last].sorted()
      guard ends[0] < ends[1], connector.rule != "range.or" else { return nil }
      return Reading(
        low: ends[0], high: ends[1], tokens: (connector.start ?? stream.minus(before: first.tokens.lowerBound) ?? first.tokens.lowerBound)..<second.tokens.upperBound,
        second: second.tokens.lowerBound, rule: connector.rule)
    }
    if connector.rule == "range.change" || connector.rule == "range.from-to", let target = targetRange(second, from: first, connector.start) { return target }
    let high = last
    var low = first.mantissa * first.scale
    // "10 to 20 billion": the scale counts for both ends.
    if first.scale == 1, second.scale > 1, first.mantissa < second.mantissa || first.mantissa < 1_000 && first.mantissa * second.scale < high {
      low = first.mantissa * second.scale
    }
    // "1.3 A/cm2 to 0.03 A/cm2": the same unit behind both.
    let hasUnits = connector.rule == "range.to" && next > first.tokens.upperBound && stream.text(first.tokens.upperBound..<next) == stream.text(second.tokens.upperBound..<second.tokens.upperBound + next - first.tokens.upperBound)
    if high < low, hasUnits || connector.rule == "range.change" || connector.rule == "range.from-to", NotAQuantity(stream: stream).reason(for: second) == nil {
      // "fell from 208 to 193": the ends of a change stand as they are told.
      if first.scale == 1, second.scale > 1, first.mantissa < 1_000 { low = first.mantissa * second.scale }
      guard high < low else { return nil }
      return Reading(
        low: high, high: low, tokens: (connector.start ?? first.tokens.lowerBound)..<second.tokens.upperBound, second: second.tokens.lowerBound,
        rule: "range.change-down")
    }
    guard low < high, isPlausible(low, high, connector.rule) else { return nil }
    if connector.rule != "range.between", NotAQuantity(stream: stream).reason(for: second) != nil { return nil }
    return Reading(
      low: low, high: high, tokens: (connector.start ?? first.tokens.lowerBound)..<second.tokens.upperBound,
      second: second.tokens.lowerBound, rule: connector.rule)
  }

  private func connector(at index: Int, _ first: Numeral) -> (end: Int, start: Int?, rule: String)? {
    let before = leftOf(first)
    if stream.matches(before, "between"), stream.matches(index, "and") { return (index + 1, before, "range.between") }
    if stream.matches(before, "from"), stream.matches(index, "to") {
      // "rose from 65 to 72" are the ends of a change: the second is where it stands.
      return (index + 1, before, isChange(before) ? "range.change" : "range.from-to")
    }
    if stream.matches(index, "up"), stream.matches(index + 1, "to"), !isChange(before) { return (index + 2, nil, "range.to") }
    if stream.scalar(index) == 0x7E, stream.isJoined(index), stream.isJoined(index + 1) { return (index + 1, nil, "range.dash") }
    if stream.matches(index, "through"), stream.kind(index + 1) == .number { return (index + 1, nil, "range.to") }
    // "a 10- to 15-minute wait"
    if stream.isDash(index, includesLong: false), stream.isJoined(index), stream.matches(index + 1, anyOf: ["to", "or"]), !stream.isJoined(index + 1) { return (index + 2, nil, "range.to") }
    // "0-to-60-mph"
    if stream.isHyphen(index), stream.matches(index + 1, "to"), stream.isHyphen(index + 2) { return (index + 3, nil, "range.to") }
    if stream.matches(index, "to"), !isChange(before, orMove: false) {
      // "200,000 to-260,000"
      return (stream.isDash(index + 1, includesLong: false) && stream.isJoined(index + 1) && stream.isJoined(index + 2) ? index + 2 : index + 1, nil, "range.to")
    }
    if stream.isDash(index), stream.scalar(index) != 0x2212 {
      let isTight = stream.isJoined(index) && stream.isJoined(index + 1)
      let isSpaced = !stream.isJoined(index) && !stream.isJoined(index + 1)
        && (stream.scalar(index) == 0x2013 || stream.kind(first.tokens.lowerBound) == .number && stream.kind(index + 1) == .number)
      return isTight || isSpaced ? (index + 1, nil, "range.dash") : nil
    }
    if stream.matches(index, "or") { return (index + 1, nil, "range.or") }
    return nil
  }

  /// "from 24.2 to 33-35 billion euros": a change whose end is a range of its own; its ends are the outermost.
  private func targetRange(_ second: Numeral, from first: Numeral, _ start: Int?) -> Reading? {
    let dash = second.tokens.upperBound
    guard stream.isDash(dash), stream.isJoined(dash), stream.isJoined(dash + 1), let start, let target = range(from: second), target.rule == "range.dash" else { return nil }
    let factor = first.scale == 1 && second.mantissa > 0 ? target.low / second.mantissa : 1
    let low = first.mantissa * first.scale * factor
    guard low < target.low else { return nil }
    return Reading(low: low, high: target.high, tokens: start..<target.tokens.upperBound, second: target.second, rule: "range.change-to-range")
  }

  /// "from $36,040 at 10.45pm last night to $34,935": a time or a rate between two amounts of money.
  private func distantConnector(behind index: Int, _ first: Numeral) -> (end: Int, start: Int?, rule: String)? {
    let before = leftOf(first)
    guard stream.matches(before, "from"), isChange(before), before < first.tokens.lowerBound - 1 else { return nil }
    for to in index + 1..<index + 9 {
      guard stream.contains(to), stream.scalar(to) != 0x2C, stream.scalar(to) != 0x3B, !stream.matches(to, "and") else { return nil }
      if stream.matches(to, "to") { return currencySign(at: to + 1) == nil ? nil : (to + 1, before, "range.change") }
    }
    return nil
  }

  private func leftOf(_ first: Numeral) -> Int {
    var before = (stream.minus(before: first.tokens.lowerBound) ?? first.tokens.lowerBound) - 1
    if let sign = stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) { before = sign.tokens.lowerBound - 1 }
    while stream.matches(before, anyOf: ["about", "around", "some", "roughly", "an", "estimated", "perhaps", "over", "nearly"]) || stream.matches(before, "to") && stream.matches(before - 1, "up") || stream.matches(before, "up") && stream.matches(before + 1, "to") { before -= 1 }
    return before
  }

  private func currencySign(at index: Int) -> Int? {
    for length in [3, 2, 1] {
      if let sign = stream.lexicon.currencySymbols.match(endingAt: index + length - 1, in: stream, isTight: true), sign.tokens.lowerBound == index {
        return sign.tokens.upperBound
      }
    }
    return nil
  }

  /// "rose from 72 to 81" are two levels, not a range.
  private func isChange(_ index: Int, orMove: Bool = true) -> Bool {
    TrendReader(stream: stream).isChangeVerb(near: index, orMove: orMove)
  }

  private func isPlausible(_ low: Double, _ high: Double, _ rule: String) -> Bool {
    switch rule {
    // "two or three" is a range, "20 or 300" are two choices.
    case "range.or": high <= low * 1.6 || high - low <= 2
    case "range.between": true
    case "range.from-to", "range.change": true
    default: high <= low * 1_000 || low == 0
    }
  }
}
