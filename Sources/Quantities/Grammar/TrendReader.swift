/// Tells whether a number is the size of a change: "rose by 300", "up 5 percent".
struct TrendReader {
  let stream: TokenStream

  private static let up: [StaticString] = [
    "rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "growing", "grown", "increased", "increase",
    "increases", "increasing", "jumped", "jump", "jumps", "climbed", "climb", "climbs", "gained", "gain", "gains", "surged",
    "surge", "soared", "up", "added", "advanced", "swelled", "expanded",
  ]
  private static let down: [StaticString] = [
    "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "declined", "decline", "declines",
    "decreased", "decrease", "decreases", "shrank", "shrink", "shrinks", "lost", "slipped", "slid", "plunged", "plunge",
    "tumbled", "down", "sank", "contracted", "cut", "slumped", "eased",
  ]

  /// The direction of the change whose size begins at a token.
  func trend(before start: Int) -> Quantity.Trend? {
    var index = start - 1
    if stream.matches(index, "by") {
      index -= 1
    } else if stream.matches(index, "of"), stream.matches(index - 1, anyOf: ["rise", "increase", "drop", "fall", "decline", "decrease", "gain", "jump", "growth"]) {
      index -= 1
    }
    // An adverb may stand between: "rose sharply by".
    for position in [index, index - 1] {
      if stream.matches(position, anyOf: Self.up) { return .up }
      if stream.matches(position, anyOf: Self.down) { return stream.matches(position, "lost") && position == index && !stream.matches(start - 1, "by") ? nil : .down }
    }
    return nil
  }

  /// True where a verb of change stands within four tokens before an index.
  func isChangeVerb(near index: Int) -> Bool {
    (max(0, index - 4)...max(0, index)).contains { stream.matches($0, anyOf: Self.up) || stream.matches($0, anyOf: Self.down) }
  }
}
