import Quantities

/// Finds who answers for the words of a passage: "X said", "according to X", "…, X said", "he added".
struct AttributionReader {
  let lexicon: ClaimLexicon

  /// A source with the words of the passage that it answers for.
  struct Statement {
    var source: Source
    var covers: Range<Int>
    /// The word that reports.
    var verb: Int
    /// True where the source stands behind what it says.
    var isBehind = false
  }

  /// The statements of a passage. The resolver holds the article's sources so far and takes in the new ones.
  func statements(in passage: Passage, resolver: inout SourceResolver) -> [Statement] {
    resolver.meet(passage)
    var found: [Statement] = []
    for index in passage.words.indices {
      let key = passage.key(index)
      if key == "according", passage.key(index + 1) == "to" {
        if let phrase = SourcePhraseFinder(passage: passage).object(from: index + 2), let source = resolver.source(phrase, in: passage) {
          found.append(Statement(source: source, covers: 0..<passage.words.count, verb: index, isBehind: true))
        }
      } else if passage.tags[index].isVerbal, let lemma = passage.lemma(index), let statement = statement(index, lemma, passage, &resolver) {
        found.append(statement)
      }
    }
    return found
  }

  /// The source of a figure: the nearest statement that covers it.
  func source(of figure: Range<Int>, in statements: [Statement], passage: Passage) -> Source? {
    var covering = statements.filter { $0.covers.contains(figure.lowerBound) && !isAside(figure, $0, passage) }
    // What stands in quotation marks is its speaker's, whatever is told within it.
    if passage.quoted.indices.contains(figure.lowerBound), passage.quoted[figure.lowerBound], covering.contains(where: { !passage.quoted[$0.verb] || $0.verb == 0 }) {
      covering.removeAll { passage.quoted[$0.verb] && $0.verb > 0 }
    }
    return covering.min { weight($0, figure) < weight($1, figure) }?.source
  }

  private func weight(_ statement: Statement, _ figure: Range<Int>) -> Int {
    let distance = abs(statement.verb - figure.lowerBound)
    // "6.8 according to Americans and 7 according to Iran's": a source behind its words answers for those before it.
    return distance * 2 + (statement.isBehind == (statement.verb > figure.lowerBound) ? 0 : 7)
  }

  /// True in a relative clause that the article adds to what is said: ", which had a population of 180,000".
  private func isAside(_ figure: Range<Int>, _ statement: Statement, _ passage: Passage) -> Bool {
    guard !passage.quoted[figure.lowerBound] else { return false }
    let segment = passage.segment(around: figure.lowerBound..<figure.lowerBound + 1)
    guard segment.lowerBound > 0, !segment.contains(statement.verb), segment.lowerBound > statement.verb else { return false }
    let opening = passage.key(segment.lowerBound - 1) == "," ? segment.lowerBound : segment.lowerBound + 1
    return (opening..<min(opening + 3, figure.lowerBound)).contains { ["which", "who", "whose", "whom"].contains(passage.key($0)) }
  }

  /// True where the figure is a belief without an owner: "are believed to be".
  func isBelief(_ figure: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    var isNear = false
    lexicon.beliefs.forEach(in: clause, of: passage) { words, _ in isNear = isNear || Passage.distance(words, figure) <= 6 }
    return isNear
  }

  // MARK: One statement

  private func statement(_ verb: Int, _ lemma: String, _ passage: Passage, _ resolver: inout SourceResolver) -> Statement? {
    let nouns = lexicon.attribution
    let isSaying = nouns.saying.contains(lemma)
    let isFigure = nouns.figure.contains(lemma)
    let isReleased = nouns.released.contains(lemma)
    let isCommitting = nouns.committing.contains(lemma)
    guard isSaying || isFigure || isReleased || isCommitting else { return nil }
    let phrases = SourcePhraseFinder(passage: passage)
    let tags = passage.tags
    let before = lastButAdverbs(verb, passage)

    // "announced by the governor": a participle whose body stands behind "by".
    if isReleased, tags[verb] == .past {
      let by = (verb + 1..<min(verb + 6, tags.count)).first { passage.key($0) == "by" }
      let isBy = by.map { by in (verb + 1..<by).allSatisfy { tags[$0] != .verb && tags[$0] != .past && tags[$0] != .mark } } ?? false
      if let by, isBy, let phrase = phrases.object(from: by + 1), let source = resolver.source(phrase, in: passage) {
        let clause = passage.clause(around: verb..<verb + 1)
        return Statement(source: source, covers: max(clause.lowerBound, verb - 14)..<clause.upperBound, verb: verb, isBehind: true)
      }
    }
    guard isSaying || isFigure || isCommitting else { return nil }
    // Passives, nouns' participles and purposes say nothing by themselves.
    if before == .be || before == .determiner || before == .preposition && tags[verb] != .gerund || before == .to { return nil }
    if tags[verb] == .past, before == .number { return nil }

    let left = verb - 1 - adverbs(before: verb, passage)
    let isAfterQuotation = left >= 0 && isClosingQuote(left, passage)
    let isAfterComma = left >= 0 && passage.key(left) == "," && (left == 0 || isClosingQuote(left - 1, passage) || passage.tags[verb] == .past)
    if isSaying, lemma != "tell", isAfterQuotation || left < 0 || isAfterComma && phrases.subject(before: verb) == nil && isInverted(verb, passage),
      let phrase = phrases.object(from: verb + 1), let source = resolver.source(phrase, in: passage)
    {
      return Statement(source: source, covers: 0..<tags.count, verb: verb, isBehind: true)
    }
    // ", saying 58 had been counted twice": the subject of the sentence says it.
    let phrase: SourcePhrase?
    if tags[verb] == .gerund || before == .have && tags.indices.contains(left) && passage.key(left) == "having" {
      phrase = mainSubject(before: verb, passage, phrases)
    } else {
      phrase = phrases.subject(before: verb)
    }
    guard let phrase else { return nil }
    if !isSaying || nouns.clausal.contains(lemma) {
      guard takesClause(verb, passage) && isSaying || (isFigure || isCommitting) && takesFigure(verb, lemma, passage) else { return nil }
    }
    // A figure verb needs somebody who can know: a fire does not count.
    let isSure = ["say", "tell", "add", "announce", "warn"].contains(lemma)
    if !isSure, !namesSource(phrase, passage) { return nil }
    guard let source = resolver.source(phrase, isSure: isSure, in: passage) else { return nil }
    let start = phrase.words.lowerBound
    let isPostposed = isSaying && start > 0 && endsStatement(after: verb, passage)
      && (isClosingQuote(start - 1, passage) || passage.key(start - 1) == "," || ["\u{2014}", "\u{2013}"].contains(passage.words[start - 1].text))
    if isPostposed { return Statement(source: source, covers: 0..<tags.count, verb: verb, isBehind: true) }
    return Statement(source: source, covers: verb..<tags.count, verb: verb)
  }

  private func adverbs(before verb: Int, _ passage: Passage) -> Int {
    var count = 0
    while verb - 1 - count >= 0, [.adverb, .have].contains(passage.tags[verb - 1 - count]) { count += 1 }
    return count
  }

  private func lastButAdverbs(_ verb: Int, _ passage: Passage) -> WordTag? {
    passage.tags[..<verb].last { $0 != .adverb }
  }

  /// "…, said the Observatory": nothing that is said follows the verb.
  private func isInverted(_ verb: Int, _ passage: Passage) -> Bool {
    guard let phrase = SourcePhraseFinder(passage: passage).object(from: verb + 1) else { return false }
    let next = phrase.words.upperBound
    return !passage.tags.indices.contains(next) || !passage.tags[next].isVerbal
  }

  /// True where a clause follows that a verb of saying takes.
  private func takesClause(_ verb: Int, _ passage: Passage) -> Bool {
    var next = verb + 1
    // "reported on Sunday that"
    while passage.tags.indices.contains(next), passage.tags[next] == .adverb || lexicon.attribution.times.contains(passage.key(next)) { next += 1 }
    if let end = NounPhrases(passage: passage).endOfPrepositional(at: next) { next = end }
    guard passage.tags.indices.contains(next) else { return true }
    if passage.key(next) == "that" || ["\u{201C}", "\"", ":"].contains(passage.words[next].text) { return true }
    if passage.tags[next] == .mark { return true }
    guard let phrase = NounPhrases(passage: passage).phrase(from: next) else { return passage.tags[next] == .pronoun }
    var at = phrase.upperBound
    while let end = NounPhrases(passage: passage).endOfPrepositional(at: at) { at = end }
    return passage.tags.indices.contains(at) && (passage.tags[at].isVerbal && passage.tags[at] != .gerund)
  }

  /// True where a figure is what the verb gives: "put it at 6.8", "counted some 120".
  private func takesFigure(_ verb: Int, _ lemma: String, _ passage: Passage) -> Bool {
    if lemma == "put", ["up", "on", "out", "forward"].contains(passage.key(verb + 1)) { return false }
    if lemma == "speak" { return passage.key(verb + 1) == "of" }
    let clause = passage.clause(around: verb..<verb + 1)
    guard let figure = passage.figures.first(where: { $0.lowerBound > verb && $0.lowerBound < clause.upperBound && $0.lowerBound - verb <= 12 }) else { return false }
    // "claimed the city and 20 people were killed": behind "and" another clause begins.
    if (verb..<figure.lowerBound).contains(where: { passage.tags[$0] == .conjunction }), !["put", "give", "list"].contains(lemma) { return false }
    // "put the toll at 74" gives a figure, "puts an end to" does not.
    return !["put", "place", "peg", "value"].contains(lemma) || (verb..<figure.lowerBound + 1).contains { passage.key($0) == "at" }
  }

  private func namesSource(_ phrase: SourcePhrase, _ passage: Passage) -> Bool {
    let nouns = lexicon.attribution
    if phrase.words.contains(where: { passage.key($0) == "unconfirmed" }) { return false }
    return phrase.words.contains { index in
      let key = passage.key(index)
      return nouns.pronouns[key] != nil || nouns.bodyNouns.contains(key) || nouns.personNouns.contains(key) || nouns.personNouns.contains(TopicFinder.singular(key)) || nouns.reportNouns.contains(key)
        || index == 0 && passage.words[0].isCapitalised && passage.tags[0] == .noun && lexicon.kindByNoun[key] == nil
        || lexicon.kindByNoun[key] == .troops || passage.tags[index] == .name || passage.words[index].isAllCapitals && passage.words[index].text.utf8.count > 1
    }
  }

  private func mainSubject(before verb: Int, _ passage: Passage, _ phrases: SourcePhraseFinder) -> SourcePhrase? {
    let clause = passage.clause(around: verb..<verb + 1)
    guard let first = (clause.lowerBound..<verb).first(where: { [.verb, .past, .be, .have, .modal].contains(passage.tags[$0]) }) else { return nil }
    return phrases.subject(before: first)
  }

  /// True where nothing that is said follows the verb: a full stop, a comma, or when and where it was said.
  private func endsStatement(after verb: Int, _ passage: Passage) -> Bool {
    var next = verb + 1
    // "told AFP by telephone", "told reporters"
    if passage.lemma(verb) == "tell", let listener = NounPhrases(passage: passage).phrase(from: next) { next = listener.upperBound }
    guard passage.words.indices.contains(next) else { return true }
    if passage.words[next].kind == .mark { return !["\u{201C}", "\"", ":"].contains(passage.words[next].text) }
    return ["in", "on", "by", "at", "when", "during", "after", "late", "early", "earlier", "to", "from", "via", "with", "before", "as"].contains(passage.key(next)) || lexicon.attribution.times.contains(passage.key(next))
  }

  private func isClosingQuote(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words.indices.contains(index) else { return false }
    let text = passage.words[index].text
    return text == "\u{201D}" || (text == "\"" || text == "\u{2019}" || text == "'") && !passage.quoted[index] && passage.tags[index] == .mark
  }
}
