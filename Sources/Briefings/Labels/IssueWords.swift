import Claims
import Dates
import Differences
import Estimation
import Quantities

/// What an earlier issue says, in the words of this one.
struct IssueWords {
  let issue: IssueData
  let wording: Wording

  private var isSameLanguage: Bool { issue.batch.language == wording.language }

  /// What a group of it measures, fit to stand in a sentence.
  func label(_ group: IssueData.Group) -> String {
    guard !isSameLanguage, let measurand = Measurand(group.measurand), measurand.kind != .date else { return group.printed.label }
    // As in the issue's own words, the event's place goes without saying.
    let labels = MeasurandLabel(wording: wording, eventPlace: group.measurand.place?.isEvent == true ? measurand.place : nil)
    return labels.isPlain(measurand) ? labels.words(for: measurand) : group.printed.label
  }

  /// The figure that led.
  func figure(_ group: IssueData.Group) -> String {
    guard !isSameLanguage, let unit = MeasureUnit(group.measurand.unit) else { return group.printed.figure }
    let style = NumberStyle(wording: wording)
    switch group.lead {
    case "middle": return group.printedMiddle.map { style.figure($0, unit) } ?? group.printed.figure
    case "overlap": return group.printedMiddle.map { wording.text("forms.about", ["figure": style.figure($0, unit)]) } ?? group.printed.figure
    case "range": return range(group, unit) ?? group.printed.figure
    default: return group.leadClaim.flatMap { id in issue.claims.first { $0.id == id } }.map { figure($0, in: group) } ?? group.printed.figure
    }
  }

  /// Low to high; nil where it has none.
  func range(_ group: IssueData.Group) -> String? { MeasureUnit(group.measurand.unit).flatMap { range(group, $0) } }

  private func range(_ group: IssueData.Group, _ unit: MeasureUnit) -> String? {
    guard group.measurand.kind != ClaimKind.date.rawValue, let low = group.low, let high = group.high else { return nil }
    return NumberStyle(wording: wording).range(low, high, unit)
  }

  /// A claim's figure in its own unit.
  func figure(_ claim: IssueData.Claim, in group: IssueData.Group?) -> String {
    guard let unit = (claim.unit ?? group?.measurand.unit).flatMap(MeasureUnit.init), let kind = ClaimKind(rawValue: claim.kind),
      let form = Quantity.Form(rawValue: claim.form)
    else { return wording.quoted(claim.quote) }
    let printed = Claim(
      id: claim.id, article: claim.article, line: claim.line, range: 0..<0, quote: claim.quote, sentence: claim.quote, value: claim.value,
      low: claim.low, high: claim.high, date: claim.date.flatMap(CalendarDate.init(iso:)), form: form, hedge: claim.hedge, unit: unit, kind: kind,
      subject: Subject(key: "", printed: ""))
    return FigureWords(wording: wording).words(for: printed)
  }

  /// An article by its outlet and date, else by its file.
  func article(_ id: String) -> String {
    guard let article = issue.articles.first(where: { $0.id == id }) else { return id }
    let date = article.published.flatMap(CalendarDate.init(iso:)).map { NumberStyle(wording: wording).date($0) }
    return [article.outlet ?? article.id, date].compactMap { $0 }.joined(separator: wording.text("list.comma"))
  }

  /// "briefing no. 1 of 18 June 2024".
  var name: String {
    let date = issue.batch.asOf.flatMap(CalendarDate.init(iso:)).map { NumberStyle(wording: wording).date($0) }
    switch (issue.batch.issue, date) {
    case (let number?, let date?): return wording.text("changes.issueOf", ["n": String(number), "date": date])
    case (let number?, nil): return wording.text("changes.issue", ["n": String(number)])
    case (nil, let date?): return wording.text("changes.dated", ["date": date])
    case (nil, nil): return wording.text("changes.last")
    }
  }
}

extension MeasureUnit {
  /// Nil for a dimension that this version does not know.
  init?(_ unit: IssueData.Group.Measurand.Unit) {
    guard let dimension = Dimension(rawValue: unit.dimension) else { return nil }
    self.init(name: unit.name, code: unit.code, dimension: dimension, factor: unit.factor)
  }
}

extension Measurand {
  /// Nil for a kind, a role or a unit that this version does not know.
  init?(_ measurand: IssueData.Group.Measurand) {
    guard let kind = ClaimKind(rawValue: measurand.kind), let role = Quantity.Role(rawValue: measurand.role), let unit = MeasureUnit(measurand.unit)
    else { return nil }
    let subject = Subject(key: measurand.subject.key, printed: measurand.subject.printed, whole: measurand.subject.whole)
    let place = measurand.place.flatMap { place in
      Place.Sort(rawValue: place.sort).map { Place(name: place.name, sort: $0, printed: place.name) }
    }
    let scope = measurand.scope.map { Scope(holder: $0.holder, part: $0.part, printed: "") }
    self.init(
      kind: kind, subject: subject, place: place, scope: scope, role: role, unit: unit, period: measurand.period.flatMap(CalendarDate.init(iso:)),
      isBackground: measurand.isBackground)
  }
}
