import Quantities

/// Finds the words of a sentence that say who tells it, "the ministry said on Monday that", which no quotation holds.
struct ToldWords {
  let passage: Passage
  private let sources: [SourcedWords]
  private var tags: [WordTag] { passage.tags }

  init(passage: Passage, sources: [SourcedWords]) {
    self.passage = passage
    self.sources = sources
  }

  /// The ranges in order; none overlaps another.
  func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for source in sources.sorted(by: { $0.verb < $1.verb }) where !source.isDeed && !isQuoted(source.verb) {
      guard let told = source.told, !isNested(source), !cutsPhrase(told) else { continue }
      ranges.append(told.lowerBound..<(source.isBehind ? endOfAside(told.upperBound) : endOfTelling(told.upperBound)))
    }
    ranges += unresolved().filter { range in !ranges.contains { $0.overlaps(range) } }
    var kept: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    return kept
  }

  private func isQuoted(_ index: Int) -> Bool { passage.quoted.indices.contains(index) && passage.quoted[index] }

  /// "The command said that its soldiers had shown …": what is told within what is told stays with it.
  private func isNested(_ inner: SourcedWords) -> Bool {
    guard let told = inner.told else { return false }
    return sources.contains { outer in
      !outer.isDeed && !outer.isBehind && outer.told != nil && outer.verb < told.lowerBound && passage.clauses[outer.verb] == passage.clauses[inner.verb] && outer.covers.contains(inner.verb)
    }
  }

  /// True where what stands before would end in "to" or "the": the phrase holds words that are told.
  private func cutsPhrase(_ told: Range<Int>) -> Bool {
    told.lowerBound > 0 && [.preposition, .determiner, .to, .hyphen, .possessive].contains(tags[told.lowerBound - 1])
  }

  /// ", he said" of somebody whom nobody has named.
  private func unresolved() -> [Range<Int>] {
    tags.indices.compactMap { index in
      guard tags[index] == .pronoun, index > 0, tags[index - 1] == .mark, !isQuoted(index), let lemma = passage.lemma(index + 1), passage.lexicon.attribution.saying.contains(lemma) else { return nil }
      let end = index + 2
      guard end >= tags.count || tags[end] == .mark || tags[end] == .conjunction || tags[end] == .subordinator else { return nil }
      return index..<endOfAside(end)
    }
  }

  /// "said in a statement on Tuesday that": where what is told begins.
  private func endOfTelling(_ end: Int) -> Int {
    var at = end
    // "told reporters here that", "told Reuters"
    if passage.lemma(end - 1) == "tell", let listener = NounPhrases(passage: passage).phrase(from: at), listener.lowerBound == at { at = listener.upperBound }
    at = skipTimes(at)
    if passage.key(at) == "that", tags.indices.contains(at) { return at + 1 }
    guard at < tags.count else { return end }
    // "said on Monday it would": the time was the telling's only where a subject follows.
    return tags[at] == .mark || tags[at] == .pronoun || NounPhrases(passage: passage).phrase(from: at) != nil ? at : end
  }

  private func skipTimes(_ start: Int) -> Int {
    let phrases = NounPhrases(passage: passage)
    var at = start
    while at < tags.count {
      if tags[at] == .adverb && !passage.words[at].isCapitalised && passage.words[at].text != "nearly" && passage.words[at].text != "about" || passage.lexicon.attribution.times.contains(passage.key(at)) {
        at += 1
      } else if tags[at] == .preposition || tags[at] == .to, let next = phrases.endOfPrepositional(at: at), next > at {
        at = next
      } else {
        break
      }
    }
    return at
  }

  /// "he said when reached by phone on Tuesday, and", "said Ann Lee, who leads the team": where the words about the
  /// telling end.
  private func endOfAside(_ end: Int) -> Int {
    guard end < tags.count else { return end }
    if tags[end] != .mark { return (end..<tags.count).first { isBorder($0) } ?? tags.count }
    guard passage.key(end) == ",", end + 1 < tags.count else { return end }
    let close = (end + 1..<tags.count).first { isBorder($0) } ?? tags.count
    let aside = end + 1..<close
    let describes = tags[end + 1] == .relative || [.determiner, .noun, .name, .number].contains(tags[end + 1]) && !aside.contains { [.verb, .past, .be, .have, .modal].contains(tags[$0]) }
    return describes ? close : end
  }

  private func isBorder(_ index: Int) -> Bool { [",", ";", "\u{2014}", "\u{201C}", "\""].contains(passage.key(index)) }
}
