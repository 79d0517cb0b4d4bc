import Quantities

/// Finds who answers for the words of a passage: "X said", "according to X", "…, X said", "he added".
struct AttributionReader {
  let lexicon: ClaimLexicon

  /// The statements of a passage. The resolver holds the article's sources so far and takes in the new ones.
  func statements(in passage: Passage, resolver: inout SourceResolver) -> [SourcedWords] {
    var found: [SourcedWords] = []
    let owned = OwnedFigures(passage: passage)
    for index in passage.words.indices {
      // Who speaks within a quotation is nobody whom the article goes on about.
      let known = passage.quoted[index] ? resolver : nil
      defer { if let known { resolver = known } }
      if let statement = owned.statement(at: index, &resolver) ?? HeldFigures(passage: passage).statement(at: index, &resolver) {
        found.append(statement)
      } else if passage.tags[index].isVerbal, let lemma = passage.lemma(index), let statement = statement(index, lemma, passage, &resolver) {
        found.append(statement)
        found += GappedStatements(passage: passage).statements(after: statement, &resolver)
      } else if passage.tags[index].isVerbal {
        resolver.touch(subjectOf: index, passage)
      }
    }
    return found
  }

  /// The source of a figure: the nearest statement that covers it.
  func source(of figure: Range<Int>, in statements: [SourcedWords], passage: Passage) -> Source? {
    sourcing(of: figure, in: statements, passage: passage)?.source
  }

  /// The statement that answers for some words: the nearest one that covers them.
  func sourcing(of figure: Range<Int>, in statements: [SourcedWords], passage: Passage) -> SourcedWords? {
    let coverage = StatementCoverage(passage: passage)
    let statements = statements.filter { inner in
      // "The operator says the manifest lists 328": who tells of the list answers.
      !(inner.isThing && statements.contains { $0.verb < inner.verb && !$0.isDeed && !$0.isThing && $0.covers.contains(inner.verb) && $0.covers.contains(figure.lowerBound) })
    }
    var covering = statements.filter { $0.covers.contains(figure.lowerBound) && !coverage.isAside(figure, $0) }
    // What stands in quotation marks is its speaker's, whatever is told within it.
    if passage.quoted.indices.contains(figure.lowerBound), passage.quoted[figure.lowerBound] {
      let outer = covering.filter { $0.isSpeaker || !passage.quoted[$0.verb] }
      if !outer.isEmpty { covering = outer }
    }
    if covering.contains(where: { !$0.isAct }) { covering.removeAll(where: \.isAct) }
    return covering.min { weight($0, figure) < weight($1, figure) }
  }

  private func weight(_ statement: SourcedWords, _ figure: Range<Int>) -> Int {
    let distance = abs(statement.verb - figure.lowerBound)
    // "6.8 according to Americans and 7 according to Iran's": a source behind its words answers for those before it.
    return distance * 2 + (statement.isBehind == (statement.verb > figure.lowerBound) ? 0 : 7)
  }

  /// True where the figure is a belief without an owner: "are believed to be".
  func isBelief(_ figure: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    var isNear = false
    lexicon.beliefs.forEach(in: clause, of: passage) { words, _ in isNear = isNear || Passage.distance(words, figure) <= 6 }
    return isNear
  }

  // MARK: One statement

  private func statement(_ verb: Int, _ lemma: String, _ passage: Passage, _ resolver: inout SourceResolver) -> SourcedWords? {
    let nouns = lexicon.attribution
    let isSaying = nouns.saying.contains(lemma)
    let isFigure = nouns.figure.contains(lemma) || nouns.revising.contains(lemma)
    let isReleased = nouns.released.contains(lemma)
    let isCommitting = nouns.committing.contains(lemma)
    guard isSaying || isFigure || isReleased || isCommitting else { return nil }
    // "the dead and the living added up to 360"
    if lemma == "add", passage.key(verb + 1) == "up" { return nil }
    let phrases = SourcePhraseFinder(passage: passage)
    let tags = passage.tags
    let before = lastButAdverbs(verb, passage)

    // "announced by the governor": a participle whose body stands behind "by".
    if isReleased, tags[verb] == .past {
      let by = passage.span(verb + 1, min(verb + 6, tags.count)).first { passage.key($0) == "by" }
      let isBy = by.map { by in passage.span(verb + 1, by).allSatisfy { tags[$0] != .verb && tags[$0] != .past && tags[$0] != .mark } } ?? false
      if let by, isBy, let phrase = phrases.object(from: by + 1), !phrase.words.contains(where: { tags[$0] == .number }), let source = resolver.source(phrase, in: passage) {
        let clause = lemma == "estimate" ? passage.segment(around: verb..<verb + 1) : passage.clause(around: verb..<verb + 1)
        return SourcedWords(source: source, covers: passage.span(max(clause.lowerBound, verb - 14), lemma == "estimate" ? clause.upperBound : tags.count), verb: verb, isBehind: true, told: verb..<phrase.words.upperBound)
      }
    }
    guard isSaying || isFigure || isCommitting else { return nil }
    // Passives, nouns' participles and purposes say nothing by themselves.
    if before == .be || before == .determiner || before == .preposition && tags[verb] != .gerund || before == .to { return nil }
    if tags[verb] == .past, before == .number { return nil }

    let left = verb - 1 - adverbs(before: verb, passage)
    let isAfterQuotation = left >= 0 && isClosingQuote(left, passage)
    // ", says Inspector Tom Adan"
    let isTurned = left >= 0 && passage.key(left) == "," && lemma == "say" && phrases.object(from: verb + 1).map { isNamed($0, passage) && ["", ",", "."].contains(passage.key($0.words.upperBound)) } ?? false
    let isAfterComma = left >= 0 && passage.key(left) == "," && (left == 0 || isClosingQuote(left - 1, passage) || passage.tags[verb] == .past)
    if isSaying, lemma != "tell", isTurned || isAfterQuotation || left < 0 || isAfterComma && phrases.subject(before: verb) == nil && isInverted(verb, passage),
      let phrase = phrases.object(from: verb + 1), let source = resolver.source(phrase, in: passage)
    {
      return SourcedWords(source: source, covers: 0..<tags.count, verb: verb, isBehind: true, told: verb..<phrase.words.upperBound)
    }
    // ", saying 58 had been counted twice": the subject of the sentence says it.
    let isOfMainSubject = tags[verb] == .gerund || before == .conjunction || before == .have && tags.indices.contains(left) && passage.key(left) == "having"
    guard let phrase = isOfMainSubject ? mainSubject(before: verb, passage, phrases) : phrases.subject(before: verb) else { return nil }
    if !isSaying || isCommitting, phrase.words.contains(where: { tags[$0] == .number }) { return nil }
    // "more than its papers showed, the police said": nothing is said behind the verb, nor before it.
    if nouns.clausal.contains(lemma), passage.key(verb + 1) == ",", phrase.words.lowerBound > 0, passage.key(phrase.words.lowerBound - 1) != ",", !isClosingQuote(phrase.words.lowerBound - 1, passage) { return nil }
    if !isSaying || nouns.clausal.contains(lemma) {
      guard takesClause(verb, passage) && isSaying || (isFigure || isCommitting) && takesFigure(verb, lemma, passage) else { return nil }
    }
    // A figure verb needs somebody who can know: a fire does not count.
    let isSure = ["say", "tell", "add", "announce", "warn"].contains(lemma) || isSaying && !nouns.clausal.contains(lemma)
    // "A third count, by the Mobility Lab, put the number at": a count by somebody.
    if !isSure, let aside = phrase.aside, passage.key(aside.lowerBound) == "by", let last = phrase.words.last, nouns.counts.contains(TopicFinder.singular(passage.key(last))),
      let maker = phrases.object(from: aside.lowerBound + 1), let source = resolver.source(maker, in: passage)
    {
      return SourcedWords(source: source, covers: verb..<tags.count, verb: verb, isDeed: true, told: phrase.words.lowerBound..<verb + 1)
    }
    if !isSure, !namesSource(phrase, passage) { return nil }
    if nouns.counting.contains(lemma), !takesClause(verb, passage), !namesBody(phrase, passage, resolver) { return nil }
    guard let source = resolver.source(phrase, isSure: isSure, in: passage) else { return nil }
    let start = phrase.words.lowerBound
    let isPostposed = isSaying && start > 0 && (endsStatement(after: verb, passage) || isClosingQuote(start - 1, passage) && !takesClause(verb, passage))
      && (isClosingQuote(start - 1, passage) || passage.key(start - 1) == "," || ["\u{2014}", "\u{2013}"].contains(passage.words[start - 1].text))
    if isPostposed {
      let cited = citing(after: verb, passage, phrases).flatMap { resolver.source($0, in: passage) }
      return SourcedWords(source: cited ?? source, covers: 0..<tags.count, verb: verb, isBehind: true, told: start..<verb + 1)
    }
    let isAct = nouns.acting.contains(lemma)
    let isThing = ["the", "its", "a"].contains(passage.key(phrase.words.lowerBound)) && phrase.words.last.map { nouns.reportNouns.contains(passage.key($0)) } ?? false && phrase.words.count <= 3
    return SourcedWords(source: source, covers: verb..<tags.count, verb: verb, isDeed: !isSaying, isAct: isAct, isThing: isThing, told: (isOfMainSubject ? verb : start)..<verb + 1)
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
    if lemma == "speak" { return passage.key(verb + 1) == "of" || passage.tags.indices.contains(verb + 1) && passage.tags[verb + 1] == .adverb && ["on", "of"].contains(passage.key(verb + 2)) || passage.key(verb + 1) == "on" && passage.positions(of: "of", in: passage.span(verb + 1, min(verb + 5, passage.words.count))).first != nil }
    var clause = passage.clause(around: verb..<verb + 1)
    // "gave yet another number: 20,866"
    if passage.key(clause.upperBound) == ":" || passage.key(clause.upperBound - 1) == ":" { clause = passage.span(clause.lowerBound, passage.clause(around: clause.upperBound..<clause.upperBound + 1).upperBound) }
    guard let figure = passage.figures.first(where: { $0.lowerBound > verb && $0.lowerBound < clause.upperBound && $0.lowerBound - verb <= (lemma == "put" || lexicon.attribution.revising.contains(lemma) ? 26 : 12) }) else { return false }
    // "claimed the city and 20 people were killed": behind "and" another clause begins.
    if passage.span(verb, figure.lowerBound).contains(where: { passage.tags[$0] == .conjunction }), !["put", "give"].contains(lemma) { return false }
    // "gave a figure of 74", "cut its estimate to 60", but not "gave $5m" and "cut its discharge".
    let between = passage.span(verb + 1, figure.lowerBound)
    if lexicon.attribution.acting.contains(lemma), between.count > 2 { return false }
    if lemma == "give" {
      let isBare = between.allSatisfy { passage.tags[$0] == .adverb } && !["$", "\u{A3}", "\u{20AC}"].contains { passage.text(figure).contains($0) }
      let isGift = passage.words[..<verb].indices.contains { PhraseNames(passage: passage).isProper($0) && ($0 > 0 || lexicon.country(named: passage.words[$0].text) != nil) } || passage.words[..<verb].contains { $0.isAllCapitals && $0.text.utf8.count > 1 }
      if between.allSatisfy({ passage.tags[$0] == .adverb }), isGift { return true }
      return isBare || between.contains { lexicon.attribution.counts.contains(TopicFinder.singular(passage.key($0))) }
    }
    if lexicon.attribution.revising.contains(lemma) {
      // "revised down to 131 its count of rebels killed"
      let behind = passage.span(figure.upperBound, min(figure.upperBound + 4, clause.upperBound))
      if ["its", "their"].contains(passage.key(behind.lowerBound)), behind.contains(where: { lexicon.attribution.counts.contains(TopicFinder.singular(passage.key($0))) }) { return true }
      return ["theirs", "own"].contains { passage.positions(of: $0, in: between).first != nil } || between.contains { lexicon.attribution.counts.contains(TopicFinder.singular(passage.key($0))) }
    }
    // "put the toll at 74" gives a figure, "puts an end to" does not.
    guard ["put", "place", "peg", "value"].contains(lemma) else { return true }
    return passage.span(verb, min(clause.upperBound, verb + 26)).contains { at in passage.key(at) == "at" && passage.figures.contains { $0.lowerBound >= at && $0.lowerBound <= at + 3 } }
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

  /// True for a body by its noun, its letters or because the article has named it as one.
  private func namesBody(_ phrase: SourcePhrase, _ passage: Passage, _ resolver: SourceResolver) -> Bool {
    if phrase.acronym != nil { return true }
    let nouns = lexicon.attribution
    if phrase.words.contains(where: { index in
      nouns.bodyNouns.contains(passage.key(index)) || nouns.pronouns[passage.key(index)] != nil || nouns.reportNouns.contains(passage.key(index)) || PhraseNames(passage: passage).isRole(index)
        || passage.words[index].isAllCapitals && passage.words[index].text.utf8.count > 1
    }) { return true }
    let name = PhraseNames(passage: passage).trimmed(phrase.words)
    return resolver.memory.named(name).map { $0.sort == .body } ?? (lexicon.country(named: name) != nil && passage.figures.contains { figure in ["$", "\u{A3}", "\u{20AC}"].contains { passage.text(figure).contains($0) } })
  }

  /// True for a name, a title or a role without any number, which may stand behind "says".
  private func isNamed(_ phrase: SourcePhrase, _ passage: Passage) -> Bool {
    let names = PhraseNames(passage: passage)
    guard let last = phrase.words.last, !phrase.words.contains(where: { passage.tags[$0] == .number }) else { return false }
    return names.isProper(last) || names.isRole(last) || lexicon.attribution.bodyNouns.contains(passage.key(last)) || phrase.words.contains { passage.tags[$0] == .name }
  }

  /// ", AFP reported, citing the coroner": the one who is cited answers.
  private func citing(after verb: Int, _ passage: Passage, _ phrases: SourcePhraseFinder) -> SourcePhrase? {
    guard let at = passage.span(verb + 1, min(verb + 6, passage.words.count)).first(where: { ["citing", "quoting"].contains(passage.key($0)) }) else { return nil }
    return phrases.object(from: at + 1)
  }

  private func mainSubject(before verb: Int, _ passage: Passage, _ phrases: SourcePhraseFinder) -> SourcePhrase? {
    // "the agency expected 30,000 and asked for": the subject of the verb before "and".
    if let and = (max(0, verb - 3)..<verb).last(where: { passage.tags[$0] == .conjunction }), passage.tags[verb] != .gerund,
      let other = passage.tags[..<and].lastIndex(where: { [.verb, .past, .be, .have, .modal].contains($0) }), let phrase = phrases.subject(before: other)
    {
      return phrase
    }
    let clause = passage.clause(around: verb..<verb + 1)
    guard let first = (clause.lowerBound..<verb).first(where: { [.verb, .past, .be, .have, .modal].contains(passage.tags[$0]) }) else { return nil }
    return phrases.subject(before: first)
  }

  /// True where nothing that is said follows the verb: a full stop, a comma, or when and where it was said.
  private func endsStatement(after verb: Int, _ passage: Passage) -> Bool {
    var next = verb + 1
    while passage.tags.indices.contains(next), passage.tags[next] == .adverb { next += 1 }
    // "told AFP by telephone", "told reporters"
    if passage.lemma(verb) == "tell", let listener = NounPhrases(passage: passage).phrase(from: next) { next = listener.upperBound }
    guard passage.words.indices.contains(next) else { return true }
    if passage.words[next].kind == .mark { return !["\u{201C}", "\"", ":"].contains(passage.words[next].text) }
    return ["in", "on", "by", "at", "when", "during", "after", "late", "early", "earlier", "to", "from", "via", "with", "before", "as", "over", "outside", "near", "citing", "quoting", "while", "after", "last", "this"].contains(passage.key(next)) || lexicon.attribution.times.contains(passage.key(next))
  }

  private func isClosingQuote(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words.indices.contains(index) else { return false }
    switch passage.words[index].mark {
    case "\u{201D}", "\u{BB}": return true
    case "\"", "\u{2019}", "'": return !passage.quoted[index] && passage.tags[index] == .mark
    default: return false
    }
  }
}
