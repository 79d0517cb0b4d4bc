/// Times without a number: "for weeks", "months-long", "in recent days", "over the past year".
struct VagueDurationReader {
  let stream: TokenStream

  func read(at index: Int) -> QuantityReader.Outcome? {
    guard stream.isWord(index), let match = stream.lexicon.units.match(startingAt: index, in: stream),
      match.meaning.unit.dimension == .time, match.meaning.use == .anywhere
    else { return nil }
    if isPlural(match.tokens) { return plural(match.tokens, match.meaning.unit) }
    return window(match.tokens, match.meaning.unit)
  }

  private func isPlural(_ tokens: Range<Int>) -> Bool {
    guard let range = stream.byteRange(tokens), range.count > 3 else { return false }
    return stream.bytes[range.upperBound - 1] | 0x20 == 0x73
  }

  /// A plural without a number: two or more of the unit, by its grammar alone.
  private func plural(_ tokens: Range<Int>, _ unit: MeasureUnit) -> QuantityReader.Outcome? {
    let before = tokens.lowerBound - 1
    // A number before it was declined with it: "60 Minutes", "zero-hours contracts".
    let number = stream.isHyphen(before) ? before - 1 : before
    if stream.kind(number) == .number || stream.has(number, [.unitNumber, .tensNumber, .scale]) { return nil }
    // "these days" and "the early years" name a time; "minutes of the meeting" are papers.
    if stream.matches(before, anyOf: ["these", "those", "early", "first", "later", "his", "her", "their", "school", "old", "the"]) { return nil }
    if stream.matches(tokens.lowerBound, anyOf: ["minutes", "seconds"]), stream.matches(tokens.upperBound, "of") { return nil }
    var start = tokens.lowerBound
    while stream.matches(start - 1, anyOf: ["recent", "coming", "past", "last", "next", "previous", "several", "many", "few", "some", "a", "the", "for", "in", "over"]) { start -= 1 }
    var end = tokens.upperBound
    var phrase: Range<Int>?
    let apostrophe = stream.scalar(end) == 0x27 || stream.scalar(end) == 0x2019
    if apostrophe, stream.isJoined(end) { end += 1 }
    if stream.isHyphen(end), stream.matches(end + 1, "long") { end += 2 } else if apostrophe, stream.matches(end, "long") { end += 1 }
    if end > tokens.upperBound, let noun = noun(from: end) {
      phrase = end..<noun
      end = noun
    } else if stream.matches(end, "of"), stream.isWord(end + 1), !stream.stopsPhrase(end + 1), let noun = noun(from: end + 1) {
      phrase = end + 1..<noun
      end = noun
    }
    guard let range = stream.byteRange(start..<end), let number = stream.byteRange(tokens) else { return nil }
    return .quantity(
      Quantity(
        range: range, numberRange: number, low: 2, form: .vague, unit: unit, phrase: phrase.map { stream.text($0) } ?? "",
        rule: "time.plural-without-number"), end: end)
  }

  /// The end of the noun phrase that begins at a token.
  private func noun(from start: Int) -> Int? {
    var index = start
    while index < start + 5, stream.isWord(index), !stream.stopsPhrase(index) { index += 1 }
    return index > start ? index : nil
  }

  /// "over the past year": one of the unit; "over" is no bound here.
  private func window(_ tokens: Range<Int>, _ unit: MeasureUnit) -> QuantityReader.Outcome? {
    let before = tokens.lowerBound - 1
    guard stream.matches(before, anyOf: ["past", "last"]), stream.matches(before - 1, "the"),
      stream.matches(before - 2, anyOf: ["over", "in", "during", "within", "for"]),
      let range = stream.byteRange(before - 2..<tokens.upperBound), let number = stream.byteRange(tokens)
    else { return nil }
    return .quantity(
      Quantity(range: range, numberRange: number, value: 1, form: .exact, unit: unit, rule: "time.past-window"), end: tokens.upperBound)
  }
}
