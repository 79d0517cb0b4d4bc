import Quantities

/// Finds the sources of figures that somebody holds to or has written down: "stood by a claim of 41", "has stuck to
/// nearly 30,000", "arrived at 33,500", "has a third figure: 79", "had 342 people on its manifest", "if you believe the
/// organisers".
struct HeldFigures {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }
  private var nouns: AttributionFile { passage.lexicon.attribution }

  /// The statement whose verb stands at an index.
  func statement(at verb: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    switch passage.key(verb) {
    case "believe" where passage.key(verb - 1) == "you" && passage.key(verb - 2) == "if": return believed(verb, &resolver)
    case "stood", "stands", "stand", "stuck", "sticks", "stick", "kept", "keeps", "keep", "arrived", "arrives", "arrive", "standing", "sticking": return held(verb, &resolver)
    case "given", "gave", "gives": return given(verb, &resolver)
    case "has", "have", "had": return written(verb, &resolver)
    default: return nil
    }
  }

  /// "If you believe the organisers, 64,000 walked."
  private func believed(_ verb: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard let phrase = SourcePhraseFinder(passage: passage).object(from: verb + 1), passage.key(phrase.words.upperBound) == ",",
      let source = resolver.source(SourcePhrase(words: phrase.words), in: passage)
    else { return nil }
    return SourcedWords(source: source, covers: phrase.words.upperBound..<passage.words.count, verb: verb)
  }

  /// "stood by a claim of 41 dead", "stuck to nearly 30,000", "arrived at 33,500"
  private func held(_ verb: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    let link = passage.key(verb + 1)
    let isArriving = passage.key(verb).text.hasPrefix("arriv")
    guard isArriving ? link == "at" : ["by", "to"].contains(link), let figure = figure(behind: verb + 1, within: 5) else { return nil }
    let between = passage.span(verb + 2, figure.lowerBound)
    let isBare = between.allSatisfy { tags[$0] == .adverb || tags[$0] == .mark } && !isCounted(figure)
    guard isBare || between.contains(where: { isCount($0) }) else { return nil }
    return source(before: verb, &resolver).map { SourcedWords(source: $0, covers: verb..<figure.upperBound, verb: verb, isDeed: true) }
  }

  /// "has a third figure: 79 deaths", "had 342 people on its manifest"
  private func written(_ verb: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard let figure = figure(behind: verb, within: 6), tags.indices.contains(verb + 1), !tags[verb + 1].isVerbal else { return nil }
    let clause = passage.clause(around: figure)
    let between = passage.span(verb + 1, figure.lowerBound)
    let isNamed = between.contains { isCount($0) && [":", "of"].contains(passage.key($0 + 1)) }
    let isListed = between.allSatisfy { tags[$0] == .adverb } && passage.span(figure.upperBound, clause.upperBound).contains { index in
      passage.key(index) == "on" && (["its", "their"].contains(passage.key(index + 1)) && nouns.lists.contains(passage.key(index + 2)) || nouns.lists.contains(passage.key(index + 1)))
    }
    guard isNamed || isListed else { return nil }
    return source(before: verb, &resolver).map { SourcedWords(source: $0, covers: verb..<passage.words.count, verb: verb, isDeed: true) }
  }

  /// What somebody may give several of: "has by now given three figures".
  static let counts: WordSet = ["figures", "numbers", "totals", "estimates", "counts", "tolls"]

  private func given(_ verb: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard let noun = passage.span(verb + 1, min(verb + 5, passage.words.count)).first(where: { Self.counts.contains(passage.key($0)) }),
      passage.span(verb + 1, noun).contains(where: { tags[$0] == .number }), passage.span(verb + 1, noun).allSatisfy({ tags[$0] != .name && tags[$0] != .mark })
    else { return nil }
    let have = passage.span(max(0, verb - 4), verb).first { ["has", "have", "had"].contains(passage.key($0)) } ?? verb
    return source(before: have, &resolver).map { SourcedWords(source: $0, covers: noun..<passage.words.count, verb: verb, isDeed: true) }
  }

  private func figure(behind index: Int, within reach: Int) -> Range<Int>? {
    passage.figures.first { $0.lowerBound > index && $0.lowerBound <= index + reach }
  }

  /// True where a figure counts something: "30,000 people".
  private func isCounted(_ figure: Range<Int>) -> Bool {
    figure.contains { tags[$0] == .noun || tags[$0] == .name } || tags.indices.contains(figure.upperBound) && tags[figure.upperBound].isNominal
  }

  private func isCount(_ index: Int) -> Bool { nouns.counts.contains(TopicFinder.singular(passage.key(index))) }

  /// The body or the person that is the subject of a verb.
  private func source(before verb: Int, _ resolver: inout SourceResolver) -> Source? {
    guard let phrase = SourcePhraseFinder(passage: passage).subject(before: verb) else { return nil }
    let names = PhraseNames(passage: passage)
    let isSource = phrase.words.contains { index in
      nouns.bodyNouns.contains(passage.key(index)) || names.isRole(index) || nouns.titles.contains(passage.key(index)) || nouns.pronouns[passage.key(index)] != nil
        || passage.words[index].isAllCapitals && passage.words[index].text.utf8.count > 1
    }
    let name = names.trimmed(phrase.words)
    guard isSource && !phrase.words.contains(where: { tags[$0] == .number }) || resolver.memory.named(name) != nil else { return nil }
    return resolver.source(phrase, in: passage)
  }
}
