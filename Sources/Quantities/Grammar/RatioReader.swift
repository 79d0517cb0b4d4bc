/// Reads how many times one thing outnumbers another: "4:1", "by three to one".
struct RatioReader {
  let stream: TokenStream

  /// The end of a ratio to one whose first number is given, or nil.
  func end(of numeral: Numeral) -> Int? {
    guard numeral.kind == .cardinal, numeral.scale == 1, let value = numeral.value, value > 1 else { return nil }
    let after = numeral.tokens.upperBound
    if stream.scalar(after) == 0x3A, stream.isJoined(after), stream.isJoined(after + 1), stream.matches(after + 1, "1"), stream.scalar(after + 2) != 0x3A {
      // "won 2:1" is a score.
      return (max(0, after - 5)..<after).contains { stream.matches($0, anyOf: ["won", "win", "beat", "lost", "drew", "victory", "defeat"]) } ? nil : after + 2
    }
    guard stream.matches(after, "to"), stream.matches(after + 1, anyOf: ["one", "1"]), !stream.matches(numeral.tokens.lowerBound - 1, "from") else { return nil }
    if stream.isWord(numeral.tokens.lowerBound), stream.isWord(after + 1) { return after + 2 }
    return (max(0, after - 8)..<after).contains { stream.matches($0, anyOf: ["ratio", "margin", "outnumber", "outnumbered", "outnumbering", "odds", "outnumbers"]) } ? after + 2 : nil
  }

  func isRatio(_ numeral: Numeral) -> Bool { end(of: numeral) != nil }
}
