import Quantities

/// Tells for which figures of a passage a statement does not answer, though its words surround them: what the article
/// adds of its own.
struct StatementCoverage {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }

  /// True for a figure that stands in an aside of the article's own.
  func isAside(_ figure: Range<Int>, _ statement: SourcedWords) -> Bool {
    guard passage.quoted.indices.contains(figure.lowerBound), !passage.quoted[figure.lowerBound], !statement.isSpeaker else { return false }
    return isRelativeAside(figure, statement) || isInhabitants(figure) || isLaterClause(figure, statement) || isRestrictive(figure, statement)
  }

  /// ", which had a population of 180,000": a relative clause between commas.
  private func isRelativeAside(_ figure: Range<Int>, _ statement: SourcedWords) -> Bool {
    let segment = passage.segment(around: figure.lowerBound..<figure.lowerBound + 1)
    guard segment.lowerBound > 0, !segment.contains(statement.verb) else { return false }
    let opening = passage.key(segment.lowerBound) == "," ? segment.lowerBound + 1 : segment.lowerBound
    guard passage.span(opening, min(opening + 2, figure.lowerBound)).contains(where: { ["which", "who", "whose", "whom", "where"].contains(passage.key($0)) }),
      passage.key(opening) != "of", passage.key(opening + 1) != "of"
    else { return false }
    // ", which brings the total to 40" and ", of whom 12" are the speaker's.
    let verb = passage.span(opening, figure.lowerBound).first { tags[$0].isVerbal && ![.have, .be, .modal].contains(tags[$0]) }
    if let verb, let lemma = passage.lemma(verb), passage.lexicon.attribution.resultative.contains(lemma) { return false }
    if segment.lowerBound > statement.verb { return passage.key(opening) != "where" || statement.isDeed }
    // "…, where 59 bodies had been registered, according to its director": said of that clause alone.
    return passage.span(segment.upperBound, statement.verb).contains { [.verb, .past, .be, .have, .modal].contains(tags[$0]) && !isOfStatement($0, statement) }
  }

  /// True for the auxiliaries of the verb of saying.
  private func isOfStatement(_ index: Int, _ statement: SourcedWords) -> Bool {
    passage.span(index, statement.verb).allSatisfy { [.have, .adverb, .modal].contains(tags[$0]) }
  }

  /// "a town of some 85,000 people"
  private func isInhabitants(_ figure: Range<Int>) -> Bool {
    let of = passage.key(figure.lowerBound) == "of" ? figure.lowerBound : figure.lowerBound - 1
    return of > 0 && passage.key(of) == "of" && passage.lexicon.places.settlementNouns[passage.key(of - 1)] != nil
  }

  /// "…, the police said, as the number of dead rose to 38": a clause behind the speaker.
  private func isLaterClause(_ figure: Range<Int>, _ statement: SourcedWords) -> Bool {
    guard statement.isBehind, figure.lowerBound > statement.verb else { return false }
    return passage.span(statement.verb, figure.lowerBound).contains { index in
      passage.key(index) == "," && passage.lexicon.attribution.asides.contains(passage.key(index + 1))
        && passage.span(index + 2, figure.lowerBound).contains { [.verb, .past, .be, .have, .modal].contains(tags[$0]) }
        && passage.span(index + 2, figure.lowerBound).contains { passage.lexicon.attribution.counts.contains(passage.key($0)) }
    }
  }

  /// "a town that has been under siege for 17 months": what is known of a thing before what is said of it.
  private func isRestrictive(_ figure: Range<Int>, _ statement: SourcedWords) -> Bool {
    guard let that = passage.span(max(0, figure.lowerBound - 14), figure.lowerBound).last(where: { ["that", "which", "who"].contains(passage.key($0)) && tags[$0] == .relative }),
      that > 0, tags[that - 1].isNominal, passage.segments[that] == passage.segments[figure.lowerBound]
    else { return false }
    if passage.span(that, figure.lowerBound).contains(statement.verb) { return false }
    // Its own verb group, and no other verb behind that.
    guard let have = passage.span(that + 1, figure.lowerBound).first(where: { tags[$0].isVerbal }), ["has", "have"].contains(passage.key(have)) else { return false }
    return passage.span(have + 1, figure.lowerBound).count { [.verb, .past, .gerund].contains(tags[$0]) } <= 1 && !passage.span(have + 1, figure.lowerBound).contains { tags[$0] == .have || tags[$0] == .to }
  }
}
