import Claims
import Quantities

@testable import Estimation

/// Five articles on the end of a siege, as their claims are read: who prints which figure, with
/// which hedge, scope, credit and source.
enum Siege {
  static let context = Sample.context([
    Sample.article("a"),
    Sample.article("b", dateline: "AP"),
    Sample.article("c", outlet: "DW", credits: ["AP", "Reuters", "AFP", "dpa"]),
    Sample.article("d", mentions: ["AFP"]),
    Sample.article("e", dateline: "Reuters"),
  ])

  static let claims: [Claim] = population + troops + siege + shares + others

  private static let population: [Claim] = [
    Sample.claim("a", 9, .population, 93_500, form: .about, hedge: "estimated",
      sentence: "The city of some 93,500 people had been under siege since 2015."),
    Sample.claim("b", 9, .trapped, 70_000, form: .about, hedge: "estimated",
      sentence: "Some 70,000 people lived through the siege on what was dropped from the air."),
    Sample.claim("c", 29, .trapped, 100_000, form: .about, hedge: "around", subject: "civilians",
      scope: Sample.government, sentence: "Around 100,000 civilians are trapped on the government side."),
    Sample.claim("c", 30, .population, 10_000, hedge: "another", role: .increment, scope: Sample.islamicState),
    Sample.claim("c", 31, .population, low: 1_000, form: .vague, hedge: "many thousands", subject: "civilians",
      sentence: "The siege may soon be over for many thousands."),
    Sample.claim("d", 6, .trapped, low: 10_000, high: 100_000, form: .vague, hedge: "tens of thousands",
      subject: "civilians", sentence: "Tens of thousands of civilians are trapped."),
    Sample.claim("d", 11, .population, 100_000, form: .about, hedge: "around",
      scope: Scope(holder: "government", printed: "government-held areas")),
    Sample.claim("d", 12, .population, 10_000, form: .about, hedge: "perhaps", role: .increment,
      scope: Sample.islamicState),
    Sample.claim("e", 11, .population, low: 1_000, high: 10_000, form: .vague, hedge: "thousands",
      subject: "civilians", scope: Sample.government),
    Sample.claim("e", 34, .population, 93_000, form: .about, hedge: "estimated", subject: "civilians",
      scope: Sample.government, by: "United Nations", asOf: "2017-08", basis: .stated),
  ]

  private static let troops: [Claim] = [
    Sample.claim("a", 10, .troops, low: 5_000, high: 10_000, form: .range, hedge: "some", subject: "Syrian troops"),
  ]

  private static let siege: [Claim] = [
    length("a", 11, 3, Sample.year, form: .about, hedge: "almost", by: "state media and activists"),
    length("b", 5, 3, Sample.year, by: "Syrian state TV"),
    length("b", 10, 32, Sample.month),
    length("c", 10, 3, Sample.year, form: .about, hedge: "nearly", by: "Syrian state media"),
    length("c", 15, 3, Sample.year, form: .about, hedge: "nearly", by: "state media"),
    Sample.claim("d", 1, .duration, low: 2, form: .vague, unit: Sample.year, subject: "siege"),
    Sample.claim("d", 7, .duration, low: 2, form: .atLeast, hedge: "over", unit: Sample.year, subject: "siege"),
    Sample.claim("e", 9, .duration, low: 2, form: .vague, unit: Sample.year, subject: "siege", by: "state media"),
    start("a", 8, "2015"), start("e", 12, "2014"), start("e", 32, "2014"),
  ]

  private static let shares: [Claim] = [
    share("a", 29, 50, "held:Islamic State", Sample.city, by: "Syrian Observatory for Human Rights"),
    share("b", 21, 60, "held:Islamic State", Sample.city, form: .about, hedge: "around"),
    share("e", 19, 50, "held:Islamic State", Sample.city),
    lost("a", 36, form: .vague), lost("b", 15), lost("c", 47), lost("d", 2), lost("d", 18), lost("e", 36, form: .vague),
  ]

  private static let others: [Claim] = [
    Sample.claim("a", 27, .count, 10, unit: MeasureUnit(name: "neighborhood", dimension: .count), subject: "entered",
      by: "Syrian Observatory for Human Rights"),
    Sample.claim("e", 21, .count, 3, unit: MeasureUnit(name: "neighbourhood", dimension: .count), subject: "besieged",
      by: "Syrian Observatory for Human Rights"),
    Sample.claim("d", 10, .distance, 15, form: .about, hedge: "around", unit: Sample.kilometre,
      subject: "to the southern part", by: "Syrian Observatory for Human Rights"),
    Sample.claim("d", 25, .killed, low: 330_000, form: .atLeast, hedge: "more than", place: Sample.syria,
      isBackground: true),
  ]

  private static func length(
    _ article: String, _ line: Int, _ value: Double, _ unit: MeasureUnit, form: Quantity.Form = .exact,
    hedge: String? = nil, by source: String? = nil
  ) -> Claim {
    Sample.claim(article, line, .duration, value, form: form, hedge: hedge, unit: unit, subject: "siege", by: source)
  }

  private static func start(_ article: String, _ line: Int, _ year: String) -> Claim {
    Sample.claim(article, line, .date, date: year, unit: MeasureUnit(name: "date", dimension: .time), subject: "siege")
  }

  private static func share(
    _ article: String, _ line: Int, _ value: Double, _ subject: String, _ place: Place, form: Quantity.Form = .exact,
    hedge: String? = nil, by source: String? = nil
  ) -> Claim {
    Sample.claim(article, line, .share, value, form: form, hedge: hedge, unit: .percent, subject: subject, place: place,
      by: source)
  }

  private static func lost(_ article: String, _ line: Int, form: Quantity.Form = .atLeast) -> Claim {
    Sample.claim(article, line, .share, low: 50, form: form, hedge: form == .vague ? "most" : "more than",
      unit: .percent, subject: "captured", place: Sample.raqqa)
  }
}
