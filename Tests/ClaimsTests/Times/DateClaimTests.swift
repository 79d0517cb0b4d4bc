import Dates
import Quantities
import Testing

@testable import Claims

@Suite struct DateClaimTests {
  static let cases: [(text: String, event: String, date: CalendarDate?)] = [
    ("The siege has lasted since 2015.", "siege", CalendarDate(year: 2015)), ("The siege began in January 2015.", "siege", CalendarDate(year: 2015, month: 1)),
    ("It has been besieged since March 2014.", "siege", CalendarDate(year: 2014, month: 3)), ("It was overrun in 2014.", "overrun", CalendarDate(year: 2014)),
    ("The city was hit by an earthquake in 2010.", "earthquake", CalendarDate(year: 2010)),
    ("It has been besieged since March.", "siege", CalendarDate(year: 2017, month: 3)), ("It has been besieged since December.", "siege", CalendarDate(year: 2016, month: 12)),
  ]

  @Test(arguments: cases)
  func `a dated event`(_ text: String, _ event: String, _ date: CalendarDate?) throws {
    let claim = try #require(claims(text).first { $0.kind == .date })
    #expect(claim.subject.key == event)
    #expect(claim.date == date)
  }

  @Test func `a year earlier counts from the date before`() throws {
    let found = claims("The city was besieged since 2015. A year earlier, it was overrun.").filter { $0.kind == .date }
    #expect(found.map(\.date) == [CalendarDate(year: 2015), CalendarDate(year: 2014)])
    #expect(found.last?.rules.contains("date.resolved") == true)
  }

  @Test(arguments: ["It rained in 2015.", "They met in May.", "The siege of the city was long."])
  func `without an event or a date there is none`(_ text: String) { #expect(claims(text).allSatisfy { $0.kind != .date }) }
}

@Suite struct TimeAnchorTests {
  /// Tuesday 5 September 2017.
  let now = CalendarDate(year: 2017, month: 9, day: 5)

  private func date(_ words: String, last: CalendarDate? = nil, now: CalendarDate?) throws -> CalendarDate? {
    let time = try #require(QuantityExtractor().sentences(in: "It fell \(words).").first?.times.first)
    return TimeAnchor(now: now, last: last).date(of: time)?.date
  }

  static let cases: [(words: String, year: Int, month: Int?, day: Int?)] = [
    ("on Tuesday", 2017, 9, 5), ("on Monday", 2017, 9, 4), ("on Wednesday", 2017, 8, 30), ("in August", 2017, 8, nil), ("in September", 2017, 9, nil),
    ("in October", 2016, 10, nil), ("on September 3", 2017, 9, 3), ("on September 7", 2016, 9, 7), ("yesterday", 2017, 9, 4), ("today", 2017, 9, 5),
    ("last month", 2017, 8, nil), ("last year", 2016, nil, nil), ("this year", 2017, nil, nil), ("three days ago", 2017, 9, 2), ("two weeks ago", 2017, 8, 22),
    ("last week", 2017, 8, 29), ("in 2014", 2014, nil, nil),
  ]

  @Test(arguments: cases)
  func `a written time is worked out from the day of writing`(_ words: String, _ year: Int, _ month: Int?, _ day: Int?) throws {
    #expect(try date(words, now: now) == CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: ["on Tuesday", "in August", "yesterday", "last month", "a year earlier"])
  func `without a day nothing is worked out`(_ words: String) throws { #expect(try date(words, now: nil) == nil) }

  @Test func `a shift counts from the last date`() throws {
    #expect(try date("a year earlier", last: CalendarDate(year: 2015, month: 3), now: now) == CalendarDate(year: 2014))
    #expect(try date("two months later", last: CalendarDate(year: 2015, month: 11), now: now) == CalendarDate(year: 2016, month: 1))
    #expect(try date("the following year", last: CalendarDate(year: 2013), now: now) == CalendarDate(year: 2014))
    #expect(try date("two months later", last: CalendarDate(year: 2015), now: now) == nil)
  }

  @Test func `a shift beyond the calendar is no date`() throws {
    #expect(try date("a year earlier", last: CalendarDate(year: 1), now: now) == nil)
  }
}
