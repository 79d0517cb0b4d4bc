import Claims
import Estimation

/// Counts of people: who, what became of them, where.
extension MeasurandLabel {
  func people(_ measurand: Measurand) -> String {
    let key = measurand.subject.key
    if let colon = key.firstIndex(of: ":") {
      return wording.text("labels.toll", ["event": wording.word("subjects", String(key[key.index(after: colon)...])), "where": whereHeld(measurand)])
    }
    let (group, aspect, _) = parts(of: measurand)
    // Who is in a place is nothing without the place; what befell people is.
    let isOfPlace = [.population, .trapped, .troops].contains(measurand.kind)
    let isAspectOfPlace = aspect.map { ["camps", "affected", "hosted"].contains($0) } ?? true
    var values = ["where": isOfPlace && isAspectOfPlace ? whereHeld(measurand) : shownPlace(measurand), "who": wording.word("groups", "people")]
    if let group { values["who"] = group }
    let kind = measurand.kind == .trapped ? "population" : measurand.kind.rawValue
    var label = wording.text("labels." + (group != nil && wording.has("labels.\(kind)Who") ? kind + "Who" : kind), values)
    if let aspect, wording.has("aspects." + aspect) {
      label = wording.text("aspects." + aspect, ["label": label, "who": values["who"] ?? "", "where": values["where"] ?? ""])
    }
    let incident = "incidents." + measurand.subject.incident
    return wording.has(incident) ? wording.text(incident, ["label": label]) : label
  }

  /// The sort of people in words, nil for people as such, and what else is said of them ("treated", "in camps").
  private func parts(of measurand: Measurand) -> (group: String?, aspect: String?, isKnown: Bool) {
    var words = measurand.subject.key.split(separator: " ").map(String.init)
    let aspect = words.count > 1 ? words.last.flatMap { wording.has("aspects." + $0) ? $0 : nil } : nil
    if aspect != nil { words.removeLast() }
    // Told by the words around the figure: "identified", "at its peak".
    let told = measurand.subject.aspect.isEmpty ? nil : measurand.subject.aspect
    let qualifier = words.count > 1 && wording.has("qualifiers." + (words.last ?? "")) ? words.removeLast() : nil
    let noun = words.joined(separator: " ")
    var group: String?
    var isKnown = told.map { wording.has("aspects." + $0) } ?? true
    if !Self.isAnyone(noun), measurand.kind != .troops || noun != "troops", measurand.kind != .crowd || noun != "crowd", measurand.kind != .cases || !["case", "infection", "patient"].contains(noun) {
      isKnown = isKnown && (wording.has("groups." + noun) || PlainPhrase.noun(measurand.subject.printed) != nil)
      group = wording.has("groups." + noun) ? wording.text("groups." + noun) : PlainPhrase.noun(measurand.subject.printed) ?? PlainPhrase.plural(of: noun)
    }
    if let qualifier { group = wording.text("qualifiers." + qualifier, ["who": group ?? (measurand.kind == .cases ? wording.text("cases") : wording.word("groups", "people"))]) }
    return (group, told ?? aspect, isKnown)
  }

  /// True for all people of a sort and a fate, false for those in hospital, registered, identified.
  func isWhole(_ measurand: Measurand) -> Bool { parts(of: measurand).aspect == nil && measurand.subject.incident.isEmpty }

  /// True where it is known who is counted, and people in a place are told by more than that they are there.
  func isPlainPeople(_ measurand: Measurand) -> Bool {
    if let colon = measurand.subject.key.firstIndex(of: ":") { return wording.has("subjects." + measurand.subject.key[measurand.subject.key.index(after: colon)...]) }
    return parts(of: measurand).isKnown
  }

  static func isAnyone(_ noun: String) -> Bool {
    ["", "people", "person", "body", "death", "dead", "life", "casualty", "fatality", "victim", "toll", "resident", "inhabitant", "injury", "injured", "wounded", "missing", "arrest", "survivor", "refugee", "evacuee", "lives", "deaths", "bodies", "homeless", "displaced"].contains(noun)
  }
}
