import Foundation
import Testing

@testable import Dates

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "only dates of the calendar are made",
    arguments: [
      (2017, 9, 5, true), (2016, 2, 29, true), (2017, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
      (2017, 4, 31, false),
      (2017, 0, 1, false), (2017, 13, 1, false), (0, 1, 1, false), (10_000, 1, 1, false), (2017, 1, 0, false),
      (2017, 12, 31, true),
    ])
  func validity(_ year: Int, _ month: Int, _ day: Int, _ isDate: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == isDate)
  }

  @Test("no day without a month")
  func dayWithoutMonth() { #expect(CalendarDate(year: 2017, month: nil, day: 5) == nil) }

  @Test(
    "ISO 8601, to and from text",
    arguments: [
      ("2017", "2017"), ("2017-09", "2017-09"), ("2017-09-05", "2017-09-05"), ("2017-09-05T10:30:00Z", "2017-09-05"),
      ("0033-04-03", "0033-04-03"),
    ])
  func iso(_ text: String, _ printed: String) { #expect(CalendarDate(iso: text)?.description == printed) }

  @Test(
    "what is no ISO date",
    arguments: [
      "", "T", "-", "17-09-05", "2017-9-5x", "2017-09-05-01", "2017-", "2017-09-", "2017-13", "+017", "2017-02-30",
      "٢٠١٧", "2017-+9-05", "2017-9-5", "2017-009",
    ])
  func notIso(_ text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(
    "day numbers count the proleptic Gregorian calendar",
    arguments: [(1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2017, 9, 5, 17_414), (1, 1, 1, -719_162)])
  func dayNumbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    #expect(DayNumber(year: year, month: month, day: day).value == number)
    let date = CalendarDate(dayNumber: DayNumber(number))
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test("each day follows the day before, for 800 years")
  func succession() {
    var date = CalendarDate(dayNumber: DayNumber(year: 1600, month: 1, day: 1))
    for number in DayNumber(year: 1600, month: 1, day: 2).value...DayNumber(year: 2400, month: 1, day: 1).value {
      let next = CalendarDate(dayNumber: DayNumber(number))
      guard date < next, next.first.value == number, next.last.value == number,
        CalendarDate(iso: next.description) == next
      else {
        Issue.record("\(date) is not followed by \(next)")
        return
      }
      date = next
    }
    #expect(date.description == "2400-01-01")
  }

  @Test(
    "weekdays",
    arguments: [
      (2017, 9, 5, Weekday.tuesday), (1970, 1, 1, .thursday), (1969, 12, 28, .sunday), (1, 1, 1, .monday),
      (2000, 2, 29, .tuesday),
    ])
  func weekdays(_ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday) {
    #expect(DayNumber(year: year, month: month, day: day).weekday == weekday)
  }

  @Test("a date known to the month or the year stands for all its days")
  func intervals() {
    #expect(CalendarDate(year: 2016, month: 2).map { $0.last - $0.first } == 28)
    #expect(CalendarDate(year: 2016).map { $0.last - $0.first } == 365)
    #expect(CalendarDate(year: 2017, month: 9, day: 5).map { $0.last - $0.first } == 0)
    #expect(DayNumber(5) + 2 == DayNumber(7))
    #expect(DayNumber(5) - 7 == DayNumber(-2))
  }

  @Test("order: by the first day, the shorter interval first")
  func order() throws {
    let dates = try ["2017", "2017-01", "2017-01-01", "2017-01-02", "2016-12-31"].map {
      try #require(CalendarDate(iso: $0))
    }
    #expect(dates.sorted().map(\.description) == ["2016-12-31", "2017-01-01", "2017-01", "2017", "2017-01-02"])
  }

  @Test("coding keeps the precision and refuses what is no date")
  func coding() throws {
    let dates = try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2017","2017-09","2017-09-05"]"#.utf8))
    #expect(String(decoding: try JSONEncoder().encode(dates), as: UTF8.self) == #"["2017","2017-09","2017-09-05"]"#)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(CalendarDate.self, from: Data(#""5 May""#.utf8)) }
  }
}
