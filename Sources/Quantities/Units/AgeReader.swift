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
    if isChild(before, after, value) { return true }
    guard stream.kind(numeral.tokens.lowerBound) == .number else { return false }
    if value >= 12 || stream.matches(after, "when"), isPredicate(before, after) { return true }
    if stream.scalar(before) == 0x28, stream.scalar(after) == 0x29 { return isPerson(before - 1, value) || stream.has(before - 1, .person) && !isPlural(before - 1) }
    if stream.scalar(before) == 0x2C, stream.scalar(after) == 0x2C, stream.has(before - 1, .person), !isPlural(before - 1) { return true }
    // "Nick Hague 44 has": text whose commas are lost.
    if value >= 16, isPerson(before, value), stream.has(after, .auxiliary) || stream.matches(after, anyOf: ["who", "said", "from"]) { return true }
    // "Maddon, 66, has": a surname alone at the beginning of its sentence.
    if value >= 5, value < 100, stream.scalar(before) == 0x2C, stream.scalar(after) == 0x2C, isSurname(before - 1),
      stream.has(after + 1, [.auxiliary, .verb, .adverb]) || stream.matches(after + 1, anyOf: ["who", "from", "a", "an", "the", "became", "won", "served"]) || stream.text(after + 1).hasSuffix("ed")
        || stream.isWord(after + 1) && !stream.trait(after + 1, .capitalised) && !stream.stopsPhrase(after + 1)
    {
      return true
    }
    if stream.scalar(before) == 0x2C, isPerson(before - 1, value) {
      return stream.scalar(after) == 0x2C || stream.scalar(after) == 0x2E && !stream.isJoined(after + 1) || !stream.contains(after)
        || stream.matches(after, anyOf: ["and", "of", "from", "who", "was", "is", "said"])
    }
    return false
  }

  private func isPlural(_ index: Int) -> Bool { CountedPhraseReader(stream: stream).isPlural(index) }

  /// "her son, six, slept", "a boy of four and a woman of 93"
  private func isChild(_ before: Int, _ after: Int, _ value: Double) -> Bool {
    let closes = !stream.contains(after) || stream.kind(after) == .symbol || stream.has(after, [.auxiliary, .conjunction, .verb])
    if stream.scalar(before) == 0x2C, stream.scalar(after) == 0x2C { return stream.has(before - 1, .person) && !isPlural(before - 1) && stream.has(before - 2, .determiner) }
    return stream.matches(before, "of") && closes && stream.has(before - 1, .person) && !isPlural(before - 1) && stream.matches(before - 2, anyOf: ["a", "the", "another"])
  }

  /// True where "life expectancy" is told: "the average life expectancy for men is around 73".
  func isExpectancy(_ numeral: Numeral) -> Bool {
    guard let value = numeral.value, value > 20, value < 120 else { return false }
    return (max(1, numeral.tokens.lowerBound - 14)..<max(1, numeral.tokens.lowerBound)).contains { stream.matches($0, "expectancy") && stream.matches($0 - 1, "life") }
  }

  /// "He will be 35 by", "when she was 29", "who turns 23".
  private func isPredicate(_ before: Int, _ after: Int) -> Bool {
    guard !stream.contains(after) || stream.kind(after) == .symbol && !stream.isJoined(after + 1) || stream.has(after, [.preposition, .conjunction, .adverb])
        || stream.matches(after, anyOf: ["next", "this", "last"])
    else { return false }
    if stream.matches(before, anyOf: ["turns", "turned", "turning"]) { return true }
    var verb = before
    guard stream.matches(verb, anyOf: ["was", "is", "be", "just", "only"]) else { return false }
    while stream.matches(verb, anyOf: ["was", "is", "be", "will", "would", "just", "only", "now"]) { verb -= 1 }
    return stream.matches(verb, anyOf: ["he", "she", "i"]) || stream.has(verb, .person) && !isPlural(verb) && stream.has(verb - 1, .determiner)
  }

  /// A capitalised word that begins a sentence and is no function word.
  private func isSurname(_ index: Int) -> Bool {
    guard stream.isWord(index), stream.trait(index, .capitalised), !stream.has(index, [.month, .weekday, .designator, .phraseStop, .casualty, .person]) else { return false }
    return index == 0 || stream.has(index - 1, .conjunction) || stream.trait(index, .paragraphBefore) || stream.kind(index - 1) == .symbol && stream.trait(index, .spaceBefore) && stream.scalar(index - 1) == 0x2E
  }

  /// True for the last word of a name of two or more words.
  private func isPerson(_ index: Int, _ value: Double) -> Bool {
    // "Lee Jun-ho"
    if stream.isHyphen(index - 1) { return isPerson(index - 2, value) }
    guard stream.isWord(index), stream.trait(index, .capitalised), !stream.has(index, value > 31 ? [.weekday, .designator] : [.month, .weekday, .designator]) else { return false }
    if stream.isWord(index - 1), stream.trait(index - 1, .capitalised), !stream.trait(index, .lineBreakBefore), !stream.stopsPhrase(index - 1) { return true }
    return stream.scalar(index - 1) == 0x2E && stream.has(index - 2, .abbreviation)
  }
}
