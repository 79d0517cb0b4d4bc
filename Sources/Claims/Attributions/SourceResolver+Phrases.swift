import Quantities

extension SourceResolver {
  private var nouns: AttributionFile { lexicon.attribution }

  /// What a phrase names, by its parts: owner, role, name and what stands beside it.
  mutating func resolved(_ phrase: SourcePhrase, isSure: Bool, _ names: PhraseNames) -> Source? {
    let passage = names.passage
    let keys = phrase.words.map { passage.key($0) }
    guard let first = keys.first, let last = keys.last else { return nil }
    if keys.count == 1, let sort = nouns.pronouns[last] { return pronoun(last, sort) }
    if !isSure, phrase.words.contains(where: { passage.words[$0].kind == .number }), !phrase.words.contains(where: { names.isRole($0) || nouns.bodyNouns.contains(passage.key($0)) }) { return nil }

    let head = headWords(phrase.words, passage)
    let tail = head.upperBound < phrase.words.upperBound ? head.upperBound + 1..<phrase.words.upperBound : nil
    let headKeys = head.map { passage.key($0) }
    // "the UN refugee agency" is a body.
    let endsInBody = headKeys.last.map { nouns.bodyNouns.contains($0) && !nouns.personNouns.contains($0) } ?? false
    let isPersonHead = !endsInBody && headKeys.contains { nouns.personNouns.contains($0) } || !endsInBody && headKeys.contains { nouns.titles.contains($0) && $0 != "police" }
    let proper = head.filter { names.isProper($0) }
    if phrase.words.allSatisfy({ passage.tags[$0] == .number || Self.scales.contains(passage.key($0)) }) { return nil }
    let personNames = proper.filter { index in
      let key = passage.key(index)
      // "Superintending Engineer": what stands before a role is no name.
      return !nouns.titles.contains(key) && !nouns.personNouns.contains(key) && !lexicon.places.dayNames.contains(passage.words[index].text) && !(names.isRole(index + 1) && (index == head.lowerBound || !names.isProper(index - 1)))
    }
    let isBodyHead = headKeys.last.map { (nouns.bodyNouns.contains($0) || nouns.reportNouns.contains($0)) && !nouns.personNouns.contains($0) } ?? false
    let isReport = headKeys.last.map { nouns.reportNouns.contains($0) } ?? false
    let asideKeys = phrase.aside.map { $0.map { passage.key($0) } } ?? []
    let isPersonAside = describesPerson(phrase.aside, passage)
    let asideName = phrase.aside.flatMap { aside in aside.first.map { passage.tags[$0] == .preposition } ?? true ? nil : names.properRun(in: aside) }
    // "our own reporter": the article speaks for itself.
    if keys.contains("our") { return nil }
    // "the rebels": the armed group by its name.
    if first == "the", keys.count == 2, nouns.armedGroups.contains(last), let group = memory.described(by: last, isPerson: false) ?? memory.armedGroup { return group }
    var keySet = Self.significant(headKeys + (tail.map { $0.filter { !names.isProper($0) }.map { passage.key($0) } } ?? []))
    if let aside = phrase.aside { keySet.formUnion(Self.significant(aside.prefix(6).map { passage.key($0) })) }
    let printed = passage.text(phrase.words)
    let noun = head.last { names.isRole($0) }.map { passage.key($0) }
    let sex = gender(head, phrase.aside.flatMap { $0.first { nouns.masculine.contains(passage.key($0)) || nouns.feminine.contains(passage.key($0)) } }.map { passage.key($0) } ?? noun, passage)
    func person(_ name: String, speaker: String?) -> Source { Source(name: name, speaker: speaker, sort: .person, keys: keySet, printed: printed, gender: sex) }

    // "the UN's humanitarian office, OCHA"
    if endsInBody, let aside = phrase.aside, head.last.map({ !passage.words[$0].isCapitalised }) ?? false, aside.allSatisfy({ names.isProper($0) }), let asideName {
      return full(of: asideName) ?? Source(name: asideName, speaker: nil, sort: .body, keys: keySet, printed: printed)
    }
    // "Joint Director of Agriculture Savita Angadi": the name stands behind the office.
    if isPersonHead, personNames.isEmpty, let tail, let person = passage.people.first(where: { $0.isPerson && $0.name.isFull && $0.words.upperBound == phrase.words.upperBound && $0.words.lowerBound > tail.lowerBound }) {
      let name = passage.text(person.words)
      return Source(name: name, speaker: name, sort: .person, keys: keySet, printed: printed, gender: sex)
    }
    // "its trustees" speak for themselves.
    if ["its", "their"].contains(first), let head = headKeys.last, nouns.independent.contains(head) { return Source(name: head.text, speaker: nil, sort: .body, keys: keySet, printed: printed) }
    // "its spokesman", "the army's spokesman": the body is the owner.
    let owner = isPersonHead || isReport ? owner(of: head, names) : nil
    // "he said" by other words: "the minister", "the group", "the Front", "Mr Rahman"
    let introduces = isPersonHead && asideName != nil && personNames.isEmpty
    if !introduces, owner == nil, let known = known(headKeys, names: proper, first: first, isPersonHead: isPersonHead, tail, names) { return known }

    if personNames.isEmpty || owner != nil, isPersonHead || isPersonAside, let name = asideName {
      // "its spokesman, Adam Kuku Tirab,"
      let body = isFormer(phrase, passage) ? nil : owner ?? (isOfTerritory(head, tail, passage) ? nil : tail.flatMap { names.bodyName($0) ?? (speaksForBody(head, passage) ? plainBody(in: $0, names) : nil) })
      return isPersonHead ? person(body ?? name, speaker: name) : Source(name: name, speaker: nil, sort: .body, keys: keySet, printed: printed)
    }
    let behindOwner = owner == nil ? personNames : personNames.filter { index in head.last { passage.tags[$0] == .possessive }.map { index > $0 } ?? true }
    if isPersonHead || isPersonAside && !isBodyHead, !behindOwner.isEmpty {
      let speaker = passage.text(names.run(of: behindOwner))
      let own = owner ?? (isOfTerritory(head, tail, passage) ? nil : tail.flatMap { names.bodyName($0) }) ?? names.bodyBefore(behindOwner, in: head)
        ?? phrase.aside.flatMap { body(beside: $0, names) }
      return person(isFormer(phrase, passage) ? speaker : own ?? speaker, speaker: speaker)
    }
    if isPersonHead {
      if let owner, let noun, let known = memory.sources.last(where: { $0.sort == .person && $0.name == owner && $0.keys.contains(noun) }) { return known }
      if let owner { return person(owner, speaker: nil) }
      // "a surgeon at Dilling Teaching Hospital", "two nurses": they speak for themselves.
      let isPrivate = headKeys.contains { nouns.privateNouns.contains(TopicFinder.singular($0)) }
      if let tail, !isPrivate, let body = names.bodyName(tail) ?? memory.described(by: passage.key(tail.upperBound - 1), isPerson: false)?.name { return person(body, speaker: nil) }
      if let asideName, !isPrivate { return person(asideName, speaker: asideName) }
      // "a spokesman said": of the body spoken of.
      if keys.count <= 2, let noun, nouns.speakers.contains(noun), let owner = memory.body { return person(owner.name, speaker: nil) }
      return person(names.trimmed(phrase.words), speaker: nil)
    }
    if proper.isEmpty {
      // "its drone footage": a thing of the body spoken of, which answers for it.
      let isKnownNoun = headKeys.contains { nouns.bodyNouns.contains($0) || nouns.reportNouns.contains($0) || nouns.personNouns.contains(TopicFinder.singular($0)) || [.troops, .crowd, .displaced].contains(lexicon.kindByNoun[$0]) }
      let isMember = headKeys.last.map { nouns.members.contains($0) } ?? false
      if ["its", "their"].contains(first), !isKnownNoun || isReport || isMember, let owner = memory.body { return owner }
      if isReport, let owner { return memory.named(owner) ?? Source(name: owner, speaker: nil, sort: .body, keys: keySet, printed: printed) }
      if let asideName, isBodyHead, !asideKeys.contains(where: { ["who", "which", "where", "that"].contains($0) }) {
        // "the state news agency, SANA"
        return Source(name: asideName, speaker: nil, sort: .body, keys: keySet, printed: printed)
      }
      // "a forecast by the National Audit Office" is that body's.
      if isReport, let tail, passage.span(tail.lowerBound - 1, tail.upperBound).contains(where: { ["by", "from"].contains(passage.key($0)) }), let body = names.bodyName(tail) {
        return Source(name: body, speaker: nil, sort: .body, keys: keySet, printed: printed)
      }
      // "the loss estimated by the state": what is counted tells nothing.
      if headKeys.last.map({ nouns.counts.contains($0) && !nouns.reportNouns.contains($0) && !nouns.bodyNouns.contains($0) }) ?? false { return nil }
      guard isKnownNoun || isSure else { return nil }
      return Source(name: names.trimmed(phrase.words), speaker: nil, sort: .body, keys: keySet, printed: printed)
    }
    let name = names.trimmed(phrase.words)
    if proper.count == 1, phrase.words.count <= 2, let full = full(of: passage.words[proper[0]].text) { return full }
    let sort: Source.Sort = isBodyHead || phrase.acronym != nil || proper.contains { passage.words[$0].isAllCapitals } || memory.named(name)?.sort == .body ? .body : .unknown
    return Source(name: name, speaker: nil, sort: sort, keys: keySet, printed: printed)
  }

  private static let scales: WordSet = ["hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore", "m", "bn", "percent", "per", "cent", "%"]

  /// "the governor of Hodh Chargui": what follows is a place, not a body.
  private func isOfTerritory(_ head: Range<Int>, _ tail: Range<Int>?, _ passage: Passage) -> Bool {
    guard let tail, let noun = head.last(where: { passage.tags[$0] == .noun || passage.tags[$0] == .name }) else { return false }
    return passage.key(tail.lowerBound - 1) == "of" && nouns.territorial.contains(passage.key(noun)) && !tail.contains { nouns.bodyNouns.contains(passage.key($0)) }
  }

  /// The body of which the words beside a person's name tell: "the army's spokesman", "for the army", "who heads the
  /// Rivers Authority", "its director".
  private mutating func body(beside aside: Range<Int>, _ names: PhraseNames) -> String? {
    let passage = names.passage
    if ["its", "their"].contains(passage.key(aside.lowerBound)) { return owner(of: aside.lowerBound..<min(aside.lowerBound + 2, aside.upperBound), names) }
    if let name = names.bodyName(aside, isAside: true) { return name }
    // "the army's spokesman", "who coordinates the group's response"
    if let mark = aside.first(where: { passage.tags[$0] == .possessive && passage.isApostrophe($0) }), let words = NounPhrases(passage: passage).phrase(endingBefore: mark) {
      let start = max(words.lowerBound, aside.lowerBound)
      if start < mark, let owner = owner(of: start..<min(mark + 2, aside.upperBound), names), owner.contains(" ") || nouns.stateNouns.contains(Term(owner)) || owner.first?.isUppercase ?? false { return owner }
    }
    guard ["for", "of"].contains(passage.key(aside.lowerBound)) || speaksForBody(aside, passage) else { return nil }
    return plainBody(in: aside, names)
  }

  /// "spokesman", "who heads", "chairs"
  private func speaksForBody(_ words: Range<Int>, _ passage: Passage) -> Bool {
    words.contains { nouns.speakers.contains(passage.key($0)) || nouns.heading.contains(passage.key($0)) }
  }

  /// A body in small letters; "the society" and "the lab" are the one that the article names so, or none.
  private func plainBody(in words: Range<Int>, _ names: PhraseNames) -> String? {
    guard let words = names.plainBody(in: words), let last = words.last else { return nil }
    let noun = names.passage.key(last)
    let name = names.passage.text(words)
    if words.count == 1 {
      if let known = memory.described(by: noun, isPerson: false) { return known.name }
      if nouns.hypernyms.contains(noun) { return memory.body(for: noun)?.name }
      return nouns.stateNouns.contains(noun) || TopicFinder.singular(noun) != noun && !nouns.privateNouns.contains(TopicFinder.singular(noun)) ? name : nil
    }
    return full(of: name)?.name ?? name
  }

  /// "a former official", "who resigned as chief": nobody speaks for a body that he has left.
  private func isFormer(_ phrase: SourcePhrase, _ passage: Passage) -> Bool {
    (Array(phrase.words) + (phrase.aside.map(Array.init) ?? [])).contains { nouns.former.contains(passage.key($0)) }
  }

  /// The name of the body that "its" or a possessive before a role stands for.
  private mutating func owner(of head: Range<Int>, _ names: PhraseNames) -> String? {
    let passage = names.passage
    if ["its", "their"].contains(passage.key(head.lowerBound)) {
      let mentions = passage.bodies.filter { $0.isBody && $0.words.upperBound <= head.lowerBound && !passage.quoted[$0.words.lowerBound] }
      return mentions.last.map { full(of: $0.printed)?.name ?? $0.printed } ?? memory.body?.name
    }
    guard let mark = head.last(where: { passage.tags[$0] == .possessive && passage.isApostrophe($0) }), mark > head.lowerBound,
      mark + 1 < head.upperBound
    else { return nil }
    let words = head.lowerBound..<mark
    let proper = words.filter { names.isProper($0) }
    let name = names.trimmed(words)
    if lexicon.country(of: name) != nil { return nil }
    if proper.isEmpty {
      let noun = passage.key(mark - 1)
      if let known = memory.described(by: noun, isPerson: false) { return known.name }
      if nouns.hypernyms.contains(noun), let body = memory.body(for: noun) { return body.name }
      return nouns.bodyNouns.contains(noun) || nouns.bodyNouns.contains(noun.appending("s")) ? name : nil
    }
    return full(of: name)?.name ?? (proper.contains { nouns.bodyNouns.contains(passage.key($0)) || passage.words[$0].isAllCapitals } || proper.count > 1 ? name : nil)
  }

  /// The part of a phrase before "for", "of", "at" or "in", where its head is a person's noun; else all of it.
  private func headWords(_ words: Range<Int>, _ passage: Passage) -> Range<Int> {
    guard let link = words.first(where: { ["for", "of", "at", "in", "from", "with", "on", "by"].contains(passage.key($0)) }), link > words.lowerBound else { return words }
    return words.lowerBound..<link
  }

  /// "the ministry", "the U.N. agency", "the minister": said before under its name.
  private func known(_ keys: [Term], names: [Int], first: Term, isPersonHead: Bool, _ tail: Range<Int>?, _ phrase: PhraseNames) -> Source? {
    let passage = phrase.passage
    guard let head = keys.last, ["the", "this", "that", "its"].contains(first) || keys.count == 1 && names.isEmpty else {
      // "Mr Rahman", "Rahman": a surname alone.
      guard let last = names.last, names.count <= 3 else { return nil }
      let titles = names.dropLast().allSatisfy { nouns.titles.contains(passage.key($0)) || nouns.personNouns.contains(passage.key($0)) }
      return titles ? memory.person(surname: passage.words[last].text) : nil
    }
    let isGeneric = nouns.bodyNouns.contains(head) || nouns.personNouns.contains(head) || nouns.reportNouns.contains(head) || nouns.hypernyms.contains(head)
    let headIndexIsName = names.last.map { passage.key($0) == head } ?? false
    guard isGeneric || headIndexIsName else { return nil }
    // "the Health Ministry" is a name of its own; "the Front" and "the U.N. agency" point back.
    if headIndexIsName, names.count > 1 { return nil }
    // "the governor of Kerman" and "the ministry in Port Sudan" are names as well.
    if let tail, tail.contains(where: { phrase.isProper($0) }), !isPersonHead { return nil }
    // "the governor of Kerman" is not the governor of Yazd.
    func isOfTail(_ known: Source) -> Bool {
      guard let tail, isPersonHead else { return true }
      let told = (known.printed + " " + known.name).lowercased()
      return !told.contains(" of ") || tail.allSatisfy { !phrase.isProper($0) || told.contains(passage.key($0).text) }
    }
    let others = names.map { passage.key($0) }.filter { $0 != head && !["un", "u", "n", "u.n."].contains($0) }
    if let named = memory.described(by: head, isPerson: isPersonHead), isOfTail(named), others.allSatisfy({ named.keys.contains($0) || named.name.lowercased().contains($0.text) }) { return named }
    guard others.isEmpty, !headIndexIsName else { return nil }
    // "the group", "the agency": any body by its last mention.
    guard nouns.hypernyms.contains(head), keys.count <= 3 || keys.count <= 6 && !names.isEmpty, first == "the" || first == "this", !isPersonHead else { return nil }
    // "the weather service" is another than the last body; "the aid group" is not.
    let told = keys.dropFirst().dropLast().filter { ![".", "-"].contains($0) }
    guard let body = memory.body(for: head) else { return nil }
    let words = body.name.lowercased().split(separator: " ")
    return told.allSatisfy { word in nouns.sorts.contains(word) || ["u", "n", "'s"].contains(word) || words.contains { $0 == word.text } } ? body : nil
  }

  private func describesPerson(_ aside: Range<Int>?, _ passage: Passage) -> Bool {
    guard let aside, let first = aside.first else { return false }
    if ["who", "whose"].contains(passage.key(first)) || passage.words[first].kind == .number && aside.count <= 2 { return true }
    if passage.words[first].kind == .number, passage.key(first + 1) == "," { return true }
    let head = aside.prefix { passage.tags[$0].isNominal || passage.tags[$0] == .adverb }
    return head.contains { nouns.personNouns.contains(passage.key($0)) || nouns.titles.contains(passage.key($0)) }
  }
}
