import Quantities

/// Tells the kind of a figure by its unit, its counted noun and what governs it.
struct KindClassifier {
  let lexicon: ClaimLexicon
  var event = EventSort.population

  struct Reading {
    var kind: ClaimKind
    var rule: String
  }

  /// - Parameter whole: the kind of the figure before it in the sentence, which a part of it shares
  ///   ("45 killed, including 20 children").
  func kind(of quantity: Quantity, words figure: Range<Int>, governor: Governor, whole: ClaimKind?, in passage: Passage) -> Reading {
    switch quantity.unit.dimension {
    case .share: return Reading(kind: .share, rule: "kind.share")
    case .time:
      // "weeks earlier" dates something; it measures nothing.
      let isShift = quantity.form == .vague && ["earlier", "later", "ago", "before"].contains(passage.key(figure.upperBound))
      return isShift ? Reading(kind: .date, rule: "kind.shift") : Reading(kind: .duration, rule: "kind.duration")
    case .length: return Reading(kind: .distance, rule: "kind.distance")
    case .area: return Reading(kind: .area, rule: "kind.area")
    case .money: return Reading(kind: .money, rule: "kind.money")
    // "€1,310 a month"
    case .compound where MoneyRate.isMoney(quantity.unit): return Reading(kind: .money, rule: "kind.money")
    case .compound where quantity.unit.name == "magnitude": return Reading(kind: .magnitude, rule: "kind.magnitude")
    default: return counted(quantity, figure, governor, whole, passage)
    }
  }

  private func counted(
    _ quantity: Quantity, _ figure: Range<Int>, _ governor: Governor, _ whole: ClaimKind?, _ passage: Passage
  ) -> Reading {
    let nouns = figure.map { passage.key($0) }
    // The head of a counted phrase is its last noun that a kind knows; in "seven of the injured" the part is what matters.
    let noun = nouns.last { lexicon.kindByNoun[$0] != nil && $0 != "one" }
    let head = quantity.unit == .people ? noun : nouns.last { TopicFinder.singular($0) == quantity.unit.name } ?? quantity.unit.name
    // Its unit was only said before: "112 wounded and 38 beds; 23 are in a critical condition".
    let isBare = quantity.range.upperBound == quantity.numberRange.upperBound || nouns.last == "others"
    let nounKind = head.flatMap { lexicon.kindByNoun[$0] } ?? (isBare || quantity.unit != .people ? lexicon.kindByNoun[quantity.unit.name] : nil)
    let topicKind = governor.topic.flatMap { kind(ofTopic: $0, passage) }
    let isPeople = quantity.unit == .people || nounKind.map(Self.countsPeople) ?? false || quantity.unit.name.isEmpty
    guard isPeople || isBare || topicKind != nil && nounKind == nil else {
      return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun")
    }
    let phrasal = governor.verb.map { governor.lemma + " " + passage.key($0 + 1) } ?? ""
    let fates = lexicon.kindByVerb[governor.relation]
    let fate = (fates?[phrasal] ?? fates?[governor.lemma]).flatMap { isFate($0, of: nounKind, governor, nouns) ? $0 : nil }
    let isPartitive = nouns.contains("of")
    if let nounKind, let noun = head ?? noun, lexicon.kinds.strong.contains(noun), !(isPartitive && fate != nil) {
      return Reading(kind: nounKind, rule: "kind.noun")
    }
    // "160 dead rebels", "151 wounded people"
    if isPeople, let adjective = nouns.lazy.compactMap({ lexicon.kinds.adjectives[$0] }).first { return Reading(kind: ClaimKind(rawValue: adjective) ?? .count, rule: "kind.adjective") }
    if let topicKind, isPeople || isBare { return Reading(kind: topicKind, rule: "kind.topic") }
    if let fate {
      // The treated of an outbreak are its cases.
      let isCase = event == .epidemic && governor.lemma == "treat"
      return Reading(kind: isCase ? .cases : fate, rule: "kind.verb")
    }
    guard isPeople else { return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun") }
    if let whole, Self.countsPeople(whole), sharesWhole(quantity, figure, isBare, passage) { return Reading(kind: whole, rule: "kind.whole") }
    if let near = near(figure, passage), Self.befalls(near.kind) || nounKind == .population || isBare { return near }
    if let nounKind, nounKind != .population { return Reading(kind: nounKind, rule: "kind.noun") }
    // People as such are what the event is about; a sort of people that no kind knows is only counted.
    let isAnyone = head == "people" || head == "persons" || isBare && quantity.unit == .people || nouns.last == "others"
    if isAnyone { return Reading(kind: event.usualPeople, rule: "kind.usual") }
    return Reading(kind: nounKind ?? .count, rule: nounKind == nil ? "kind.count" : "kind.noun")
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
  private static func befalls(_ kind: ClaimKind) -> Bool { [.killed, .injured, .missing, .trapped, .rescued, .detained, .cases].contains(kind) }

  /// "Claimed 45 lives" kills, "claimed 45 seats" does not; "took 45 prisoner" detains.
  private func isFate(_ fate: ClaimKind, of noun: ClaimKind?, _ governor: Governor, _ nouns: [String]) -> Bool {
    switch (governor.relation, governor.lemma) {
    case (.object, "lose"): noun != .population || nouns.contains("men") || nouns.contains("people") || nouns.contains("children")
    case (.object, "claim"), (.object, "cost"): nouns.contains("lives") || nouns.contains("life")
    case (.object, "take"), (.undergoer, "take"), (.undergoer, "hold"), (.undergoer, "bring"): false
    // Soldiers live, stay and leave as soldiers.
    case (.subject, _): Self.befalls(fate) || noun == .population || noun == fate || nouns.isEmpty || noun == nil && nouns.allSatisfy { lexicon.kindByNoun[$0] == nil && ($0.first?.isNumber ?? false || $0 == "others") }
    default: true
    }
  }

  /// The kind that a topic's words name: "the death toll", "the number of injured".
  private func kind(ofTopic topic: Range<Int>, _ passage: Passage) -> ClaimKind? {
    guard let head = NounPhrases(passage: passage).head(of: topic) else { return nil }
    let key = passage.key(head)
    return lexicon.kindByTopic[key] ?? (lexicon.kinds.strong.contains(key) ? lexicon.kindByNoun[key] : nil)
  }

  /// Phrases that tell a fate without governing the figure: "in camps", "in custody", "lost their lives".
  private func near(_ figure: Range<Int>, _ passage: Passage) -> Reading? {
    let clause = passage.clause(around: figure)
    var best: (distance: Int, kind: ClaimKind)?
    for index in clause {
      guard let phrases = lexicon.nearPhrases[passage.key(index)] else { continue }
      for phrase in phrases where phrase.words.indices.allSatisfy({ passage.key(index + $0) == phrase.words[$0] }) {
        let distance = Passage.distance(index..<index + phrase.words.count, figure)
        if distance <= 12, distance < best?.distance ?? .max { best = (distance, phrase.kind) }
      }
    }
    return best.map { Reading(kind: $0.kind, rule: "kind.phrase") }
  }
}

/// Money by time or by head.
enum MoneyRate {
  /// True for units such as "euro per month", whose code begins with a currency's.
  static func isMoney(_ unit: MeasureUnit) -> Bool {
    guard let code = unit.code?.prefix(while: { $0 != "/" }) else { return false }
    return code.count == 3 && code.allSatisfy { $0.isASCII && $0.isUppercase }
  }
}
