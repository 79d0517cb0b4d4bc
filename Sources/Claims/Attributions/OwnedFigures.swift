import Foundation
import Quantities

/// Finds the sources of figures that no verb of saying gives: "according to X", "by X's count", "X's figure of 58",
/// "what X called", "UN: 40 dead".
struct OwnedFigures {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }
  private var nouns: AttributionFile { passage.lexicon.attribution }

  /// The statement whose reporting word stands at an index.
  func statement(at index: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    switch passage.key(index) {
    case "according" where passage.key(index + 1) == "to": return according(index, from: index + 2, &resolver)
    case "as" where passage.key(index + 1) == "per": return according(index, from: index + 2, &resolver)
    case "by": return reckoning(index, &resolver)
    case "what": return called(index, &resolver)
    case ":": return headed(index, &resolver)
    default: return possessive(index, &resolver) ?? total(index, &resolver) ?? share(index, &resolver) ?? bare(index, &resolver)
    }
  }

  private func according(_ index: Int, from start: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    // "according to what he called", "as per usual": nobody is named.
    guard let phrase = SourcePhraseFinder(passage: passage).object(from: start), let source = resolver.source(phrase, isSure: true, in: passage) else { return nil }
    return SourcedWords(source: source, covers: 0..<passage.words.count, verb: index, isBehind: index > 0 && passage.key(index - 1) != ";", told: index..<phrase.words.upperBound)
  }

  /// "by the ministry's count", "by the reckoning of the city", "by the official list".
  private func reckoning(_ by: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    // "6.8 by American reckoning, or 7.0 by that of the University of Tehran"
    if passage.key(by + 1) == "that", passage.key(by + 2) == "of", passage.figures.contains(where: { $0.upperBound == by }),
      let phrase = SourcePhraseFinder(passage: passage).object(from: by + 3), let source = resolver.source(SourcePhrase(words: phrase.words), isSure: true, in: passage)
    {
      return SourcedWords(source: source, covers: passage.segment(around: by..<by + 1), verb: by, isBehind: true)
    }
    guard let words = NounPhrases(passage: passage).phrase(from: by + 1), let noun = words.first(where: { nouns.owners.contains(passage.key($0)) && tags[$0] != .name }), noun > by + 1 else { return nil }
    let source: Source?
    if passage.key(noun + 1) == "of", noun + 2 < words.upperBound {
      let isBody = !["time", "day", "moment", "hour"].contains(passage.key(words.upperBound - 1))
      source = resolver.source(SourcePhrase(words: passage.span(noun + 2, words.upperBound)), isSure: isBody, in: passage)
    } else if let mark = passage.span(words.lowerBound, noun).last(where: { tags[$0] == .possessive && passage.key($0) != "s" }), mark > words.lowerBound {
      source = resolver.source(SourcePhrase(words: words.lowerBound..<mark), in: passage)
    } else if ["its", "their"].contains(passage.key(words.lowerBound)) {
      source = resolver.memory.body
    } else if ["his", "her"].contains(passage.key(words.lowerBound)) {
      source = resolver.memory.person(passage.key(words.lowerBound) == "his" ? .masculine : .feminine)
    } else if passage.key(noun) != "number", passage.key(noun) != "numbers", words.contains(where: { ["official", "government", "police"].contains(passage.key($0)) || passage.lexicon.country(of: passage.words[$0].text) != nil }) {
      let isOwned = passage.span(words.lowerBound, noun).contains { nouns.bodyNouns.contains(passage.key($0)) }
      source = resolver.source(SourcePhrase(words: words.lowerBound..<(isOwned ? noun : noun + 1)), isSure: true, in: passage)
    } else {
      source = nil
    }
    guard let source else { return nil }
    return SourcedWords(source: source, covers: passage.clause(around: by..<by + 1), verb: by, isBehind: true)
  }

  /// "what the army called 1,500 mercenaries"
  private func called(_ what: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard let verb = passage.span(what + 1, min(what + 10, tags.count)).first(where: { tags[$0].isVerbal && tags[$0] != .have }), verb > what + 1, let lemma = passage.lemma(verb), nouns.describing.contains(lemma) else { return nil }
    guard let phrase = SourcePhraseFinder(passage: passage).subject(before: verb), phrase.words.lowerBound > what, let source = resolver.source(phrase, isSure: true, in: passage) else { return nil }
    return SourcedWords(source: source, covers: verb..<passage.segment(around: verb..<verb + 1).upperBound, verb: verb)
  }

  /// "UN: 40 dead", "• KCM: 61": a source before a colon, and a figure behind it.
  private func headed(_ colon: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    let start = passage.words.first?.kind == .mark ? 1 : 0
    guard colon > start, colon - start <= 6, passage.figures.contains(where: { $0.lowerBound > colon && $0.lowerBound <= colon + 4 }),
      let words = NounPhrases(passage: passage).phrase(from: start), words.upperBound == colon || passage.key(words.upperBound) == "("
    else { return nil }
    let isSource = (words.count == 1 || words.contains { !passage.words[$0].isAllCapitals }) && words.contains { passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 && tags[$0] != .number || nouns.bodyNouns.contains(passage.key($0)) }
    guard isSource, passage.lexicon.country(of: passage.text(words).capitalized) == nil, !words.contains(where: { tags[$0] == .number || passage.lexicon.kindByNoun[passage.key($0)] != nil }) else { return nil }
    guard let source = resolver.source(SourcePhrase(words: words), in: passage) else { return nil }
    return SourcedWords(source: source, covers: colon..<passage.words.count, verb: colon)
  }

  /// "The UN agency's total, as of Thursday night, is 27,650", "Its count covers two provinces": a figure with an owner
  /// as the subject of its sentence.
  private func total(_ index: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard nouns.counts.contains(TopicFinder.singular(passage.key(index))), !passage.figures.contains(where: { $0.contains(index) }),
      let words = NounPhrases(passage: passage).phrase(endingBefore: index + 1), let source = owner(of: words, before: index, &resolver)
    else { return nil }
    let clause = passage.clause(around: index..<index + 1)
    // "The organisers' figure was 2.4 times that of the police": the article's own sum.
    let isRatio = passage.figures.contains { clause.contains($0.lowerBound) && $0.contains { passage.key($0) == "times" } }
    guard !isRatio, passage.span(index + 1, tags.count).prefix(14).contains(where: { [.be, .verb, .past, .have].contains(tags[$0]) }) else { return nil }
    return SourcedWords(source: source, covers: words.lowerBound..<max(clause.upperBound, passage.segment(around: index..<index + 1).upperBound), verb: index, isDeed: true)
  }

  /// "the information minister's quarter of a million was never explained", "Its 40,000, …": a bare number with an owner.
  private func bare(_ mark: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    let isPronoun = ["its", "their"].contains(passage.key(mark))
    guard isPronoun || tags[mark] == .possessive && passage.key(mark) != "s" else { return nil }
    let next = !isPronoun && passage.key(mark + 1) == "s" ? mark + 2 : mark + 1
    guard let figure = passage.figures.first(where: { $0.lowerBound == next }), figure.allSatisfy({ tags[$0] != .noun && tags[$0] != .name || ["quarter", "half", "million", "dozen"].contains(passage.key($0)) }),
      !tags.indices.contains(figure.upperBound) || !tags[figure.upperBound].isNominal
    else { return nil }
    let source: Source?
    if isPronoun {
      source = resolver.memory.body
    } else {
      source = NounPhrases(passage: passage).phrase(endingBefore: mark).flatMap { words in
        words.contains { nouns.bodyNouns.contains(passage.key($0)) || PhraseNames(passage: passage).isRole($0) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }
          ? resolver.source(SourcePhrase(words: words), in: passage) : nil
      }
    }
    return source.map { SourcedWords(source: $0, covers: figure, verb: mark, isDeed: true) }
  }

  /// The owner of a phrase that ends in the noun of a figure: "the ministry's", "its", "a U.N.".
  private func owner(of words: Range<Int>, before noun: Int, _ resolver: inout SourceResolver) -> Source? {
    if let mark = words.last(where: { tags[$0] == .possessive && passage.key($0) != "s" }), mark > words.lowerBound {
      let owner = words.lowerBound..<mark
      guard owner.contains(where: { nouns.bodyNouns.contains(passage.key($0)) || PhraseNames(passage: passage).isRole($0) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }) || resolver.memory.named(PhraseNames(passage: passage).trimmed(owner)) != nil else { return nil }
      return resolver.source(SourcePhrase(words: owner), in: passage)
    }
    if ["its", "their"].contains(passage.key(words.lowerBound)) { return resolver.memory.body }
    return nil
  }

  /// "the ministry's 2.1 percent"
  private func share(_ mark: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    let next = passage.key(mark + 1) == "s" ? mark + 2 : mark + 1
    guard tags[mark] == .possessive, passage.key(mark) != "s", let figure = passage.figures.first(where: { $0.lowerBound == next }),
      ["%", "percent", "per cent"].contains(where: { passage.text(figure).contains($0) }), let words = NounPhrases(passage: passage).phrase(endingBefore: mark),
      words.contains(where: { nouns.bodyNouns.contains(passage.key($0)) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }),
      let source = resolver.source(SourcePhrase(words: words), in: passage)
    else { return nil }
    return SourcedWords(source: source, covers: figure, verb: mark)
  }

  /// "the army's figure of 58 dead", "a U.N. appeal for $11m", "the ministry's 2.1 percent".
  private func possessive(_ index: Int, _ resolver: inout SourceResolver) -> SourcedWords? {
    guard nouns.counts.contains(passage.key(index)), let of = passage.words.indices.contains(index + 1) ? index + 1 : nil, ["of", "for"].contains(passage.key(of)),
      let figure = passage.figures.first(where: { $0.lowerBound == of + 1 || $0.lowerBound == of }), let words = NounPhrases(passage: passage).phrase(endingBefore: index + 1)
    else { return nil }
    let owner: Range<Int>
    if let mark = words.last(where: { tags[$0] == .possessive && passage.key($0) != "s" }), mark > words.lowerBound {
      owner = words.lowerBound..<mark
    } else if ["its", "their"].contains(passage.key(words.lowerBound)), let body = resolver.memory.body {
      return SourcedWords(source: body, covers: index..<figure.upperBound, verb: index)
    } else {
      // "a U.N. appeal", "the police figure"
      owner = words.lowerBound..<index
      guard owner.contains(where: { passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 || nouns.bodyNouns.contains(passage.key($0)) }) || owner.contains(where: { passage.key($0) == "." && tags[$0] == .hyphen }) else { return nil }
    }
    guard let source = resolver.source(SourcePhrase(words: owner), in: passage) else { return nil }
    return SourcedWords(source: source, covers: index..<figure.upperBound, verb: index)
  }
}
