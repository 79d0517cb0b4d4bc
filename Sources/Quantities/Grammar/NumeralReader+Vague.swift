/// Number words without a number: "dozens", "several", "most of".
extension NumeralReader {
  func vague(at index: Int) -> Numeral? {
    if let match = stream.lexicon.vagueShares.match(startingAt: index, in: stream) {
      return vague(match.tokens, match.meaning, .vagueShare, "number.vague-share")
    }
    if let match = stream.lexicon.vagueCounts.match(startingAt: index, in: stream) {
      // "several hundred" is a hundred or more of them, not three.
      if let scale = stream.entry(match.tokens.upperBound), scale.classes.contains(.scale) {
        var number = match.meaning
        number.low = number.low.map { $0 * scale.value }
        number.high = number.high.map { $0 * scale.value }
        return vague(match.tokens.lowerBound..<match.tokens.upperBound + 1, number, .vague, "number.vague-scale")
      }
      return vague(match.tokens, match.meaning, .vague, "number.vague-count")
    }
    if let match = stream.lexicon.vaguePlurals.match(startingAt: index, in: stream) {
      guard !stream.isHyphen(index - 1), isVaguePlural(match.tokens) else { return nil }
      return vague(match.tokens, match.meaning, .vague, "number.vague-plural")
    }
    return nil
  }

  /// "scores" and "millions" are numbers only where they count something.
  func isVaguePlural(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if stream.matches(next, "of") || stream.matches(next, anyOf: ["more", "others"]) { return true }
    if stream.matches(tokens.lowerBound, "scores") { return stream.has(next, [.auxiliary, .casualty]) && stream.has(next + 1, .casualty) }
    if stream.has(next, [.auxiliary, .verb, .casualty]) || isPast(next) { return true }
    // "Thousands rally against the bill": a headline's verb.
    return isHeadline(tokens)
  }

  /// True for a vague plural that begins a line before a word in lower case that is no plural.
  func isHeadline(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    return (tokens.lowerBound == 0 || stream.trait(tokens.lowerBound, .lineBreakBefore)) && stream.isWord(next) && !stream.trait(next, .capitalised) && !stream.stopsPhrase(next)
      && !CountedPhraseReader(stream: stream).isPlural(next) && !CountedPhraseReader(stream: stream).isPlural(next + 1)
  }

  /// "Hundreds queued": a past tense by its ending.
  func isPast(_ index: Int) -> Bool {
    guard stream.isWord(index), let range = stream.byteRange(index..<index + 1), range.count > 4 else { return false }
    return stream.bytes[range.upperBound - 2] == 0x65 && stream.bytes[range.upperBound - 1] == 0x64
  }

  func vague(_ tokens: Range<Int>, _ number: VagueNumber, _ kind: Numeral.Kind, _ rule: String) -> Numeral {
    Numeral(
      kind: kind, tokens: tokens, value: nil, low: number.low, high: number.high, mantissa: number.low ?? 0,
      isGrouped: true, words: number.words, rule: rule)
  }
}
