import Articles
import Quantities

extension ArticleClaims {
  /// Notes who answers for a claim.
  func attribute(
    _ claim: inout Claim, _ figure: Range<Int>, _ passage: Passage, _ statements: [SourcedWords]
  ) {
    let reader = AttributionReader(lexicon: knowledge.lexicon)
    if let source = reader.source(of: figure, in: statements, passage: passage) {
      claim.attribution = Attribution(kind: .named, name: source.name, speaker: source.speaker, printed: source.printed)
      claim.rules.append("attribution.named")
    } else if reader.isBelief(figure, in: passage) {
      claim.attribution = Attribution(kind: .unattributedBelief)
      claim.rules.append("attribution.belief")
    }
  }

  /// "312 of those", "five of the dead", "of the dead, five", "another five": part of what the sentence before told.
  func isPart(_ figure: Range<Int>, _ passage: Passage, ofSame isSame: Bool) -> Bool {
    let of = figure.first { passage.key($0) == "of" } ?? figure.upperBound
    if passage.key(of) == "of" {
      if ["them", "those", "these", "whom"].contains(passage.key(of + 1)) { return true }
      return isSame && passage.key(of + 1) == "the" && (of + 2..<of + 4).contains { knowledge.lexicon.kindByNoun[passage.key($0)] != nil && passage.key($0) != "country" }
    }
    // "Another 171 died in the south": the count goes on.
    if isSame, figure.lowerBound <= 2, passage.key(0) == "another" || passage.key(0) == "a" && passage.key(1) == "further" { return true }
    let start = passage.clause(around: figure).lowerBound
    guard passage.key(start) == "of", figure.lowerBound - start <= 5, passage.key(figure.lowerBound - 1) == "," else { return false }
    return ["them", "those", "these"].contains(passage.key(start + 1)) || passage.key(start + 1) == "the" && knowledge.lexicon.kindByTopic[passage.key(start + 2)] != nil
  }
}
