import Quantities

/// Turns noun phrases into sources, with a memory of those that the article has named.
struct SourceResolver {
  let lexicon: ClaimLexicon
  /// Full names of bodies by the letters that stand for them in the article.
  var acronyms: [String: String] = [:]
  private(set) var memory: [Source] = []

  init(lexicon: ClaimLexicon) { self.lexicon = lexicon }

  private var nouns: AttributionFile { lexicon.attribution }

  /// The source that a phrase names or points back to; nil where it is none.
  /// - Parameter isSure: true behind verbs that only somebody who speaks can have.
  mutating func source(_ phrase: SourcePhrase, isSure: Bool = false, in passage: Passage) -> Source? {
    guard let source = resolved(phrase, isSure: isSure, passage) else { return nil }
    remember(source)
    return source
  }

  /// The source that speaks on where a quotation names nobody.
  var last: Source? { memory.last }

  /// Takes in the people whom a sentence introduces without letting them speak: "Mahin Yavari, 34, lost …".
  mutating func meet(_ passage: Passage) {
    meetSubject(passage)
    var index = 0
    while index < passage.words.count {
      let end = endOfName(from: index, passage)
      defer { index = max(index + 1, end) }
      guard end - index >= 2, passage.key(end) == "," else { continue }
      let next = end + 1
      let isAge = passage.tags.indices.contains(next) && passage.words[next].kind == .number && [",", "who"].contains(passage.key(next + 1))
      let noun = (next..<min(next + 6, passage.words.count)).first { nouns.personNouns.contains(passage.key($0)) }
      let isRole = ["a", "an", "the", "who", "whose", "its", "their"].contains(passage.key(next)) && (noun != nil || passage.key(next) == "who")
      guard isAge || isRole else { continue }
      let name = passage.text(index..<end)
      if memory.contains(where: { $0.speaker == name }) { continue }
      remember(Source(name: name, speaker: name, sort: .person, keys: Set(noun.map { [passage.key($0)] } ?? []), printed: name))
    }
  }

  /// Takes in a body that opens a sentence as its subject: "The World Health Organization took a position …".
  private mutating func meetSubject(_ passage: Passage) {
    guard let phrase = NounPhrases(passage: passage).phrase(from: 0), phrase.upperBound < passage.tags.count,
      passage.tags[phrase.upperBound].isVerbal || passage.key(phrase.upperBound) == "," || passage.key(phrase.upperBound) == "(",
      !phrase.contains(where: { passage.tags[$0] == .number })
    else { return }
    let keys = phrase.map { passage.key($0) }
    let names = phrase.filter { isProper($0, passage) }
    guard names.contains(where: { nouns.bodyNouns.contains(passage.key($0)) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 2 }) else { return }
    let name = trimmed(phrase, passage)
    if names.count == 1, let known = full(of: name) {
      remember(known)
    } else if !memory.contains(where: { $0.name == name }) {
      remember(Source(name: name, speaker: nil, sort: .body, keys: Set(keys.filter { $0.utf8.count > 2 && $0 != "the" && $0 != "and" }), printed: passage.text(phrase)))
    }
  }

  private func endOfName(from start: Int, _ passage: Passage) -> Int {
    var end = start
    while end < passage.words.count, passage.tags[end] == .name || passage.tags[end] == .hyphen && end > start || end == start && passage.words[end].isCapitalised && passage.tags[end] == .noun { end += 1 }
    return end
  }

  private mutating func remember(_ source: Source) {
    memory.removeAll { $0.name == source.name && $0.speaker == source.speaker }
    memory.append(source)
  }

  // MARK: Resolution

  private func resolved(_ phrase: SourcePhrase, isSure: Bool, _ passage: Passage) -> Source? {
    let keys = phrase.words.map { passage.key($0) }
    guard let first = keys.first, let last = keys.last else { return nil }
    if keys.count == 1, let sort = nouns.pronouns[last] { return pronoun(sort) }
    if phrase.words.contains(where: { passage.words[$0].kind == .number }), !keys.contains(where: { nouns.personNouns.contains(singular($0)) || nouns.bodyNouns.contains($0) }) { return nil }

    let head = headWords(phrase.words, passage)
    let tail = head.upperBound < phrase.words.upperBound ? head.upperBound + 1..<phrase.words.upperBound : nil
    let headKeys = head.map { passage.key($0) }
    let isPersonHead = headKeys.contains { nouns.personNouns.contains($0) } || headKeys.contains { nouns.titles.contains($0) && $0 != "police" }
    let names = head.filter { isProper($0, passage) }
    let personNames = names.filter { !nouns.titles.contains(passage.key($0)) && !nouns.personNouns.contains(passage.key($0)) }
    let isBodyHead = headKeys.last.map { nouns.bodyNouns.contains($0) || nouns.reportNouns.contains($0) } ?? false
    let isReport = headKeys.last.map { nouns.reportNouns.contains($0) } ?? false
    let asideKeys = phrase.aside.map { $0.map { passage.key($0) } } ?? []
    let isPersonAside = describesPerson(phrase.aside, passage)
    let keySet = Set((keys + asideKeys).filter { $0.utf8.count > 2 && !["the", "and", "for", "who", "which", "that"].contains($0) })
    let printed = passage.text(phrase.words)

    // "he said" by other words: "the minister", "the group", "the Front", "Mr Rahman"
    if let known = known(headKeys, names: names, first: first, isPersonHead: isPersonHead, passage) { return known }

    if personNames.isEmpty, isPersonHead || isPersonAside, let aside = phrase.aside, let name = properRun(in: aside, passage) {
      // "its spokesman, Adam Kuku Tirab,"
      let body = tail.flatMap { bodyName($0, passage) } ?? (["its", "their", "the"].contains(first) ? memory.last { $0.sort != .person }?.name : nil)
      let isBody = !isPersonHead
      return Source(name: isBody ? name : body ?? name, speaker: isBody ? nil : name, sort: isBody ? .body : .person, keys: keySet, printed: printed)
    }
    if isPersonHead || isPersonAside && !isBodyHead, !personNames.isEmpty {
      let speaker = passage.text(run(of: personNames, passage))
      let own = (tail.flatMap { bodyName($0, passage) }) ?? phrase.aside.flatMap { bodyName($0, isAside: true, passage) } ?? bodyBefore(personNames, in: head, passage)
      return Source(name: own ?? speaker, speaker: speaker, sort: .person, keys: keySet, printed: printed)
    }
    if isPersonHead, personNames.isEmpty {
      // "a surgeon at Dilling Teaching Hospital", "two nurses"
      if let tail, let body = bodyName(tail, passage), !["surgeon", "doctor", "nurse", "resident", "woman", "man", "witness", "survivor"].contains(where: headKeys.contains) {
        return Source(name: body, speaker: nil, sort: .person, keys: keySet, printed: printed)
      }
      if let aside = phrase.aside, let name = properRun(in: aside, passage) { return Source(name: name, speaker: name, sort: .person, keys: keySet, printed: printed) }
      if ["its", "their"].contains(first), let owner = memory.last(where: { $0.sort != .person }) { return Source(name: owner.name, speaker: nil, sort: .person, keys: keySet, printed: printed) }
      return Source(name: trimmed(phrase.words, passage), speaker: nil, sort: .person, keys: keySet, printed: printed)
    }
    if names.isEmpty {
      // "its drone footage": a thing of the body spoken of, which answers for it.
      let isKnownNoun = headKeys.contains { nouns.bodyNouns.contains($0) || nouns.reportNouns.contains($0) || nouns.personNouns.contains(singular($0)) || [.troops, .crowd, .displaced].contains(lexicon.kindByNoun[$0]) }
      if ["its", "their"].contains(first), !isKnownNoun || isReport, let owner = memory.last(where: { $0.sort != .person }) { return owner }
      if let aside = phrase.aside, isBodyHead, let name = properRun(in: aside, passage), !asideKeys.contains(where: { ["who", "which", "where"].contains($0) }) {
        // "the state news agency, SANA"
        return Source(name: name, speaker: nil, sort: .body, keys: keySet, printed: printed)
      }
      guard isKnownNoun || isSure else { return nil }
      return Source(name: trimmed(phrase.words, passage), speaker: nil, sort: .body, keys: keySet, printed: printed)
    }
    let name = trimmed(phrase.words, passage)
    if names.count == 1, phrase.words.count <= 2, let full = full(of: passage.words[names[0]].text) { return full }
    let sort: Source.Sort = isBodyHead || phrase.acronym != nil || names.contains { passage.words[$0].isAllCapitals } ? .body : .unknown
    return Source(name: name, speaker: nil, sort: sort, keys: keySet, printed: printed)
  }

  private func pronoun(_ sort: String) -> Source? {
    switch sort {
    case "person": memory.last { $0.sort == .person } ?? memory.last { $0.sort == .unknown }
    case "body": memory.last { $0.sort != .person } ?? memory.last
    default: memory.last
    }
  }

  /// The part of a phrase before "for", "of", "at" or "in", where its head is a person's noun; else all of it.
  private func headWords(_ words: Range<Int>, _ passage: Passage) -> Range<Int> {
    guard let link = words.first(where: { ["for", "of", "at", "in", "from", "with", "on"].contains(passage.key($0)) }), link > words.lowerBound else { return words }
    return words.lowerBound..<link
  }

  /// "the ministry", "the U.N. agency", "the minister": said before under its name.
  private func known(_ keys: [String], names: [Int], first: String, isPersonHead: Bool, _ passage: Passage) -> Source? {
    guard let head = keys.last, ["the", "its", "this", "that"].contains(first) || keys.count == 1 && names.isEmpty else {
      // "Mr Rahman", "Rahman": a surname alone.
      guard let last = names.last, names.count <= 2 else { return nil }
      let surname = passage.words[last].text
      let isAlone = names.count == 1 || nouns.titles.contains(passage.key(names[0]))
      return isAlone ? memory.last { $0.speaker.map { $0 != surname && $0.split(separator: " ").last.map(String.init) == surname } ?? false } : nil
    }
    let isGeneric = nouns.bodyNouns.contains(head) || nouns.personNouns.contains(head) || nouns.reportNouns.contains(head) || names.isEmpty
    let headIndexIsName = names.last.map { passage.key($0) == head } ?? false
    guard isGeneric || headIndexIsName else { return nil }
    // "the Health Ministry" is a name of its own; "the Front" and "the U.N. agency" point back.
    if headIndexIsName, names.count > 1 { return nil }
    let named = memory.last { source in
      guard source.keys.contains(head), isPersonHead == (source.sort == .person) else { return false }
      return !headIndexIsName || source.name.lowercased() != head
    }
    if let named { return named }
    // "the group", "the agency": any body by its last mention.
    guard nouns.hypernyms.contains(head), keys.count <= 3 else { return nil }
    return memory.last { $0.sort != .person && isBodyName($0.name) }
  }

  /// True for a name of several words or of letters, of which no noun says that it is a state's.
  private func isBodyName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isName = words.first.map { $0.first?.isUppercase ?? false } ?? false
    let isState = words.contains { ["ministry", "police", "army", "government", "navy", "court", "council", "rebels", "officials"].contains($0.lowercased()) }
    return isName && !isState && (words.count > 1 || name.count > 2 && name == name.uppercased())
  }

  private func describesPerson(_ aside: Range<Int>?, _ passage: Passage) -> Bool {
    guard let aside, let first = aside.first else { return false }
    if ["who", "whose"].contains(passage.key(first)) || passage.words[first].kind == .number && aside.count <= 2 { return true }
    if passage.words[first].kind == .number, passage.key(first + 1) == "," { return true }
    let head = aside.prefix { passage.tags[$0].isNominal || passage.tags[$0] == .adverb }
    return head.contains { nouns.personNouns.contains(passage.key($0)) || nouns.titles.contains(passage.key($0)) }
  }

  /// The name of a body within some words: the run of name words that holds a body's noun or an acronym, else
  /// the phrase that a body's noun heads.
  private func bodyName(_ words: Range<Int>, isAside: Bool = false, _ passage: Passage) -> String? {
    let proper = words.filter { isProper($0, passage) }
    if let noun = words.first(where: { nouns.bodyNouns.contains(passage.key($0)) && isProper($0, passage) }) ?? proper.last {
      var first = noun
      var last = noun
      func joins(_ index: Int) -> Bool { words.contains(index) && (isProper(index, passage) || ["of", "for", "and", "-", "the"].contains(passage.key(index)) || passage.tags[index] == .possessive) }
      while joins(first - 1) { first -= 1 }
      while joins(last + 1) { last += 1 }
      while first < last, !isProper(first, passage) { first += 1 }
      while last > first, !isProper(last, passage) { last -= 1 }
      // A place alone is no body: "governor of Kerman".
      let keys = (first...last).map { passage.key($0) }
      let isBody = keys.contains { nouns.bodyNouns.contains($0) } || (first...last).contains { passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 } || first < last && !isAside
      if isBody { return passage.text(first..<last + 1) }
    }
    guard let noun = words.first(where: { nouns.bodyNouns.contains(passage.key($0)) }) else { return nil }
    return memory.last { $0.sort != .person && $0.keys.contains(passage.key(noun)) }?.name
  }

  /// "Sudanese army spokesman Nabil Abdallah": the body before the person's noun.
  private func bodyBefore(_ names: [Int], in head: Range<Int>, _ passage: Passage) -> String? {
    guard let noun = head.first(where: { nouns.bodyNouns.contains(passage.key($0)) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }), let first = names.first, noun < first else { return nil }
    var start = noun
    while start > head.lowerBound, passage.tags[start - 1] == .name || passage.tags[start - 1] == .noun || passage.tags[start - 1] == .hyphen { start -= 1 }
    return passage.text(start..<noun + 1)
  }

  private func isProper(_ index: Int, _ passage: Passage) -> Bool {
    let word = passage.words[index]
    guard word.kind == .word, word.isCapitalised, !word.isFunction || word.isAllCapitals && word.text.utf8.count > 1 else { return false }
    // The first word of a sentence has its capital anyway, unless a name goes on behind it.
    let opensSentence = index == 0 || index == 1 && passage.words[0].kind == .mark
    if !opensSentence { return true }
    return passage.words.count > index + 1 && (passage.words[index + 1].isCapitalised || passage.tags[index + 1] == .hyphen && passage.words.count > index + 2 && passage.words[index + 2].isCapitalised)
      || word.isAllCapitals || word.text.hasSuffix("an") || word.text.hasSuffix("ian") || word.text.hasSuffix("ese") || word.text.hasSuffix("ish")
      || !nouns.bodyNouns.contains(word.key) && !nouns.personNouns.contains(singular(word.key)) && !nouns.reportNouns.contains(word.key) && lexicon.kindByNoun[word.key] == nil
  }

  private func properRun(in words: Range<Int>, _ passage: Passage) -> String? {
    guard let first = words.first(where: { isProper($0, passage) && !nouns.titles.contains(passage.key($0)) }) else { return nil }
    var last = first
    while words.contains(last + 1), isProper(last + 1, passage) || ["-", "of", "for"].contains(passage.key(last + 1)) && words.contains(last + 2) && isProper(last + 2, passage) || passage.tags[last + 1] == .hyphen { last += 1 }
    return passage.text(first..<last + 1)
  }

  /// The last unbroken run of name words: "Syria analyst Aron Lund" gives "Aron Lund".
  private func run(of indices: [Int], _ passage: Passage) -> Range<Int> {
    guard let last = indices.last else { return 0..<0 }
    var first = last
    for index in indices.reversed().dropFirst() {
      guard index == first - 1 || index == first - 2 && passage.tags[first - 1] == .hyphen else { break }
      first = index
    }
    return first..<last + 1
  }

  /// The source that letters or one name stand for.
  private func full(of name: String) -> Source? {
    if let known = memory.last(where: { $0.name == name }) { return known }
    if let body = acronyms[name] { return memory.last { $0.name == body } ?? Source(name: body, speaker: nil, sort: .body, keys: Set(body.lowercased().split(separator: " ").map(String.init)), printed: name) }
    return nil
  }

  /// A body's name without its article: "Syrian Observatory for Human Rights", "state media".
  private func trimmed(_ words: Range<Int>, _ passage: Passage) -> String {
    var start = words.lowerBound
    while start + 1 < words.upperBound, passage.tags[start] == .determiner || ["however", "meanwhile", "however"].contains(passage.key(start)) { start += 1 }
    return passage.text(start..<words.upperBound)
  }

  private func singular(_ key: String) -> String { TopicFinder.singular(key) }
}
