/// Parts of a whole, and vague words.
extension QuantityReader {
  func share(_ numeral: Numeral) -> Draft? {
    guard let part = numeral.value else { return nil }
    var draft = Draft(
      start: numeral.tokens.lowerBound, end: numeral.tokens.upperBound, number: numeral.tokens, value: part * 100,
      form: .exact, unit: .percent, rules: [numeral.rule])
    draft.isPart = true
    wholePhrase(&draft)
    sign(&draft)
    hedge(&draft, joined: nil)
    return draft
  }

  func vagueShare(_ numeral: Numeral) -> Draft? {
    var draft = Draft(
      start: numeral.tokens.lowerBound, end: numeral.tokens.upperBound, number: numeral.tokens, low: numeral.low,
      high: numeral.high, form: .vague, hedge: [numeral.words ?? ""], unit: .percent, rules: [numeral.rule])
    wholePhrase(&draft)
    return draft
  }

  /// The whole that a share is a part of, as far as its noun phrase goes: "(half) the city".
  func wholePhrase(_ draft: inout Draft) {
    var index = draft.end
    if stream.matches(index, "of") { index += 1 }
    let start = index
    var last: Int?
    while index < start + 8, stream.contains(index) {
      if stream.isWord(index) {
        let isDeterminer = stream.has(index, .determiner) && last == nil
        // "the Syrian city of Raqqa": a name behind "of" belongs to the whole.
        if last != nil, stream.matches(index, "of"), stream.trait(index + 1, .capitalised) {
          index += 1
          continue
        }
        if stream.stopsPhrase(index), !isDeterminer, !stream.isHyphen(index + 1), !stream.isHyphen(index - 1) { break }
        if !isDeterminer { last = index }
      } else if !stream.isHyphen(index), !(stream.scalar(index) == 0x2019 && stream.isJoined(index)), !(stream.scalar(index) == 0x27 && stream.isJoined(index)) {
        break
      }
      index += 1
    }
    guard let last else { return }
    draft.phrase = start..<last + 1
    draft.end = last + 1
    // "two-thirds of the combined 4.3m sales": the whole has a number of its own.
    if let inner = NumeralReader(stream: stream).numeral(at: last + 1), inner.kind == .cardinal {
      draft.whole = CountedPhraseReader(stream: stream).phrase(at: inner.tokens.upperBound, count: inner.value)?.tokens
    }
  }

  func vague(_ numeral: Numeral) -> Draft? {
    var start = numeral.tokens.lowerBound
    if stream.has(start - 1, .vagueIntensifier) { start -= 1 }
    if stream.matches(start - 1, "a"), stream.matches(start, "few") { start -= 1 }
    var draft = Draft(
      start: start, end: numeral.tokens.upperBound, number: start..<numeral.tokens.upperBound, low: numeral.low,
      high: numeral.high, form: .vague, hedge: [stream.text(start..<numeral.tokens.upperBound).lowercased()], unit: .none,
      rules: [numeral.rule])
    let units = UnitReader(stream: stream)
    if let reading = units.measure(at: skipOf(draft.end), value: nil) ?? units.counted(at: draft.end, value: nil) {
      apply(reading, to: &draft)
    } else if stream.has(draft.end, [.casualty, .auxiliary, .verb]) || stream.matches(draft.end, anyOf: ["more", "others"]) {
      draft.unit = .people
      draft.rules.append("unit.people-by-ellipsis")
    } else if numeral.rule == "number.vague-plural", NumeralReader(stream: stream).isPast(draft.end) {
      draft.unit = .people
      draft.rules.append("unit.people-by-ellipsis")
    } else if numeral.rule == "number.vague-count" {
      return nil
    }
    role(&draft, numeral)
    return draft
  }

  func skipOf(_ index: Int) -> Int { stream.matches(index, "of") ? index + 1 : index }
}
