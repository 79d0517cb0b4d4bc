/// Finds what a number counts where no noun stands behind it: by the words before it or its verb.
struct ImpliedUnit {
  let stream: TokenStream
  let draft: Draft

  /// The first reading that holds, or nil.
  func reading() -> UnitReader.Reading? {
    numberedNoun() ?? movedNoun() ?? numberingNoun() ?? (isCrowd() ? people("unit.crowd") : nil) ?? (isCasualty() ? people("unit.casualty-ellipsis") : nil)
      ?? apposedNoun()
  }

  private func people(_ rule: String) -> UnitReader.Reading {
    UnitReader.Reading(unit: .people, end: draft.end, phrase: nil, rule: rule)
  }

  /// "a magnitude 6.4 earthquake", "of magnitude 6"
  func isMagnitude() -> Bool {
    if stream.matches(draft.start - 1, anyOf: ["measuring", "measured"]) {
      return (max(0, draft.start - 14)..<draft.start).contains { stream.has($0, .quake) }
    }
    if stream.isHyphen(draft.start - 1), stream.matches(draft.start - 2, "magnitude") { return true }
    return stream.matches(draft.start - 1, "magnitude") || stream.matches(draft.start - 1, anyOf: ["of", "at"]) && stream.matches(draft.start - 2, "magnitude")
  }

  /// "the number of destroyed homes at 1,250", "the number of camps grew to 14": the noun stands before.
  private func numberedNoun() -> UnitReader.Reading? {
    guard let of = (max(1, draft.start - 9)..<max(1, draft.start)).last(where: { stream.matches($0, "of") && stream.matches($0 - 1, "number") }) else { return nil }
    guard let phrase = CountedPhraseReader(stream: stream).phrase(at: of + 1, count: nil), phrase.tokens.upperBound <= draft.start else { return nil }
    return UnitReader.Reading(unit: UnitReader(stream: stream).unit(ofHead: phrase.head), end: draft.end, phrase: phrase.tokens, rule: "unit.number-of")
  }

  /// "Dengue cases in the twin cities climbed to 2,036": the counted thing is what moved.
  private func movedNoun() -> UnitReader.Reading? {
    // "Recoveries have crossed the 3,000 mark"
    let isMark = stream.matches(draft.end, "mark")
    let isMoved = stream.matches(draft.start - 1, anyOf: ["to", "at", "from"]) || stream.has(draft.start - 1, [.rise, .fall])
      || draft.rules.first?.hasPrefix("range.change") == true
    guard isMark || isMoved || stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream) != nil else { return nil }
    guard let verb = (max(0, draft.start - 7)..<max(0, draft.start)).last(where: { stream.has($0, [.rise, .fall]) && !stream.matches($0, anyOf: ["up", "down"]) || stream.matches($0, anyOf: ["went", "stood", "reached", "climbed", "topped", "passed", "exceeded", "crossed"]) })
    else { return nil }
    var start = verb
    while start > 0, start > verb - 14, stream.isWord(start - 1) || stream.isHyphen(start - 1), !stream.has(start - 1, .conjunction) { start -= 1 }
    let phrases = CountedPhraseReader(stream: stream)
    guard let head = (start..<verb).first(where: { phrases.isPlural($0) }), stream.has(head, [.person, .countedEvent]) || isMark, !stream.stopsPhrase(head),
      !phrases.isPlural(head + 1)
    else { return nil }
    return reading(ofHead: head, "unit.subject")
  }

  /// "pilgrims numbering 12,40,000": the noun right before.
  private func numberingNoun() -> UnitReader.Reading? {
    guard stream.matches(draft.start - 1, anyOf: ["numbering", "numbered", "totalling", "totaling"]), CountedPhraseReader(stream: stream).isPlural(draft.start - 2) else { return nil }
    return reading(ofHead: draft.start - 2, "unit.numbering")
  }

  /// "counter-demonstrators, about 400 by the police's reckoning, were": the noun before the comma.
  private func apposedNoun() -> UnitReader.Reading? {
    let before = (stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream)?.tokens.lowerBound ?? draft.start) - 1
    guard stream.scalar(before) == 0x2C, CountedPhraseReader(stream: stream).isPlural(before - 1), stream.has(before - 1, .person),
      stream.matches(draft.end, anyOf: ["by", "in", "of"]) || stream.scalar(draft.end) == 0x2C
    else { return nil }
    return reading(ofHead: before - 1, "unit.apposition")
  }

  private func reading(ofHead head: Int, _ rule: String) -> UnitReader.Reading {
    UnitReader.Reading(unit: UnitReader(stream: stream).unit(ofHead: head), end: draft.end, phrase: head..<head + 1, rule: rule)
  }

  /// "a crowd of 81,365", "(population 1,900)", "the crowd topped 70,000": the size of a group of people.
  private func isCrowd() -> Bool {
    var before = (stream.lexicon.hedgesBefore.match(endingAt: draft.start - 1, in: stream)?.tokens.lowerBound ?? draft.start) - 1
    while stream.matches(before, anyOf: ["of", "at", "is", "was", "put", "estimated", "to", "reached", "a", "numbered", "hit", "has"]), before > draft.start - 6 { before -= 1 }
    // "its population, 48,000, has shrunk"
    if stream.scalar(before) == 0x2C { before -= 1 }
    // "fighters, whose strength a Western official put at 6,000"
    let isPut = stream.matches(draft.start - 1, "at") && stream.matches(draft.start - 2, anyOf: ["put", "estimated", "estimates", "puts"])
    // "turnout was down from 55,000 a week earlier to 31,000"
    let isMoved = stream.matches(before, anyOf: ["from", "to"]) || stream.matches(draft.start - 1, anyOf: ["from", "to"])
    if isMoved, let crowd = (max(0, draft.start - 12)..<draft.start).last(where: { stream.has($0, .crowd) || stream.scalar($0) == 0x2E || stream.scalar($0) == 0x2C }), stream.has(crowd, .crowd),
      (crowd..<draft.start).contains(where: { stream.has($0, [.rise, .fall]) })
    {
      return true
    }
    return stream.has(before, .crowd) || isPut && (max(0, draft.start - 9)..<draft.start).contains { stream.has($0, .crowd) }
  }

  /// "killed 33", "20 were injured", "five dead": people without the word.
  private func isCasualty() -> Bool {
    var next = draft.end
    while stream.matches(next, anyOf: ["more", "others", "other", "of", "them", "were", "was", "are", "have", "been", "had", "people", "remained", "remain", "confirmed", "feared", "still", "is", "as", "reported"]) { next += 1 }
    if stream.has(next, .casualty) { return true }
    // "three of a family"
    if stream.matches(draft.end, "of"), stream.matches(draft.end + 1, anyOf: ["a", "one", "the"]), (draft.end + 2..<draft.end + 4).contains(where: { stream.matches($0, "family") }) { return true }
    // "Three held with gold", "sinks with 200 aboard"
    if stream.matches(draft.end, "held"), stream.has(draft.end + 1, .preposition) || !stream.isWord(draft.end + 1) { return true }
    if stream.matches(draft.end, "aboard") || stream.matches(draft.end, "on") && stream.matches(draft.end + 1, "board") { return true }
    // "95,800 who have been unemployed"
    if stream.matches(draft.end, "who") { return true }
    // "90 of whom have been there"
    if stream.matches(draft.end, "of"), stream.matches(draft.end + 1, "whom") { return true }
    let before = draft.start - 1
    if (before - 2...before).contains(where: { stream.has($0, .harm) }) { return true }
    // "the toll rose from 65 to 72"
    if draft.rules.first?.hasPrefix("range.change") == true, (max(0, draft.start - 6)..<draft.start).contains(where: { stream.matches($0, "toll") }) { return true }
    if stream.matches(before, anyOf: ["toll", "to", "from", "at", "of", "topped", "passed", "reached", "exceeded", "surpassed", "hit", "crossed"]), (draft.start - 5..<draft.start).contains(where: { stream.matches($0, "toll") }) { return true }
    return false
  }
}
