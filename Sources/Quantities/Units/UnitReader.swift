/// Finds what a number measures or counts, to the right of it (units, nouns) or the left (currencies).
struct UnitReader {
  let stream: TokenStream

  struct Reading {
    var unit: MeasureUnit
    /// All tokens from the number's end to the end of the phrase, the noun behind an adjectival unit included.
    var end: Int
    /// Where the unit alone ends.
    var unitEnd: Int?
    /// The counted or measured noun phrase.
    var phrase: Range<Int>?
    var isAge = false
    var rule: String
  }

  /// A unit of measure right behind a number: "15 kilometres", "32-month siege", "60 percent".
  func measure(at index: Int, value: Double?) -> Reading? {
    let isHyphenated = stream.isHyphen(index) || isLoose(index)
    var start = isHyphenated ? index + 1 : index
    if let mark = lengthMark(at: index) { return mark }
    // "an 87 yo man"
    if stream.matches(start, anyOf: ["yo", "y.o", "y.o."]) {
      let year = MeasureUnit(name: "year", dimension: .time, factor: 31_556_952)
      return Reading(unit: Self.age(in: year), end: start + 1, phrase: stream.isWord(start + 1) ? start + 1..<start + 2 : nil, isAge: true, rule: "unit.measure")
    }
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
    if let symbol = strokeSymbol(at: start) { return symbol }
    let longest = stream.lexicon.units.match(startingAt: start, in: stream)
    if (longest?.tokens.count ?? 0) < 2, let range = stream.byteRange(start..<start + 1), range.count <= 3, let unit = stream.lexicon.exactUnits[stream.text(start)] {
      return Reading(unit: unit, end: start + 1, phrase: nil, rule: "unit.measure")
    }
    guard let match = stream.lexicon.units.match(startingAt: start, in: stream) else { return nil }
    // "1 $10 bill": the sign is the next number's.
    if stream.kind(match.tokens.upperBound - 1) == .symbol, stream.kind(match.tokens.upperBound) == .number, stream.isJoined(match.tokens.upperBound), !stream.isJoined(start) { return nil }
    switch match.meaning.use {
    case .anywhere: break
    case .hyphenated: guard isHyphenated || (value ?? 1) < 1 else { return nil }
    case .joined:
      let isSpaced = stream.text(start) == "W" || stream.text(start) == "V" || isSpacedSymbol(start)
      guard stream.isJoined(start) || isSpaced, hasUnitCase(start, value) else { return nil }
    }
    if stream.matches(start, "second"), !isHyphenated { return nil }
    var reading = Reading(
      unit: match.tokens.count > 1 ? match.meaning.unit : PoundReader(stream: stream).unit(match.meaning.unit, at: start, value: value), end: match.tokens.upperBound, unitEnd: match.tokens.upperBound,
      phrase: nil, rule: "unit.measure")
    if isHyphenated || match.meaning.unit.dimension == .time && isAdjectival(match.tokens) { adjectival(&reading) }
    if reading.isAge { reading.unit = Self.age(in: reading.unit) }
    return reading
  }

  private static let strokeSymbols = [
    "A": "ampere", "V": "volt", "W": "watt", "N": "newton", "J": "joule", "g": "gram", "m": "metre", "l": "litre", "L": "litre", "t": "tonne",
  ]

  /// "1.3 A/cm2", "800 W/m2": one letter before a stroke and another unit, which makes it sure.
  private func strokeSymbol(at index: Int) -> Reading? {
    guard stream.scalar(index + 1) == 0x2F, stream.isJoined(index + 1), stream.isJoined(index + 2), let name = Self.strokeSymbols[stream.text(index)], let unit = stream.lexicon.unitsByName[name],
      stream.lexicon.units.match(startingAt: index + 2, in: stream) != nil, (stream.lexicon.units.match(startingAt: index, in: stream)?.tokens.count ?? 0) < 2
    else { return nil }
    return Reading(unit: unit, end: index + 1, phrase: nil, rule: "unit.measure")
  }

  /// "30 - year bonds": the hyphen of tokenised text before a unit in the singular.
  private func isLoose(_ index: Int) -> Bool {
    guard stream.isLooseHyphen(index), let unit = stream.lexicon.units.match(startingAt: index + 1, in: stream), unit.meaning.unit.dimension != .money else { return false }
    return !stream.text(unit.tokens).hasSuffix("s") && (stream.isWord(unit.tokens.upperBound) || stream.isLooseHyphen(unit.tokens.upperBound))
  }

  /// `30'` and `10 "`: feet and inches, where no quotation is open.
  private func lengthMark(at index: Int) -> Reading? {
    let scalar = stream.scalar(index)
    let isInch = scalar == 0x2033 || scalar == 0x22 || scalar == 0x201D
    guard isInch || scalar == 0x2032 || scalar == 0x27 || scalar == 0x2019, !stream.isJoined(index + 1) || !stream.contains(index + 1) || stream.kind(index + 1) == .symbol else { return nil }
    if scalar != 0x2032, scalar != 0x2033 {
      guard isInch || stream.isJoined(index), index > 0 else { return nil }
      let opened = (max(0, index - 60)..<index).filter { isInch ? stream.scalar($0) == 0x22 || stream.scalar($0) == 0x201C : (stream.scalar($0) == 0x27 || stream.scalar($0) == 0x2018) && !stream.isJoined($0) }
      guard opened.isEmpty, isInch ? stream.isWord(index + 1) && !stream.trait(index + 1, .capitalised) || !stream.contains(index + 1) : stream.isWord(index + 1) else { return nil }
    }
    let name = isInch ? "inch" : "foot"
    guard let unit = stream.lexicon.unitsByName[name] else { return nil }
    return Reading(unit: unit, end: index + 1, phrase: nil, rule: "unit.length-mark")
  }

  /// "year of age"
  static func age(in unit: MeasureUnit) -> MeasureUnit {
    MeasureUnit(name: unit.name + " of age", dimension: .time, factor: unit.factor)
  }

  /// "1 m", "a 12 C melting point": a symbol behind a space, where no counted thing follows and heat is near.
  private func isSpacedSymbol(_ index: Int) -> Bool {
    switch stream.text(index) {
    case "m": !stream.isWord(index + 1) || stream.stopsPhrase(index + 1) || stream.matches(index + 1, anyOf: ["high", "long", "tall", "deep", "wide", "thick", "away", "above", "below"])
    case "C", "F": (max(0, index - 8)..<index + 6).contains { stream.matches($0, anyOf: ["melting", "boiling", "freezing", "temperature", "temperatures", "heat", "heated", "cooled", "degrees", "weather"]) }
    default: false
    }
  }

  /// "15m", "5W" and "34C", but not "5G", "4M" or "1080p".
  private func hasUnitCase(_ index: Int, _ value: Double?) -> Bool {
    let letter = stream.text(index)
    switch letter {
    case "p": return value.map { $0 < 1_000 && ![144, 240, 360, 480, 720].contains($0) } ?? true
    case "C", "F": return !stream.isHyphen(index + 1) && value.map { abs($0) < 150 } ?? true
    default: return ["m", "g", "l", "w", "W", "v", "V", "A", "t", "h"].contains(letter)
    }
  }

  /// "30-truck convoy", "12-member panel": the noun behind the hyphen is what is counted.
  func compound(at index: Int, value: Double?) -> Reading? {
    // "a 5,000-strong force"
    if stream.isHyphen(index), stream.matches(index + 1, "strong") {
      let noun = describedNoun(index + 2)
      return Reading(unit: .people, end: noun.map { $0 + 1 } ?? index + 2, phrase: noun.map { index + 2..<$0 + 1 }, rule: "unit.strong")
    }
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
    if stream.isHyphen(next) || stream.isDash(next, includesLong: false) && stream.isJoined(next) || stream.isLooseHyphen(next) && stream.matches(next + 1, anyOf: ["old", "olds", "long"]) { next += 1 }
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
}

extension Lexicon {
  /// True where a noun names something that lasts, as a siege does: then "three-year-old" is no age.
  func isLasting(_ stream: TokenStream, _ index: Int) -> Bool {
    lasting.contains(Lemma(lexicon: self).singular(of: stream.text(index)))
  }
}
