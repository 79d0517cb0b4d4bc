/// Digits with their scales: "93,500", "4.5 million", "£3bn", "1/4 point".
extension NumeralReader {
  /// "93,500", "4.5 million", "£3bn", "2½", "30k".
  func digits(at index: Int) -> Numeral? {
    guard stream.kind(index) == .number, let number = digitValue(index) else { return nil }
    var numeral = Numeral(
      kind: .cardinal, tokens: index..<index + 1, value: number.value, mantissa: number.value,
      isGrouped: number.isGrouped, isBareDigits: !number.isGrouped, rule: "number.digits")
    if let fraction = slashed(index, number.value) { return fraction }
    if stream.has(index + 1, .fractionSymbol), stream.isJoined(index + 1), let part = stream.entry(index + 1)?.fraction {
      numeral = extended(numeral, to: index + 2, adding: part)
    }
    return scaled(numeral)
  }

  /// "1/4 point", "1/2 cup": a small fraction right before what it measures.
  func slashed(_ index: Int, _ over: Double) -> Numeral? {
    guard stream.scalar(index + 1) == 0x2F, stream.isJoined(index + 1), stream.isJoined(index + 2), stream.kind(index + 2) == .number,
      let under = digitValue(index + 2)?.value, [2, 3, 4, 5, 8, 10, 16, 32].contains(under), over < under, over >= 1, !stream.isJoined(index + 3),
      stream.lexicon.units.match(startingAt: index + 3, in: stream) != nil || stream.matches(index + 3, anyOf: ["of", "point", "share"])
    else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<index + 3, value: over / under, mantissa: over / under, isGrouped: true, rule: "number.slashed")
  }

  /// The value of a number token; nil where it is an ordinal ("5th"), a decade ("1990s") or no number.
  func digitValue(_ index: Int) -> (value: Double, isGrouped: Bool)? {
    if stream.isJoined(index + 1), stream.matches(index + 1, anyOf: ["st", "nd", "rd", "th", "s"]) { return nil }
    guard let range = stream.byteRange(index..<index + 1), range.count <= 24 else { return nil }
    let plain = stream.bytes[range].filter { $0 &- 0x30 < 10 || $0 == 0x2E }
    guard let value = Double(String(decoding: plain.first == 0x2E ? [0x30] + plain : plain, as: UTF8.self)), value.isFinite else { return nil }
    return (value, plain.count < range.count || plain.contains(0x2E))
  }

  /// Adds a scale word or suffix behind digits: "4.5 million", "1.2bn", "5-million".
  func scaled(_ numeral: Numeral) -> Numeral {
    var result = numeral
    var next = numeral.tokens.upperBound
    if stream.isHyphen(next), stream.has(next + 1, .scale) { next += 1 }
    var isScaled = false
    while stream.has(next, .scale), let entry = stream.entry(next) {
      result.scale *= entry.value
      result.tokens = result.tokens.lowerBound..<next + 1
      next += 1
      isScaled = true
    }
    if !isScaled, stream.has(next, .scalePlural), !stream.matches(next + 1, "of"), let entry = stream.entry(next) {
      result.scale = entry.value
      result.tokens = result.tokens.lowerBound..<next + 1
      isScaled = true
    }
    if !isScaled, stream.isJoined(next), stream.has(next, .scaleSuffix), let entry = stream.entry(next),
      isScaleSuffix(next, behind: numeral)
    {
      result.scale = entry.suffix
      result.tokens = result.tokens.lowerBound..<next + 1
      isScaled = true
    }
    guard isScaled else { return result }
    result.value = result.mantissa * result.scale
    result.isGrouped = true
    result.isBareDigits = false
    result.rule = "number.mixed-scale"
    return result
  }

  /// "m" is metres but for money and counted things: "£5m", "5m people".
  func isScaleSuffix(_ index: Int, behind numeral: Numeral) -> Bool {
    guard stream.matches(index, anyOf: ["m", "b"]) else { return true }
    // A capital M is a million; a small one before a counted thing, too ("2.7m combined sales").
    if stream.trait(index, .capitalised), stream.text(index) != "B" || stream.trait(index + 1, .spaceBefore) { return true }
    if stream.matches(index + 1, "of"), stream.has(index + 2, .determiner) { return true }
    if !stream.matches(index + 1, anyOf: ["high", "tall", "long", "wide", "deep", "away", "thick", "apart"]),
      CountedPhraseReader(stream: stream).phrase(at: index + 1, count: nil)?.isPlural == true, !stream.has(index + 1, .phraseStop)
    {
      return true
    }
    let before = numeral.tokens.lowerBound - 1
    if stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) != nil { return true }
    if stream.has(index + 1, .person) { return true }
    return stream.lexicon.units.match(startingAt: index + 1, in: stream) != nil && stream.trait(index + 1, .spaceBefore)
  }

  func extended(_ numeral: Numeral, to end: Int, adding part: Double) -> Numeral {
    var result = numeral
    result.tokens = numeral.tokens.lowerBound..<end
    result.mantissa += part
    result.value = result.mantissa
    return result
  }
}
