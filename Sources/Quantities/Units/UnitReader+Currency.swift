/// Currencies by sign, name and code.
extension UnitReader {
  /// "dollar 22.5 million", "euro 1.1 thousand": a currency's name in the singular before a number with a scale.
  func currencyName(before index: Int, _ numeral: Numeral) -> (unit: MeasureUnit, start: Int)? {
    guard numeral.scale > 1 || numeral.rule.hasPrefix("number.digits") && numeral.isGrouped, stream.isWord(index - 1), !stream.matches(index - 2, "the"),
      let unit = stream.lexicon.units.match(startingAt: index - 1, in: stream), unit.tokens.upperBound == index, unit.meaning.unit.dimension == .money, unit.meaning.unit.factor == 1
    else { return nil }
    return (unit.meaning.unit, index - 1)
  }

  /// "120 MEUR", "MAUD 60": an M before a currency's code, behind or before the number.
  func millions(_ after: Int, before start: Int) -> (unit: MeasureUnit, tokens: Range<Int>)? {
    for index in [after, start - 1] {
      let text = stream.text(index)
      if text.utf8.count == 4, text.hasPrefix("M"), text == text.uppercased(), let unit = stream.lexicon.currenciesByCode[String(text.dropFirst())] {
        return (unit, index..<index + 1)
      }
    }
    return nil
  }

  /// A currency sign before a number.
  func currency(before index: Int) -> (unit: MeasureUnit, start: Int)? {
    // "$-50.8bn": a sign may stand between.
    let at = stream.isDash(index - 1, includesLong: false) && stream.isJoined(index) && stream.isJoined(index - 1) ? index - 2 : index - 1
    if isKwacha(before: index), let kwacha = stream.lexicon.currenciesByCode["ZMW"] { return (kwacha, index - 1) }
    if isRand(before: index), let rand = stream.lexicon.currenciesByCode["ZAR"] { return (rand, index - 1) }
    guard let match = stream.lexicon.currencySymbols.match(endingAt: at, in: stream, isTight: true) else { return nil }
    return (match.meaning, match.tokens.lowerBound)
  }

  /// "K800", "K1.2 million": a capital K before an amount; "K2" is a mountain and "K-9" a dog.
  func isKwacha(before index: Int) -> Bool {
    guard stream.text(index - 1) == "K", stream.isJoined(index), !stream.isJoined(index - 1) || stream.scalar(index - 2) == 0x28, stream.kind(index) == .number,
      let numeral = NumeralReader(stream: stream).digits(at: index), let value = numeral.value
    else { return false }
    return value >= 50 && (numeral.scale >= 1_000 || numeral.isGrouped || value.truncatingRemainder(dividingBy: 10) == 0)
  }

  /// "R1.6bn", "R12 750": a capital R before an amount with a scale, a grouping or cents; "R2" is a name.
  func isRand(before index: Int) -> Bool {
    guard stream.text(index - 1) == "R", stream.isJoined(index), !stream.isJoined(index - 1) || stream.scalar(index - 2) == 0x28, stream.kind(index) == .number,
      let numeral = NumeralReader(stream: stream).digits(at: index)
    else { return false }
    return numeral.scale >= 1_000 || numeral.rule == "number.digits-spaced" || numeral.isGrouped && !stream.text(index).contains(".")
  }
}
