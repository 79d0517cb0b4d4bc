import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct PrintedFigureTests {
  struct Spec: Sendable, CustomTestStringConvertible {
    var value: Double?
    var low: Double?
    var high: Double?
    var form: Quantity.Form = .exact
    var hedge: String?
    var interval: Interval
    var testDescription: String { "\(form.rawValue) \(hedge ?? "") \(value ?? low ?? high ?? 0)" }
  }

  @Test(arguments: [
    Spec(value: 12, interval: Interval(low: 12, high: 12, best: 12)),
    Spec(value: 1_231, interval: Interval(low: 1_231, high: 1_231, best: 1_231)),
    Spec(value: 70_000, interval: Interval(low: 65_000, high: 75_000, best: 70_000)),
    Spec(value: 70_000, form: .about, hedge: "an estimated", interval: Interval(low: 65_000, high: 75_000, best: 70_000)),
    Spec(value: 100_000, form: .about, hedge: "around", interval: Interval(low: 90_000, high: 110_000, best: 100_000)),
    Spec(value: 10_000, form: .about, hedge: "perhaps", interval: Interval(low: 9_000, high: 11_000, best: 10_000)),
    Spec(value: 100_000, form: .about, hedge: "an estimated roughly", interval: Interval(low: 90_000, high: 110_000, best: 100_000)),
    Spec(value: 300, form: .about, hedge: "nearly", interval: Interval(low: 250, high: 300, best: 275)),
    Spec(value: 300, form: .atMost, hedge: "almost", interval: Interval(low: 250, high: 300, best: 275)),
    Spec(high: 300, form: .atMost, hedge: "just under", interval: Interval(low: 250, high: 300, best: 275)),
    Spec(value: 300, form: .about, hedge: "close to", interval: Interval(low: 250, high: 300, best: 275)),
    Spec(low: 300, form: .atLeast, hedge: "just over", interval: Interval(low: 300, high: 350, best: 325)),
    Spec(low: 300, form: .atLeast, hedge: "more than", interval: Interval(low: 300, high: nil, best: nil)),
    Spec(value: 300, form: .atLeast, hedge: "at least", interval: Interval(low: 300, high: nil, best: nil)),
    Spec(high: 40, form: .atMost, hedge: "up to", interval: Interval(low: nil, high: 40, best: nil)),
    Spec(low: 5_000, high: 6_000, form: .range, interval: Interval(low: 5_000, high: 6_000, best: 5_500)),
    Spec(low: 100, high: 400, form: .range, interval: Interval(low: 100, high: 400, best: 200)),
    Spec(low: 10_000, high: 100_000, form: .vague, hedge: "tens of thousands", interval: Interval(low: 10_000, high: 100_000, best: nil)),
    Spec(form: .vague, hedge: "unspecified", interval: Interval(low: nil, high: nil, best: nil)),
    Spec(value: .nan, interval: Interval(low: nil, high: nil, best: nil)),
    Spec(value: 0, interval: Interval(low: 0, high: 0, best: 0)),
  ])
  func interval(spec: Spec) {
    let claim = Sample.claim(
      "a", 1, .population, spec.value, low: spec.low, high: spec.high, form: spec.form, hedge: spec.hedge)
    #expect(PrintedFigure.interval(of: claim) == spec.interval)
  }

  @Test func measuresAreRoundedEvenWhenSmall() {
    let claim = Sample.claim("a", 1, .duration, 32, unit: Sample.month, subject: "siege")
    #expect(PrintedFigure.interval(of: claim) == Interval(low: 31.5, high: 32.5, best: 32))
  }

  @Test func aYearIsTheDaysOfTheYear() {
    let interval = PrintedFigure.interval(of: Sample.day("1970"))
    #expect(interval.low == 0)
    #expect(interval.high == 364)
  }

  @Test func aDateClaimWithoutItsDateSaysNothing() {
    let claim = Sample.claim("a", 1, .date, 1, unit: Sample.year, subject: "siege")
    #expect(PrintedFigure.interval(of: claim) == Interval(low: nil, high: nil, best: nil))
  }

  @Test func elapsedTimeSpansTheDaysThatADateMayMean() throws {
    let interval = try #require(ElapsedTime.interval(since: Sample.day("2015"), to: Sample.day("2017-09-05")))
    #expect(interval.low == 614.0 * 86_400.0)
    #expect(interval.high == 978.0 * 86_400.0)
    #expect(ElapsedTime.interval(since: Sample.day("2018"), to: Sample.day("2017-09-05")) == nil)
  }
}
