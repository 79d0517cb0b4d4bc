import Dates
import Quantities
import Testing

@testable import Briefings

@Suite struct NumberStyleTests {
  private let style: NumberStyle

  init() throws { style = NumberStyle(wording: try Wording.own()) }

  static let numbers: [(value: Double, text: String)] = [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (93_500, "93,500"), (1_234_567, "1,234,567"), (0.5, "0.5"), (3.14159, "3.14"), (2.999, "3"),
    (1.05, "1.05"), (10.10, "10.1"), (-5, "−5"), (-1_234.5, "−1,234.5"), (0.004, "0"), (1e14, "100,000,000,000,000"),
  ]

  @Test(arguments: numbers)
  func `digits are grouped by thousands`(_ value: Double, _ text: String) { #expect(style.number(value) == text) }

  @Test(arguments: [1e15, 1e300, Double.infinity, Double.nan])
  func `a number beyond all measure is still written`(_ value: Double) { #expect(!style.number(value).isEmpty) }

  private static let month = MeasureUnit(name: "month", code: "mo", dimension: .time, factor: 2_629_746)
  private static let kilometre = MeasureUnit(name: "kilometre", code: "km", dimension: .length, factor: 1_000)
  private static let dollar = MeasureUnit(name: "US dollar", code: "USD", dimension: .money)

  static let figures: [(value: Double, unit: MeasureUnit, text: String)] = [
    (93_500, .people, "93,500"), (60, .percent, "60\u{A0}%"), (1, month, "1\u{A0}month"), (32, month, "32\u{A0}months"), (1.5, month, "1.5\u{A0}months"),
    (15, kilometre, "15\u{A0}km"), (5_000_000, dollar, "US$5\u{A0}million"), (3, MeasureUnit(name: "hectare", code: "har", dimension: .area), "3\u{A0}ha"),
    (7, .none, "7"),
  ]

  static let large: [(value: Double, text: String)] = [
    (999_999, "999,999"), (1_000_000, "1\u{A0}million"), (1_250_000, "1.25\u{A0}million"), (1_846_213, "1,846,213"), (25e9, "25\u{A0}billion"), (1.5e12, "1.5\u{A0}trillion"),
    (-2e6, "−2\u{A0}million"), (1e15, "1000000000000000.0"),
  ]

  @Test(arguments: large)
  func `from a million a word of size stands for the noughts`(_ value: Double, _ text: String) { #expect(style.figure(value, .people) == text) }

  @Test(arguments: figures)
  func `a unit stands behind its number, never on the next line`(_ value: Double, _ unit: MeasureUnit, _ text: String) {
    #expect(style.figure(value, unit) == text)
  }

  static let ranges: [(low: Double, high: Double, unit: MeasureUnit, text: String)] = [
    (70_000, 100_000, .people, "70,000–100,000"), (50, 60, .percent, "50–60\u{A0}%"), (31.5, 32.1, month, "31.5–32.1\u{A0}months"), (5, 5, .people, "5"),
    (1_200_000, 1_500_000, .people, "1.2–1.5\u{A0}million"), (900_000, 1_500_000, .people, "900,000–1.5\u{A0}million"), (1e9, 1.29e9, dollar, "US$1–1.29\u{A0}billion"),
  ]

  @Test(arguments: ranges)
  func `a range has an en dash`(_ low: Double, _ high: Double, _ unit: MeasureUnit, _ text: String) { #expect(style.range(low, high, unit) == text) }

  @Test func `dates are written day, month, year as far as they are known`() throws {
    #expect(style.date(try #require(CalendarDate(year: 2017, month: 9, day: 5))) == "5 September 2017")
    #expect(style.date(try #require(CalendarDate(year: 2017, month: 9))) == "September 2017")
    #expect(style.date(try #require(CalendarDate(year: 2017))) == "2017")
    #expect(style.fullDate(try #require(CalendarDate(year: 2017, month: 9, day: 5))) == "Tuesday 5 September 2017")
    #expect(style.fullDate(try #require(CalendarDate(year: 2017, month: 9))) == "September 2017")
  }

  @Test func `small counts are words`() {
    #expect([0, 1, 3, 10, 11, 1_200].map(style.cardinal) == ["no", "one", "three", "ten", "11", "1,200"])
  }
}
