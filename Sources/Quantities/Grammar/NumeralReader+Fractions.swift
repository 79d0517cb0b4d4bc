/// Parts of a whole: "half the city", "two-thirds", "one in five".
extension NumeralReader {
  func fraction(at index: Int) -> Numeral? {
    partOfUnit(index) ?? halfOfScale(index) ?? xInY(index) ?? over(index) ?? ordinalFraction(at: index) ?? half(index) ?? symbolFraction(index)
  }

  func part(_ tokens: Range<Int>, _ value: Double, _ rule: String) -> Numeral {
    Numeral(kind: .fraction, tokens: tokens, value: value, mantissa: value, isGrouped: true, rule: rule)
  }

  /// "half an hour", "three-quarters of an hour", "a quarter of a percentage point", "half-hour", "a half mile":
  /// a number of the unit behind.
  private func partOfUnit(_ index: Int) -> Numeral? {
    func cardinal(_ value: Double, _ end: Int) -> Numeral {
      Numeral(kind: .cardinal, tokens: index..<end, value: value, mantissa: value, isGrouped: true, rule: "number.part-of-unit")
    }
    func isUnit(_ at: Int) -> Bool {
      guard let unit = stream.lexicon.units.match(startingAt: at, in: stream)?.meaning, unit.use == .anywhere || stream.isHyphen(at - 1) else { return false }
      return unit.unit.dimension != .share && unit.unit.dimension != .money || stream.matches(at, anyOf: ["percent", "per"])
    }
    var part = 0.5
    var next = index
    if stream.matches(index, "half") {
      next += 1
      if stream.isHyphen(next), isUnit(next + 1) { return cardinal(0.5, next) }
      guard !stream.matches(index - 1, anyOf: ["and", "second", "first"]), !stream.isHyphen(index - 1) else { return nil }
    } else if let ratio = ratio(at: index), ratio.value < 1, ratio.isPlural == (ratio.upper > 1) {
      part = ratio.value
      next = ratio.end
      guard stream.matches(next, "of") else { return nil }
    } else if stream.matches(index, "a"), stream.matches(index + 1, "half"), isUnit(index + 2) {
      return cardinal(0.5, index + 2)
    } else {
      return nil
    }
    if stream.matches(next, "of") { next += 1 }
    guard stream.matches(next, anyOf: ["a", "an"]), isUnit(next + 1) else { return nil }
    return cardinal(part, next + 1)
  }

  /// "an hour and a half", "a year and a half": one of the unit and a part of it; "nearly a mile": one with a hedge.
  func article(at index: Int) -> Numeral? {
    guard stream.matches(index, anyOf: ["a", "an"]), let unit = stream.lexicon.units.match(startingAt: index + 1, in: stream), unit.meaning.use == .anywhere else { return nil }
    // "nearly a mile", "more than a week"
    let isBounded = stream.lexicon.hedgesBefore.match(endingAt: index - 1, in: stream).map { $0.meaning.form != .exact && !stream.matches($0.tokens.lowerBound, anyOf: ["over", "some"]) } ?? false
    guard andAHalf(unit.tokens.upperBound) != nil || isBounded && [.time, .length, .mass, .area, .volume].contains(unit.meaning.unit.dimension) else { return nil }
    return Numeral(kind: .cardinal, tokens: index..<index + 1, value: 1, mantissa: 1, isGrouped: true, rule: "number.article")
  }

  /// "half a million", "half a dozen", "half-dozen", "a quarter of a million": numbers, not shares.
  func halfOfScale(_ index: Int) -> Numeral? {
    var next = index
    let multiplier: Double
    if stream.matches(next, "half") {
      multiplier = 0.5
      next += 1
    } else if stream.matches(next, "quarter"), stream.has(next + 1, .scale), !stream.isHyphen(next - 1) {
      multiplier = 0.25
      next += 1
    } else if stream.matches(next, "a"), stream.matches(next + 1, anyOf: ["quarter", "half"]) {
      multiplier = stream.entry(next + 1)?.fraction ?? 0.5
      next += 2
    } else {
      return nil
    }
    if stream.isHyphen(next) { next += 1 }
    if stream.matches(next, "of") { next += 1 }
    if stream.matches(next, "a") { next += 1 }
    if stream.isHyphen(next) { next += 1 }
    guard stream.has(next, [.scale, .group]), !stream.matches(next, anyOf: ["couple", "pair", "score"]),
      let size = stream.entry(next)?.value
    else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<next + 1, value: multiplier * size, mantissa: multiplier, scale: size,
      isGrouped: true, rule: "number.part-of-scale")
  }

  /// "one in five", "nine out of ten", "3 in 10".
  func xInY(_ index: Int) -> Numeral? {
    guard let first = small(index) else { return nil }
    var next = first.end
    let isOutOf = stream.matches(next, "out") && stream.matches(next + 1, "of")
    if stream.matches(next, "in") || isOutOf {
      next += isOutOf ? 2 : 1
    } else if stream.matches(next, "of"), stream.matches(next + 1, "every") {
      next += 2
    } else {
      return nil
    }
    if stream.matches(next, "every") { next += 1 }
    guard let second = whole(next), second.value > first.value, isOutOf || Self.roundWholes.contains(second.value) else { return nil }
    // "one in 10 minutes" and "two in 2014" are no shares.
    guard stream.lexicon.units.match(startingAt: second.end, in: stream) == nil else { return nil }
    return part(index..<second.end, first.value / second.value, "number.one-in")
  }

  /// What shares are told out of: "one in five", "three in 10,000".
  private static let roundWholes: Set<Double> = [
    3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 300, 400, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000,
  ]

  /// The number behind "in" or "out of", with a scale in the plural too: "five hundreds".
  private func whole(_ index: Int) -> (value: Double, end: Int)? {
    if stream.kind(index) == .number { return digitValue(index).map { ($0.value, index + 1) } }
    guard let numeral = cardinalWords(at: index), let value = numeral.value else { return nil }
    let end = numeral.tokens.upperBound
    if value < 100, stream.matches(end, "hundreds") { return (value * 100, end + 1) }
    if value < 1_000, stream.matches(end, "thousands") { return (value * 1_000, end + 1) }
    return (value, end)
  }

  /// "one over one hundred and twenty-five" with nothing behind it: a quotient in words.
  private func over(_ index: Int) -> Numeral? {
    guard stream.isWord(index), stream.matches(index + 1, "over"), let first = stream.has(index, .unitNumber) ? stream.entry(index)?.value : nil, first > 0,
      stream.isWord(index + 2), let second = cardinalWords(at: index + 2), let value = second.value, value > first,
      !stream.contains(second.tokens.upperBound) || stream.kind(second.tokens.upperBound) == .symbol && !stream.isHyphen(second.tokens.upperBound)
    else { return nil }
    return part(index..<second.tokens.upperBound, first / value, "number.fraction-over")
  }

  func small(_ index: Int) -> (value: Double, end: Int)? {
    if stream.kind(index) == .number, let number = digitValue(index), !number.isGrouped { return (number.value, index + 1) }
    guard stream.has(index, .numeral), let value = stream.entry(index)?.value else { return nil }
    return (value, index + 1)
  }

  /// "half the city", "half of them", "more than half".
  func half(_ index: Int) -> Numeral? {
    guard stream.matches(index, "half"), !stream.isHyphen(index + 1), !stream.isHyphen(index - 1) else { return nil }
    let next = index + 1
    if stream.matches(next, "of") || stream.has(next, .determiner) || stream.has(next, .pronoun) {
      // "half an hour" is a time.
      if stream.matches(next, anyOf: ["a", "an"]) { return nil }
      return part(index..<next, 0.5, "number.half")
    }
    // "more than half people": the noun of the whole.
    if CountedPhraseReader(stream: stream).isPlural(next), isHedged(index) {
      return part(index..<next, 0.5, "number.half")
    }
    // "has risen by half"
    if stream.matches(index - 1, "by"), endsPhrase(next), TrendReader(stream: stream).isChangeVerb(near: index - 2, orMove: false) { return part(index..<next, 0.5, "number.half-elliptic") }
    // Alone only behind a hedge ("more than half") or an article that ends its phrase ("a half").
    if stream.matches(index - 1, "a"), !stream.matches(index - 2, "and"), !stream.contains(next) || endsPhrase(next) && isHedged(index - 1) {
      return part(index..<next, 0.5, "number.half-elliptic")
    }
    guard endsPhrase(next), isHedged(index) else { return nil }
    return part(index..<next, 0.5, "number.half-elliptic")
  }

  func symbolFraction(_ index: Int) -> Numeral? {
    guard stream.has(index, .fractionSymbol), let value = stream.entry(index)?.fraction else { return nil }
    // "½ teaspoon" is a half of one; "¾ of the fleet" a share.
    if let unit = stream.lexicon.units.match(startingAt: index + 1, in: stream), unit.meaning.use == .anywhere || stream.isHyphen(index + 1) {
      return Numeral(kind: .cardinal, tokens: index..<index + 1, value: value, mantissa: value, isGrouped: true, rule: "number.fraction-symbol")
    }
    return part(index..<index + 1, value, "number.fraction-symbol")
  }

  /// True where a hedge stands before a token.
  func isHedged(_ index: Int) -> Bool { stream.lexicon.hedgesBefore.match(endingAt: index - 1, in: stream) != nil }

  func endsPhrase(_ index: Int) -> Bool {
    !stream.contains(index) || stream.kind(index) == .symbol
      || stream.has(index, [.preposition, .conjunction, .auxiliary, .adverb, .pronoun, .verb])
  }
}
