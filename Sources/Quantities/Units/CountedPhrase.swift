/// The noun phrase behind a number: what is counted.
struct CountedPhrase {
  /// From the first word behind the number to the head noun.
  var tokens: Range<Int>
  /// The head noun.
  var head: Int
  var isPlural: Bool
}

/// A shallow chunker: it needs no tagger because a counted noun behind a number other than one is
/// plural, and the first plural behind the number is nearly always the head.
struct CountedPhraseReader {
  let stream: TokenStream
  /// Words a counted phrase may have before its head.
  private let reach = 9

  /// The phrase that begins at a token. `count` is the number before it, where that is known.
  func phrase(at start: Int, count: Double?) -> CountedPhrase? {
    var index = start
    var last: Int?
    while index < start + reach, stream.contains(index) {
      if index > start, stream.trait(index, .paragraphBefore) { break }
      switch stream.kind(index) {
      case .word:
        if isPlural(index) {
          // "police officers", "crew members": the plural behind a plural is the head.
          if isPlural(index + 1), stream.isWord(index + 1), !stream.stopsPhrase(index + 1), stream.has(index, [.irregularPlural, .attributivePlural]) {
            return CountedPhrase(tokens: start..<index + 2, head: index + 1, isPlural: true)
          }
          return CountedPhrase(tokens: start..<index + 1, head: index, isPlural: true)
        }
        // "Lebanese lined the route": a nationality that is its own plural, before a verb.
        if stream.has(index, .people), stream.trait(index, .capitalised), NumeralReader(stream: stream).isPast(index + 1) {
          return CountedPhrase(tokens: start..<index + 1, head: index, isPlural: true)
        }
        if isStop(index, first: index == start) {
          // "digital and physical sales": a second adjective, no second thing.
          if stream.matches(index, "and"), last == index - 1, joinsNames(index) {
            index += 1
            continue
          }
          let joins = stream.matches(index, anyOf: ["and", "or"]) && last == index - 1 && stream.isWord(index + 1)
            && !stream.stopsPhrase(index + 1) && !stream.has(index + 1, .numeral) && (isPlural(index + 2) || isPlural(index + 1) && index - start <= 2 && !stream.trait(index + 1, .capitalised))
          if joins {
            index += 1
            continue
          }
          return finish(start, last, count)
        }
        last = index
      case .symbol:
        // Hyphens inside compounds, apostrophes of possessives and quotation marks around a word go on.
        let scalar = stream.scalar(index)
        let isQuote = scalar == 0x22 || scalar == 0x201C || scalar == 0x201D || scalar == 0x2018
        let isApostrophe = scalar == 0x27 || scalar == 0x2019
        // "three faint, icy dwarf planets"
        if scalar == 0x2C, joinsAdjectives(index, start) {
          index += 1
          continue
        }
        // "COVID -19 tests"
        let isNumbered = stream.isDash(index, includesLong: false) && stream.kind(index + 1) == .number && stream.isJoined(index + 1) && stream.trait(index - 1, .capitalised) && index > start
        guard stream.isHyphen(index) || isNumbered || isQuote && index > start - 1 && stream.isWord(index + 1) || isApostrophe && stream.isJoined(index) else {
          return finish(start, last, count)
        }
      case .number:
        // "Model 3 sedans", "Covid-19 tests": a number in the name of a thing.
        let isInName = index > start && (stream.isDash(index - 1, includesLong: false) && index - 1 > start && stream.trait(index - 2, .capitalised) || stream.trait(index - 1, .capitalised) && stream.isWord(index - 1))
        guard isInName, stream.isWord(index + 1), !stream.stopsPhrase(index + 1), stream.lexicon.units.match(startingAt: index + 1, in: stream) == nil else {
          return finish(start, last, count)
        }
      default:
        return finish(start, last, count)
      }
      index += 1
    }
    return finish(start, last, count)
  }

  /// A comma between adjectives: one word before it, and a plural within three words behind.
  private func joinsAdjectives(_ comma: Int, _ start: Int) -> Bool {
    guard comma == start + 1, stream.isWord(start), !stream.trait(start, .capitalised), !stream.has(start, [.person, .casualty]) else { return false }
    for index in comma + 1...comma + 3 {
      guard stream.isWord(index), !stream.stopsPhrase(index), !stream.has(index, [.numeral, .casualty]), !stream.trait(index, .capitalised) else { return false }
      if isPlural(index) { return index > comma + 1 }
    }
    return false
  }

  /// "Model S and Model X vehicles": two names before one plural.
  private func joinsNames(_ and: Int) -> Bool {
    guard stream.trait(and - 1, .capitalised), stream.trait(and + 1, .capitalised) else { return false }
    for index in and + 2...and + 4 {
      if isPlural(index) { return !stream.trait(index, .capitalised) }
      guard stream.isWord(index), stream.trait(index, .capitalised) else { return false }
    }
    return false
  }

  /// Without a plural there is a head only behind one ("one person") and for fractions.
  private func finish(_ start: Int, _ last: Int?, _ count: Double?) -> CountedPhrase? {
    // "3.8 million Sudanese have crossed": a nationality that is its own plural.
    if let last, stream.has(last, .people), stream.trait(last, .capitalised) { return CountedPhrase(tokens: start..<last + 1, head: last, isPlural: true) }
    guard let last, let count, count <= 1 else { return nil }
    return CountedPhrase(tokens: start..<last + 1, head: last, isPlural: false)
  }

  private func isStop(_ index: Int, first: Bool) -> Bool {
    if stream.isHyphen(index + 1) || stream.isHyphen(index - 1) { return false }
    if stream.stopsPhrase(index) {
      // "living" and "injured" can stand before their noun; "more" is skipped by the caller.
      return !(first && (stream.has(index, .verb) || stream.matches(index, anyOf: ["away", "home", "back", "early", "overnight", "daily", "weekly"])) && isPlural(index + 1) || first && stream.matches(index, anyOf: ["mostly", "mainly", "largely"]) && (isPlural(index + 1) || isPlural(index + 2)))
    }
    return false
  }

  /// True for a plural noun by its form or by the lexicon.
  func isPlural(_ index: Int) -> Bool {
    guard stream.isWord(index), !stream.isHyphen(index + 1) else { return false }
    if stream.has(index, .irregularPlural) {
      return !(stream.has(index, .casualty) || stream.matches(index, anyOf: ["elderly"])) || !isNounBehind(index)
    }
    if stream.stopsPhrase(index) || stream.has(index, [.notPlural, .abbreviation]) && !stream.isAcronym(index) { return false }
    if isAcronymPlural(index) || stream.has(index, .person) && Lemma(lexicon: stream.lexicon).isCompoundPlural(stream.text(index)) { return true }
    // A possessive's owner is no head: "the city's schools".
    if stream.scalar(index + 1) == 0x27 || stream.scalar(index + 1) == 0x2019, stream.isJoined(index + 1), stream.isWord(index + 2) { return false }
    guard let range = stream.byteRange(index..<index + 1), range.count > 3 else { return false }
    let end = range.upperBound
    guard stream.bytes[end - 1] | 0x20 == 0x73 else { return false }
    let before = stream.bytes[end - 2] | 0x20
    // -ss, -us, -is are singular.
    return !(before == 0x73 || before == 0x75 || before == 0x69)
  }

  /// "TVs", "MPs"
  func isAcronymPlural(_ index: Int) -> Bool {
    guard let range = stream.byteRange(index..<index + 1), range.count == 3, stream.trait(index, .capitalised) else { return false }
    return stream.bytes[range.lowerBound + 1] &- 0x41 < 26 && stream.bytes[range.lowerBound + 2] == 0x73
  }

  private func isNounBehind(_ index: Int) -> Bool {
    stream.isWord(index + 1) && !stream.stopsPhrase(index + 1)
  }
}
