/// Reads what a figure is counted by: "$58.24 per barrel", "$10 a gram", "60 tests a day", "15 % per annum".
struct RateReader {
  let stream: TokenStream

  struct Reading {
    /// The singular name of what it is counted by.
    var name: String
    var end: Int
  }

  /// The rate that begins at a token. "a" and "an" make a rate only before times, units and what prices go by.
  func rate(at index: Int) -> Reading? {
    let hasHyphens = stream.isHyphen(index)
    var next = hasHyphens ? index + 1 : index
    let isStrong: Bool
    if stream.matches(next, "per") || stream.scalar(next) == 0x2F && stream.isJoined(next) && stream.isJoined(next + 1) {
      isStrong = true
    } else if stream.matches(next, anyOf: ["a", "an", "each", "every"]) {
      isStrong = false
      // "a face amount" and "each other" count nothing.
      if stream.matches(next, anyOf: ["each", "every"]), !isTime(next + 1) { return nil }
    } else {
      return nil
    }
    next += 1
    if hasHyphens, stream.isHyphen(next) { next += 1 }
    // "$6.78 billion a year earlier" is no rate.
    if !isStrong, isTime(next), stream.matches(next + 1, anyOf: ["earlier", "ago", "later", "before", "after"]) { return nil }
    if isStrong, stream.matches(next, "annum") { return Reading(name: "year", end: next + 1) }
    if let unit = stream.lexicon.units.match(startingAt: next, in: stream), unit.meaning.unit.dimension != .money || isStrong {
      return Reading(name: unit.meaning.unit.name, end: unit.tokens.upperBound)
    }
    if stream.has(next, .perNoun) { return Reading(name: Lemma(lexicon: stream.lexicon).singular(of: stream.text(next)), end: next + 1) }
    guard isStrong, stream.isWord(next), !stream.stopsPhrase(next) else { return nil }
    return Reading(name: Lemma(lexicon: stream.lexicon).singular(of: stream.text(next)), end: next + 1)
  }

  private func isTime(_ index: Int) -> Bool {
    stream.lexicon.units.match(startingAt: index, in: stream)?.meaning.unit.dimension == .time
  }

  /// The unit counted by something else.
  func unit(_ unit: MeasureUnit, by name: String) -> MeasureUnit {
    let base = unit == .percent ? "percentage" : stream.lexicon.rateNames[unit.name] ?? unit.name
    return MeasureUnit(name: "\(base) per \(name)", dimension: .compound)
  }
}
