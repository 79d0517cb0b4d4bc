/// Finds what a number measures or counts, to the right of it (units, nouns) or the left (currencies).
struct UnitReader {
  let stream: TokenStream

  struct Reading {
    var unit: MeasureUnit
    /// All tokens from the number's end to the end of the phrase, the noun behind an adjectival unit included.
    var end: Int
    /// The counted or measured noun phrase.
    var phrase: Range<Int>?
    var isAge = false
    var rule: String
  }

  /// A unit of measure right behind a number: "15 kilometres", "32-month siege", "60 percent".
  func measure(at index: Int, value: Double?) -> Reading? {
    let isHyphenated = stream.isHyphen(index)
    var start = isHyphenated ? index + 1 : index
    // "50 previous years", "three consecutive days", "two more weeks"
    if !isHyphenated, stream.matches(start, anyOf: ["previous", "consecutive", "straight", "full", "more", "additional", "further", "extra", "whole", "successive"]),
      stream.lexicon.units.match(startingAt: start + 1, in: stream)?.meaning.unit.dimension == .time
    {
      start += 1
    }
    // "20 (kg)", "20 [kg]"
    if !isHyphenated, [0x28, 0x5B].contains(stream.scalar(start)), let inner = stream.lexicon.units.match(startingAt: start + 1, in: stream),
      [0x29, 0x5D].contains(stream.scalar(inner.tokens.upperBound))
    {
      return Reading(unit: inner.meaning.unit, end: inner.tokens.upperBound + 1, phrase: nil, rule: "unit.bracketed")
    }
    if !stream.lexicon.exactUnits.isEmpty, let range = stream.byteRange(start..<start + 1), range.count <= 3, let unit = stream.lexicon.exactUnits[stream.text(start)] {
      return Reading(unit: unit, end: start + 1, phrase: nil, rule: "unit.measure")
    }
    guard let match = stream.lexicon.units.match(startingAt: start, in: stream) else { return nil }
    switch match.meaning.use {
    case .anywhere: break
    case .hyphenated: guard isHyphenated else { return nil }
    case .joined:
      let isSpaced = stream.text(start) == "W" || stream.text(start) == "V"
      guard stream.isJoined(start) || isSpaced, hasUnitCase(start) else { return nil }
    }
    if stream.matches(start, "second"), !isHyphenated { return nil }
    var reading = Reading(unit: match.meaning.unit, end: match.tokens.upperBound, phrase: nil, rule: "unit.measure")
    if isHyphenated || match.meaning.unit.dimension == .time && isAdjectival(match.tokens) { adjectival(&reading) }
    if reading.isAge { reading.unit = Self.age(in: reading.unit) }
    return reading
  }

  /// "year of age"
  static func age(in unit: MeasureUnit) -> MeasureUnit {
    MeasureUnit(name: unit.name + " of age", dimension: .time, factor: unit.factor)
  }

  /// "15m" and "5W", but not "5G" or "4M".
  private func hasUnitCase(_ index: Int) -> Bool {
    let letter = stream.text(index)
    return ["m", "g", "l", "w", "W", "v", "V", "A"].contains(letter)
  }

  /// "30-truck convoy", "12-member panel": the noun behind the hyphen is what is counted.
  func compound(at index: Int, value: Double?) -> Reading? {
    guard stream.isHyphen(index), stream.isWord(index + 1), !stream.stopsPhrase(index + 1),
      !stream.has(index + 1, [.fraction, .ordinal, .scale, .unitNumber]), !stream.trait(index + 1, .capitalised),
      !stream.matches(index + 1, anyOf: ["strong", "fold", "plus", "odd", "up", "down", "off", "on", "in", "way", "time", "sided", "handed", "dimensional"])
    else { return nil }
    let noun = Lemma(lexicon: stream.lexicon).singular(of: stream.text(index + 1))
    let unit = stream.has(index + 1, .person) ? MeasureUnit.people : MeasureUnit(name: noun, dimension: noun == "magnitude" ? .compound : .count)
    var end = index + 2
    if let described = describedNoun(end) { end = described + 1 }
    return Reading(unit: unit, end: end, phrase: index + 1..<index + 2, rule: "unit.compound-modifier")
  }

  /// "three years old", "32 months' siege", "2,900 year-old site".
  private func isAdjectival(_ unit: Range<Int>) -> Bool {
    let next = unit.upperBound
    return stream.scalar(next) == 0x2019 || stream.scalar(next) == 0x27 || stream.matches(next, "old")
      || stream.matches(next, "of") && stream.matches(next + 1, "age") || stream.isHyphen(next) && stream.matches(next + 1, "old")
  }

  /// Takes "-old", "long" and the noun that a unit in front describes: "three-year-old siege".
  private func adjectival(_ reading: inout Reading) {
    var next = reading.end
    if stream.scalar(next) == 0x2019 || stream.scalar(next) == 0x27 { next += 1 }
    if stream.isHyphen(next) || stream.isDash(next, includesLong: false) && stream.isJoined(next) { next += 1 }
    if stream.matches(next, "of"), stream.matches(next + 1, "age") {
      reading.isAge = true
      reading.end = next + 2
      return
    }
    if stream.matches(next, anyOf: ["old", "olds"]) {
      reading.isAge = true
      next += 1
    } else if stream.matches(next, anyOf: ["long", "strong", "wide", "high", "deep", "tall"]) {
      next += 1
    }
    if !stream.isHyphen(next - 1) { reading.end = next }
    guard let noun = describedNoun(next) else { return }
    reading.phrase = next..<noun + 1
    reading.end = noun + 1
    // An age belongs to a person; what is not a person lasts: "a three-year-old siege".
    if reading.isAge, stream.has(noun, .person) == false, stream.lexicon.isLasting(stream, noun) { reading.isAge = false }
  }

  /// The last word of the noun phrase from a token on.
  private func describedNoun(_ start: Int) -> Int? {
    var index = start
    var last: Int?
    while index < start + 6, stream.contains(index) {
      if stream.isHyphen(index) {
        index += 1
        continue
      }
      guard stream.isWord(index), !(stream.stopsPhrase(index) && !stream.isHyphen(index + 1)) else { break }
      if last != nil, stream.trait(index, .lineBreakBefore) && stream.trait(index, .paragraphBefore) { break }
      // A past tense behind the noun is its verb: "a three-year-old siege ended".
      if last != nil, !stream.isHyphen(index - 1), !stream.isHyphen(index + 1), stream.text(index).hasSuffix("ed"), stream.text(index).utf8.count > 4 { break }
      last = index
      index += 1
    }
    return last
  }

  /// A currency sign before a number.
  func currency(before index: Int) -> (unit: MeasureUnit, start: Int)? {
    // "$-50.8bn": a sign may stand between.
    let at = stream.isDash(index - 1, includesLong: false) && stream.isJoined(index) && stream.isJoined(index - 1) ? index - 2 : index - 1
    guard let match = stream.lexicon.currencySymbols.match(endingAt: at, in: stream, isTight: true) else { return nil }
    return (match.meaning, match.tokens.lowerBound)
  }

  /// Where the number that ends before a token begins.
  private func numberStart(before index: Int) -> Int {
    var start = index - 1
    while stream.has(start - 1, [.unitNumber, .tensNumber, .scale]) || stream.isHyphen(start - 1) && stream.has(start - 2, .tensNumber) { start -= 1 }
    return start
  }

  /// The counted noun behind a number: "10 government-controlled neighborhoods", "dozens of trucks".
  func counted(at index: Int, value: Double?) -> Reading? {
    var start = index
    if stream.matches(start, anyOf: ["more", "additional", "other", "others", "further", "extra"]) { start += 1 }
    var isPartitive = false
    if stream.matches(start, "of") {
      start += 1
      isPartitive = true
      while stream.has(start, .determiner) || stream.matches(start, anyOf: ["more", "other", "additional", "further"]) || stream.kind(start) == .number { start += 1 }
    }
    let reader = CountedPhraseReader(stream: stream)
    let isModifier = stream.matches(numberStart(before: index) - 1, anyOf: ["a", "an", "the"])
    guard let phrase = reader.phrase(at: start, count: value) ?? (isModifier && !isPartitive ? reader.phrase(at: start, count: 1) : nil) else { return nil }
    if stream.matches(phrase.head, "times") { return Reading(unit: MeasureUnit(name: "count", dimension: .none), end: phrase.tokens.upperBound, phrase: nil, rule: "unit.times") }
    let head = stream.text(phrase.head)
    let unit: MeasureUnit
    if stream.has(phrase.head, .person) {
      unit = .people
    } else {
      unit = MeasureUnit(name: Lemma(lexicon: stream.lexicon).singular(of: head), dimension: .count)
    }
    return Reading(
      unit: unit, end: phrase.tokens.upperBound, phrase: phrase.tokens,
      rule: isPartitive ? "unit.partitive" : "unit.counted-noun")
  }
}

extension Lexicon {
  /// True where a noun names something that lasts, as a siege does: then "three-year-old" is no age.
  func isLasting(_ stream: TokenStream, _ index: Int) -> Bool {
    lasting.contains(Lemma(lexicon: self).singular(of: stream.text(index)))
  }
}
