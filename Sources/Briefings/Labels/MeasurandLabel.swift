import Claims
import Estimation
import Foundation
import Quantities

/// Names a measurand in words: "people in the government-held part of Deir ez-Zor".
struct MeasurandLabel {
  let wording: Wording

  /// In lower case but for names, so that it fits into a sentence.
  func words(for measurand: Measurand) -> String {
    var label = base(measurand)
    if let period = measurand.period {
      label = wording.text("labels.period", ["label": label, "date": NumberStyle(wording: wording).date(period)])
    }
    if measurand.role == .subcount { return wording.text("labels.subcount", ["label": label]) }
    return measurand.role == .increment ? wording.text("labels.increment", ["label": label]) : label
  }

  /// With a capital, for tables and lists.
  func title(for measurand: Measurand) -> String {
    let words = words(for: measurand)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func base(_ measurand: Measurand) -> String {
    let place = place(measurand)
    let subject = measurand.subject
    switch measurand.kind {
    case .share:
      var values = ["where": place, "whole": subject.whole ?? subject.printed]
      let of = subject.whole == nil ? "" : "Of"
      if subject.key.hasPrefix("held:") {
        values["holder"] = String(subject.printed.dropFirst("held by ".count))
        return wording.text("labels.held" + of, values)
      }
      if subject.key.hasPrefix("captured") { return wording.text("labels.captured" + of, values) }
      return wording.text("labels.share", values)
    case .duration:
      return wording.text("labels.duration", ["subject": wording.word("subjects", subject.key)])
    case .distance:
      let key = subject.printed.isEmpty ? "labels.distanceBare" : "labels.distance"
      return wording.text(key, ["subject": subject.printed, "where": place])
    case .killed, .injured, .missing, .displaced, .rescued, .detained, .cases:
      if let colon = subject.key.firstIndex(of: ":") {
        return wording.text("labels.toll", ["event": wording.word("subjects", String(subject.key[subject.key.index(after: colon)...])), "where": place])
      }
      return wording.text("labels." + measurand.kind.rawValue, ["where": where_(measurand, place)])
    case .trapped, .population:
      return wording.text("labels.population", ["where": where_(measurand, place)])
    case .troops, .crowd:
      return wording.text("labels." + measurand.kind.rawValue, ["where": where_(measurand, place)])
    case .count, .buildings, .vehicles:
      return wording.text("labels.count", ["subject": subject.printed.isEmpty ? measurand.unit.name : subject.printed])
    case .area, .money, .magnitude, .date:
      return wording.text("labels.other", ["kind": wording.text("kinds." + measurand.kind.rawValue), "where": place])
    }
  }

  /// The place in words: "Deir ez-Zor", "Deir ez-Zor province".
  func place(_ measurand: Measurand) -> String {
    guard let place = measurand.place else { return "" }
    return self.place(place)
  }

  func place(_ place: Place) -> String {
    place.sort == .province ? wording.text("labels.province", ["place": place.name]) : place.name
  }

  private func where_(_ measurand: Measurand, _ place: String) -> String {
    guard let holder = measurand.scope?.holder else { return place }
    let scope = wording.text("labels.held_by", ["holder": wording.word("holders", holder)])
    if let part = measurand.scope?.part {
      return wording.text("labels.partScope", ["part": wording.word("parts", part), "scope": scope, "where": place])
    }
    return wording.text("labels.scope", ["scope": scope, "where": place])
  }
}
