import Claims
import Estimation
import Foundation

/// Counts and measures of things: what the articles call them, where that is a plain phrase.
extension MeasurandLabel {
  /// True where the measurand is one of those that the language has words of its own for.
  func isTopic(_ measurand: Measurand) -> Bool {
    wording.has("rates." + measurand.subject.key) || wording.has("lengths." + measurand.subject.key) || wording.has("money." + measurand.subject.key)
  }

  /// Of parts of a place a number says nothing until it is said what became of them.
  private static let partsOfPlaces: Set<String> = ["neighborhood", "neighbourhood", "village", "town", "city", "district", "area", "province", "region", "place", "part", "street"]

  /// Counted things with what became of them: neighbourhoods that troops entered are not all that there are.
  private func counted(_ subject: Subject) -> String? {
    guard let thing = PlainPhrase.counted(subject.printed) else { return nil }
    guard let space = subject.key.lastIndex(of: " ") else { return Self.partsOfPlaces.contains(subject.key) ? nil : thing }
    let fate = String(subject.key[subject.key.index(after: space)...])
    if thing.lowercased().contains(fate.prefix(4)) { return thing }
    if wording.has("states." + fate) { return thing + " " + wording.text("states." + fate) }
    return wording.has("aspects." + fate) || wording.has("qualifiers." + fate) ? thing : nil
  }

  /// What is counted or measured, in words that stand alone; nil where the articles' words do not.
  func thing(_ measurand: Measurand) -> String? {
    let subject = measurand.subject
    switch measurand.kind {
    case .money:
      if wording.has("money." + subject.key) { return wording.text("money." + subject.key) }
      return nil
    case .distance:
      if wording.has("lengths." + subject.key) { return wording.text("lengths." + subject.key) }
      return PlainPhrase.words(subject.printed).map { wording.text("labels.distance", ["subject": $0]) }
    case .share:
      if wording.has("rates." + subject.key) { return wording.text("rates." + subject.key) }
      if subject.key.hasPrefix("held") || subject.key.hasPrefix("captured") { return subject.printed }
      guard let whole = (subject.whole ?? (subject.printed.isEmpty ? nil : subject.printed)).flatMap(PlainPhrase.words) else { return nil }
      // A share of "the people" says nothing without its sentence.
      let head = PlainPhrase.singular(whole.lowercased())
      return Self.isAnyone(head) || head == "total" || whole.hasSuffix("ed") || whole.hasSuffix("ing") ? nil : whole
    case .area:
      guard let space = subject.key.lastIndex(of: " "), wording.has("states." + subject.key[subject.key.index(after: space)...]) else { return nil }
      return wording.text("states." + subject.key[subject.key.index(after: space)...])
    case .count, .buildings, .vehicles: return counted(subject)
    default: return nil
    }
  }
}
