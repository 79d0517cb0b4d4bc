/// Numbers in the names of things.
extension NotAQuantity {
  /// "F-16", "Covid-19", "Su-24", "A/RES/72": a word joined to the number from the left.
  func isJoinedIdentifier(_ n: Numeral) -> Bool {
    let index = first(n)
    if stream.matches(index - 1, "#") { return true }
    guard n.kind == .cardinal, stream.isJoined(index) else { return false }
    // "Flight PS752": letters that stand for a currency elsewhere.
    if stream.isWord(index - 1), stream.has(index - 2, .designator), stream.trait(index - 2, .capitalised) { return true }
    // "5km-6km": a unit before the hyphen is no name.
    if stream.isHyphen(index - 1), stream.kind(index - 3) == .number || stream.has(index - 3, [.unitNumber, .tensNumber]), stream.isWord(index - 2),
      stream.has(index - 2, [.scaleSuffix, .scale]) || stream.lexicon.units.match(startingAt: index - 2, in: stream) != nil,
      stream.isJoined(index - 2) || stream.text(next(n)) == stream.text(index - 2)
    {
      return false
    }
    // "COVID -19", "ID.4"
    if stream.isDash(index - 1, includesLong: false), stream.has(index - 2, .designator), stream.trait(index - 2, .capitalised) { return true }
    if stream.scalar(index - 1) == 0x2E, stream.isJoined(index - 1), stream.isWord(index - 2), !stream.has(index - 2, .abbreviation) { return true }
    // "the Under-19 World Cup"
    if stream.isHyphen(index - 1), stream.matches(index - 2, anyOf: ["under", "over"]), stream.trait(index - 2, .capitalised) || stream.matches(index + 1, "s") { return true }
    // "the plate KL-07-4421"
    if stream.isHyphen(index - 1), stream.kind(index - 2) == .number, stream.isHyphen(index - 3), stream.trait(index - 4, .capitalised), !unitFollows(next(n)) { return true }
    // "a magnitude-7.4 shock"
    if stream.isHyphen(index - 1), stream.matches(index - 2, "magnitude") { return false }
    if stream.isHyphen(index - 1), stream.isWord(index - 2), stream.kind(index) == .number {
      return !stream.has(index - 2, [.numeral, .scale, .preposition]) && !stream.matches(index - 2, anyOf: ["sub", "now", "minus", "mid", "nearly", "almost", "year"])
    }
    // "B2", "R&D3" and "x1.5": letters right before digits.
    return stream.isWord(index - 1) && stream.kind(index) == .number && !UnitReader(stream: stream).isRand(before: index) && !UnitReader(stream: stream).isKwacha(before: index)
      && stream.lexicon.currencySymbols.match(endingAt: index - 1, in: stream, isTight: true) == nil
  }

  /// "Brigade 137", "Flight 17", "Channel Four", "DeirEzzor 24": a name before a bare number.
  func isDesignated(_ n: Numeral) -> Bool {
    guard n.kind == .cardinal, !n.isGrouped || isVersion(n) else { return false }
    var before = first(n) - 1
    // "No. 5"; the full stop behind a longer word ends its sentence.
    if stream.scalar(before) == 0x2E, stream.isJoined(before) {
      guard stream.text(before - 1).utf8.count <= 4 || stream.has(before - 1, [.designator, .abbreviation]) else { return isUnitOfArmy(n) }
      before -= 1
    }
    if isDesignatedToo(n) || isGroup(n) || isUnitOfArmy(n) { return true }
    guard stream.isWord(before), stream.trait(first(n), .spaceBefore), UnitReader(stream: stream).millions(-1, before: first(n)) == nil else { return false }
    // "in the top 10"
    if stream.matches(before, "top"), stream.trait(before, .capitalised), before > 0, n.isBareDigits { return true }
    // "Euro 6 engines"
    if stream.matches(before, "euro"), stream.trait(before, .capitalised), n.isBareDigits, let value = n.value, value <= 7 { return true }
    // "The lot, numbered 77, was withdrawn"
    if stream.matches(before, "numbered"), stream.scalar(before - 1) == 0x2C { return true }
    if stream.matches(before, "top"), n.isBareDigits, !unitFollows(next(n)), !startsCountedThing(next(n)), stream.matches(before - 1, anyOf: ["the", "its", "their", "his", "her", "a"]) { return true }
    let isName = stream.trait(before, .capitalised) || isCamelCase(before)
    if stream.lexicon.currencySymbols.match(endingAt: before, in: stream, isTight: true) != nil { return false }
    if let money = stream.lexicon.units.match(startingAt: before, in: stream)?.meaning, money.unit.dimension == .money, money.use == .anywhere { return false }
    if isCamelCase(before), !unitFollows(next(n)) { return true }
    // "iPhone 11 Pro": a number between two capitals belongs to the name.
    let isInside = isName && stream.trait(next(n), .capitalised) && stream.kind(first(n)) == .number && !stream.has(before, [.phraseStop, .month, .weekday])
    if isInside, n.isBareDigits, !unitFollows(next(n)), before > 0 { return true }
    let countsSomething = unitFollows(next(n)) || startsCountedThing(next(n))
    let isNumberWord = stream.isWord(first(n))
    if stream.has(before, .designator) {
      // A lower-case designator needs bare digits: "number 10", "route 66"; "the group two days" counts.
      // "No one fled"
      if isName { return !unitFollows(next(n)) && !(isNumberWord && stream.matches(before, "no")) }
      if stream.matches(before, anyOf: ["number", "no"]), isNumberWord, !countsSomething, stream.matches(before, "number") { return !stream.matches(before - 1, anyOf: ["the", "a"]) }
      // "version 96 fixes": what is behind is no thing counted.
      if stream.matches(before, anyOf: ["version", "factor", "page", "pages", "pp", "p", "fig", "figs", "ref", "refs"]), !isNumberWord, !unitFollows(next(n)) { return true }
      return !isNumberWord && !countsSomething && !stream.matches(before, anyOf: ["goal", "match", "game", "rule", "order", "bill", "act", "case", "army", "plant", "building", "house", "camp", "point", "hill", "well", "line", "file", "form", "week", "day", "year", "area"])
    }
    guard isName, !countsSomething else { return false }
    if stream.has(before, [.preposition, .determiner, .conjunction, .pronoun, .auxiliary, .adverb, .verb, .month, .weekday]), !stream.isAcronym(before) { return false }
    if stream.lexicon.hedgesBefore.match(endingAt: before, in: stream) != nil { return false }
    if isNumberWord { return stream.trait(first(n), .capitalised) && !stream.trait(first(n), .allCapitals) }
    // A name at a sentence's head may be any word ("Police 20 …"), yet a comma or verb behind the number shows a name.
    // "Deaths 89 92 126": a row of a table that begins with what is counted.
    if before == 0 || stream.trait(before, .lineBreakBefore), stream.has(before, [.countedEvent, .person]), CountedPhraseReader(stream: stream).isPlural(before), stream.kind(next(n)) == .number || !stream.contains(next(n)) { return false }
    // "In Kambia 22 have died": a place with what is told of a number there.
    if stream.matches(before - 1, anyOf: ["in", "at", "near", "from"]), !stream.isAcronym(before), stream.matches(next(n), anyOf: ["have", "had", "were", "are"]) { return false }
    return !stream.has(next(n), .casualty)
  }

  /// "iOS 13.2", "Android 4.4": a point, no comma and no scale, behind a product's name.
  func isVersion(_ n: Numeral) -> Bool {
    guard n.scale == 1, stream.kind(first(n)) == .number, n.tokens.count == 1, let value = n.value, value < 100, stream.text(first(n)).contains(".") else { return false }
    let before = first(n) - 1
    if isCamelCase(before) { return true }
    guard stream.trait(before, .capitalised) else { return false }
    return stream.has(before, .designator) || before > 0 && !stream.stopsPhrase(before) && !stream.has(before, [.month, .weekday]) && (stream.isWord(before - 1) || before == 0)
      || before == 0 && stream.has(next(n), .auxiliary)
  }

  /// "Exits 4 and 6", "Row 12, seat 4", "lines 2, 5 and 11", "zones 14A and 22": numbers behind one that has the name.
  func isDesignatedToo(_ n: Numeral) -> Bool {
    guard n.isBareDigits, !unitFollows(next(n)), !startsCountedThing(next(n)) else { return false }
    if isLaterModel(n) { return true }
    var index = first(n)
    var count = 0
    while count < 6, stream.matches(index - 1, anyOf: ["and", "or", "to"]) || stream.isDash(index - 1) || stream.scalar(index - 1) == 0x2C {
      // A letter may be joined to the number: "14A".
      var before = index - 2
      if stream.isWord(before), stream.isJoined(before), stream.text(before).utf8.count == 1 { before -= 1 }
      guard stream.kind(before) == .number else { break }
      index = before
      count += 1
    }
    guard count > 0 else { return false }
    let name = stream.scalar(index - 1) == 0x2E ? index - 2 : index - 1
    return stream.has(name, .designator) && (stream.trait(name, .capitalised) || stream.text(name).hasSuffix("s") || stream.matches(name, "pp"))
  }

  /// "iPhone 11 Pro and 11 Pro Max": a model named again with the words behind its number.
  private func isLaterModel(_ n: Numeral) -> Bool {
    guard stream.trait(next(n), .capitalised), stream.matches(first(n) - 1, anyOf: ["and", "or"]) || stream.scalar(first(n) - 1) == 0x2C else { return false }
    var index = first(n) - 2
    while stream.isWord(index), stream.trait(index, .capitalised), index > first(n) - 5 { index -= 1 }
    return stream.kind(index) == .number && index < first(n) - 2 && stream.text(index + 1) == stream.text(next(n))
  }

  /// "the 486 is the descendant": a model by its number alone, told as one thing.
  func isModel(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value >= 100, stream.matches(first(n) - 1, "the"), n.tokens.count == 1 else { return false }
    return stream.matches(next(n), anyOf: ["is", "was", "has", "does", "can"])
  }

  /// "the 16-bit 8088 chip", "a 747 jet": bare digits before one thing that they do not measure.
  func isModelNoun(_ n: Numeral) -> Bool {
    guard n.isBareDigits, let value = n.value, value >= 100, n.tokens.count == 1, stream.isWord(next(n)), !stream.trait(next(n), .capitalised), !stream.isJoined(next(n)),
      !stream.stopsPhrase(next(n)), !stream.has(next(n), [.casualty, .scale, .scaleSuffix, .person, .group]), !NumeralReader(stream: stream).isPast(next(n)), !unitFollows(next(n)),
      !startsCountedThing(next(n))
    else { return false }
    let before = first(n) - 1
    return stream.has(before, .determiner) || stream.isWord(before) && stream.isHyphen(before - 1)
  }

  /// "the Group of 77"
  func isGroup(_ n: Numeral) -> Bool {
    stream.matches(first(n) - 1, "of") && stream.matches(first(n) - 2, "group") && stream.trait(first(n) - 2, .capitalised) && stream.matches(first(n) - 3, "the")
      && !startsCountedThing(next(n))
  }

  /// "3 Para", "42 Commando": a number before a unit of an army.
  func isUnitOfArmy(_ n: Numeral) -> Bool {
    n.isBareDigits && stream.trait(next(n), .capitalised) && stream.has(next(n), .armyUnit)
  }

  /// "iPhone", "eBay".
  func isCamelCase(_ index: Int) -> Bool {
    guard let range = stream.byteRange(index..<index + 1) else { return false }
    return stream.bytes[range.lowerBound] &- 0x61 < 26 && stream.bytes[range].dropFirst().contains { $0 &- 0x41 < 26 }
  }

  /// "a 60 Minutes crew": a unit with a capital amid text without is part of a name.
  func isTitle(_ n: Numeral) -> Bool {
    let unit = next(n)
    return unitFollows(unit) && !stream.isJoined(unit) && stream.text(unit).utf8.count > 3 && stream.trait(unit, .capitalised) && !stream.trait(unit, .allCapitals) && stream.isWord(unit) && stream.isWord(unit + 1)
      && !stream.trait(unit + 1, .capitalised) && !stream.stopsPhrase(unit + 1) && stream.has(first(n) - 1, .determiner)
  }

  /// True where a name's words have a capital, or are no words: "60 Minutes", but neither "60 minutes"
  /// nor "Six nations". Letters right behind the digits need none ("4chan", "401(k)"); "$401k" is an amount.
  private func hasNamesCase(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { stream.isWord($0) && !stream.has($0, [.phraseStop, .numeral]) }
    let isJoined = words.contains { stream.isJoined($0) && (stream.kind($0 - 1) == .number || stream.scalar($0 - 1) == 0x28) }
    if isJoined { return stream.lexicon.currencySymbols.match(endingAt: tokens.lowerBound - 1, in: stream) == nil }
    return words.isEmpty || words.contains { stream.trait($0, .capitalised) } || words.contains { stream.text($0).contains(where: \.isNumber) }
  }

  /// "on cloud nine", "at one point": a phrase in which a number counts nothing.
  func isIdiom(_ n: Numeral) -> Bool {
    (max(0, first(n) - 5)...first(n)).contains { start in
      stream.lexicon.idioms.match(startingAt: start, in: stream).map { $0.tokens.contains(first(n)) } ?? false
    }
  }

  /// "5G", "4K", "3D": a grade, no amount.
  func isGrade(_ n: Numeral) -> Bool {
    let after = next(n)
    guard stream.kind(first(n)) == .number, stream.isJoined(after), let value = n.value, value < 10, let range = stream.byteRange(after..<after + 1), range.count == 1 else { return false }
    return [0x47, 0x4B, 0x44].contains(stream.bytes[range.lowerBound])
  }

  /// "comet 67P", "zone 14A": a capital letter right behind digits that is no unit and no scale.
  func isLettered(_ n: Numeral) -> Bool {
    let after = next(n)
    guard n.isBareDigits, n.tokens.count == 1, stream.isJoined(after), !stream.isJoined(after + 1) || !stream.isWord(after + 1) else { return false }
    let letter = stream.text(after)
    return ["P", "D", "E", "H", "J", "Q", "R", "S", "U", "X", "Y", "Z"].contains(letter) || letter == "A" && stream.has(first(n) - 1, .designator)
  }

  /// "UP 32 KN 4471": letters and digits in turn.
  func isPlate(_ n: Numeral) -> Bool {
    func letters(_ index: Int) -> Bool { stream.trait(index, .allCapitals) && stream.text(index).utf8.count <= 3 && stream.isWord(index) }
    guard n.isBareDigits, letters(first(n) - 1) else { return false }
    return letters(next(n)) && stream.kind(next(n) + 1) == .number || stream.kind(first(n) - 2) == .number && letters(first(n) - 3)
  }

  /// Names with a number in them that the lexicon lists, and number words with a capital inside a sentence.
  func isNamed(_ n: Numeral) -> Bool {
    for start in max(0, first(n) - 5)...first(n) {
      if let match = stream.lexicon.names.match(startingAt: start, in: stream), match.tokens.contains(first(n)), hasNamesCase(match.tokens) { return true }
    }
    guard n.kind == .cardinal, stream.isWord(first(n)), stream.trait(first(n), .capitalised), !stream.trait(first(n), .allCapitals) else { return false }
    // "Ocean's Eleven"
    if stream.matches(first(n) - 1, "s"), stream.scalar(first(n) - 2) == 0x27 || stream.scalar(first(n) - 2) == 0x2019, stream.trait(first(n) - 3, .capitalised), !startsCountedThing(next(n)) {
      return true
    }
    // "the Seven Years' War"
    if stream.trait(next(n), .capitalised), unitFollows(next(n)), stream.scalar(next(n) + 1) == 0x27 || stream.scalar(next(n) + 1) == 0x2019, stream.trait(next(n) + 2, .capitalised) { return true }
    let previous = first(n) - 1
    guard stream.isWord(previous), !stream.trait(first(n), .lineBreakBefore) else { return false }
    return stream.trait(next(n), .capitalised) || stream.isHyphen(next(n)) || stream.trait(previous, .capitalised)
  }
}
