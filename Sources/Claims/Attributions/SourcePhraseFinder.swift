import Quantities

/// Finds the noun phrases before and behind a verb of saying.
struct SourcePhraseFinder {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }
  private var phrases: NounPhrases { NounPhrases(passage: passage) }
  private static let asideReach = 32

  /// The subject of a verb, adverbs, auxiliaries, times and asides between them passed over.
  func subject(before verb: Int) -> SourcePhrase? {
    var at = verb
    var aside: Range<Int>?
    var acronym: String?
    while at > 0 {
      let index = at - 1
      switch tags[index] {
      case .adverb, .have, .modal, .doing:
        at -= 1
        continue
      case .pronoun where passage.lexicon.attribution.pronouns[passage.key(index)] != nil:
        return SourcePhrase(words: index..<at, aside: aside, acronym: acronym)
      case .relative where passage.key(index) != "that" && passage.key(index) != "where":
        // "the U.N. office, which raised its tally": the relative stands for the phrase before it.
        var end = index
        while end > 0, passage.key(end - 1) == "," { end -= 1 }
        return phrase(endingBefore: end).map { SourcePhrase(words: $0) }
      // "Ines Pardoe, 23, a nurse, said": an age between name and role.
      case .number where at < verb && passage.key(at) == "," && index > 1 && passage.key(index - 1) == "," && tags[index - 2].isNominal:
        aside = index..<(aside?.upperBound ?? at)
        at = index - 1
        continue
      // "a survey published on Thursday found": a participle that describes the subject.
      case .past where at < verb && index > 0 && tags[index - 1].isNominal:
        at -= 1
        continue
      default: break
      }
      if passage.key(index) == "first", at == index + 1, index > 0, tags[index - 1] != .determiner {
        at = passage.key(index - 1) == "at" ? index - 1 : index
        continue
      }
      if ["\u{201D}", "\""].contains(passage.mark(index)), index > 0, passage.key(index - 1) == "," {
        at -= 1
        continue
      }
      if let start = startOfTime(endingAt: index) {
        at = start
        continue
      }
      if passage.key(index) == ")", let open = (max(0, index - 12)..<index).last(where: { passage.key($0) == "(" }) {
        if index - open == 2, passage.words[open + 1].isAllCapitals { acronym = passage.words[open + 1].text } else if aside == nil { aside = open + 1..<index }
        at = open
        continue
      }
      if [",", "\u{2014}", "\u{2013}"].contains(passage.mark(index)), aside == nil,
        let open = openingComma(closing: index)
      {
        aside = open + 1..<index
        at = open
        continue
      }
      break
    }
    // "One of them, a paint maker in Corby, said": the aside tells who.
    if at > 2, passage.key(at - 2) == "of", tags[at - 1] == .pronoun, let aside, let described = phrases.phrase(from: aside.lowerBound) {
      return SourcePhrase(words: described)
    }
    if let described = beforeRelativeClause(at) { return SourcePhrase(words: described, aside: aside, acronym: acronym) }
    guard var words = phrase(endingBefore: at) else { return nil }
    // "the Business and Trade Committee"
    if words.lowerBound > 2, passage.key(words.lowerBound - 1) == "and", passage.words[words.lowerBound].isCapitalised, tags[words.lowerBound - 2] == .name,
      passage.lexicon.attribution.bodyNouns.contains(passage.key(words.upperBound - 1)), let other = phrases.phrase(endingBefore: words.lowerBound - 1), passage.key(other.lowerBound) == "the"
    {
      words = other.lowerBound..<words.upperBound
    }
    // "state TV and a monitoring group said"
    if words.lowerBound > 1, passage.key(words.lowerBound - 1) == "and", let other = phrases.chain(endingBefore: words.lowerBound - 1),
      other.lowerBound == 0 || passage.key(other.lowerBound - 1) == ","
    {
      words = other.lowerBound..<words.upperBound
    }
    // "One of them, a paint maker in Corby, said"
    if passage.key(words.lowerBound) == "one" || words.count == 1 && passage.tags[words.lowerBound] == .pronoun, let aside,
      let phrase = phrases.phrase(from: aside.lowerBound)
    {
      words = phrase.lowerBound..<phrase.upperBound
    }
    return SourcePhrase(words: words, aside: aside, acronym: acronym)
  }

  /// "A teacher who reached Tarvik on Tuesday with his mother said": the phrase before a relative clause that has a
  /// verb of its own.
  private func beforeRelativeClause(_ end: Int) -> Range<Int>? {
    guard let who = (max(0, end - 24)..<end).last(where: { passage.key($0) == "who" }), who > 0, tags[who - 1].isNominal,
      passage.span(who, end).allSatisfy({ tags[$0] != .mark }), passage.span(who + 1, end - 1).contains(where: { [.verb, .past, .be, .have].contains(tags[$0]) }),
      !passage.span(who + 1, end).contains(where: { passage.lemma($0).map { passage.lexicon.attribution.saying.contains($0) } ?? false && tags[$0].isVerbal })
    else { return nil }
    return phrase(endingBefore: who)
  }

  /// The phrase behind a verb: "said Pirouz Kamrani, who leads a team".
  func object(from start: Int) -> SourcePhrase? {
    guard start < tags.count else { return nil }
    if tags[start] == .pronoun { return SourcePhrase(words: start..<start + 1) }
    guard var words = phrases.phrase(from: start) else { return nil }
    if words.lowerBound > start + 1 { return nil }
    // "the search and rescue agency", "officials and residents"
    if passage.key(words.upperBound) == "and", let other = phrases.phrase(from: words.upperBound + 1), other.lowerBound == words.upperBound + 1,
      other.contains(where: { names(nounAt: $0) }), !tags.indices.contains(other.upperBound) || !tags[other.upperBound].isVerbal
    {
      words = words.lowerBound..<other.upperBound
    }
    // "said a spokesman for the ministry"
    if ["for", "at", "from", "with", "in", "by"].contains(passage.key(words.upperBound)), let tail = phrases.phrase(from: words.upperBound + 1) {
      words = words.lowerBound..<tail.upperBound
    }
    var end = words.upperBound
    var acronym: String?
    if passage.key(end) == "(", passage.key(end + 2) == ")", passage.words[end + 1].isAllCapitals {
      acronym = passage.words[end + 1].text
      end += 3
    }
    var aside: Range<Int>?
    if passage.key(end) == "," {
      let stop = (end + 1..<tags.count).first { passage.key($0) == "," || passage.words[$0].text == "." && tags[$0] == .mark && !isAbbreviated($0 - 1) } ?? tags.count
      if stop > end + 1 { aside = end + 1..<stop }
    }
    return SourcePhrase(words: words, aside: aside, acronym: acronym)
  }

  /// "Brig. Gen.", "J. Adan": the point belongs to the word before it.
  private func isAbbreviated(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && (passage.lexicon.attribution.titles.contains(passage.key(index)) || passage.words[index].text.utf8.count == 1) && passage.words[index].isCapitalised
  }

  private func names(nounAt index: Int) -> Bool {
    let nouns = passage.lexicon.attribution
    return nouns.bodyNouns.contains(passage.key(index)) || nouns.personNouns.contains(TopicFinder.singular(passage.key(index)))
  }

  /// A noun phrase with what "of", "for", "at" and "in" add: "a surgeon at Dilling Teaching Hospital".
  private func phrase(endingBefore end: Int) -> Range<Int>? {
    guard var words = phrases.chain(endingBefore: end) else { return nil }
    while words.lowerBound > 1, ["for", "at", "in", "from", "with", "on", "of", "by"].contains(passage.key(words.lowerBound - 1)),
      let head = phrases.chain(endingBefore: words.lowerBound - 1)
    {
      words = head.lowerBound..<words.upperBound
    }
    // "On Tuesday officials said"
    while words.count > 1, passage.lexicon.attribution.times.contains(passage.key(words.lowerBound)), passage.key(words.lowerBound) != "may" {
      words = words.lowerBound + 1..<words.upperBound
    }
    return words
  }

  /// Where "on Tuesday night" or "late Tuesday" begins, that ends at a word.
  private func startOfTime(endingAt index: Int) -> Int? {
    let times = passage.lexicon.attribution.times
    guard times.contains(passage.key(index)), tags[index] != .verb || passage.key(index) == "march" else { return nil }
    var start = index
    while start > 0, times.contains(passage.key(start - 1)) || ["last", "this", "the", "for", "first", "time"].contains(passage.key(start - 1)) || tags[start - 1] == .number { start -= 1 }
    if start > 0, ["on", "in", "at", "by", "since", "early", "late", "for"].contains(passage.key(start - 1)) { start -= 1 }
    return start > 0 ? start : nil
  }

  /// The comma that opens an aside which a comma closes: what follows it describes the phrase before it.
  private func openingComma(closing: Int) -> Int? {
    for index in stride(from: closing - 1, through: max(1, closing - Self.asideReach), by: -1) {
      let isMark = [",", "\u{2014}", "\u{2013}"].contains(passage.mark(index))
      guard isMark, index + 1 < closing else { continue }
      let opens = tags[index + 1]
      let before = tags[index - 1]
      guard before.isNominal || before == .pronoun || passage.key(index - 1) == ")" else { return nil }
      switch opens {
      case .relative, .determiner, .number, .name, .noun, .past, .gerund, .preposition, .have, .adverb: return index
      default: return nil
      }
    }
    return nil
  }
}
