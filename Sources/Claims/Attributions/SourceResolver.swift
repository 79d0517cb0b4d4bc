import Quantities

/// Turns noun phrases into sources, with a memory of those that the article has named.
struct SourceResolver {
  let lexicon: ClaimLexicon
  /// Full names of bodies by the letters that stand for them in the article.
  var acronyms: [String: String] = [:]
  private(set) var memory: SourceMemory

  init(lexicon: ClaimLexicon) {
    self.lexicon = lexicon
    memory = SourceMemory(lexicon: lexicon)
  }

  private var nouns: AttributionFile { lexicon.attribution }

  /// The source that a phrase names or points back to; nil where it is none.
  /// - Parameter isSure: true behind verbs that only somebody who speaks can have.
  mutating func source(_ phrase: SourcePhrase, isSure: Bool = false, in passage: Passage) -> Source? {
    guard let source = resolved(phrase, isSure: isSure, PhraseNames(passage: passage)) else { return nil }
    memory.remember(source)
    return source
  }

  // MARK: What a sentence names besides those who speak

  /// Takes in the bodies that a sentence names and the people whom it introduces without letting them speak: "Mahin
  /// Yavari, 34, lost …".
  mutating func meet(_ passage: Passage) {
    for mention in passage.bodies where mention.isBody || mention.initials != nil {
      if memory.named(mention.printed) != nil { continue }
      let keys = mention.words.map { passage.key($0) }
      memory.remember(Source(name: mention.printed, speaker: nil, sort: .body, keys: Self.significant(keys), printed: mention.printed, isMention: true))
    }
    for word in passage.words where word.isAllCapitals && lexicon.bodyInitials.contains(word.text) && memory.named(word.text) == nil && acronyms[word.text] == nil {
      memory.remember(Source(name: word.text, speaker: nil, sort: .body, keys: [], printed: word.text, isMention: true))
    }
    for mention in passage.people where mention.isPerson && mention.name.isFull {
      let name = passage.text(mention.words)
      if memory.sources.contains(where: { $0.speaker == name || $0.name == name }) { continue }
      let titled = max(0, mention.words.lowerBound - 3)..<mention.words.upperBound
      memory.remember(Source(name: name, speaker: name, sort: .person, keys: [], printed: name, gender: gender(titled, nil, passage), isMention: true))
    }
    meetSubject(passage)
    var index = 0
    while index < passage.words.count {
      let end = endOfName(from: index, passage)
      defer { index = max(index + 1, end) }
      guard end - index >= 1, passage.key(end) == "," else { continue }
      let next = end + 1
      let isAge = passage.tags.indices.contains(next) && passage.words[next].kind == .number && [",", "who"].contains(passage.key(next + 1))
      // "Kesava, 67, spent": one name with an age.
      guard end - index >= 2 || isAge && index > 0 else { continue }
      let noun = passage.span(next, min(next + 8, passage.words.count)).prefix { passage.key($0) != "," || isAge }.first { nouns.personNouns.contains(passage.key($0)) }
      let isRole = ["a", "an", "the", "who", "whose", "its", "their"].contains(passage.key(next)) && (noun != nil || passage.key(next) == "who")
      guard isAge || isRole else { continue }
      let name = passage.text(index..<end)
      if memory.sources.contains(where: { $0.speaker == name && !$0.isMention }) { continue }
      let keys = Set(noun.map { [passage.key($0)] } ?? [])
      memory.remember(Source(name: name, speaker: name, sort: .person, keys: keys, printed: name, gender: gender(index..<end, noun.map { passage.key($0) }, passage)))
    }
  }

  /// Of the sources of a sentence its subject is what "it" or "he" in the next stands for.
  mutating func leave(_ passage: Passage, _ statements: [SourcedWords]) {
    defer { enter(passage) }
    // "The troops moved on, said the Observatory. Its director …": the one who says it is the subject.
    if let behind = statements.last(where: { $0.isBehind && passage.quoted.indices.contains($0.verb) && !passage.quoted[$0.verb] }) {
      memory.remember(spoken(behind.source))
      return
    }
    for verb in passage.tags.indices where [.verb, .past, .be, .have, .modal].contains(passage.tags[verb]) {
      if touch(subjectOf: verb, passage) { return }
    }
  }

  /// "At the teaching hospital the dead were laid out. …, its director, said": the institution into which a sentence
  /// leads is the one that the next goes on about.
  private mutating func enter(_ passage: Passage) {
    guard ["at", "in", "inside"].contains(passage.key(0)), var phrase = NounPhrases(passage: passage).phrase(from: 1), phrase.lowerBound == 1 else { return }
    // "At the hospital the dead were laid out": another phrase begins.
    if let next = phrase.dropFirst().first(where: { passage.tags[$0] == .determiner }) { phrase = phrase.lowerBound..<next }
    guard let noun = phrase.last, nouns.institutions.contains(passage.key(noun)), phrase.count <= 5
    else { return }
    let names = PhraseNames(passage: passage)
    let name = names.trimmed(phrase)
    let known = memory.named(name) ?? memory.described(by: passage.key(noun), isPerson: false)
    memory.remember(spoken(known ?? Source(name: name, speaker: nil, sort: .body, keys: Self.significant(phrase.map { passage.key($0) }), printed: passage.text(phrase))))
  }

  /// Takes note of a known source that is the subject of a verb.
  @discardableResult
  mutating func touch(subjectOf verb: Int, _ passage: Passage) -> Bool {
    guard verb > 0, !passage.quoted[verb], let phrase = SourcePhraseFinder(passage: passage).subject(before: verb) else { return false }
    let names = PhraseNames(passage: passage)
    let keys = phrase.words.map { passage.key($0) }
    guard let head = keys.last, !keys.contains(where: { nouns.pronouns[$0] != nil }) else { return false }
    let proper = phrase.words.filter { names.isProper($0) }
    let hasRole = phrase.words.contains { nouns.personNouns.contains(passage.key($0)) }
    let isNamedAside = phrase.aside.map { aside in aside.contains { names.isProper($0) } && (hasRole || aside.allSatisfy { names.isProper($0) }) } ?? false
    let known: Source?
    if let named = memory.named(names.trimmed(phrase.words)) ?? full(of: names.trimmed(phrase.words)) {
      known = named
    } else if isNamedAside && proper.isEmpty && (hasRole || nouns.bodyNouns.contains(head)) || hasRole && !proper.isEmpty && !phrase.words.contains(where: { passage.tags[$0] == .number }) {
      // "The company, Selm Lines, has stuck to its figure": named here for the first time.
      return source(phrase, in: passage) != nil
    } else if proper.count == 1, let person = memory.person(surname: passage.words[proper[0]].text) {
      known = person
    } else if keys.first == "the", proper.count <= 1, keys.count <= 3 {
      known = memory.described(by: head, isPerson: nouns.personNouns.contains(head))
    } else {
      known = nil
    }
    guard let known else { return false }
    memory.remember(spoken(known))
    return true
  }

  private func spoken(_ source: Source) -> Source {
    var source = source
    source.isMention = false
    return source
  }

  /// Takes in a body that opens a sentence as its subject: "The World Health Organization took a position …".
  private mutating func meetSubject(_ passage: Passage) {
    guard let phrase = NounPhrases(passage: passage).phrase(from: 0), phrase.upperBound < passage.tags.count,
      passage.tags[phrase.upperBound].isVerbal || passage.key(phrase.upperBound) == "," || passage.key(phrase.upperBound) == "(",
      !phrase.contains(where: { passage.tags[$0] == .number })
    else { return }
    let names = PhraseNames(passage: passage)
    let keys = phrase.map { passage.key($0) }
    let proper = phrase.filter { names.isProper($0) }
    // "The Front's way is the oldest": not the body itself.
    guard !phrase.contains(where: { nouns.titles.contains(passage.key($0)) || nouns.personNouns.contains(passage.key($0)) }) || nouns.bodyNouns.contains(passage.key(phrase.upperBound - 1)),
      !phrase.contains(where: { passage.tags[$0] == .possessive }) || names.isProper(phrase.upperBound - 1) else { return }
    guard proper.contains(where: { nouns.bodyNouns.contains(passage.key($0)) || passage.words[$0].isAllCapitals && !passage.words[$0].isFunction && passage.words[$0].text.utf8.count > 2 }) else { return }
    let name = names.trimmed(phrase)
    if let known = memory.named(name) ?? (proper.count == 1 ? full(of: name) : nil) {
      if known.isMention || proper.count == 1 { memory.remember(spoken(known)) }
    } else {
      memory.remember(Source(name: name, speaker: nil, sort: .body, keys: Self.significant(keys), printed: passage.text(phrase)))
    }
  }

  private func endOfName(from start: Int, _ passage: Passage) -> Int {
    var end = start
    while end < passage.words.count, passage.tags[end] == .name || passage.tags[end] == .hyphen && end > start || end == start && passage.words[end].isCapitalised && passage.tags[end] == .noun { end += 1 }
    return end
  }

  // MARK: Helpers

  private static let insignificant: WordSet = ["the", "and", "for", "who", "which", "that", "was", "has", "with", "from", "its", "their"]

  static func significant(_ keys: [Term]) -> Set<Term> {
    Set(keys.filter { $0.count > 2 && !insignificant.contains($0) })
  }

  /// The source that letters or one name stand for.
  func full(of name: String) -> Source? {
    if let known = memory.named(name) { return known }
    guard let body = acronyms[name] else { return nil }
    return memory.named(body) ?? Source(name: body, speaker: nil, sort: .body, keys: Self.significant(body.lowercased().split(separator: " ").map { Term(String($0)) }), printed: name)
  }

  /// What a title before a name or the noun of a role tells of "he" and "she".
  func gender(_ words: Range<Int>, _ noun: Term?, _ passage: Passage) -> Source.Gender? {
    let keys = words.map { passage.key($0) } + [noun ?? .none]
    return keys.contains { nouns.masculine.contains($0) } ? .masculine : keys.contains { nouns.feminine.contains($0) } ? .feminine : nil
  }

  mutating func pronoun(_ key: Term, _ sort: String) -> Source? {
    switch sort {
    case "person":
      let gender: Source.Gender? = key == "he" ? .masculine : key == "she" ? .feminine : nil
      guard var person = memory.person(gender) else { return nil }
      if person.sort == .person { person.gender = person.gender ?? gender }
      memory.remember(person)
      return person
    case "body": return memory.body ?? memory.sources.last
    default: return memory.sources.last { !$0.isMention }
    }
  }
}
