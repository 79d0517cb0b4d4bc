/// Tells whether a number is the size of a change: "rose by 300", "up 5 percent".
struct TrendReader {
  let stream: TokenStream

  private static let up: [StaticString] = [
    "rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "growing", "grown", "increased", "increase",
    "increases", "increasing", "jumped", "jump", "jumps", "climbed", "climb", "climbs", "gained", "gain", "gains", "surged",
    "surge", "soared", "up", "advanced", "swelled", "expanded", "rallied", "rocketed", "spiked",
  ]
  private static let down: [StaticString] = [
    "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "declined", "decline", "declines",
    "decreased", "decrease", "decreases", "shrank", "shrink", "shrinks", "lost", "slipped", "slid", "plunged", "plunge",
    "tumbled", "down", "sank", "contracted", "cut", "slumped", "eased", "plummeted", "shed", "dipped", "retreated", "plummeting",
  ]

  /// The direction of the change whose size begins at a token: right behind the verb, or "by" and an
  /// adverb between. What stands behind "to", "from" and "at" is a level, not a change.
  func trend(before start: Int, unit: MeasureUnit) -> Quantity.Trend? {
    var index = start - 1
    if stream.matches(index, "by") { index -= 1 }
    if stream.matches(index, "just") || stream.isWord(index) && stream.text(index).hasSuffix("ly") { index -= 1 }
    guard !stream.isHyphen(index - 1), !stream.isHyphen(index + 1) else { return nil }
    if stream.matches(index, anyOf: Self.up) { return .up }
    if stream.matches(index, "added"), unit.dimension == .money || unit.dimension == .share || unit.name == "point" { return .up }
    guard stream.matches(index, anyOf: Self.down) else { return nil }
    // What is lost or cut is a thing unless it is a price, an index or a share.
    let isLoss = stream.matches(index, anyOf: ["lost", "cut", "shed", "dropped"]) && !stream.matches(start - 1, "by")
    return isLoss && unit.dimension != .share && unit.name != "point" && unit.name != "basis point" ? nil : .down
  }

  /// The direction in which a level was reached: "climbed to 6.7%", "rose 18 sen to RM23.50".
  func levelTrend(before start: Int) -> Quantity.Trend? {
    guard stream.matches(start - 1, "to") else { return nil }
    for index in stride(from: start - 2, through: max(0, start - 6), by: -1) {
      if stream.kind(index) == .symbol, !stream.isJoined(index + 1), stream.scalar(index) == 0x2C { return nil }
      if stream.matches(index, anyOf: ["in", "from", "by", "of", "at"]) { return nil }
      if stream.matches(index, anyOf: Self.up) { return .up }
      if stream.matches(index, anyOf: Self.down) { return .down }
    }
    return nil
  }

  /// True where a verb of change stands within four tokens before an index.
  func isChangeVerb(near index: Int) -> Bool {
    (max(0, index - 4)...max(0, index)).contains { stream.matches($0, anyOf: Self.up) || stream.matches($0, anyOf: Self.down) }
  }
}
