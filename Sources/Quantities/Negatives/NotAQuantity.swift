/// Tells numbers that measure nothing: dates, times, names, scores, list marks. Runs before a number
/// is taken for a quantity; precision is won here.
struct NotAQuantity {
  let stream: TokenStream

  /// A rule with its name, so that a declined number can be explained.
  struct Rule: Sendable {
    let name: String
    /// The tokens that are no quantity, where the rule holds for a number.
    let test: @Sendable (NotAQuantity, Numeral) -> Bool
  }

  static let rules: [Rule] = [
    Rule(name: "joined-identifier") { $0.isJoinedIdentifier($1) },
    Rule(name: "clock-time") { $0.isClockTime($1) },
    Rule(name: "date") { $0.isDate($1) },
    Rule(name: "year") { $0.isYear($1) },
    Rule(name: "list-mark") { $0.isListMark($1) },
    Rule(name: "designated") { $0.isDesignated($1) },
    Rule(name: "named") { $0.isNamed($1) },
    Rule(name: "one-as-pronoun") { $0.isPronoun($1) },
    Rule(name: "cut-in-two") { $0.isSplit($1) },
    Rule(name: "position") { $0.isPosition($1) },
    Rule(name: "slashed") { $0.isSlashed($1) },
    Rule(name: "score") { $0.isScore($1) },
    Rule(name: "telephone") { $0.isTelephone($1) },
    Rule(name: "grade") { $0.isGrade($1) },
  ]

  /// The name of the rule by which a number is no quantity.
  func reason(for numeral: Numeral) -> String? {
    Self.rules.first { $0.test(self, numeral) }?.name
  }

  private func first(_ n: Numeral) -> Int { n.tokens.lowerBound }
  private func next(_ n: Numeral) -> Int { n.tokens.upperBound }

  private func unitFollows(_ index: Int) -> Bool {
    let at = stream.isHyphen(index) ? index + 1 : index
    return stream.lexicon.units.match(startingAt: at, in: stream) != nil
  }

  /// "F-16", "Covid-19", "Su-24", "A/RES/72": a word joined to the number from the left.
  private func isJoinedIdentifier(_ n: Numeral) -> Bool {
    let index = first(n)
    if stream.matches(index - 1, "#") { return true }
    guard n.kind == .cardinal, stream.isJoined(index) else { return false }
    // "COVID -19", "ID.4"
    if stream.isDash(index - 1, includesLong: false), stream.has(index - 2, .designator), stream.trait(index - 2, .capitalised) { return true }
    if stream.scalar(index - 1) == 0x2E, stream.isJoined(index - 1), stream.isWord(index - 2), !stream.has(index - 2, .abbreviation) { return true }
    if stream.isHyphen(index - 1), stream.isWord(index - 2), stream.kind(index) == .number {
      return !stream.has(index - 2, [.numeral, .scale, .preposition]) && !stream.matches(index - 2, anyOf: ["sub", "now", "minus", "mid", "nearly", "almost", "year"])
    }
    // "B2", "R&D3" and "x1.5": letters right before digits.
    return stream.isWord(index - 1) && stream.kind(index) == .number
      && stream.lexicon.currencySymbols.match(endingAt: index - 1, in: stream, isTight: true) == nil
  }

  /// "3:40 p.m.", "4 a.m.", "06:00", "10 o'clock", "0600 GMT".
  private func isClockTime(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal else { return false }
    let after = next(n)
    if stream.scalar(after) == 0x3A, stream.isJoined(after), stream.kind(after + 1) == .number, stream.isJoined(after + 1) { return true }
    if stream.scalar(first(n) - 1) == 0x3A, stream.isJoined(first(n)), stream.kind(first(n) - 2) == .number { return true }
    return stream.matches(after, anyOf: ["a.m", "a.m.", "am", "p.m", "p.m.", "pm", "o'clock", "gmt", "bst", "est", "edt", "utc", "hrs", "noon", "midnight", "ist", "cet"])
      || (n.isBareDigits && stream.matches(after, "local") && stream.matches(after + 1, "time"))
  }

  /// A day beside its month: "September 5", "5 September 2017", "the 5 of May".
  private func isDate(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, let value = n.value, value == value.rounded(), n.scale == 1 else { return false }
    let before = stream.scalar(first(n) - 1) == 0x2E ? first(n) - 2 : first(n) - 1
    let isMonthBefore = isMonth(before)
    let isMonthAfter = isMonth(next(n))
    if isMonthAfter { return value >= 1 && value <= 31 && stream.kind(first(n)) == .number }
    if isMonthBefore {
      if value >= 1, value <= 31 { return !startsCountedThing(next(n)) || stream.kind(next(n)) == .symbol }
      return value >= 1000 && value < 2200 && n.isBareDigits
    }
    // The second day of "May 3-5" and "May 3 and 4".
    if stream.isDash(first(n) - 1) || stream.matches(first(n) - 1, "and") || stream.matches(first(n) - 1, "to"), value <= 31,
      stream.kind(first(n) - 2) == .number, stream.has(first(n) - 3, .month)
    {
      return true
    }
    // The first day of "3-5 May".
    if value <= 31, stream.isDash(next(n)) || stream.matches(next(n), "to") || stream.matches(next(n), "and"),
      stream.kind(next(n) + 1) == .number, stream.has(next(n) + 2, .month), stream.trait(next(n) + 2, .capitalised)
    {
      return true
    }
    // The year of "September 5 2017" and "September 5, 2017".
    if value >= 1000, value < 2200, n.isBareDigits, stream.kind(first(n) - 1) == .number, isMonth(first(n) - 2) || isMonth(first(n) - 3) { return true }
    return value >= 1000 && value < 2200 && n.isBareDigits && stream.scalar(first(n) - 1) == 0x2C
      && stream.kind(first(n) - 2) == .number && stream.has(first(n) - 3, .month)
  }

  /// A month with its capital, or (in text without capitals) one that is nothing else.
  private func isMonth(_ index: Int) -> Bool {
    guard stream.has(index, .month) else { return false }
    return stream.trait(index, .capitalised) || !stream.matches(index, anyOf: ["may", "march", "mar", "sun", "dec", "jan"]) || stream.scalar(index + 1) == 0x2E && stream.has(index, .abbreviation)
  }

  /// A bare number that can be a year and counts nothing: "in 2014", "2014-16", "the 2010 floods".
  private func isYear(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value >= 1500, value < 2200, value == value.rounded(), stream.text(first(n)).utf8.count == 4
    else { return false }
    let before = first(n) - 1
    if stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) != nil { return false }
    if unitFollows(next(n)) { return false }
    // "in 2014", "since 2015", "by 2020", "the 2010 floods": only a hedge or a verb before makes it a count.
    if stream.lexicon.hedgesBefore.match(endingAt: before, in: stream) != nil,
      !stream.matches(before, anyOf: ["around", "about", "near", "over", "some", "within"])
    {
      return false
    }
    // "the 2010 floods", "its 2018 sales": only a verb before makes it a count.
    if startsCountedThing(next(n)) {
      return stream.isWord(before) && !stream.has(before, [.verb, .auxiliary, .conjunction]) && !stream.matches(before, anyOf: ["with", "about", "some", "over"])
    }
    return true
  }

  /// True where a plural noun follows within two words, as behind a count.
  private func startsCountedThing(_ index: Int) -> Bool {
    CountedPhraseReader(stream: stream).phrase(at: index, count: nil)?.isPlural ?? false
  }

  /// "1. Skip to …", "2) …" at the beginning of a line.
  private func isListMark(_ n: Numeral) -> Bool {
    guard stream.kind(first(n)) == .number, n.isBareDigits, first(n) == 0 || stream.trait(first(n), .lineBreakBefore) else { return false }
    let after = next(n)
    return (stream.scalar(after) == 0x2E || stream.scalar(after) == 0x29) && stream.isJoined(after)
  }

  /// "Brigade 137", "Flight 17", "Channel Four", "DeirEzzor 24": a name before a bare number.
  private func isDesignated(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, !n.isGrouped || isVersion(n) else { return false }
    var before = first(n) - 1
    if stream.scalar(before) == 0x2E { before -= 1 }
    guard stream.isWord(before), stream.trait(first(n), .spaceBefore) else { return false }
    let isName = stream.trait(before, .capitalised) || isCamelCase(before)
    if stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) != nil { return false }
    if stream.lexicon.units.match(startingAt: before, in: stream)?.meaning.unit.dimension == .money { return false }
    if isCamelCase(before), !unitFollows(next(n)), !stream.matches(before, "mcdonalds") { return true }
    // "iPhone 11 Pro": a number between two capitals belongs to the name.
    let isInside = isName && stream.trait(next(n), .capitalised) && stream.kind(first(n)) == .number && !stream.has(before, [.phraseStop, .month, .weekday])
    if isInside, n.isBareDigits, !unitFollows(next(n)), before > 0 { return true }
    let countsSomething = unitFollows(next(n)) || startsCountedThing(next(n))
    let isNumberWord = stream.isWord(first(n))
    if stream.has(before, .designator) {
      // A lower-case designator needs bare digits: "number 10", "route 66"; "the group two days" counts.
      if isName { return !unitFollows(next(n)) }
      return !isNumberWord && !countsSomething && !stream.matches(before, anyOf: ["goal", "match", "game", "rule", "order", "bill", "act", "case", "army", "plant", "building", "house", "camp", "point", "hill", "well", "line", "file", "form", "week", "day", "year", "area"])
    }
    guard isName, !countsSomething else { return false }
    if stream.has(before, [.preposition, .determiner, .conjunction, .pronoun, .auxiliary, .adverb, .verb, .month, .weekday]) { return false }
    if stream.lexicon.hedgesBefore.match(endingAt: before, in: stream) != nil { return false }
    if isNumberWord { return stream.trait(first(n), .capitalised) }
    // A name at a sentence's head may be any word ("Police 20 …"), yet a comma or verb behind the number shows a name.
    return !stream.has(next(n), .casualty)
  }

  /// "iOS 13.2", "Android 4.4": a point, no comma and no scale, behind a product's name.
  private func isVersion(_ n: Numeral) -> Bool {
    guard n.scale == 1, stream.kind(first(n)) == .number, n.tokens.count == 1, let value = n.value, value < 100, stream.text(first(n)).contains(".") else { return false }
    return stream.has(first(n) - 1, .designator) && stream.trait(first(n) - 1, .capitalised) || isCamelCase(first(n) - 1)
  }

  /// "iPhone", "eBay".
  private func isCamelCase(_ index: Int) -> Bool {
    guard let range = stream.byteRange(index..<index + 1) else { return false }
    return stream.bytes[range.lowerBound] &- 0x61 < 26 && stream.bytes[range].dropFirst().contains { $0 &- 0x41 < 26 }
  }

  /// "5G", "4K", "3D": a grade, no amount.
  private func isGrade(_ n: Numeral) -> Bool {
    let after = next(n)
    guard stream.kind(first(n)) == .number, stream.isJoined(after), let value = n.value, value < 10, let range = stream.byteRange(after..<after + 1), range.count == 1 else { return false }
    return [0x47, 0x4B, 0x44].contains(stream.bytes[range.lowerBound])
  }

  /// Names with a number in them that the lexicon lists, and number words with a capital inside a sentence.
  private func isNamed(_ n: Numeral) -> Bool {
    for start in max(0, first(n) - 3)...first(n) {
      if let match = stream.lexicon.names.match(startingAt: start, in: stream), match.tokens.contains(first(n)) { return true }
    }
    guard n.kind == .cardinal, stream.isWord(first(n)), stream.trait(first(n), .capitalised) else { return false }
    let previous = first(n) - 1
    guard stream.isWord(previous), !stream.trait(first(n), .lineBreakBefore) else { return false }
    return stream.trait(next(n), .capitalised) || stream.isHyphen(next(n)) || stream.trait(previous, .capitalised)
  }

  /// "one of the", "one another", "no one", "one day", "the one": a word, not a count.
  private func isPronoun(_ n: Numeral) -> Bool {
    guard n.value == 1, stream.matches(first(n), "one"), n.tokens.count == 1 else { return false }
    let after = next(n)
    if unitFollows(after), !stream.matches(after, anyOf: ["day", "second", "minute", "hour"]) { return false }
    if stream.isHyphen(after) { return !unitFollows(after) }
    if stream.matches(first(n) - 1, anyOf: ["no", "any", "every", "some", "this", "that", "which", "another", "each", "the", "only", "not", "for"]) { return true }
    guard stream.isWord(after), !stream.stopsPhrase(after), !stream.trait(after, .capitalised) else {
      return !stream.has(after, .casualty) && !stream.matches(after, "was")
    }
    return stream.matches(after, anyOf: ["day", "thing", "another", "time", "side", "hand", "way", "such", "more", "reason", "example", "morning", "night", "evening", "second"])
  }

  /// "cut in two", "divided the city in two", "split into three".
  private func isSplit(_ n: Numeral) -> Bool {
    guard stream.matches(first(n) - 1, anyOf: ["in", "into"]) else { return false }
    let reach = max(0, first(n) - 7)..<(first(n) - 1)
    return reach.contains { stream.has($0, .splitVerb) } && !startsCountedThing(next(n)) && !unitFollows(next(n))
  }

  /// "the southern half", "the first half": a part by its place, not a measure.
  private func isPosition(_ n: Numeral) -> Bool {
    guard n.kind == .fraction, stream.matches(first(n), anyOf: ["half", "third", "quarter"]) || stream.matches(first(n), "a") else { return false }
    return stream.has(first(n) - 1, .positionWord) || stream.matches(first(n) - 1, "in")
  }

  /// "9/11", "24/7", "5/9/2017".
  private func isSlashed(_ n: Numeral) -> Bool {
    let after = next(n)
    if stream.scalar(after) == 0x2F, stream.isJoined(after), stream.kind(after + 1) == .number, stream.isJoined(after + 1) { return true }
    return stream.scalar(first(n) - 1) == 0x2F && stream.isJoined(first(n)) && stream.kind(first(n) - 2) == .number
  }

  /// "won 3-1": two small numbers joined by a dash that count nothing.
  private func isScore(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value < 200 else { return false }
    func small(_ index: Int) -> Double? {
      guard stream.kind(index) == .number, let value = Double(stream.text(index)), value < 200 else { return nil }
      return value
    }
    let after = next(n)
    if stream.isDash(after), stream.isJoined(after), stream.isJoined(after + 1), let second = small(after + 1) {
      return second <= value && !unitFollows(after + 2) && !startsCountedThing(after + 2)
    }
    let before = first(n) - 1
    if stream.isDash(before), stream.isJoined(before), stream.isJoined(first(n)), let one = small(before - 1) {
      return value <= one && !unitFollows(after) && !startsCountedThing(after)
    }
    return false
  }

  /// Three and more groups of digits in a row.
  private func isTelephone(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, stream.kind(first(n)) == .number, n.scale == 1 else { return false }
    if stream.scalar(first(n) - 1) == 0x2B, stream.isJoined(first(n)) { return true }
    func group(_ index: Int, _ step: Int) -> Bool {
      stream.kind(index + step) == .number && (stream.isDash(index + step / 2) || abs(step) == 1)
    }
    let after = next(n) - 1
    let dashes = stream.isDash(after + 1) && stream.kind(after + 2) == .number && stream.isDash(after + 3) && stream.kind(after + 4) == .number
    let spaces = stream.kind(after + 1) == .number && stream.kind(after + 2) == .number
    let backDashes = stream.isDash(first(n) - 1) && stream.kind(first(n) - 2) == .number
      && (stream.isDash(first(n) - 3) && stream.kind(first(n) - 4) == .number || stream.isDash(after + 1) && stream.kind(after + 2) == .number)
    let backSpaces = stream.kind(first(n) - 1) == .number && (stream.kind(first(n) - 2) == .number || stream.kind(after + 1) == .number)
    return dashes || spaces || backDashes || backSpaces
  }
}
