import Quantities

/// Gives each word of a sentence its part of speech, by word lists and by the words before and after it.
///
/// One walk from left to right; what it cannot tell is a noun, which is what most unknown words are.
struct Tagger {
  let verbs: VerbLexicon
  let classes: WordTable<WordTag>
  /// Nouns before which a form in -ing describes: "a war monitoring group".
  var described: WordSet = []
  /// Forms in -ing that tell a state: "missing".
  var fates: WordSet = []

  func tags(of words: [Word], figures: [Range<Int>]) -> [WordTag] {
    var isFigure = [Bool](repeating: false, count: words.count)
    for figure in figures { for index in figure where isFigure.indices.contains(index) { isFigure[index] = true } }
    var tags: [WordTag] = []
    tags.reserveCapacity(words.count)
    for index in words.indices { tags.append(isFigure[index] ? .number : tag(index, words, tags)) }
    return tags
  }

  private func tag(_ index: Int, _ words: [Word], _ tags: [WordTag]) -> WordTag {
    let word = words[index]
    switch word.kind {
    case .number: return .number
    case .mark:
      if word.text == "-", word.isJoined { return .hyphen }
      // "Dr. Foday", "M. K. Stalin", "U.N.": a full stop within a sentence belongs to its word.
      if word.text == ".", word.isJoined, index + 1 < words.count, let last = tags.last, last == .name || last == .noun, words[index - 1].text.utf8.count <= 5, words[index + 1].isCapitalised || words[index - 1].isAllCapitals {
        return .hyphen
      }
      let isApostrophe = word.mark == "'" || word.mark == "\u{2019}"
      return isApostrophe && word.isJoined && tags.last?.isNominal ?? false ? .possessive : .mark
    case .word: break
    }
    let previous = tags.last
    if previous == .possessive, word.isJoined, word.key == "s" { return .possessive }
    if previous == .hyphen { return word.isCapitalised ? .name : .noun }
    if word.key == "to" { return .to }
    if let known = classes[word.key], !(word.isAllCapitals && word.text.utf8.count > 1) {
      return isWithinName(index, known, words) ? .name : closed(known, index, words, tags)
    }
    if word.isCapitalised, index > 0, !opensQuotation(index, words) { return .name }
    if let entry = verbs.entry(word.key), let tag = verbal(entry, index, words, tags) { return tag }
    if word.key.hasSuffix("ly"), word.key.count > 4 { return .adverb }
    return .noun
  }

  private func closed(_ tag: WordTag, _ index: Int, _ words: [Word], _ tags: [WordTag]) -> WordTag {
    switch words[index].key {
    // "the number of dead that day" against "he said that …": both open what follows.
    case "that": return tags.last == .preposition ? .determiner : .relative
    case "may" where words[index].isCapitalised && index > 0: return .name
    case "after", "before", "since", "until", "till", "as":
      // Before a noun phrase alone they are prepositions; what follows decides little for the rules.
      return tag
    default: return tag
    }
  }

  /// "Doctors Without Borders", "Action Against Hunger": a long preposition with a capital between capitals.
  private func isWithinName(_ index: Int, _ tag: WordTag, _ words: [Word]) -> Bool {
    guard tag == .preposition, words[index].isCapitalised, words[index].key.count > 5, index > 0, index + 1 < words.count else { return false }
    return words[index - 1].isCapitalised && words[index + 1].isCapitalised && words[index - 1].kind == .word
  }

  private func opensQuotation(_ index: Int, _ words: [Word]) -> Bool {
    switch words[index - 1].mark {
    case "\u{201C}", "\"", "\u{2018}", ":", "\u{2022}", "\u{AB}": true
    default: false
    }
  }

  /// The tag of a word that can be a verb; nil where it is none here.
  private func verbal(_ entry: VerbLexicon.Entry, _ index: Int, _ words: [Word], _ tags: [WordTag]) -> WordTag? {
    let before = lastButAdverbs(tags, words)
    let forms = entry.forms
    if forms.contains(.gerund) {
      let isDescription = words.indices.contains(index + 1) && described.contains(words[index + 1].key) && (before?.isNominal ?? false)
      return before == .determiner || before == .possessive || isDescription || before == .preposition && fates.contains(words[index].key) ? .noun : .gerund
    }
    switch before {
    case .to? where index > 1 && words[index - 2].key == "according": return nil
    case .to?, .modal?, .doing?:
      if forms.contains(.plain) { return .verb }
    case .be?, .have?:
      if forms.contains(.participle) { return .past }
      return nil
    case .determiner?, .possessive?, .hyphen?: return nil
    case .number?:
      if !forms.isDisjoint(with: [.past, .participle]) { return .past }
      if forms.contains(.plain), !entry.isNounish { return .verb }
      return nil
    case .preposition?:
      return nil
    default: break
    }
    if !forms.isDisjoint(with: [.past, .participle]) { return .past }
    guard entry.isNounish else { return .verb }
    // "X, also known as Y, now counts 140", "…, the agency reports."
    if forms.contains(.third), let last = tags.last, last == .adverb, ["now", "also", "still"].contains(words[index - 1].key) { return .verb }
    if entry.lemma == "report", forms.contains(.third), words.indices.contains(index + 1), words[index + 1].kind == .mark, opensWithComma(tags, words) { return .verb }
    // "The government, which has been in a caretaker role, aims to build"
    if forms.contains(.third), tags.last == .mark, words[index - 1].text == ",", words.indices.contains(index + 1), words[index + 1].key == "to" { return .verb }
    switch before {
    case .pronoun?, .relative?: return .verb
    case .noun?, .name?:
      // "The ministry reports that", "The union claims 300": something follows that only a verb takes.
      guard words.indices.contains(index + 1) else { return nil }
      let next = words[index + 1]
      let isTaken = next.kind == .number || ["the", "a", "an", "that", "it", "he", "its", "about", "some", "more", "at", "up", "to"].contains(next.key)
      // "The injured number 5,230"
      if entry.lemma == "number", next.kind == .number { return .verb }
      let agrees = before == .name || forms.contains(.third) != (words[index - 1].key.hasSuffix("s"))
      // "The total stands at 4,402"
      let isLevel = next.key == "at" && words.indices.contains(index + 2) && words[index + 2].kind == .number
      return isTaken && agrees && (next.key != "at" || isLevel) ? .verb : nil
    default: return nil
    }
  }

  /// True where the noun phrase before a word stands behind a comma or a quotation.
  private func opensWithComma(_ tags: [WordTag], _ words: [Word]) -> Bool {
    guard let last = tags.last, last.isNominal, let mark = tags.lastIndex(where: { !$0.isNominal }) else { return false }
    return [",", "\u{201D}", "\""].contains(words[mark].text)
  }

  /// The tag before a word, adverbs and what stands in brackets passed over: "the Monitor (KCM) lists".
  private func lastButAdverbs(_ tags: [WordTag], _ words: [Word]) -> WordTag? {
    var end = tags.count
    if end > 1, words[end - 1].text == ")", let open = words[..<end].lastIndex(where: { $0.text == "(" }), end - open <= 4 { end = open }
    return tags[..<end].last { $0 != .adverb }
  }
}
