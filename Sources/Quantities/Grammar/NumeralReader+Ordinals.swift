/// Fractions whose lower part is an ordinal: "two fifths", "one twenty-fifth", "three and a fifth".
extension NumeralReader {
  /// A part of one: "three fifths", "a thirtieth", "fifty-four hundredths"; more than one where the upper part is larger.
  func ordinalFraction(at index: Int) -> Numeral? {
    guard let reading = ratio(at: index), isRatio(reading, from: index) else { return nil }
    let value = reading.value
    if let scaled = scaledRatio(reading, from: index) { return scaled }
    return Numeral(
      kind: value < 1 ? .fraction : .cardinal, tokens: index..<reading.end, value: value, mantissa: value, isGrouped: true,
      rule: "number.fraction")
  }

  /// "three and a fifth", "six million and two thirds" (of a million), "one billion and three quarters million".
  func mixed(at index: Int) -> Numeral? {
    guard stream.has(index, .numeral) || stream.matches(index, anyOf: ["a", "an"]), let last = ordinal(from: index),
      let and = (index..<last).last(where: { stream.matches($0, "and") }), let whole = cardinalWords(at: index, before: and),
      whole.tokens.upperBound == and, let value = whole.value, let part = ratio(at: and + 1), part.value < 1,
      !stream.matches(last, anyOf: ["second", "seconds"])
    else { return nil }
    var end = part.end
    var factor = 1.0
    if stream.has(end, .scale), let scale = stream.entry(end)?.value {
      factor = scale
      end += 1
    } else if value >= 1_000, whole.scale >= 1_000 {
      factor = whole.scale
    }
    guard factor > 1 || measures(end) else { return nil }
    let sum = value + part.value * factor
    return Numeral(kind: .cardinal, tokens: index..<end, value: sum, mantissa: sum, isGrouped: true, rule: "number.mixed-fraction")
  }

  /// "two arrested and a third fled" has no fraction: one stands before what it measures or ends the text.
  private func measures(_ index: Int) -> Bool {
    guard stream.contains(index) else { return true }
    if stream.matches(index, "of") || stream.isHyphen(index) { return true }
    if stream.lexicon.units.match(startingAt: index, in: stream) != nil { return true }
    if stream.isWord(index), !stream.stopsPhrase(index) { return CountedPhraseReader(stream: stream).isPlural(index) }
    return stream.kind(index) == .symbol && !stream.contains(index + 1)
  }

  struct Ratio {
    var upper: Double
    var lower: Double
    var end: Int
    var isPlural: Bool
    var value: Double { upper / lower }
  }

  /// The ratio of two numbers that begins at a token: the longest ordinal at its end that leaves an upper part before it.
  func ratio(at index: Int) -> Ratio? {
    guard let last = ordinal(from: index) else { return nil }
    let isPlural = stream.text(last).lowercased().hasSuffix("s")
    if stream.matches(index, anyOf: ["a", "an"]) {
      guard let lower = ordinalValue(index + 1, last), !isPlural else { return nil }
      return Ratio(upper: 1, lower: lower, end: last + 1, isPlural: false)
    }
    guard index < last else { return nil }
    for split in (index + 1)...last where !stream.isHyphen(split - 1) || split == last {
      guard let lower = ordinalValue(split, last) else { continue }
      var upperEnd = split
      if stream.isHyphen(upperEnd - 1) { upperEnd -= 1 }
      if let upper = cardinal(index, upperEnd) { return Ratio(upper: upper, lower: lower, end: last + 1, isPlural: isPlural) }
    }
    return nil
  }

  /// True where a ratio is one: a plural below more than one, or the singular below one.
  private func isRatio(_ ratio: Ratio, from start: Int) -> Bool {
    let last = ratio.end - 1
    if stream.matches(last, anyOf: ["second", "seconds", "first"]) || stream.has(last, .month) { return false }
    let next = ratio.end
    if ratio.isPlural {
      guard ratio.upper > 1 else { return false }
      // Three quarters of a business year are no share, but for those joined or of something.
      guard stream.matches(last, "quarters") else { return true }
      return stream.isJoined(last) || stream.matches(next, "of") || stream.has(next, [.determiner, .scale]) || endsPhrase(next)
    }
    guard ratio.upper == 1, !followsCount(ratio, start) else { return false }
    if stream.matches(next, "of") || stream.has(next, .scale) { return true }
    // "nearly a third players": the noun of the whole without its "of".
    if isHedged(start), CountedPhraseReader(stream: stream).isPlural(next) { return true }
    // "a fifth funded", "a third higher", "a quarter had already cut hours"
    if stream.matches(start, "a"), stream.matches(next, anyOf: Self.completed) { return true }
    // "a quarter" alone is a quarter of a year.
    return endsPhrase(next) && (!stream.matches(last, "quarter") || isHedged(start) || stream.matches(start - 1, "by") || start == 0 && !stream.contains(next) || stream.matches(start - 1, "that") && stream.matches(next, anyOf: ["had", "have", "were", "are"]))
  }

  /// What is told of a part right behind it.
  private static let completed: [StaticString] = [
    "higher", "lower", "larger", "smaller", "bigger", "funded", "full", "empty", "complete", "destroyed", "damaged", "finished", "paid", "built", "done", "women", "children",
  ]

  /// "two were arrested and a third fled": the next one behind a count.
  private func followsCount(_ ratio: Ratio, _ start: Int) -> Bool {
    guard stream.matches(start, "a"), stream.matches(start - 1, "and") || stream.scalar(start - 1) == 0x2C, !stream.matches(ratio.end, "of") else { return false }
    return (max(0, start - 12)..<start).contains { index in
      let value = stream.kind(index) == .number ? digitValue(index)?.value : stream.has(index, .unitNumber) ? stream.entry(index)?.value : nil
      return value == ratio.lower - 1
    }
  }

  /// "three quarters million", "two-thirds of a million", "a tenth of a billion".
  private func scaledRatio(_ ratio: Ratio, from index: Int) -> Numeral? {
    var next = ratio.end
    if stream.matches(next, "of"), stream.matches(next + 1, "a") { next += 2 }
    guard stream.has(next, .scale), let scale = stream.entry(next)?.value else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<next + 1, value: ratio.value * scale, mantissa: ratio.value, scale: scale, isGrouped: true,
      rule: "number.part-of-scale")
  }

  /// The index of the ordinal that number words lead to.
  private func ordinal(from index: Int) -> Int? {
    var next = index
    if stream.matches(next, anyOf: ["a", "an"]) { next += 1 }
    while next < index + 16 {
      if stream.has(next, [.ordinal, .fraction]), !stream.matches(next, anyOf: ["half", "halves"]) { return next }
      let isNumber = stream.has(next, [.unitNumber, .tensNumber, .scale]) || stream.kind(next) == .number && next == index
      let isJoint = next > index && (stream.matches(next, "and") || stream.matches(next, "a") && stream.matches(next - 1, "and") || stream.isHyphen(next) || stream.isDash(next, includesLong: false) && stream.has(next - 1, .tensNumber))
      guard isNumber || isJoint else { return nil }
      next += 1
    }
    return nil
  }

  /// The number that an ordinal of some words stands for: 25 for "twenty-fifth", 105 for "one hundred and fifth".
  private func ordinalValue(_ start: Int, _ last: Int) -> Double? {
    guard start <= last, let ones = stream.entry(last)?.ordinal, ones > 0 else { return nil }
    if start == last { return ones }
    // "ten-thousandth", "hundred-millionth".
    if ones >= 100 {
      guard let before = cardinal(start, stream.isHyphen(last - 1) ? last - 1 : last), stream.isHyphen(last - 1) || before == 1 else { return nil }
      return before * ones
    }
    var end = last
    if stream.isHyphen(end - 1) || stream.matches(end - 1, "and") { end -= 1 }
    guard let before = cardinal(start, end) else { return nil }
    let room = before.truncatingRemainder(dividingBy: 100) == 0 ? 100.0 : before.truncatingRemainder(dividingBy: 10) == 0 ? 10 : 0
    // "thirty fifths" of a number are thirty-fifths; "ten fifths" are ten of them.
    guard ones < room, room == 100 || before.truncatingRemainder(dividingBy: 100) >= 20 else { return nil }
    return before + ones
  }

  /// The number of all the words between two tokens, or nil where they are not just one number.
  private func cardinal(_ start: Int, _ end: Int) -> Double? {
    guard start < end else { return nil }
    if end == start + 1, stream.kind(start) == .number { return digitValue(start)?.value }
    guard let numeral = cardinalWords(at: start, before: end), numeral.tokens.upperBound == end else { return nil }
    return numeral.value
  }
}
