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
    let start = isHyphenated ? index + 1 : index
    guard let match = stream.lexicon.units.match(startingAt: start, in: stream) else { return nil }
    switch match.meaning.use {
    case .anywhere: break
    case .hyphenated: guard isHyphenated else { return nil }
    case .joined: guard stream.isJoined(start) else { return nil }
    }
    if stream.matches(start, "second"), !isHyphenated { return nil }
    var reading = Reading(unit: match.meaning.unit, end: match.tokens.upperBound, phrase: nil, rule: "unit.measure")
    if isHyphenated || match.meaning.unit.dimension == .time && isAdjectival(match.tokens) { adjectival(&reading) }
    return reading
  }

  /// "three years old", "32 months' siege".
  private func isAdjectival(_ unit: Range<Int>) -> Bool {
    let next = unit.upperBound
    return stream.scalar(next) == 0x2019 || stream.scalar(next) == 0x27 || stream.matches(next, "old")
  }

  /// Takes "-old", "long" and the noun that a unit in front describes: "three-year-old siege".
  private func adjectival(_ reading: inout Reading) {
    var next = reading.end
    if stream.scalar(next) == 0x2019 || stream.scalar(next) == 0x27 { next += 1 }
    if stream.isHyphen(next) || stream.isDash(next, includesLong: false) && stream.isJoined(next) { next += 1 }
    if stream.matches(next, anyOf: ["old", "olds"]) {
      reading.isAge = true
      next += 1
    } else if stream.matches(next, anyOf: ["long", "strong", "wide", "high", "deep", "tall"]) {
      next += 1
    }
    reading.end = next
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
      guard stream.isWord(index), !(stream.has(index, .phraseStop) && !stream.isHyphen(index + 1)) else { break }
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
    guard let match = stream.lexicon.currencySymbols.match(endingAt: index - 1, in: stream) else { return nil }
    return (match.meaning, match.tokens.lowerBound)
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
    guard let phrase = CountedPhraseReader(stream: stream).phrase(at: start, count: value) else { return nil }
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
