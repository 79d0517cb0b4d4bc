/// What the line breaker minimises. Names and scale are those of Knuth and Plass (1981) and TeX.
struct LineCosts: Hashable, Sendable {
  /// Added to the badness of each line, so that fewer lines are preferred.
  var linePenalty: Double = 10
  /// For each space of a justified line, by the square of its change as a share of its width. Badness hardly tells a
  /// space that is a tenth wider from one that is as it should be; this does, and brings the mean squared deviation of
  /// the spaces below what TeX's demerits leave.
  var unevenSpaces: Double = 130_000
  /// The width of a space, in points; 0 where spaces do not change.
  var spaceWidth: Double = 0
  /// For two hyphens on neighbouring lines. A thousand times TeX's 10,000, more than the worst line of a pass: ladders of
  /// hyphens are what readers of justified text notice first.
  var consecutiveHyphens: Double = 10_000_000
  /// For a hyphen at the end of the last line but one: thirty times TeX's.
  var finalHyphen: Double = 150_000
  /// For a tight line beside a loose one.
  var unevenNeighbours: Double = 10_000
  /// For a last line narrower than `stubWidth`, or than twice that where it begins with half a word: as much as a line of
  /// badness 1,000.
  var stub: Double = 1_000_000
  /// In points.
  var stubWidth: Double = 24

  /// Badness of a line whose glue changes by `ratio`: 100·|r|³.
  func badness(ratio: Double) -> Double { 100 * abs(ratio * ratio * ratio) }

  /// Demerits of a line, without what depends on its neighbours.
  func demerits(badness: Double, penalty: Double) -> Double {
    let base = linePenalty + badness
    guard penalty.isFinite else { return base * base }
    return penalty >= 0 ? base * base + penalty * penalty : base * base - penalty * penalty
  }

  /// Demerits of the spaces of a line that is `slack` too short (or, negative, too long) as it is.
  /// - Parameter spaces: the sum of their widths, in points.
  func demerits(slack: Double, spaces: Double) -> Double {
    spaceWidth > 0 && spaces > 0 ? unevenSpaces * slack * slack / (spaces * spaceWidth) : 0
  }

  /// Tight, normal, loose and very loose lines, 0 to 3.
  func fitness(ratio: Double) -> Int { ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3 }
}
