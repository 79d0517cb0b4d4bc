/// What hedging words do to the interval of a figure.
enum Hedge: Hashable, Sendable {
  /// "nearly", "almost": under the figure, by a step at most.
  case justBelow
  /// "just over", "slightly more than": above it, by a step at most.
  case justAbove
  /// "about", "around": a step to either side.
  case about
  /// "an estimated", "is believed": says whose number it is rather than how near.
  case bare

  private static let belowWords: Set<String> = ["nearly", "almost", "approaching", "nearing", "short", "shy", "under"]
  private static let aboveWords: Set<String> = ["over", "above", "more"]
  private static let slightWords: Set<String> = ["just", "slightly", "little", "barely", "fractionally"]
  private static let bareWords: Set<String> = [
    "estimated", "an", "the", "a", "thought", "believed", "reported", "reportedly", "said", "is", "are", "was", "were",
    "to", "be", "estimate", "estimates", "another", "more",
  ]

  /// Reads the words of a hedge, as printed.
  init(_ words: String?) {
    let words = (words ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    let all = Set(words)
    // "not nearly" and "under" alone say nothing of how near; only "just under" does.
    let isSlight = !all.isDisjoint(with: Self.slightWords)
    if all.contains("not") {
      self = .bare
    } else if all.contains("close") || !all.subtracting(["under"]).isDisjoint(with: Self.belowWords)
      || (isSlight && all.contains("under")) || (isSlight && all.contains("less"))
    {
      self = .justBelow
    } else if isSlight, !all.isDisjoint(with: Self.aboveWords) {
      self = .justAbove
    } else if all.isSubset(of: Self.bareWords) {
      self = .bare
    } else {
      self = .about
    }
  }
}
