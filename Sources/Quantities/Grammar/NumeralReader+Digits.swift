/// Digits with their scales: "93,500", "4.5 million", "£3bn", "1/4 point".
extension NumeralReader {
  /// "93,500", "4.5 million", "£3bn", "2½", "7 1/2", "2 and a half", "30k", "1.5 × 10⁶".
  func digits(at index: Int) -> Numeral? {
    guard var numeral = plainDigits(at: index) else { return nil }
    if let power = powerOfTen(behind: numeral) { return power }
    if let grouped = spaced(numeral) { numeral = grouped }
    if let fraction = slashed(index, numeral.mantissa) { return fraction }
    let next = numeral.tokens.upperBound
    if stream.has(next, .fractionSymbol), let part = stream.entry(next)?.fraction, stream.isJoined(next) || numeral.isBareDigits {
      numeral = extended(numeral, to: next + 1, adding: part)
    } else if numeral.isBareDigits, let part = slash(next), !stream.isJoined(next) || stream.isDash(next - 1) {
      numeral = extended(numeral, to: part.end, adding: part.value)
    } else if numeral.isBareDigits, stream.isHyphen(next), let part = slash(next + 1) {
      // "6-1/2 years"
      numeral = extended(numeral, to: part.end, adding: part.value)
    } else if let half = andAHalf(next) {
      numeral = extended(numeral, to: half.end, adding: half.value)
    }
    return scaled(numeral)
  }

  /// Digits alone.
  func plainDigits(at index: Int) -> Numeral? {
    guard stream.kind(index) == .number, let number = digitValue(index) else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<index + 1, value: number.value, mantissa: number.value,
      isGrouped: number.isGrouped, isBareDigits: !number.isGrouped, rule: "number.digits")
  }

  /// "1/4 point", "1/2 cup", "down 3/8": a small fraction right before what it measures, or the size of a change.
  private func slashed(_ index: Int, _ over: Double) -> Numeral? {
    guard let slash = slash(index) else { return nil }
    let isMeasured = stream.lexicon.units.match(startingAt: slash.end, in: stream) != nil || stream.matches(slash.end, anyOf: ["of", "point", "share"])
    let isChange = stream.matches(index - 1, anyOf: ["up", "down", "by", "off", "gained", "lost", "rose", "fell"])
    let isAlone = stream.minus(before: index).map { $0 == 0 } ?? (index == 0) && !stream.contains(slash.end)
    guard isMeasured || isChange || isAlone else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<slash.end, value: slash.value, mantissa: slash.value, isGrouped: true, rule: "number.slashed")
  }

  /// Two small numbers with a slash between them, the lower one of those that halve a whole.
  private func slash(_ index: Int) -> (value: Double, end: Int)? {
    guard stream.kind(index) == .number, let over = digitValue(index)?.value, over >= 1, stream.scalar(index + 1) == 0x2F || stream.scalar(index + 1) == 0x2044,
      stream.isJoined(index + 1), stream.isJoined(index + 2), stream.kind(index + 2) == .number, let under = digitValue(index + 2)?.value,
      [2, 3, 4, 5, 8, 10, 16, 32, 64].contains(under), over < under, stream.scalar(index + 3) != 0x2F
    else { return nil }
    return (over / under, index + 3)
  }

  /// "41 000", "1 234 567": groups of three digits with spaces between them before what they count.
  private func spaced(_ numeral: Numeral) -> Numeral? {
    let index = numeral.tokens.lowerBound
    guard numeral.isBareDigits, stream.text(index).utf8.count <= 3, numeral.mantissa >= 1, !stream.has(index - 1, [.month, .designator]),
      stream.kind(index - 1) != .number
    else { return nil }
    var value = numeral.mantissa
    var next = index + 1
    while stream.kind(next) == .number, !stream.isJoined(next), !stream.trait(next, .lineBreakBefore), stream.text(next).utf8.count == 3,
      let group = digitValue(next), !group.isGrouped
    {
      value = value * 1_000 + group.value
      next += 1
    }
    guard next > index + 1, stream.kind(next) != .number, !stream.isDash(next) else { return nil }
    let isCounted = CountedPhraseReader(stream: stream).phrase(at: next, count: nil)?.isPlural == true
      || stream.lexicon.units.match(startingAt: next, in: stream) != nil || stream.matches(next, "of")
      || stream.lexicon.currencySymbols.match(endingAt: index - 1, in: stream, isTight: true) != nil || stream.text(index - 1) == "R" && stream.isJoined(index)
    guard isCounted else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<next, value: value, mantissa: value, isGrouped: true, rule: "number.digits-spaced")
  }

  /// "1.99 × 10⁻³⁰", "1.5 x 10^6", "6.02e23".
  private func powerOfTen(behind numeral: Numeral) -> Numeral? {
    var next = numeral.tokens.upperBound
    if stream.isJoined(next), let exponent = exponentWord(next) { return power(numeral, exponent.value, exponent.end) }
    guard stream.scalar(next) == 0xD7 || stream.scalar(next) == 0x2A || stream.matches(next, "x"), stream.matches(next + 1, "10") else { return nil }
    next += 2
    if stream.scalar(next) == 0x5E { next += 1 }
    let isMinus = stream.isDash(next) && stream.isJoined(next) && stream.isJoined(next + 1)
    if isMinus { next += 1 }
    guard stream.isJoined(next) else { return nil }
    if stream.kind(next) == .number, let value = digitValue(next), !value.isGrouped { return power(numeral, isMinus ? -value.value : value.value, next + 1) }
    return superscript(next).flatMap { power(numeral, $0.value, $0.end) }
  }

  private func power(_ numeral: Numeral, _ exponent: Double, _ end: Int) -> Numeral? {
    guard abs(exponent) <= 300, let scale = Double("1e\(Int(exponent))") else { return nil }
    let value = numeral.mantissa * scale
    guard value.isFinite else { return nil }
    return Numeral(
      kind: .cardinal, tokens: numeral.tokens.lowerBound..<end, value: value, mantissa: value, isGrouped: true, rule: "number.power-of-ten")
  }

  /// "e23", "e-7", "E+5" right behind digits.
  private func exponentWord(_ index: Int) -> (value: Double, end: Int)? {
    let text = stream.text(index)
    guard text.first == "e" || text.first == "E" else { return nil }
    if let value = Double(text.dropFirst()), text.utf8.count <= 4 { return (value, index + 1) }
    guard text.utf8.count == 1, stream.isJoined(index + 1), stream.isDash(index + 1) || stream.scalar(index + 1) == 0x2B, stream.isJoined(index + 2),
      let value = digitValue(index + 2), !value.isGrouped
    else { return nil }
    return (stream.isDash(index + 1) ? -value.value : value.value, index + 3)
  }

  /// "⁻³⁰": raised digits with their sign.
  private func superscript(_ index: Int) -> (value: Double, end: Int)? {
    let digits: [UInt32: Double] = [
      0x2070: 0, 0xB9: 1, 0xB2: 2, 0xB3: 3, 0x2074: 4, 0x2075: 5, 0x2076: 6, 0x2077: 7, 0x2078: 8, 0x2079: 9,
    ]
    var next = index
    let isMinus = stream.scalar(next) == 0x207B
    if isMinus { next += 1 }
    var value = 0.0
    let start = next
    while next < start + 3, let digit = digits[stream.scalar(next)] {
      value = value * 10 + digit
      next += 1
    }
    guard next > start else { return nil }
    return (isMinus ? -value : value, next)
  }

  /// The value of a number token; nil where it is an ordinal ("5th"), a decade ("1990s") or no number.
  func digitValue(_ index: Int) -> (value: Double, isGrouped: Bool)? {
    if stream.isJoined(index + 1), stream.matches(index + 1, anyOf: ["st", "nd", "rd", "th", "s"]) { return nil }
    guard let range = stream.byteRange(index..<index + 1), range.count <= 24 else { return nil }
    if let value = wholeValue(range) { return value }
    let plain = stream.bytes[range].filter { $0 &- 0x30 < 10 || $0 == 0x2E }
    guard let value = Double(String(decoding: plain.first == 0x2E ? [0x30] + plain : plain, as: UTF8.self)), value.isFinite else { return nil }
    return (value, plain.count < range.count || plain.contains(0x2E))
  }

  /// The same of at most 15 digits without a point, which a Double holds exactly.
  private func wholeValue(_ range: Range<Int>) -> (value: Double, isGrouped: Bool)? {
    var value = 0
    var digits = 0
    for index in range {
      let byte = stream.bytes[index]
      if byte == 0x2E { return nil }
      guard byte &- 0x30 < 10 else { continue }
      value = value &* 10 &+ Int(byte &- 0x30)
      digits += 1
    }
    return digits > 0 && digits <= 15 ? (Double(value), digits < range.count) : nil
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
    if !isScaled, stream.isJoined(next) || isSpacedSuffix(next, behind: numeral), stream.has(next, .scaleSuffix), let entry = stream.entry(next),
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

  /// "$5 bn", "8 B people", "12 k inhabitants": a suffix behind a space, of letters that mean nothing else there.
  private func isSpacedSuffix(_ index: Int, behind numeral: Numeral) -> Bool {
    guard stream.has(index, .scaleSuffix), !stream.isJoined(index) else { return false }
    let hasCurrency = stream.lexicon.currencySymbols.match(endingAt: numeral.tokens.lowerBound - 1, in: stream, isTight: true) != nil
    if hasCurrency || stream.matches(index, anyOf: ["bn", "mn", "tn", "trn", "mln", "bln", "cr"]) { return true }
    guard ["k", "K", "B", "M"].contains(stream.text(index)) else { return false }
    return CountedPhraseReader(stream: stream).phrase(at: index + 1, count: nil)?.isPlural == true
  }

  /// "m" is metres but for money and counted things: "£5m", "5m people".
  func isScaleSuffix(_ index: Int, behind numeral: Numeral) -> Bool {
    // "Flat 6B"
    if stream.has(numeral.tokens.lowerBound - 1, .designator), stream.trait(numeral.tokens.lowerBound - 1, .capitalised) { return false }
    guard stream.matches(index, anyOf: ["m", "b"]) else { return true }
    // A capital M is a million; a small one before a counted thing, too ("2.7m combined sales").
    if stream.trait(index, .capitalised), stream.text(index) != "B" || stream.trait(index + 1, .spaceBefore) { return true }
    if stream.matches(index + 1, "of"), stream.has(index + 2, .determiner) { return true }
    if !stream.matches(index + 1, anyOf: ["high", "tall", "long", "wide", "deep", "away", "thick", "apart"]),
      CountedPhraseReader(stream: stream).phrase(at: index + 1, count: nil)?.isPlural == true, !stream.stopsPhrase(index + 1)
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
