/// Parts of a whole: "half the city", "two-thirds", "one in five".
extension NumeralReader {
  func fraction(at index: Int) -> Numeral? {
    halfOfScale(index) ?? xInY(index) ?? wordFraction(index) ?? half(index) ?? symbolFraction(index)
  }

  func part(_ tokens: Range<Int>, _ value: Double, _ rule: String) -> Numeral {
    Numeral(kind: .fraction, tokens: tokens, value: value, mantissa: value, isGrouped: true, rule: rule)
  }

  /// "half a million", "half a dozen", "half-dozen", "a quarter of a million": numbers, not shares.
  func halfOfScale(_ index: Int) -> Numeral? {
    var next = index
    let multiplier: Double
    if stream.matches(next, "half") {
      multiplier = 0.5
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
    if stream.matches(next, "in") || (stream.matches(next, "out") && stream.matches(next + 1, "of")) {
      next += stream.matches(next, "in") ? 1 : 2
    } else if stream.matches(next, "of"), stream.matches(next + 1, "every") {
      next += 2
    } else {
      return nil
    }
    if stream.matches(next, "every") { next += 1 }
    guard let second = small(next), second.value > first.value, [3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000].contains(second.value)
    else { return nil }
    // "one in 10 minutes" and "two in 2014" are no shares.
    guard stream.lexicon.units.match(startingAt: second.end, in: stream) == nil else { return nil }
    return part(index..<second.end, first.value / second.value, "number.one-in")
  }

  func small(_ index: Int) -> (value: Double, end: Int)? {
    if stream.kind(index) == .number, let number = digitValue(index), !number.isGrouped { return (number.value, index + 1) }
    guard stream.has(index, .numeral), let value = stream.entry(index)?.value else { return nil }
    return (value, index + 1)
  }

  /// "a third of", "two-thirds", "three quarters of".
  func wordFraction(_ index: Int) -> Numeral? {
    var next = index
    var count = 1.0
    if stream.matches(next, anyOf: ["a", "an"]) {
      next += 1
    } else if let first = small(next), first.value >= 1, first.value < 20 {
      count = first.value
      next = first.end
      if stream.isHyphen(next) { next += 1 }
    } else {
      return nil
    }
    guard stream.has(next, .fraction), let size = stream.entry(next)?.fraction, !stream.matches(next, "half") else { return nil }
    let isPlural = stream.text(next).lowercased().hasSuffix("s")
    guard isPlural == (count > 1) || stream.matches(next, anyOf: ["third", "quarter"]) && count == 1 else { return nil }
    let follows = stream.matches(next + 1, "of")
    if !follows {
      // "a third man" and "a quarter" (of a year) are no shares, but "two-thirds" is one wherever it stands.
      guard count > 1 || endsPhrase(next + 1) && !stream.matches(next, "quarter") else { return nil }
      if count > 1, stream.matches(next, "quarters"), !stream.isJoined(next), !follows, !endsPhrase(next + 1),
        !stream.has(next + 1, .determiner)
      {
        return nil
      }
    }
    return part(index..<next + 1, count * size, "number.fraction")
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
    // Alone only behind a hedge: "more than half".
    guard endsPhrase(next), stream.lexicon.hedgesBefore.match(endingAt: index - 1, in: stream) != nil else { return nil }
    return part(index..<next, 0.5, "number.half-elliptic")
  }

  func symbolFraction(_ index: Int) -> Numeral? {
    guard stream.has(index, .fractionSymbol), let value = stream.entry(index)?.fraction else { return nil }
    return part(index..<index + 1, value, "number.fraction-symbol")
  }

  func endsPhrase(_ index: Int) -> Bool {
    !stream.contains(index) || stream.kind(index) == .symbol
      || stream.has(index, [.preposition, .conjunction, .auxiliary, .adverb, .pronoun, .verb])
  }
}
