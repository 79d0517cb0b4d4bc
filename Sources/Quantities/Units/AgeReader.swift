/// Finds ages without a unit: "aged 56", "Maria Lopez, 34, lost", "John Barrow (71)".
struct AgeReader {
  let stream: TokenStream

  /// True where a bare number is somebody's age.
  func isAge(_ numeral: Numeral) -> Bool {
    guard numeral.kind == .cardinal, numeral.scale == 1, let value = numeral.value, value >= 1, value <= 120, value == value.rounded() else { return false }
    let before = numeral.tokens.lowerBound - 1
    let after = numeral.tokens.upperBound
    if stream.matches(before, anyOf: ["aged", "age", "ages"]) { return true }
    if stream.matches(before, anyOf: ["of", "at"]), stream.matches(before - 1, "age") { return true }
    guard stream.kind(numeral.tokens.lowerBound) == .number else { return false }
    if stream.scalar(before) == 0x28, stream.scalar(after) == 0x29 { return isPerson(before - 1) }
    // "Nick Hague 44 has": text whose commas are lost.
    if value >= 16, isPerson(before), stream.has(after, .auxiliary) || stream.matches(after, anyOf: ["who", "said", "from"]) { return true }
    if stream.scalar(before) == 0x2C, isPerson(before - 1) {
      return stream.scalar(after) == 0x2C || stream.scalar(after) == 0x2E && !stream.isJoined(after + 1) || !stream.contains(after)
        || stream.matches(after, anyOf: ["and", "of", "from", "who", "was", "is", "said"])
    }
    return false
  }

  /// True for the last word of a name of two or more words.
  private func isPerson(_ index: Int) -> Bool {
    guard stream.isWord(index), stream.trait(index, .capitalised), !stream.has(index, [.month, .weekday, .designator]) else { return false }
    if stream.isWord(index - 1), stream.trait(index - 1, .capitalised), !stream.trait(index, .lineBreakBefore), !stream.has(index - 1, .phraseStop) { return true }
    return stream.scalar(index - 1) == 0x2E && stream.has(index - 2, .abbreviation)
  }
}
