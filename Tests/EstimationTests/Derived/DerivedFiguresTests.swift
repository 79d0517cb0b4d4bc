import Claims
import Dates
import Quantities
import Testing

@testable import Estimation

@Suite struct DerivedFiguresTests {
  private func figures(_ claims: [Claim]) -> [DerivedFigure] { Sample.analyse(claims).derived }

  private var sides: [Claim] {
    [
      Sample.claim("a", 1, .population, 70_000, scope: Sample.government), Sample.claim("b", 1, .population, 100_000, scope: Sample.government),
      Sample.claim("a", 2, .population, 10_000, scope: Sample.islamicState),
    ]
  }

  @Test func `the parts of two sides add up, end by end`() throws {
    let sum = try #require(figures(sides).first)
    #expect(sum.operation == .sum)
    #expect((sum.low, sum.high) == (80_000, 110_000))
    #expect(sum.terms.map(\.low) == [70_000, 10_000])
    #expect(figures(sides.reversed()).map(\.id) == [sum.id])
  }

  @Test func `a count of the whole beside its parts leaves nothing to add`() {
    #expect(figures(sides + [Sample.claim("c", 1, .population, 250_000)]).isEmpty)
  }

  @Test func `figures that conflict are not added`() {
    #expect(figures([Sample.claim("c", 1, .population, 900_000, scope: Sample.government)] + sides).isEmpty)
  }

  @Test func `children are a share of the dead`() throws {
    let share = try #require(
      figures([Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 50), Sample.claim("a", 2, .killed, 10, subject: "children")]).first)
    #expect(share.operation == .share)
    #expect((share.low, share.high) == (20, 25))
  }

  @Test(arguments: [
    // Of another place, as many as all, a part that says nothing.
    Sample.claim("a", 2, .killed, 10, subject: "children", place: Sample.raqqa), Sample.claim("a", 2, .killed, 50, subject: "children"),
    Sample.claim("a", 2, .killed, 10, subject: "bodies"), Sample.claim("a", 2, .injured, 10, subject: "children"),
  ])
  func `what is no part of the total is no share of it`(_ part: Claim) {
    #expect(figures([Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 50), part]).isEmpty)
  }

  @Test func `a length of time counts back from the day of the briefing`() throws {
    let start = try #require(
      figures([
        Sample.claim("a", 1, .duration, 32, unit: Sample.month, subject: "siege"), Sample.claim("b", 1, .duration, 32, unit: Sample.month, subject: "siege"),
      ]).first)
    #expect(start.operation == .start && start.asOf == Sample.today)
    let (low, high) = (CalendarDate(dayNumber: DayNumber(Int(start.low))), CalendarDate(dayNumber: DayNumber(Int(start.high))))
    #expect(low <= Sample.day("2015-01-05") && Sample.day("2015-01-05") <= high)
  }

  @Test func `one origin's length of time is not counted back`() {
    #expect(figures([Sample.claim("a", 1, .duration, 32, unit: Sample.month, subject: "siege")]).isEmpty)
  }
}
