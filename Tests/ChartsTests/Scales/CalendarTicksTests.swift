import Dates
import TestSupport
import Testing

@testable import Charts

@Suite struct CalendarTicksTests {
  private func days(_ from: String, _ to: String) throws -> ClosedRange<Double> {
    let (a, b) = (try #require(CalendarDate(iso: from)), try #require(CalendarDate(iso: to)))
    return Double(a.first.value)...Double(b.first.value)
  }

  @Test(arguments: [
    ("2014-01-01", "2017-09-05", 6, ["2014", "2015", "2016", "2017"]),
    ("2013-11-01", "2017-09-05", 6, ["2013", "2014", "2015", "2016", "2017"]),
    ("2014-01-01", "2017-09-05", 10, ["Jan 2014", "July", "Jan 2015", "July", "Jan 2016", "July", "Jan 2017", "July"]),
    ("2016-11-15", "2017-09-05", 6, ["Jan 2017", "Mar", "May", "July", "Sept"]),
    ("2017-06-01", "2017-09-05", 6, ["June 2017", "July", "Aug", "Sept"]),
    ("2017-08-20", "2017-09-12", 6, ["21 Aug 2017", "28 Aug", "4 Sept", "11 Sept"]),
    ("2017-09-04", "2017-09-07", 6, ["4 Sept 2017", "5 Sept", "6 Sept"]),
    ("1900-01-01", "2017-01-01", 6, ["1900", "1920", "1940", "1960", "1980", "2000"]),
    ("2016-12-25", "2017-01-20", 6, ["26 Dec 2016", "2 Jan 2017", "9 Jan", "16 Jan"]),
  ] as [(String, String, Int, [String])])
  func labels(_ from: String, _ to: String, _ limit: Int, _ expected: [String]) throws {
    #expect(CalendarTicks.ticks(in: try days(from, to), atMost: limit).map(\.label) == expected)
  }

  @Test func aYearsNameStandsInItsMiddle() throws {
    let ticks = CalendarTicks.ticks(in: try days("2014-01-01", "2017-07-01"), atMost: 6)
    #expect(ticks.first?.span == (try days("2014-01-01", "2015-01-01")))
    #expect(ticks.last?.span == (try days("2017-01-01", "2017-07-01")))
  }

  @Test func anyStretchHasTicksWithinTheLimit() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let start = Double.random(in: CalendarTicks.days, using: &random)
      let end = start + Double.random(in: 2...Double.random(in: 3...3_000_000, using: &random), using: &random)
      let limit = Int.random(in: 3...10, using: &random)
      let ticks = CalendarTicks.ticks(in: start...end, atMost: limit)
      #expect(ticks.count <= limit)
      #expect(!ticks.isEmpty || start + 2 > CalendarTicks.days.upperBound, "\(start)...\(end) \(limit)")
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value })
    }
  }

  @Test func beyondTheCalendarThereIsNothing() {
    #expect(CalendarTicks.ticks(in: 1e30...1e40, atMost: 5).isEmpty)
    #expect(CalendarTicks.ticks(in: 5...5, atMost: 5).isEmpty)
    #expect(CalendarTicks.ticks(in: 0...5, atMost: 0).isEmpty)
  }
}
