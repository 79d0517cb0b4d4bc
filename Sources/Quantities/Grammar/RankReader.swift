/// Reads the ends of a span of ranks: "between the tenth and the fifteenth". One ordinal alone is a
/// place in an order and no quantity.
struct RankReader {
  let stream: TokenStream

  /// The span whose first ordinal stands at a token.
  func read(at index: Int) -> QuantityReader.Outcome? {
    guard stream.has(index, .ordinal), stream.matches(index - 1, "the"), let first = stream.entry(index)?.ordinal else { return nil }
    guard let start = start(before: index - 1), let end = second(behind: index + 1, isBetween: stream.matches(start, "between")),
      let last = stream.entry(end)?.ordinal, first < last, isAlone(end + 1), let range = stream.byteRange(start..<end + 1),
      let number = stream.byteRange(index..<end + 1)
    else { return nil }
    return .quantity(
      Quantity(range: range, numberRange: number, low: first, high: last, form: .range, unit: .none, rule: "range.ranks"), end: end + 1)
  }

  private func start(before the: Int) -> Int? {
    if stream.matches(the - 1, "between") { return the - 1 }
    guard let hedge = stream.lexicon.hedgesBefore.match(endingAt: the - 1, in: stream), hedge.meaning.form == .atLeast else { return nil }
    return hedge.tokens.lowerBound
  }

  /// The second ordinal, behind "and" or behind a hedge that bounds it from above.
  private func second(behind index: Int, isBetween: Bool) -> Int? {
    guard stream.matches(index, anyOf: ["and", "but"]) else { return nil }
    var next = index + 1
    if !isBetween {
      guard let hedge = (next..<next + 4).lazy.compactMap({ stream.lexicon.hedgesBefore.match(endingAt: $0, in: stream) }).first(where: { $0.tokens.lowerBound == next }),
        hedge.meaning.form == .atMost
      else { return nil }
      next = hedge.tokens.upperBound
    }
    if stream.matches(next, "the") { next += 1 }
    return stream.has(next, .ordinal) ? next : nil
  }

  /// True where the ordinal has no noun: "between the 15th and the 18th century" is a time.
  private func isAlone(_ index: Int) -> Bool {
    !stream.contains(index) || stream.kind(index) == .symbol && !stream.isHyphen(index) || stream.stopsPhrase(index)
  }
}
