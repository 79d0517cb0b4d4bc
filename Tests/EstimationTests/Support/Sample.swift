import Claims
import Dates
import Quantities

@testable import Estimation

/// Short ways to claims and contexts.
enum Sample {
  static let city = Place(name: "Deir ez-Zor", sort: .city, printed: "Deir ez-Zor")
  static let raqqa = Place(name: "Raqqa", sort: .city, printed: "Raqqa")
  static let syria = Place(name: "Syria", sort: .country, printed: "Syria")
  static let government = Scope(holder: "government", printed: "government-held parts")
  static let islamicState = Scope(holder: "Islamic State", printed: "parts held by IS")
  static let year = MeasureUnit(name: "year", code: "a", dimension: .time, factor: 31_557_600)
  static let month = MeasureUnit(name: "month", code: "mo", dimension: .time, factor: 2_629_800)
  static let kilometre = MeasureUnit(name: "kilometre", code: "km", dimension: .length, factor: 1000)
  static let metre = MeasureUnit(name: "metre", code: "m", dimension: .length, factor: 1)
  static let mile = MeasureUnit(name: "mile", code: "[mi_i]", dimension: .length, factor: 1609.344)
  static let dollar = MeasureUnit(name: "dollar", code: "USD", dimension: .money, factor: 1)
  static let euro = MeasureUnit(name: "euro", code: "EUR", dimension: .money, factor: 1)
  static let today = day("2017-09-05")

  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: DayNumber(0))
  }

  static func named(_ name: String) -> Attribution { Attribution(kind: .named, name: name, printed: name) }

  /// A claim at a line of an article; the line also gives its place in the text.
  static func claim(
    _ article: String, _ line: Int, _ kind: ClaimKind = .population, _ value: Double? = nil, low: Double? = nil,
    high: Double? = nil, date: String? = nil, form: Quantity.Form = .exact, hedge: String? = nil,
    role: Quantity.Role = .total, unit: MeasureUnit = .people, subject: String = "people", place: Place? = city,
    scope: Scope? = nil, by source: String? = nil, asOf: String? = nil, basis: AsOf.Basis = .article,
    isForecast: Bool = false, isBackground: Bool = false, sentence: String? = nil
  ) -> Claim {
    let number = value.map { KeyText.plain($0) } ?? low.map { KeyText.plain($0) } ?? date ?? "?"
    return Claim(
      id: "\(article):\(line).1", article: article + ".txt", line: line, range: (line * 100)..<(line * 100 + 10),
      quote: [hedge, number, unit.name].compactMap { $0 }.joined(separator: " "),
      sentence: sentence ?? "Line \(line) of \(article).", value: value, low: low, high: high,
      date: date.map(day), form: form, hedge: hedge, role: role, unit: unit, kind: kind,
      subject: Subject(key: subject, printed: subject), place: place, scope: scope,
      attribution: source.map(named) ?? .none, asOf: AsOf(date: asOf.map(day) ?? today, basis: asOf == nil ? .article : basis),
      isForecast: isForecast, isBackground: isBackground)
  }

  static func article(
    _ id: String, outlet: String? = nil, dateline: String? = nil, credits: [String] = [], mentions: [String] = [],
    declared: String? = nil
  ) -> EvidenceContext.Article {
    let wires =
      (dateline.map { [EvidenceContext.Wire(agency: $0, form: .dateline)] } ?? [])
      + credits.map { EvidenceContext.Wire(agency: $0, form: .creditLine) }
      + mentions.map { EvidenceContext.Wire(agency: $0, form: .mention) }
    return EvidenceContext.Article(
      id: id + ".txt", label: id.uppercased(), outlet: outlet, wires: wires, declaredOrigin: declared)
  }

  static func context(_ articles: [EvidenceContext.Article]) -> EvidenceContext {
    EvidenceContext(articles: articles, asOf: today)
  }

  /// An analysis of claims whose articles nothing is known of.
  static func analyse(_ claims: [Claim]) -> Analysis {
    let articles = Set(claims.map { String($0.article.dropLast(4)) }).sorted()
    return Estimator.analyse(claims, context: context(articles.map { article($0) }))
  }

  /// The consensus of claims that all belong to one group.
  static func consensus(_ claims: [Claim]) -> Consensus? {
    let found = analyse(claims).consensuses
    return found.count == 1 ? found.first : nil
  }
}
