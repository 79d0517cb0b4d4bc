import Quantities

/// Tells what a figure is about, as a key that meets across articles and as words to print.
struct SubjectFinder {
  let lexicon: ClaimLexicon
  let usualGroup: String?

  func subject(of quantity: Quantity, kind: ClaimKind, governor: Governor, words figure: Range<Int>, in passage: Passage) -> Subject {
    var subject = named(quantity, kind, governor, figure, passage)
    subject.verb = governor.lemma
    return subject
  }

  private func named(_ quantity: Quantity, _ kind: ClaimKind, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    switch kind {
    case .duration: duration(quantity, figure, passage)
    case .share: share(quantity, governor, figure, passage)
    case .killed, .injured, .missing, .displaced, .rescued, .detained, .cases: victims(quantity, kind, governor, figure, passage)
    case .population, .trapped: inhabitants(quantity, governor, figure, passage)
    case .troops: Subject(key: "troops", printed: printed(quantity))
    case .crowd: Subject(key: "crowd", printed: printed(quantity))
    case .distance: distance(quantity, governor, figure, passage)
    case .money: money(quantity, governor, figure, passage)
    case .magnitude: Subject(key: isAftershock(figure, passage) ? "aftershock" : "magnitude", printed: printed(quantity))
    default: counted(quantity, governor, figure, passage)
    }
  }

  private func money(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    guard let topic = TopicFinder(lexicon: lexicon).topic(of: figure, governor: governor, among: lexicon.moneyTopics, in: passage) else {
      return Subject(key: governor.lemma, printed: "")
    }
    return Subject(key: topic.key, printed: topic.printed)
  }

  /// People of a place, or a sort of people: passengers, crew.
  private func inhabitants(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    var key = people(quantity, figure, passage)
    if lexicon.scopes.sameAsInhabitants.contains(key) { key = "people" }
    if let aspect = aspect(figure, governor, passage) { key += " " + aspect }
    return Subject(key: key, printed: printed(quantity))
  }

  /// What people are counted for: those aboard, those there is room for. The nearest phrase of the clause tells.
  private func aspect(_ figure: Range<Int>, _ governor: Governor, _ passage: Passage) -> String? {
    let clause = passage.segment(around: figure)
    var best: (distance: Int, phrase: PhraseIndex.Phrase)?
    lexicon.aspects.forEach(in: clause, of: passage) { position, phrase in
      let distance = Passage.distance(position, figure)
      guard distance <= 8, best.map({ (distance, phrase.order) < ($0.distance, $0.phrase.order) }) ?? true else { return }
      best = (distance, phrase)
    }
    return best?.phrase.key
  }

  /// "confirmed", "suspected", "new": in the figure's words, or in the topic whose value it is.
  private func qualifiers(_ figure: Range<Int>, _ governor: Governor, _ passage: Passage) -> String {
    let words = [figure, governor.topic ?? 0..<0, figure.upperBound..<min(figure.upperBound + 1, passage.words.count)]
    let found = Set(words.flatMap { $0.compactMap { lexicon.qualifierByWord[passage.key($0)] } })
    return found.sorted().map { " " + $0 }.joined()
  }

  /// The sort of people that a figure counts, "people" for people as such.
  private func people(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> String {
    let words = Self.terms(of: (quantity.countedNoun ?? quantity.phrase).lowercased()).map { TopicFinder.singular($0) }
    let of = words.firstIndex { ["of", "from", "in", "who", "and", "with", "at", "on"].contains($0) } ?? words.count
    guard let head = words[..<of].last else { return "people" }
    return lexicon.scopes.sameAsPeople.contains(head) ? "people" : lexicon.sideByNoun[head] ?? head.text
  }

  /// The words of letters and hyphens of a text.
  private static func terms(of text: String) -> [Term] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split { !$0.isLetter && $0 != "-" }.map { Term(String($0)) } }
    return text.utf8.split { ($0 | 0x20) &- 0x61 >= 26 && $0 != UInt8(ascii: "-") }.map { Term(String(Substring($0))) }
  }

  private func printed(_ quantity: Quantity) -> String { quantity.phrase }

  private func duration(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    guard let event = EventFinder(lexicon: lexicon).event(near: figure, in: passage) else {
      return Subject(key: "", printed: quantity.phrase)
    }
    // A window ("in recent months") measures no event; it only says when.
    if isWindow(figure, passage) { return Subject(key: "window", printed: event.row.printed) }
    return Subject(key: event.row.key, printed: quantity.phrase.isEmpty ? event.row.printed : quantity.phrase)
  }

  private func isWindow(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard let first = figure.first else { return false }
    let head = figure.map { passage.key($0) }
    return head.contains("recent") || head.contains("coming") || head.contains("past") || head.contains("last") || head.contains("next")
      || ["weeks", "days", "months", "years"].contains(passage.key(first)) && ["earlier", "later", "ago"].contains(passage.key(figure.upperBound))
  }

  /// A share of a place: held by somebody, or taken from one side by another (lost and captured are one).
  private func share(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    guard isTerritory(quantity, figure, passage) else { return part(quantity, governor, figure, passage) }
    let clause = passage.clause(around: figure)
    let verb = clause.filter { isCapture($0, passage) || isHold($0, passage) }
      .filter { !figure.contains($0) && !isRelative($0, figure, passage) }
      .min { verbWeight($0, figure) < verbWeight($1, figure) }
    let whole = whole(quantity, figure, passage)
    let suffix = whole.map { " of " + $0.lowercased() } ?? ""
    guard let verb else { return Subject(key: suffix, printed: quantity.phrase, whole: whole) }
    if isCapture(verb, passage) { return Subject(key: "captured" + suffix, printed: "captured", whole: whole) }
    guard let holder = holder(verb, passage) else { return Subject(key: "held" + suffix, printed: "held", whole: whole) }
    return Subject(key: "held:\(holder)" + suffix, printed: "held by \(holder)", whole: whole)
  }

  /// True where a share may be that of a place which somebody holds or takes.
  private func isTerritory(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard quantity.role != .change, quantity.trend == nil else { return false }
    if quantity.phrase.isEmpty { return quantity.isRead(by: "fraction") || quantity.isRead(by: "vague") || quantity.isRead(by: "ellipsis") || quantity.isRead(by: "half") || !figure.contains { passage.words[$0].kind == .number } }
    let nouns = lexicon.places
    return figure.contains { index in
      let key = passage.key(index)
      return nouns.settlementNouns[key] != nil || nouns.areaNouns[key] != nil
        || ["stronghold", "bastion", "enclave", "country", "it", "them", "which", "territory", "land", "province", "area"].contains(key)
        || passage.words[index].isCapitalised && !passage.words[index].isFunction && passage.words[index].kind == .word
    }
  }

  /// A share of anything else: what it is of, or what it is the value of.
  private func part(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    let phrase = quantity.phrase
    if phrase.isEmpty || quantity.role == .change || quantity.trend != nil {
      let topic = TopicFinder(lexicon: lexicon).topic(of: figure, governor: governor, among: lexicon.shareTopics, in: passage)
      if let topic { return Subject(key: topic.key, printed: topic.printed) }
    }
    let head = phrase.lowercased().split { !$0.isLetter }.map { TopicFinder.singular(String($0)) }
    let whole = head.prefix { !["in", "from", "who", "and", "on", "that"].contains($0) }.last ?? ""
    let said = ["be", "have", ""].contains(governor.lemma) ? "" : " " + governor.lemma
    return Subject(key: whole + said, printed: phrase, whole: phrase.isEmpty ? nil : phrase)
  }

  /// What the share is a part of, unless it is the place itself ("the city", "Raqqa", "its bastion of Raqa").
  private func whole(_ quantity: Quantity, _ figure: Range<Int>, _ passage: Passage) -> String? {
    let start = figure.first { passage.key($0) == "of" }.map { $0 + 1 } ?? figure.lowerBound
    let words = start..<figure.upperBound
    let places = lexicon.places
    let isPlace = words.contains { index in
      let key = passage.key(index)
      return places.settlementNouns[key] != nil || places.areaNouns[key] != nil || ["stronghold", "bastion", "enclave", "country", "it", "them", "which"].contains(key)
        || passage.words[index].isCapitalised && !passage.words[index].isFunction && !places.demonyms.contains(passage.words[index].text)
    }
    guard !isPlace, !quantity.phrase.isEmpty else { return nil }
    return quantity.phrase
  }

  /// Who holds: behind "by", "with" and "in the hands of", else the verb's subject.
  private func holder(_ verb: Int, _ passage: Passage) -> String? {
    let actors = ActorFinder(lexicon: lexicon).all(in: passage, usual: usualGroup)
    let link = (verb..<min(verb + 3, passage.words.count)).first { ["by", "with", "of"].contains(passage.key($0)) }
    if let link, ["with", "hands", "by"].contains(passage.key(verb)) || passage.key(link) == "by" {
      var start = link + 1
      while ["the", "a", "an", "its"].contains(passage.key(start)) { start += 1 }
      if let actor = actors.first(where: { $0.words.contains(start) || $0.words.lowerBound == start }) { return actor.name }
      // A holder that no lexicon knows keeps its printed name.
      let end = (start..<passage.words.count).first { passage.words[$0].isFunction || passage.words[$0].kind == .mark && passage.key($0) != "-" } ?? passage.words.count
      return end > start ? passage.text(start..<end) : nil
    }
    return actors.last { $0.words.upperBound <= verb }?.name
  }

  private func isCapture(_ index: Int, _ passage: Passage) -> Bool {
    let key = passage.key(index)
    guard lexicon.kinds.capture.contains(key) else { return false }
    // "have" takes only where the figure itself is its object: "they already have more than half".
    if key == "have" { return ["more", "over", "half", "most", "already"].contains(passage.key(index + 1)) }
    if ["take", "taken", "took", "taking"].contains(key) { return passage.key(index + 1) != "place" }
    return true
  }

  private func isHold(_ index: Int, _ passage: Passage) -> Bool {
    lexicon.kinds.hold.contains(passage.key(index))
  }

  /// The verb before its object weighs less than one behind it, which may belong to a relative clause.
  private func verbWeight(_ verb: Int, _ figure: Range<Int>) -> Int {
    verb < figure.lowerBound ? (figure.lowerBound - verb) * 2 : (verb - figure.upperBound) * 3 + 4
  }

  /// True for a verb of a relative clause right behind the figure: "the territory that the group once ruled".
  private func isRelative(_ verb: Int, _ figure: Range<Int>, _ passage: Passage) -> Bool {
    guard verb > figure.upperBound, passage.key(figure.upperBound - 1) != "of" else { return false }
    let between = (figure.upperBound..<verb).map { passage.key($0) }
    if between.contains(",") { return false }
    return ["that", "which", "it", "they", "who"].contains(between.first ?? "") || between.contains("once")
  }

  /// An aftershock's magnitude is not the earthquake's.
  private func isAftershock(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    return clause.contains { ["aftershock", "aftershocks"].contains(passage.key($0)) } || ["largest", "strongest"].contains(passage.key(1))
  }

  private func victims(_ quantity: Quantity, _ kind: ClaimKind, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    let whole = passage.events
    var group = people(quantity, figure, passage)
    // "28 of the dead were women": the part is what is said of them.
    if passage.lemma(figure.upperBound) == "be", let noun = (figure.upperBound + 1..<min(figure.upperBound + 4, passage.words.count)).lazy.map({ TopicFinder.singular(passage.key($0)) }).first(where: { ["woman", "women", "child", "children", "boy", "girl", "minor", "civilian", "foreigner"].contains($0) }) {
      group = noun.text
    }
    if group == "people", let sort = sort(figure, governor, passage) { group = sort }
    // The confirmed dead are the dead; confirmed cases are not the suspected ones.
    group += kind == .killed ? "" : qualifiers(figure, governor, passage)
    if kind == .displaced || kind == .injured || kind == .rescued, let aspect = aspect(figure, governor, passage), aspect != "aboard" { group += " " + aspect }
    // A toll "since the conflict began" is the conflict's, not the event's.
    if passage.positions(of: "since", in: passage.words.indices).first != nil, let event = whole.first(where: { $0.row.lasts }) {
      return Subject(key: "\(group):\(event.row.key)", printed: printed(quantity))
    }
    return Subject(key: group, printed: printed(quantity))
  }

  /// The sort of people that stands before their noun of fate or with it in the phrase whose value the figure is:
  /// "50 civilian deaths", "its tally of civilians killed".
  private func sort(_ figure: Range<Int>, _ governor: Governor, _ passage: Passage) -> String? {
    if let own = figure.dropLast().lazy.compactMap({ lexicon.sortByNoun[passage.key($0)] }).first { return own }
    // "revised to 131 its count of rebels killed": a sort right before what befell it, with no other figure between.
    let near = max(0, figure.lowerBound - 8)..<min(passage.words.count, figure.upperBound + 8)
    for index in passage.clause(around: figure).clamped(to: near) where !figure.contains(index) {
      guard let sort = lexicon.sortByNoun[passage.key(index)], ["killed", "dead", "deaths", "wounded", "injured", "missing"].contains(passage.key(index + 1)), Passage.distance(index..<index + 2, figure) <= 5 else { continue }
      let between = index < figure.lowerBound ? index..<figure.lowerBound : figure.upperBound..<index
      // "to 58 from 50" are of one sort.
      if passage.key(figure.lowerBound) == "from" || passage.key(figure.lowerBound - 1) == "from" || !passage.figures.contains(where: { $0.overlaps(between) }) { return sort }
    }
    // "78 people died and every one of them was a civilian", "68, all of them civilians"
    for index in figure.upperBound..<min(figure.upperBound + 8, passage.words.count) where ["all", "every"].contains(passage.key(index)) && passage.key(index + 1) != "the" {
      let end = min(index + 7, passage.words.count)
      guard ["of", "one", "were", "civilians"].contains(passage.key(index + 1)), !passage.figures.contains(where: { $0.overlaps(figure.upperBound..<end) && $0.lowerBound > figure.upperBound && !$0.contains(index) && !$0.contains(index + 1) }) else { continue }
      if let sort = (index + 1..<end).lazy.compactMap({ self.lexicon.sortByNoun[passage.key($0)] }).first { return sort }
    }
    guard let topic = governor.topic, let of = topic.last(where: { ["of", "among"].contains(passage.key($0)) }) ?? Optional(topic.lowerBound - 1) else { return nil }
    return (of + 1..<max(of + 1, topic.upperBound)).lazy.compactMap { lexicon.sortByNoun[passage.key($0)] }.first
  }

  private func distance(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    if let topic = TopicFinder(lexicon: lexicon).topic(of: figure, governor: governor, among: lexicon.distanceTopics, in: passage), lexicon.topics.distance[topic.key] != nil {
      return Subject(key: topic.key, printed: topic.printed)
    }
    guard let target = target(of: figure, passage.clause(around: figure), passage) ?? target(of: figure, passage.words.indices, passage)
    else { return Subject(key: "", printed: "") }
    let end = (target + 1..<passage.words.count).first {
      passage.words[$0].kind == .mark || passage.words[$0].isFunction && !["the", "a", "its"].contains(passage.key($0))
    } ?? passage.words.count
    let words = passage.text(target..<end)
    return Subject(key: "distance \(words.lowercased())", printed: words)
  }

  /// The word that leads to where a distance is measured: "towards the southern sector".
  private func target(of figure: Range<Int>, _ range: Range<Int>, _ passage: Passage) -> Int? {
    ["to", "towards", "toward", "from", "of"].flatMap { passage.positions(of: $0, in: range) }.map(\.lowerBound)
      .filter { passage.key($0 - 1) != "according" && !figure.contains($0) && passage.words.indices.contains($0 + 1) && ["the", "its"].contains(passage.key($0 + 1)) }
      .min { Passage.distance($0..<$0 + 1, figure) < Passage.distance($1..<$1 + 1, figure) }
  }

  /// Counted things meet where they are of one sort and the same became of them: houses destroyed are not those damaged.
  private func counted(_ quantity: Quantity, _ governor: Governor, _ figure: Range<Int>, _ passage: Passage) -> Subject {
    // The names of a manifest are those aboard.
    if quantity.unit.name == "name", passage.words.contains(where: { ["manifest", "passenger"].contains($0.key) }) { return Subject(key: "people aboard", printed: quantity.phrase) }
    let noun = quantity.unit == .people ? people(quantity, figure, passage) : quantity.unit.name.cutting(["our"], for: "or")
    let state = lexicon.stateByVerb[governor.lemma]
    let qualifiers = qualifiers(figure, governor, passage)
    let aspect = quantity.unit == .people ? aspect(figure, governor, passage).map { " " + $0 } ?? "" : ""
    let printed = governor.verb.flatMap { isNeutral(governor.lemma) ? nil : told(quantity, $0, figure, passage) } ?? quantity.phrase
    if let state { return Subject(key: "\(noun) \(state)\(qualifiers)", printed: printed) }
    // Of a place's parts what is said decides: neighbourhoods entered are not those under siege.
    guard lexicon.places.settlementNouns[noun] != nil || lexicon.places.areaNouns[noun] != nil || ["neighborhood", "neighbourhood", "district"].contains(noun) else {
      return Subject(key: noun + qualifiers + aspect, printed: printed)
    }
    let segment = passage.segment(around: figure)
    let verb = governor.verb.flatMap { isNeutral(governor.lemma) ? nil : governor.lemma.isEmpty ? nil : $0 }
      ?? (figure.upperBound..<max(figure.upperBound, segment.upperBound)).first { isContentVerb($0, passage) }
    guard let verb else { return Subject(key: noun + qualifiers, printed: printed) }
    return Subject(key: "\(noun) \(passage.lemma(verb) ?? passage.keyText(verb))", printed: told(quantity, verb, figure, passage))
  }

  /// Verbs that say no more than that the things are there.
  private func isNeutral(_ lemma: String) -> Bool {
    ["be", "have", "run", "operate", "own", "employ", "include", "see", "remain", "say", "report", "count", "carry"].contains(lemma)
  }

  /// The counted thing with what is said of it: "neighborhoods entered", "neighbourhoods still under siege".
  private func told(_ quantity: Quantity, _ verb: Int, _ figure: Range<Int>, _ passage: Passage) -> String {
    let phrase = quantity.phrase.isEmpty ? quantity.unit.name : quantity.phrase
    if phrase.lowercased().holds(passage.keyText(verb)) { return phrase }
    guard verb >= figure.upperBound else { return passage.key(verb).hasSuffix("ed") ? "\(phrase) \(passage.key(verb))" : phrase }
    let end = passage.key(verb) == "under" ? min(verb + 2, passage.words.count) : verb + 1
    let between = (figure.upperBound..<end).filter { !["is", "are", "was", "were", "have", "has", "had", "been", "be"].contains(passage.key($0)) }
    return ([phrase] + between.map { passage.words[$0].text }).joined(separator: " ")
  }

  private func isContentVerb(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].kind == .word, !passage.words[index].isFunction,
      !passage.words[index].isCapitalised
    else { return false }
    let key = passage.key(index)
    return !lexicon.reportVerbs.contains(key) && (key.hasSuffix("ed") || key.hasSuffix("ing") || ["siege", "under"].contains(key))
  }
}
