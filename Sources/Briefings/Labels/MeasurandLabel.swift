import Claims
import Estimation
import Foundation
import Quantities

/// Names a measurand in words: "people in the government-held part of Deir ez-Zor".
struct MeasurandLabel {
  let wording: Wording
  /// The event's place, which the title says; labels repeat it only where they need it.
  let eventPlace: Place?
  /// Names that a city and a province share, so that the province must be called one.
  let ambiguous: Set<String>

  init(wording: Wording, eventPlace: Place? = nil, ambiguous: Set<String> = []) {
    self.wording = wording
    self.eventPlace = eventPlace
    self.ambiguous = ambiguous
  }

  /// In lower case but for names, so that it fits into a sentence.
  func words(for measurand: Measurand) -> String {
    var label = base(measurand)
    if let period = measurand.period {
      label = wording.text("labels.period", ["label": label, "date": NumberStyle(wording: wording).date(period)])
    }
    switch measurand.role {
    case .subcount: return wording.text("labels.subcount", ["label": label])
    case .increment: return wording.text("labels.increment", ["label": label])
    default: return label
    }
  }

  /// With a capital, for tables and lists.
  func title(for measurand: Measurand) -> String {
    let words = words(for: measurand)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// True where the label names what is measured in the language's words or in a plain phrase of the articles. Where
  /// it is not, the figure is better quoted than named.
  func isPlain(_ measurand: Measurand) -> Bool {
    if measurand.kind == .magnitude { return true }
    if measurand.kind == .duration { return wording.has("subjects." + measurand.subject.key) }
    return measurand.kind.countsPeople ? isPlainPeople(measurand) : thing(measurand) != nil
  }

  /// True where the label names what is counted, so that "the number of …" can stand before it.
  static func isCounted(_ measurand: Measurand) -> Bool {
    measurand.kind.countsPeople || [.count, .buildings, .vehicles].contains(measurand.kind) && [.count, .none].contains(measurand.unit.dimension)
  }

  private func base(_ measurand: Measurand) -> String {
    switch measurand.kind {
    case .killed, .injured, .missing, .displaced, .rescued, .detained, .cases, .population, .trapped, .troops, .crowd: return people(measurand)
    case .share: return share(measurand)
    case .duration:
      guard wording.has("subjects." + measurand.subject.key) else { return wording.text("labels.other", ["kind": wording.text("kinds.duration"), "where": shownPlace(measurand)]) }
      return wording.text("labels.duration", ["subject": wording.word("subjects", measurand.subject.key)])
    case .magnitude:
      let key = measurand.subject.key == "aftershock" ? "labels.aftershock" : "labels.magnitude"
      return wording.text(key, ["where": shownPlace(measurand)])
    case .distance, .count, .buildings, .vehicles, .area, .money, .date:
      guard let thing = thing(measurand) else {
        return wording.text("labels.other", ["kind": wording.text("kinds." + measurand.kind.rawValue), "where": shownPlace(measurand)])
      }
      return wording.text("labels." + (measurand.kind == .area ? "area" : "count"), ["subject": thing, "where": shownPlace(measurand)])
    }
  }

  private func share(_ measurand: Measurand) -> String {
    let subject = measurand.subject
    var values = ["where": place(measurand), "whole": subject.whole ?? subject.printed]
    let of = subject.whole == nil ? "" : "Of"
    if subject.key.hasPrefix("held:") {
      values["holder"] = String(subject.printed.dropFirst("held by ".count))
      return wording.text("labels.held" + of, values)
    }
    if subject.key.hasPrefix("captured") { return wording.text("labels.captured" + of, values) }
    guard let thing = thing(measurand) else {
      return wording.text("labels.other", ["kind": wording.text("kinds.share"), "where": shownPlace(measurand)])
    }
    values["where"] = shownPlace(measurand)
    values["whole"] = thing
    return wording.text(wording.has("rates." + subject.key) ? "labels.rate" : "labels.share", values)
  }

  // MARK: Places

  /// The place in words: "Deir ez-Zor", "Deir ez-Zor province".
  func place(_ measurand: Measurand) -> String { measurand.place.map(place) ?? "" }

  func place(_ place: Place) -> String {
    place.sort == .province && ambiguous.contains(place.name) ? wording.text("labels.province", ["place": place.name]) : place.name
  }

  /// The place unless it is the event's own.
  func shownPlace(_ measurand: Measurand) -> String {
    guard let place = measurand.place else { return "" }
    if let eventPlace, place.isSame(as: eventPlace), measurand.scope?.holder == nil { return "" }
    return whereHeld(measurand)
  }

  /// The place, or the part of it that the figure covers.
  func whereHeld(_ measurand: Measurand) -> String {
    let place = place(measurand)
    guard let holder = measurand.scope?.holder else { return place }
    let scope = wording.text("labels.held_by", ["holder": wording.word("holders", holder)])
    if let part = measurand.scope?.part {
      return wording.text("labels.partScope", ["part": wording.word("parts", part), "scope": scope, "where": place])
    }
    return wording.text("labels.scope", ["scope": scope, "where": place])
  }
}
