import Quantities

/// Tells the kind of a figure by its unit, its counted noun and what governs it.
struct KindClassifier {
  let lexicon: ClaimLexicon
  var event = EventSort.population

  struct Reading {
    var kind: ClaimKind
    var rule: String

    /// True where the sentence itself tells what became of those counted, beside the kind of an earlier figure
    /// that they are some of.
    func isOwn(beside other: ClaimKind, _ governor: Governor) -> Bool {
      guard KindClassifier.countsPeople(other), kind != .population else { return false }
      return ["kind.verb", "kind.phrase", "kind.topic", "kind.before", "kind.context"].contains(rule)
    }
  }

  /// - Parameter whole: the kind of the figure before it in the sentence, which a part of it shares
  ///   ("45 killed, including 20 children").
  func kind(of quantity: Quantity, words figure: Range<Int>, governor: Governor, whole: ClaimKind?, in passage: Passage) -> Reading {
    switch quantity.unit.dimension {
    case .share: return Reading(kind: .share, rule: "kind.share")
    case .time:
      // "weeks earlier" dates something; it measures nothing.
      let behind = passage.key(figure.upperBound)
      let isShift = quantity.form == .vague && ["earlier", "later", "ago", "before"].contains(behind) || ["ago"].contains(behind) && quantity.range.upperBound > quantity.numberRange.upperBound
      return isShift ? Reading(kind: .date, rule: "kind.shift") : Reading(kind: .duration, rule: "kind.duration")
    case .length: return Reading(kind: .distance, rule: "kind.distance")
    case .area: return Reading(kind: .area, rule: "kind.area")
    case .money: return Reading(kind: .money, rule: "kind.money")
    // "€1,310 a month"
    case .compound where quantity.unit.rateBase == .money: return Reading(kind: .money, rule: "kind.money")
    // "5% a day", "20 hours a week"
    case .compound where quantity.unit.rateBase == .share: return Reading(kind: .share, rule: "kind.share")
    case .compound where quantity.unit.rateBase == .time: return Reading(kind: .duration, rule: "kind.duration")
    case .compound where quantity.unit.name == "magnitude": return Reading(kind: .magnitude, rule: "kind.magnitude")
    // "54 percent, up four points", "a margin of error of 3.1 points"
    case .count where ["point", "percentage point"].contains(quantity.unit.name) && isPointOfShare(figure, passage): return Reading(kind: .share, rule: "kind.share-points")
    default: return counted(quantity, figure, governor, whole, passage)
    }
  }

  private func isPointOfShare(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    passage.sentence.quantities.contains { $0.unit == .percent } || !passage.positions(of: "margin of error", in: 0..<figure.lowerBound).isEmpty
  }

  private func counted(
    _ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor, _ whole: ClaimKind?, _ passage: Passage
  ) -> Reading {
    let nouns = figure.map { passage.key($0) }
    // The head of a counted phrase is its last noun that a kind knows; in "seven of the injured" the part is what matters.
    let noun = nouns.last { lexicon.kindByNoun[$0] != nil && $0 != "one" }
    let counted = Term(quantity.unit.name)
    let head = quantity.unit == .people ? noun : nouns.last { TopicFinder.singular($0) == counted } ?? counted
    // Its unit was only said before: "112 wounded and 38 beds; 23 are in a critical condition".
    let isBare = quantity.range.upperBound == quantity.numberRange.upperBound || nouns.last == "others"
    let nounKind = head.flatMap { lexicon.kindByNoun[$0] } ?? (isBare || quantity.unit != .people ? lexicon.kindByNoun[quantity.unit.name] : nil)
    let topicKind = governor.topic.flatMap { kind(ofTopic: $0, passage) }
    let isOfPeople = quantity.unit == .people || nounKind.map(Self.countsPeople) ?? false || quantity.unit.name.isEmpty
    guard isOfPeople || isBare || topicKind != nil && nounKind == nil else {
      return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun")
    }
    let fates = lexicon.kindByVerb[governor.relation]
    let phrasal = governor.verb.map { governor.lemma + " " + passage.keyText($0 + 1) } ?? ""
    let bare = !governor.lemma.utf8.contains(UInt8(ascii: " ")) ? governor.lemma : governor.lemma.split(separator: " ").first.map(String.init) ?? governor.lemma
    let isWhole = isDenominator(figure, passage)
    let fate = isWhole ? nil : (fates?[phrasal] ?? fates?[governor.lemma] ?? fates?[bare]).flatMap { isFate($0, of: nounKind, governor, bare, nouns) ? $0 : nil }
    let isPartitive = nouns.contains("of")
    if let nounKind, let noun = head ?? noun, lexicon.kinds.strong.contains(noun), !(isPartitive && fate != nil) {
      return Reading(kind: nounKind, rule: "kind.noun")
    }
    var context = KindContext(lexicon: lexicon, passage: passage, figure: figure, governor: governor, nouns: nouns)
    // People and things stand for where they are: "12 beds; at least 23 are in a critical condition".
    let isPeople = isOfPeople || isBare && context.near.map(Self.befalls) ?? false
    guard isPeople || topicKind != nil || fate != nil else { return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun") }
    if isPeople, context.isCapacity || context.isOwn(quantity.value) { return Reading(kind: .count, rule: "kind.capacity") }
    // "160 dead rebels", "151 wounded people"
    if isPeople, !(isPartitive && fate != nil), let adjective = nouns.lazy.compactMap({ lexicon.kinds.adjectives[$0] }).first, !(isPartitive && context.near != nil) {
      return Reading(kind: ClaimKind(rawValue: adjective) ?? .count, rule: "kind.adjective")
    }
    if let topicKind, isPeople || isBare { return Reading(kind: topicKind, rule: "kind.topic") }
    if isPeople, !isWhole, let told = context.told(nounKind) { return Reading(kind: told == .injured && event == .epidemic ? .cases : told, rule: "kind.context") }
    if isPeople, let before = context.before { return Reading(kind: before, rule: "kind.before") }
    // People remain and live somewhere; where that is tells more than the verb: "1,340 remain in hospital".
    let near = isWhole ? nil : context.near
    if let fate, !(fate == .population && near.map { Self.befalls($0) || $0 == .displaced } ?? false) {
      // The treated of an outbreak are its cases; who leaves a company is no refugee.
      let isCase = event == .epidemic && ["treat", "admit"].contains(bare)
      if !(fate == .displaced && event == .count && nounKind != .displaced) { return Reading(kind: isCase ? .cases : fate, rule: "kind.verb") }
    }
    guard isPeople else { return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun") }
    // "another 30 are still under the rubble": what is told of the part goes before what the whole was.
    if let near, Self.befalls(near) || near == .displaced, isPartitive || quantity.role == .increment || isBare || quantity.role == .total && !isListed(figure, passage), context.isNearBehind { return Reading(kind: near, rule: "kind.phrase") }
    // "342 were on board": no more of the dead that were told before.
    if let near, near == .count, isBare, quantity.role == .total, context.isNearBehind { return Reading(kind: near, rule: "kind.phrase") }
    if let whole, Self.countsPeople(whole), sharesWhole(quantity, figure, isBare, passage) { return Reading(kind: whole, rule: "kind.whole") }
    if let near, Self.befalls(near) || nounKind == .population || isBare { return Reading(kind: near, rule: "kind.phrase") }
    if isWhole, let value = quantity.value, value < 100, nounKind == .population { return Reading(kind: .count, rule: "kind.denominator") }
    if let nounKind, nounKind != .population { return Reading(kind: nounKind, rule: "kind.noun") }
    // People as such are what the event is about; a sort of people that no kind knows is only counted.
    let isAnyone = head == "people" || head == "persons" || isBare && quantity.unit == .people || nouns.last == "others"
    if isAnyone { return Reading(kind: event.usualPeople, rule: "kind.usual") }
    return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun")
  }

  /// "fourteen of the 17 crew members survived": the whole did not do what its part did.
  private func isDenominator(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    let the = figure.lowerBound - 1
    guard ["the", "its", "their"].contains(passage.key(the)), passage.key(the - 1) == "of" || passage.key(the - 2) == "out" else { return false }
    return the > 1 && (passage.tags[the - 2] == .number || passage.figures.contains { $0.upperBound == the - 1 })
  }

  /// "among them 31 militiamen, 12 civilians": one of a list of parts.
  private func isListed(_ figure: Range<Int>, _ passage: Passage) -> Bool {
    passage.clause(around: figure).contains { ["among", "including", "of"].contains(passage.key($0)) && ["them", "whom", "those"].contains(passage.key($0 + 1)) }
  }

  /// True for a figure that is part of, goes on or lists what the figure before it counted.
  private func sharesWhole(_ quantity: Quantity, _ figure: Range<Int>, _ isBare: Bool, _ passage: Passage) -> Bool {
    if quantity.role == .subcount || quantity.role == .increment || isBare { return true }
    let behind = passage.key(figure.lowerBound - 1)
    // "among them 31 militiamen, 12 civilians and four soldiers"
    if let before = passage.figures.last(where: { $0.upperBound <= figure.lowerBound }), figure.lowerBound - before.upperBound <= 3,
      (before.upperBound..<figure.lowerBound).allSatisfy({ [",", "and", "or", "a", "the"].contains(passage.key($0)) })
    {
      return true
    }
    if (max(0, figure.lowerBound - 3)..<figure.lowerBound).contains(where: { passage.key($0) == "among" && ["them", "these", "those"].contains(passage.key($0 + 1)) }) || passage.key(0) == "among" && passage.key(1) == "them" { return true }
    return behind == ":" || figure.contains { passage.key($0) == "of" && ["them", "whom", "these", "those", "which"].contains(passage.key($0 + 1)) }
  }

  static func countsPeople(_ kind: ClaimKind) -> Bool {
    [.killed, .injured, .missing, .displaced, .population, .trapped, .troops, .crowd, .cases, .rescued, .detained].contains(kind)
  }

  /// True for what can befall anybody, whatever they are.
  static func befalls(_ kind: ClaimKind) -> Bool { [.killed, .injured, .missing, .trapped, .rescued, .detained, .cases].contains(kind) }

  /// "Claimed 45 lives" kills, "claimed 45 seats" does not; "took 45 prisoner" detains.
  private func isFate(_ fate: ClaimKind, of noun: ClaimKind?, _ governor: Governor, _ lemma: String, _ nouns: [Term]) -> Bool {
    switch (governor.relation, lemma) {
    case (.object, "lose"): noun != .population || !Set(nouns).isDisjoint(with: ["men", "people", "children", "lives", "women"])
    case (.object, "claim"), (.object, "cost"): nouns.contains("lives") || nouns.contains("life")
    case (.object, "take"), (.undergoer, "take"), (.undergoer, "hold"), (.undergoer, "bring"): false
    // Soldiers live, stay and leave as soldiers.
    case (.subject, _): Self.befalls(fate) || noun == .population || noun == fate || nouns.isEmpty || noun == nil && nouns.allSatisfy { lexicon.kindByNoun[$0] == nil && ($0.text.first?.isNumber ?? false || $0 == "others") }
    default: true
    }
  }

  /// The kind that a topic's words name: "the death toll", "the number of injured".
  private func kind(ofTopic topic: Range<Int>, _ passage: Passage) -> ClaimKind? {
    guard let head = NounPhrases(passage: passage).head(of: topic) else { return nil }
    let key = passage.key(head)
    return lexicon.kindByTopic[key] ?? (lexicon.kinds.strong.contains(key) ? lexicon.kindByNoun[key] : nil) ?? lexicon.kind(ofPeopleIn: topic, passage)
  }
}
