import Quantities

/// Noun phrases of a sentence, found from one end by the tags of their words.
struct NounPhrases {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }

  /// The noun phrase that ends right before a word, without what "of" adds to it.
  func phrase(endingBefore end: Int) -> Range<Int>? {
    var start = end
    // "the number killed", "people displaced": a participle behind its noun belongs to the phrase.
    if start > 1, tags[start - 1] == .past, tags[start - 2] == .noun || tags[start - 2] == .number, passage.lexicon.isFate(passage.lemma(start - 1) ?? "") { start -= 1 }
    while start > 0, tags[start - 1].isNominal {
      // Two phrases that touch: "gave the army 40 tanks".
      let isOpened = start < end && [.determiner].contains(tags[start]) && tags[start - 1] != .determiner
      if isOpened { break }
      start -= 1
    }
    while start < end, tags[start] == .possessive || tags[start] == .hyphen { start += 1 }
    return start < end && (start..<end).contains { tags[$0] == .noun || tags[$0] == .name || tags[$0] == .number } ? start..<end : nil
  }

  /// The noun phrase that ends right before a word, with the phrases that "of" hangs on before it.
  func chain(endingBefore end: Int) -> Range<Int>? {
    guard var phrase = phrase(endingBefore: end) else { return nil }
    while phrase.lowerBound > 1, passage.key(phrase.lowerBound - 1) == "of", let whole = self.phrase(endingBefore: phrase.lowerBound - 1) {
      phrase = whole.lowerBound..<phrase.upperBound
    }
    return phrase
  }

  /// The noun phrase that starts at a word, adverbs before it passed over; "of" and what it adds included.
  func phrase(from start: Int) -> Range<Int>? {
    var at = start
    while at < tags.count, tags[at] == .adverb { at += 1 }
    let first = at
    while at < tags.count, tags[at].isNominal { at += 1 }
    guard at > first, (first..<at).contains(where: { tags[$0] == .noun || tags[$0] == .name || tags[$0] == .number }) else { return nil }
    if passage.key(at) == "of", let rest = phrase(from: at + 1), rest.lowerBound == at + 1 { return first..<rest.upperBound }
    return first..<at
  }

  /// Where a prepositional phrase that starts at a word ends.
  func endOfPrepositional(at index: Int) -> Int? {
    guard index < tags.count, tags[index] == .preposition || tags[index] == .to else { return nil }
    var at = index + 1
    // "from across the state"
    while at < tags.count, tags[at] == .preposition || tags[at] == .adverb { at += 1 }
    if at < tags.count, tags[at] == .gerund { at += 1 }
    if at < tags.count, tags[at] == .pronoun { return at + 1 }
    return phrase(from: at)?.upperBound
  }

  /// The word that a phrase is about: its last noun before any "of", or behind the "of" where the first
  /// only counts ("the number of confirmed cases").
  func head(of phrase: Range<Int>) -> Int? {
    // "the number killed", "the number of people injured"
    if let last = phrase.last, tags[last] == .past, phrase.count > 1, passage.lexicon.kindByTopic[passage.key(last)] != nil { return last }
    let of = phrase.first { passage.key($0) == "of" }
    let first = phrase.lowerBound..<(of ?? phrase.upperBound)
    let head = first.last { tags[$0] == .noun || tags[$0] == .name || tags[$0] == .past }
    guard let of, of + 1 < phrase.upperBound else { return head }
    guard let word = head else { return self.head(of: of + 1..<phrase.upperBound) }
    return passage.lexicon.syntax.transparent.contains(passage.key(word)) ? self.head(of: of + 1..<phrase.upperBound) ?? head : head
  }

  /// The last noun before any "of".
  func firstHead(of phrase: Range<Int>) -> Int? {
    let of = phrase.first { passage.key($0) == "of" }
    return (phrase.lowerBound..<(of ?? phrase.upperBound)).last { tags[$0] == .noun || tags[$0] == .name }
  }

  /// The subject of a verb group that starts at a word: the nearest noun phrase before it that no
  /// preposition holds, within the clause.
  func subject(before verb: Int) -> Range<Int>? {
    var at = verb
    while at > 0, tags[at - 1] == .adverb || tags[at - 1] == .have || tags[at - 1] == .be || tags[at - 1] == .modal || tags[at - 1] == .to { at -= 1 }
    var commas = 0
    while at > 0 {
      let tag = tags[at - 1]
      if let phrase = chain(endingBefore: at) {
        let before = phrase.lowerBound - 1
        guard before >= 0, tags[before] == .preposition || tags[before] == .to else {
          // Behind a comma may stand an apposition ("PwC, the special manager, said"); the phrase before it is the subject.
          if before > 0, passage.key(before) == ",", commas == 1, let outer = chain(endingBefore: before), isFree(outer) { return outer }
          return phrase
        }
        at = before
      } else if tag == .mark {
        guard passage.key(at - 1) == ",", commas < 2 else { return nil }
        commas += 1
        at -= 1
      } else if tag == .relative || tag == .pronoun {
        return at - 1..<at
      } else if tag == .adverb || tag == .preposition || tag == .past || tag == .gerund {
        // A participle that describes the noun before it: "the toll given by the ministry rose".
        at -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func isFree(_ phrase: Range<Int>) -> Bool {
    phrase.lowerBound == 0 || tags[phrase.lowerBound - 1] != .preposition
  }
}
