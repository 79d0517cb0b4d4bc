/// Finds the hedges of a number on either side and joins them to one form.
struct HedgeReader {
  let stream: TokenStream

  struct Reading {
    var form: Quantity.Form?
    /// The words as printed, in lower case.
    var words: [String] = []
    var start: Int
    var end: Int
  }

  /// The hedges left of a number that begins at `start` and right of what ends before `end`.
  func hedges(before start: Int, after end: Int) -> Reading {
    var reading = Reading(start: start, end: end)
    var index = start - 1
    // Hedges stack ("an estimated more than"); a determiner may stand between them and the number.
    for _ in 0..<4 {
      if let match = stream.lexicon.hedgesBefore.match(endingAt: index, in: stream), !stream.matches(match.tokens.lowerBound, "minus"), !isMarkup(match.tokens),
        !isNoHedge(match.tokens, determined: index < start - 1)
      {
        combine(&reading, match.meaning)
        reading.words.insert(stream.text(match.tokens).lowercased(), at: 0)
        reading.start = match.tokens.lowerBound
        index = match.tokens.lowerBound - 1
      } else if index == start - 1, stream.matches(index, anyOf: ["a", "an", "the", "another"]) {
        index -= 1
      } else {
        break
      }
    }
    if let match = trailing(at: end) {
      combine(&reading, match.meaning)
      reading.words.append(stream.text(match.tokens).lowercased())
      reading.end = match.tokens.upperBound
    }
    return reading
  }

  /// "went up to 34" tells a level, "faster than the 2.6 percent forecast" another figure, and a row is
  /// "over" money.
  private func isNoHedge(_ tokens: Range<Int>, determined: Bool) -> Bool {
    let before = tokens.lowerBound - 1
    let isReached = stream.has(before, [.rise, .fall]) || stream.matches(before, anyOf: ["went", "go", "goes", "going", "gone", "came", "come", "filling", "filled", "fills", "moved"])
    if stream.matches(tokens.lowerBound, "up"), isReached { return true }
    if determined, stream.matches(tokens.upperBound - 1, anyOf: ["than", "above", "below", "of"]), stream.matches(tokens.upperBound, "the") { return true }
    guard tokens.count == 1, stream.matches(tokens.lowerBound, "over") else { return false }
    // "airdropped food over 41 villages"
    return stream.has(before, .overWord) || (max(0, before - 8)...max(0, before)).contains { stream.has($0, .flight) }
  }

  /// True for the bracket that closes a tag or makes an arrow: "<b>20", "-> 20".
  private func isMarkup(_ tokens: Range<Int>) -> Bool {
    guard stream.scalar(tokens.lowerBound) == 0x3E else { return false }
    if stream.isDash(tokens.lowerBound - 1) || stream.scalar(tokens.lowerBound - 1) == 0x3D && !stream.isWord(tokens.lowerBound - 2) { return true }
    return (tokens.lowerBound - 8..<tokens.lowerBound).contains {
      stream.scalar($0) == 0x3C && stream.isJoined($0 + 1) && (stream.isWord($0 + 1) || stream.scalar($0 + 1) == 0x2F)
    }
  }

  /// "20-odd", "30-plus", "500+": hedges joined to the number.
  func joined(behind end: Int) -> (hedge: Hedge, end: Int)? {
    if stream.scalar(end) == 0x2B, stream.isJoined(end) { return (Hedge(.atLeast, "+"), end + 1) }
    // "200 or so mourners": the noun stands behind the hedge.
    if stream.matches(end, "or"), !stream.matches(end + 2, anyOf: ["than", "then"]),
      let match = stream.lexicon.hedgesAfter.match(startingAt: end, in: stream), stream.isWord(match.tokens.upperBound),
      !stream.stopsPhrase(match.tokens.upperBound)
    {
      return (Hedge(match.meaning.form, stream.text(match.tokens).lowercased()), match.tokens.upperBound)
    }
    guard stream.isHyphen(end) else { return nil }
    if stream.matches(end + 1, "plus") { return (Hedge(.atLeast, "plus"), end + 2) }
    if stream.matches(end + 1, "odd") { return (Hedge(.about, "odd"), end + 2) }
    return nil
  }

  /// A bound says more than a doubt; of two bounds the one next to the number counts.
  private func combine(_ reading: inout Reading, _ hedge: Hedge) {
    switch (reading.form, hedge.form) {
    case (nil, .exact): break
    case (nil, let form): reading.form = form
    case (.about?, .atLeast), (.about?, .atMost): reading.form = hedge.form
    default: break
    }
  }

  /// "20 men or so", "20 men, give or take": behind a comma only where the phrase ends with the hedge.
  private func trailing(at end: Int) -> (tokens: Range<Int>, meaning: Hedge)? {
    var end = end
    // "11 kilometres long, approximately"
    if stream.matches(end, anyOf: ["long", "wide", "deep", "high", "tall", "thick", "away"]) { end += 1 }
    let isBehindComma = stream.scalar(end) == 0x2C
    guard let match = stream.lexicon.hedgesAfter.match(startingAt: isBehindComma ? end + 1 : end, in: stream),
      isTrailing(match.tokens, match.meaning)
    else { return nil }
    if isBehindComma, stream.contains(match.tokens.upperBound), stream.kind(match.tokens.upperBound) != .symbol { return nil }
    return match
  }

  private func isTrailing(_ words: Range<Int>, _ hedge: Hedge) -> Bool {
    // "200 or greater than 190" gives two figures.
    if stream.matches(words.upperBound, anyOf: ["than", "then"]) { return false }
    // "22 teams and over 600 men": the hedge is the next number's.
    if stream.matches(words.lowerBound, "and"), stream.kind(words.upperBound) == .number || stream.has(words.upperBound, .numeral) { return false }
    // "20 at least" closes its phrase; "at least 30" begins the next number's hedge.
    if stream.matches(words.lowerBound, "at") || stream.matches(words.lowerBound, anyOf: ["approximately", "roughly", "on"]) {
      let next = words.upperBound
      return stream.kind(next) != .number && !stream.has(next, .numeral)
    }
    if stream.matches(words.lowerBound, "plus") { return stream.matches(words.upperBound, "of") || !stream.contains(words.upperBound) }
    return !stream.matches(words.lowerBound, anyOf: ["odd", "tops"])
  }
}
