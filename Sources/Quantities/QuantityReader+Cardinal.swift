/// Numbers in digits or words with the unit that is found for them.
extension QuantityReader {
  func cardinal(_ numeral: Numeral) -> Draft? {
    let ratio = RatioReader(stream: stream).end(of: numeral)
    let range = ratio == nil ? RangeReader(stream: stream).range(from: numeral) : nil
    let number = range?.tokens ?? numeral.tokens.lowerBound..<(ratio ?? numeral.tokens.upperBound)
    var draft = Draft(
      start: number.lowerBound, end: number.upperBound, number: number, value: numeral.value, form: .exact, unit: .none,
      rules: [range?.rule ?? numeral.rule])
    if let range {
      (draft.value, draft.low, draft.high, draft.form) = (nil, range.low, range.high, .range)
    }
    let units = UnitReader(stream: stream)
    let hedges = HedgeReader(stream: stream)
    let joined = hedges.joined(behind: draft.end)
    if let joined { draft.end = joined.end }
    if ratio != nil {
      draft.unit = MeasureUnit(name: "ratio", dimension: .compound)
      draft.rules.append("unit.ratio")
    } else if numeral.rule == "number.fold" {
      draft.unit = MeasureUnit(name: "count", dimension: .none)
    } else if let currency = units.currency(before: numeral.tokens.lowerBound) ?? range.flatMap({ reading in units.currency(before: reading.second) }) {
      draft.unit = currency.unit
      draft.start = min(draft.start, currency.start)
      draft.rules.append("unit.currency-sign")
    } else if let reading = units.measure(at: draft.end, value: numeral.value) {
      apply(reading, to: &draft)
      // "an hour and a half", "two years and a half"
      if draft.form == .exact, draft.phrase == nil, let value = draft.value, let half = NumeralReader(stream: stream).andAHalf(draft.end) {
        draft.value = value + half.value
        draft.end = half.end
        draft.number = draft.number.lowerBound..<half.end
      }
      if draft.unit.dimension == .share, stream.matches(draft.end, "of") { wholePhrase(&draft) }
    } else if ImpliedUnit(stream: stream, draft: draft).isMagnitude() {
      draft.unit = MeasureUnit(name: "magnitude", dimension: .compound)
      draft.rules.append("unit.magnitude")
    } else if let reading = units.compound(at: draft.end, value: numeral.value) ?? units.counted(at: draft.end, value: range?.high ?? numeral.value) {
      apply(reading, to: &draft)
    } else if AgeReader(stream: stream).isAge(numeral) || AgeReader(stream: stream).isExpectancy(numeral) {
      draft.unit = UnitReader.age(in: MeasureUnit(name: "year", dimension: .time, factor: 31_556_952))
      draft.role = .age
      draft.rules.append("unit.age-of-person")
    } else if let reading = ImpliedUnit(stream: stream, draft: draft).reading() {
      apply(reading, to: &draft)
    } else if stream.matches(draft.end, anyOf: ["more", "others", "other"]) {
      draft.end += 1
    }
    if draft.unit == .none, let currency = units.currencyName(before: draft.start, numeral) {
      draft.unit = currency.unit
      draft.start = currency.start
      draft.rules.append("unit.currency-name")
    }
    // "120 MEUR", "MAUD 60": millions of a currency.
    if let millions = units.millions(draft.end, before: draft.start), let value = draft.value, draft.unit == .none {
      draft.unit = millions.unit
      draft.value = value * 1e6
      draft.start = min(draft.start, millions.tokens.lowerBound)
      draft.end = max(draft.end, millions.tokens.upperBound)
      draft.rules.append("unit.currency-millions")
    }
    // "75 USD million": the scale behind the unit.
    if draft.unit.dimension == .money, stream.has(draft.end, .scale), let scale = stream.entry(draft.end)?.value, let value = draft.value {
      draft.value = value * scale
      draft.end += 1
    }
    if draft.unit.name != "ratio", let rate = RateReader(stream: stream).rate(at: draft.unitEnd ?? draft.end) ?? RateReader(stream: stream).rate(at: draft.end), draft.role != .age { apply(rate, to: &draft) }
    sign(&draft)
    subunit(&draft)
    hedge(&draft, joined: joined?.hedge)
    role(&draft, numeral)
    return draft
  }

  func apply(_ reading: UnitReader.Reading, to draft: inout Draft) {
    draft.unit = reading.unit
    draft.unitEnd = reading.unitEnd
    draft.end = reading.end
    draft.phrase = reading.phrase
    draft.rules.append(reading.rule)
    if reading.isAge, isPersonsAge(reading, draft) { draft.role = .age }
  }

  /// "a 34-year-old man" and "she is 34 years old", but not "a 1,300-year-old scroll" and "the chain is 120 years old".
  func isPersonsAge(_ reading: UnitReader.Reading, _ draft: Draft) -> Bool {
    if let value = draft.value ?? draft.high, value > 125 { return false }
    if let noun = reading.phrase?.upperBound { return stream.has(noun - 1, .person) || stream.trait(noun - 1, .capitalised) }
    var subject = (stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream)?.tokens.lowerBound ?? draft.start) - 1
    guard stream.matches(subject, anyOf: ["is", "was", "are", "were", "be", "been", "now", "only", "just", "old"]) else { return true }
    while stream.has(subject, .auxiliary) || stream.matches(subject, anyOf: ["now", "only", "just"]) { subject -= 1 }
    return !stream.isWord(subject) || stream.has(subject, [.pronoun, .person]) && !stream.matches(subject, anyOf: ["it", "which"]) || stream.trait(subject, .capitalised)
  }

  func apply(_ rate: RateReader.Reading, to draft: inout Draft) {
    if draft.unit.dimension == .count {
      draft.ratePer = rate.name
    } else if draft.unit.dimension != .none {
      draft.unit = RateReader(stream: stream).unit(draft.unit, by: rate.name)
    } else if draft.number.upperBound == draft.end, stream.matches(draft.end, "per") {
      // "an average of 20 per week": what is counted was said before.
      draft.ratePer = rate.name
    } else {
      return
    }
    draft.end = max(draft.end, rate.end)
    draft.rules.append("unit.rate")
  }

  /// "-5 degrees", "minus 12": a sign before the number that joins it to nothing else.
  func sign(_ draft: inout Draft) {
    guard let value = draft.value, draft.form == .exact else { return }
    // "$-50.8bn": the sign stands behind the currency.
    if draft.unit.dimension == .money, draft.start < draft.number.lowerBound {
      let dash = draft.number.lowerBound - 1
      if stream.isDash(dash, includesLong: false), dash > draft.start { draft.value = -value }
      if let minus = stream.minus(before: draft.start) {
        draft.value = -value
        draft.start = minus
      }
      return
    }
    guard draft.unit.dimension != .count, let minus = stream.minus(before: draft.start) else { return }
    draft.start = minus
    draft.value = -value
  }

  /// "3 dollars 50 cents", "13 dollars and 45 cents", "15 dollars 50": one amount.
  func subunit(_ draft: inout Draft) {
    guard draft.unit.dimension == .money, draft.unit.factor == 1, draft.form == .exact, let value = draft.value, value == value.rounded(), value < 1_000_000 else { return }
    let hasAnd = stream.matches(draft.end, "and")
    let next = hasAnd ? draft.end + 1 : draft.end
    guard let part = NumeralReader(stream: stream).numeral(at: next), part.kind == .cardinal, let cents = part.value, cents > 0, cents < 100, part.scale == 1
    else { return }
    let after = part.tokens.upperBound
    var end = after
    if let unit = stream.lexicon.units.match(startingAt: after, in: stream), unit.meaning.unit.factor == 0.01 {
      end = unit.tokens.upperBound
    } else {
      // Without its own name the part is the last word of its phrase: "15 dollars 50.", not "five dollars and 20 men".
      let isTwoDigits = stream.kind(next) == .number && stream.text(next).utf8.count == 2
      guard hasAnd || isTwoDigits, stream.lexicon.units.match(startingAt: after, in: stream) == nil, !stream.contains(after) || stream.kind(after) == .symbol && !stream.isJoined(after + 1) && stream.scalar(after) != 0x25
      else { return }
    }
    draft.value = value + cents / 100
    draft.number = draft.number.lowerBound..<after
    draft.end = end
  }
}
