import Quantities

/// Finds what money, a length or a share is of: "debts of £1.3bn", "a £587m pension deficit", "342 mm of rain".
struct TopicFinder {
  let lexicon: ClaimLexicon

  /// A topic by its key, which meets across articles, and its words as printed.
  struct Topic: Hashable {
    var key: String
    var printed: String
  }

  /// The topic of a figure, by what stands nearest to it: the nouns it describes, what a preposition hangs on
  /// behind it, the phrase whose value it is, its verb, then the words of its segment.
  func topic(of figure: Range<Int>, governor: Governor, among topics: PhraseIndex, in passage: Passage) -> Topic? {
    let phrases = NounPhrases(passage: passage)
    var candidates: [Range<Int>] = []
    let end = figure.upperBound
    // "a £587m pension deficit"
    var noun = end
    while noun < passage.tags.count, passage.tags[noun] == .noun || passage.tags[noun] == .name || passage.tags[noun] == .hyphen { noun += 1 }
    if noun > end { candidates.append(end..<noun) }
    if let own = passage.figures.contains(figure) ? figure : nil { candidates.append(own) }
    // "£5m in aid", "342 mm of rain", "$12m worth of damage"
    let link = passage.key(end) == "worth" ? end + 1 : end
    if ["in", "of"].contains(passage.key(link)), let phrase = phrases.phrase(from: link + 1) { candidates.append(phrase) }
    if let topic = governor.topic { candidates.append(topic) }
    for words in candidates { if let topic = known(words, topics, passage) { return topic } }
    if let key = lexicon.topics.verbs[governor.lemma], topics.keys.contains(key) { return Topic(key: key, printed: key) }
    let behind = end..<min(end + 10, passage.segment(around: figure).upperBound)
    if !behind.isEmpty, let topic = known(behind, topics, passage) { return topic }
    let segment = passage.segment(around: figure)
    let before = max(segment.lowerBound, figure.lowerBound - 8)..<figure.lowerBound
    if !before.isEmpty, let topic = known(before, topics, passage) { return topic }
    guard let topic = governor.topic ?? candidates.first(where: { $0 != figure }), let head = phrases.head(of: topic) else { return nil }
    return Topic(key: Self.singular(passage.key(head)).text, printed: trimmed(topic, passage))
  }

  /// The topic of the lexicon that some words name; the longest phrase wins, then the last.
  private func known(_ words: Range<Int>, _ topics: PhraseIndex, _ passage: Passage) -> Topic? {
    var best: (words: Range<Int>, key: String)?
    topics.forEach(in: words, of: passage) { position, phrase in
      guard best.map({ ($0.words.count, $0.words.lowerBound) < (position.count, position.lowerBound) }) ?? true else { return }
      best = (position, phrase.key)
    }
    return best.map { Topic(key: $0.key, printed: $0.key) }
  }

  private func trimmed(_ words: Range<Int>, _ passage: Passage) -> String {
    var start = words.lowerBound
    while start + 1 < words.upperBound, passage.tags[start] == .determiner || passage.tags[start] == .possessive { start += 1 }
    return passage.text(start..<words.upperBound)
  }

  /// A noun in the singular by its ending, for keys only.
  static func singular(_ word: String) -> String {
    if word.utf8.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else { return word }
    return String(word.dropLast())
  }

  /// The same of a term.
  static func singular(_ word: Term) -> Term {
    guard word.hasSuffix("s") else { return word }
    if word.count > 4, word.hasSuffix("ies") { return word.droppingLast(3).appending("y") }
    if word.hasSuffix("ches") || word.hasSuffix("shes") || word.hasSuffix("sses") || word.hasSuffix("xes") { return word.droppingLast(2) }
    guard word.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else { return word }
    return word.droppingLast(1)
  }
}
