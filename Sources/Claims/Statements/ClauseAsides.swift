import Quantities

/// Finds what a clause says by the way: ", which lies near the border,", ", backed by aircraft,".
struct ClauseAsides {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }

  /// The words of a clause that stand in relative clauses behind a comma, and in participles between two.
  func ranges(in clause: Range<Int>, verb: Int) -> [Range<Int>] {
    clause.compactMap { comma in
      guard passage.key(comma) == ",", comma + 1 < clause.upperBound else { return nil }
      let close = passage.span(comma + 1, clause.upperBound).first { [",", ";", "\u{2014}"].contains(passage.key($0)) }
      let aside = comma + 1..<(close ?? clause.upperBound)
      guard !aside.contains(verb) else { return nil }
      let isRelative = aside.prefix(3).contains { tags[$0] == .relative && passage.key($0) != "that" }
      // A participle at the end goes on with the story: ", ending the siege".
      let isEnclosed = close != nil && [.past, .gerund].contains(tags[comma + 1]) && verb >= aside.upperBound
      return isRelative || isEnclosed ? aside : nil
    }
  }
}
