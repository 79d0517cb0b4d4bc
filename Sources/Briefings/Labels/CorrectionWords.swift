import Articles
import Claims
import Corrections
import Dates
import Quantities

/// What a correction did, in words: "B, b-coast.txt:9, “some 93 people”: about 93 → 39".
struct CorrectionWords {
  let context: SectionContext

  private var wording: Wording { context.wording }

  func words(for outcome: CorrectionOutcome, _ correction: Correction) -> String {
    let figures = figures(of: outcome)
    var values: [String: String] = [:]
    if let claim = figures.first {
      values["place"] = place(claim)
      values["figure"] = context.figures.words(for: claim)
    }
    values["figures"] = figures.map(item).joined(separator: wording.text("corrections.separator"))
    for effect in outcome.effects {
      switch effect {
      case .changed(let old, let new): values["changes"] = changes(old, new)
      case .renamed(let names, let name):
        values["names"] = names.joined(separator: wording.text("list.comma"))
        values["name"] = name
      case .derived(let origin): values["origin"] = name(origin)
      case .added, .dropped, .touched: break
      }
    }
    switch correction.action {
    case .exclude(let source): values["source"] = source
    case .origin(let article, _, _): values["what"] = figures.first.map(place) ?? name(article)
    case .add where outcome.effects.isEmpty: values = values.merging(unchanged(correction)) { $1 }
    default: break
    }
    return wording.text("corrections." + correction.verb.rawValue, values)
  }

  /// The figures that a correction bears upon, with all that was corrected about them.
  func figures(of outcome: CorrectionOutcome) -> [Claim] {
    outcome.effects.flatMap(claims).map { context.claim($0.id) ?? $0 }
  }

  private func claims(_ effect: CorrectionOutcome.Effect) -> [Claim] {
    switch effect {
    case .changed(_, let claim), .added(let claim), .dropped(let claim): [claim]
    case .touched(let claims): claims
    case .renamed, .derived: []
    }
  }

  /// A figure that was found after all.
  private func unchanged(_ correction: Correction) -> [String: String] {
    guard case .add(let anchor, let reading) = correction.action else { return [:] }
    let number = reading.value?.number ?? reading.low ?? reading.high ?? 0
    let figure = context.style.figure(number, reading.unit ?? .none)
    return ["place": anchor.article + wording.text("list.comma") + wording.quoted(anchor.quote), "figure": wording.text("corrections.same", ["figure": figure])]
  }

  private func place(_ claim: Claim) -> String {
    wording.text(
      "corrections.place",
      ["letter": context.batch.label(of: claim.article), "file": claim.article, "line": String(claim.line), "quote": Excerpt.figure(of: claim)])
  }

  private func item(_ claim: Claim) -> String {
    wording.text("corrections.item", ["figure": context.figures.words(for: claim), "letter": context.batch.label(of: claim.article)])
  }

  /// An article by its letter and file; other names as they are.
  private func name(_ origin: String) -> String {
    guard let article = context.batch.articles.first(where: { $0.id == origin || $0.stem == origin }) else { return origin }
    return context.batch.label(of: article.id) + wording.text("list.comma") + article.id
  }

  private func changes(_ old: Claim, _ new: Claim) -> String {
    let nothing = wording.text("corrections.nothing")
    var parts: [String] = []
    let figures = (context.figures.words(for: old), context.figures.words(for: new))
    if figures.0 != figures.1 { parts.append(wording.text("corrections.change", ["old": figures.0, "new": figures.1])) }
    func add(_ key: String, _ old: String?, _ new: String?) {
      guard old != new else { return }
      let attribute = wording.text("corrections.attributes." + key)
      parts.append(wording.text("corrections.attribute", ["attribute": attribute, "old": old ?? nothing, "new": new ?? nothing]))
    }
    add("unit", filled(old.unit.name), filled(new.unit.name))
    add("kind", wording.text("kinds." + old.kind.rawValue), wording.text("kinds." + new.kind.rawValue))
    // The subject of another kind follows from the kind.
    if old.kind == new.kind { add("subject", filled(old.subject.printed), filled(new.subject.printed)) }
    add("scope", old.scope?.printed, new.scope?.printed)
    add("place", old.place.map(context.labels.place), new.place.map(context.labels.place))
    add("attribution", old.attribution.nameWithOther, new.attribution.nameWithOther)
    add("asOf", old.asOf.date.map(context.style.date), new.asOf.date.map(context.style.date))
    return parts.isEmpty ? wording.text("corrections.same", ["figure": figures.1]) : parts.joined(separator: wording.text("corrections.separator"))
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}
