/// Reads the number that begins at a token: digits, words, mixed forms, fractions and vague words.
struct NumeralReader {
  let stream: TokenStream

  /// The longest number that begins here.
  func numeral(at index: Int) -> Numeral? {
    vague(at: index) ?? fraction(at: index) ?? digits(at: index) ?? dozens(at: index) ?? words(at: index) ?? group(at: index)
  }

  // MARK: Digits

  /// "93,500", "4.5 million", "£3bn", "2½", "30k".
  private func digits(at index: Int) -> Numeral? {
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
  private func slashed(_ index: Int, _ over: Double) -> Numeral? {
    guard stream.scalar(index + 1) == 0x2F, stream.isJoined(index + 1), stream.isJoined(index + 2), stream.kind(index + 2) == .number,
      let under = digitValue(index + 2)?.value, [2, 3, 4, 5, 8, 10, 16, 32].contains(under), over < under, over >= 1, !stream.isJoined(index + 3),
      stream.lexicon.units.match(startingAt: index + 3, in: stream) != nil || stream.matches(index + 3, anyOf: ["of", "point", "share"])
    else { return nil }
    return Numeral(
      kind: .cardinal, tokens: index..<index + 3, value: over / under, mantissa: over / under, isGrouped: true, rule: "number.slashed")
  }

  /// The value of a number token; nil where it is an ordinal ("5th"), a decade ("1990s") or no number.
  private func digitValue(_ index: Int) -> (value: Double, isGrouped: Bool)? {
    if stream.isJoined(index + 1), stream.matches(index + 1, anyOf: ["st", "nd", "rd", "th", "s"]) { return nil }
    let text = stream.text(index)
    guard text.utf8.count <= 24 else { return nil }
    let plain = text.unicodeScalars.filter { $0.properties.numericType != nil || $0 == "." }
    let digits = String(String.UnicodeScalarView(plain))
    guard let value = Double(digits.hasPrefix(".") ? "0" + digits : digits), value.isFinite else { return nil }
    return (value, plain.count < text.unicodeScalars.count || text.contains("."))
  }

  /// Adds a scale word or suffix behind digits: "4.5 million", "1.2bn", "5-million".
  private func scaled(_ numeral: Numeral) -> Numeral {
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
  private func isScaleSuffix(_ index: Int, behind numeral: Numeral) -> Bool {
    guard stream.matches(index, anyOf: ["m", "b"]) else { return true }
    // A capital M is a million; a small one before a counted thing, too ("2.7m combined sales").
    if stream.trait(index, .capitalised), stream.text(index) != "B" || stream.trait(index + 1, .spaceBefore) { return true }
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

  private func extended(_ numeral: Numeral, to end: Int, adding part: Double) -> Numeral {
    var result = numeral
    result.tokens = numeral.tokens.lowerBound..<end
    result.mantissa += part
    result.value = result.mantissa
    return result
  }

  // MARK: Words

  /// "ninety-three thousand five hundred", "a hundred", "one and a half million".
  private func words(at index: Int) -> Numeral? {
    var next = index
    var total = 0.0
    var current = 0.0
    var lastScale = Double.infinity
    var isFirst = true
    var hasNumber = false
    var isScaled = false
    // "a hundred", "a million": the article counts as one before a scale.
    if stream.matches(next, anyOf: ["a", "an"]), stream.has(next + 1, .scale) {
      current = 1
      next += 1
      hasNumber = true
      isFirst = false
    }
    while let entry = stream.entry(next) {
      var step = next
      if entry.classes.contains(.tensNumber), current.truncatingRemainder(dividingBy: 100) == 0 {
        current += entry.value
        step = next + 1
        let joint = stream.isHyphen(step) ? step + 1 : step
        // "twenty two-storey houses" are twenty.
        let isCompound = joint == step && stream.isHyphen(joint + 1) && !stream.has(joint + 2, .scale)
        if !isCompound, stream.has(joint, .unitNumber), let unit = stream.entry(joint)?.value, unit > 0, unit < 10 {
          current += unit
          step = joint + 1
        }
        hasNumber = true
      } else if entry.classes.contains(.unitNumber), current.truncatingRemainder(dividingBy: 100) == 0,
        isFirst || current > 0 || lastScale.isFinite
      {
        current += entry.value
        step = next + 1
        hasNumber = true
      } else if entry.classes.contains(.scale), hasNumber || isFirst && stream.trait(next, .capitalised) {
        if entry.value == 100 {
          guard current > 0, current < 100 else { break }
          current *= 100
        } else {
          guard entry.value < lastScale || total == 0 else { break }
          total += max(current, 1) * entry.value
          current = 0
          lastScale = entry.value
        }
        step = next + 1
        isScaled = true
        hasNumber = true
      } else {
        break
      }
      next = step
      isFirst = false
      // "two and a half", "two-and-a-half": a half on top, then perhaps a scale.
      if let half = andAHalf(next) {
        current += half.value
        next = half.end
        if stream.has(next, .scale), let scale = stream.entry(next)?.value {
          total += current * scale
          current = 0
          next += 1
          isScaled = true
        }
        break
      }
      if stream.isHyphen(next), stream.has(next + 1, [.scale]) { next += 1 }
      if stream.matches(next, "and"), current.truncatingRemainder(dividingBy: 100) == 0, isScaled,
        stream.has(next + 1, .numeral)
      {
        next += 1
      }
    }
    guard hasNumber, next > index else { return nil }
    let value = total + current
    // "three thousand" keeps its scale, which may count for a number before it: "two to three thousand".
    var scale = 1.0
    if stream.has(next - 1, .scale), let last = stream.entry(next - 1)?.value, value < last * 1_000 { scale = last }
    return Numeral(
      kind: .cardinal, tokens: index..<next, value: value, mantissa: value / scale, scale: scale, isGrouped: isScaled,
      rule: "number.words")
  }

  private func andAHalf(_ index: Int) -> (value: Double, end: Int)? {
    var next = index
    func hyphen() { if stream.isHyphen(next) { next += 1 } }
    hyphen()
    guard stream.matches(next, "and") else { return nil }
    next += 1
    hyphen()
    guard stream.matches(next, "a") else { return nil }
    next += 1
    hyphen()
    guard stream.matches(next, anyOf: ["half", "quarter"]), let entry = stream.entry(next) else { return nil }
    return (entry.fraction, next + 1)
  }

  // MARK: Groups

  /// "a dozen", "two dozen", "half a dozen", "a couple of".
  private func group(at index: Int) -> Numeral? {
    var next = index
    if stream.matches(next, "a") { next += 1 }
    guard stream.has(next, .group), let size = stream.entry(next)?.value else { return nil }
    if stream.matches(next, anyOf: ["couple", "pair", "score"]) {
      guard next > index, stream.matches(next + 1, "of") else { return nil }
      // "a pair of shoes" counts no two things; "a couple of" is two, loosely.
      if stream.matches(next, anyOf: ["pair", "score"]) { return nil }
    }
    return Numeral(
      kind: .cardinal, tokens: index..<next + 1, value: size, mantissa: size, isGrouped: true, rule: "number.group")
  }

  /// "two dozen", "three-dozen": the group counted.
  private func dozens(at index: Int) -> Numeral? {
    guard var numeral = words(at: index), let count = numeral.value else { return nil }
    var next = numeral.tokens.upperBound
    if stream.isHyphen(next) { next += 1 }
    guard stream.matches(next, "dozen"), let size = stream.entry(next)?.value else { return nil }
    numeral.tokens = index..<next + 1
    numeral.scale = size
    numeral.mantissa = count
    numeral.value = count * size
    numeral.isGrouped = true
    numeral.rule = "number.group"
    return numeral
  }

  // MARK: Fractions

  private func fraction(at index: Int) -> Numeral? {
    halfOfScale(index) ?? xInY(index) ?? wordFraction(index) ?? half(index) ?? symbolFraction(index)
  }

  private func part(_ tokens: Range<Int>, _ value: Double, _ rule: String) -> Numeral {
    Numeral(kind: .fraction, tokens: tokens, value: value, mantissa: value, isGrouped: true, rule: rule)
  }

  /// "half a million", "half a dozen", "half-dozen", "a quarter of a million": numbers, not shares.
  private func halfOfScale(_ index: Int) -> Numeral? {
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
  private func xInY(_ index: Int) -> Numeral? {
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

  private func small(_ index: Int) -> (value: Double, end: Int)? {
    if stream.kind(index) == .number, let number = digitValue(index), !number.isGrouped { return (number.value, index + 1) }
    guard stream.has(index, .numeral), let value = stream.entry(index)?.value else { return nil }
    return (value, index + 1)
  }

  /// "a third of", "two-thirds", "three quarters of".
  private func wordFraction(_ index: Int) -> Numeral? {
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
    let isPlural = size * 1 > 0 && stream.text(next).lowercased().hasSuffix("s")
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
  private func half(_ index: Int) -> Numeral? {
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

  private func symbolFraction(_ index: Int) -> Numeral? {
    guard stream.has(index, .fractionSymbol), let value = stream.entry(index)?.fraction else { return nil }
    return part(index..<index + 1, value, "number.fraction-symbol")
  }

  private func endsPhrase(_ index: Int) -> Bool {
    !stream.contains(index) || stream.kind(index) == .symbol
      || stream.has(index, [.preposition, .conjunction, .auxiliary, .adverb, .pronoun, .verb])
  }

  // MARK: Vague words

  private func vague(at index: Int) -> Numeral? {
    if let match = stream.lexicon.vagueShares.match(startingAt: index, in: stream) {
      return vague(match.tokens, match.meaning, .vagueShare, "number.vague-share")
    }
    if let match = stream.lexicon.vagueCounts.match(startingAt: index, in: stream) {
      // "several hundred" is a hundred or more of them, not three.
      if let scale = stream.entry(match.tokens.upperBound), scale.classes.contains(.scale) {
        var number = match.meaning
        number.low = number.low.map { $0 * scale.value }
        number.high = number.high.map { $0 * scale.value }
        return vague(match.tokens.lowerBound..<match.tokens.upperBound + 1, number, .vague, "number.vague-scale")
      }
      return vague(match.tokens, match.meaning, .vague, "number.vague-count")
    }
    if let match = stream.lexicon.vaguePlurals.match(startingAt: index, in: stream) {
      guard !stream.isHyphen(index - 1), isVaguePlural(match.tokens) else { return nil }
      return vague(match.tokens, match.meaning, .vague, "number.vague-plural")
    }
    return nil
  }

  /// "scores" and "millions" are numbers only where they count something.
  private func isVaguePlural(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if stream.matches(next, "of") || stream.matches(next, anyOf: ["more", "others"]) { return true }
    if stream.matches(tokens.lowerBound, "scores") { return stream.has(next, [.auxiliary, .casualty]) && stream.has(next + 1, .casualty) }
    return stream.has(next, [.auxiliary, .verb, .casualty])
  }

  private func vague(_ tokens: Range<Int>, _ number: VagueNumber, _ kind: Numeral.Kind, _ rule: String) -> Numeral {
    Numeral(
      kind: kind, tokens: tokens, value: nil, low: number.low, high: number.high, mantissa: number.low ?? 0,
      isGrouped: true, words: number.words, rule: rule)
  }
}
