/// What is counted: the noun behind a number.
extension UnitReader {
  /// Where the number that ends before a token begins.
  private func numberStart(before index: Int) -> Int {
    var start = index - 1
    while stream.has(start - 1, [.unitNumber, .tensNumber, .scale]) || stream.isHyphen(start - 1) && stream.has(start - 2, .tensNumber) { start -= 1 }
    return start
  }

  /// People, or the singular of what is counted.
  func unit(ofHead head: Int) -> MeasureUnit {
    if stream.has(head, .person) { return .people }
    return MeasureUnit(name: prefix(before: head) + Lemma(lexicon: stream.lexicon).singular(of: stream.text(head)), dimension: .count)
  }

  /// The first part of "self-portraits" and "co-pilots", which alone is no noun.
  private func prefix(before head: Int) -> String {
    guard stream.isHyphen(head - 1), stream.matches(head - 2, anyOf: ["self", "co", "ex", "non", "mini", "sub", "multi", "semi", "anti", "vice"]) else { return "" }
    return stream.text(head - 2).lowercased() + "-"
  }

  private func isForecaster(_ head: Int) -> Bool {
    let verb = stream.matches(head + 1, anyOf: ["had", "have", "has"]) ? head + 2 : head + 1
    return stream.has(verb, .forecast)
  }

  /// "the state's (93 seats)": an owner in one word.
  private func isOwner(_ index: Int) -> Bool {
    stream.isWord(index) && (stream.scalar(index + 1) == 0x27 || stream.scalar(index + 1) == 0x2019) && stream.isJoined(index + 1) && stream.matches(index + 2, "s") && stream.isJoined(index + 2)
  }

  /// The counted noun behind a number: "10 government-controlled neighborhoods", "dozens of trucks".
  func counted(at index: Int, value: Double?) -> Reading? {
    var start = index
    if stream.matches(start, anyOf: ["more", "additional", "other", "others", "further", "extra"]) { start += 1 }
    var isPartitive = false
    // "2,140 head of cattle"
    if stream.matches(start, "head"), stream.matches(start + 1, "of"), stream.isWord(start + 2), !stream.stopsPhrase(start + 2) {
      return Reading(unit: unit(ofHead: start + 2), end: start + 3, phrase: start..<start + 3, rule: "unit.head-of")
    }
    if stream.matches(start, "of") {
      start += 1
      isPartitive = true
      while stream.has(start, .determiner) || stream.matches(start, anyOf: ["more", "other", "additional", "further"]) || isOwner(start) { start += stream.has(start, .determiner) ? 1 : isOwner(start) ? 3 : 1 }
      // "nine of the 12 provinces": the whole has a number of its own.
      if stream.kind(start) == .number || stream.has(start, .numeral), let inner = NumeralReader(stream: stream).numeral(at: start), inner.kind == .cardinal {
        guard let whole = CountedPhraseReader(stream: stream).phrase(at: inner.tokens.upperBound, count: inner.value) else { return nil }
        return Reading(unit: unit(ofHead: whole.head), end: index, phrase: nil, rule: "unit.partitive")
      }
    }
    // "seven of them women"
    if isPartitive, stream.matches(start, anyOf: ["them", "whom"]), let phrase = CountedPhraseReader(stream: stream).phrase(at: start + 1, count: nil), stream.has(phrase.head, .person) {
      return Reading(unit: .people, end: phrase.tokens.upperBound, phrase: phrase.tokens, rule: "unit.partitive")
    }
    if isPartitive, stream.matches(start, anyOf: ["us", "you"]), !stream.isAcronym(start) { return Reading(unit: .people, end: start + 1, phrase: nil, rule: "unit.partitive") }
    if isPartitive, stream.matches(start, "whom") { return nil }
    if stream.matches(index, "others"), !stream.isWord(index + 1) || stream.stopsPhrase(index + 1) || NumeralReader(stream: stream).isPast(index + 1) { return nil }
    let reader = CountedPhraseReader(stream: stream)
    let isModifier = stream.matches(numberStart(before: index) - 1, anyOf: ["a", "an", "the"])
    guard var phrase = reader.phrase(at: start, count: value) ?? (isModifier && !isPartitive ? reader.phrase(at: start, count: 1) : nil) else { return nil }
    // "the 541 announced on Wednesday": a participle is no thing.
    if !phrase.isPlural, value ?? 0 != 1, NumeralReader(stream: stream).isPast(phrase.head), phrase.tokens.count == 1 { return nil }
    // "the 130,000 economists had forecast": who tells the figure is not what it counts.
    if phrase.isPlural, stream.has(phrase.head, .person), isForecaster(phrase.head), stream.matches(numberStart(before: index) - 1, "the") { return nil }
    // "the 3,000 mark" tells how far something else has come.
    if stream.matches(phrase.head, "mark"), !phrase.isPlural { return nil }
    // "one of Airbnb's earliest investments": the owner by name is part of what it is.
    if isPartitive, stream.trait(start - 3, .capitalised), isOwner(start - 3) { phrase.tokens = start - 3..<phrase.tokens.upperBound }
    if stream.matches(phrase.head, "times") { return Reading(unit: MeasureUnit(name: "count", dimension: .none), end: phrase.tokens.upperBound, phrase: nil, rule: "unit.times") }
    return Reading(
      unit: unit(ofHead: phrase.head), end: phrase.tokens.upperBound, phrase: phrase.tokens,
      rule: isPartitive ? "unit.partitive" : "unit.counted-noun")
  }
}
