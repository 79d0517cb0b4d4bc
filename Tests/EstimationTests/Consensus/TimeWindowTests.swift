import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct TimeWindowTests {
  private func killed(_ article: String, _ value: Double? = nil, atLeast low: Double? = nil, by source: String, on day: String) -> Claim {
    Sample.claim(article, 1, .killed, value, low: low, form: low == nil ? .exact : .atLeast, by: source, asOf: day, basis: .stated)
  }

  private func found(_ claims: [Claim]) throws -> Consensus { try #require(Sample.consensus(claims)) }

  @Test func aLaterBoundPutsTheFigureThatItExcludesOutOfDate() throws {
    let found = try found([
      killed("a", 45, by: "Police", on: "2017-09-04"), killed("b", atLeast: 52, by: "Ministry", on: "2017-09-05"),
    ])
    #expect(found.lead == .bound)
    #expect(found.spread?.low == 52)
    #expect(found.flags.contains(.earlier(claim: "a:1.1")))
  }

  @Test func aLaterBoundThatExcludesNothingLeavesTheFigureStanding() throws {
    let found = try found([
      killed("a", 45, by: "Police", on: "2017-09-02"), killed("b", atLeast: 40, by: "Ministry", on: "2017-09-05"),
    ])
    #expect(found.middle == 45)
    #expect(found.lead == .figure)
  }

  @Test func anEarlierBoundGivesWayToALowerFigure() throws {
    let found = try found([
      killed("a", atLeast: 52, by: "Police", on: "2017-09-04"), killed("b", 45, by: "Ministry", on: "2017-09-05"),
    ])
    #expect(found.middle == 45)
    #expect(found.flags.contains(.earlier(claim: "a:1.1")))
    #expect(found.flags.contains(.fell(from: "a:1.1", to: "b:1.1")))
    #expect(!found.flags.contains { if case .boundContradicted = $0 { true } else { false } })
  }

  @Test func anOlderBoundOfTheSameSourceNoLongerCounts() throws {
    let found = try found([
      killed("a", atLeast: 45, by: "Ministry", on: "2017-09-04"), killed("b", atLeast: 52, by: "Ministry", on: "2017-09-05"),
    ])
    #expect(found.spread?.low == 52)
    #expect(found.flags.contains(.revised(origin: "ministry", from: "a:1.1", to: "b:1.1")))
  }

  // A population does not run on: the newer bound contradicts the older figure.
  @Test func boundsOfOtherFiguresAreNoMatterOfTime() throws {
    let found = try found([
      Sample.claim("a", 1, .population, 45_000, by: "Police", asOf: "2017-09-04", basis: .stated),
      Sample.claim("b", 1, .population, low: 52_000, form: .atLeast, by: "Ministry", asOf: "2017-09-05", basis: .stated),
    ])
    #expect(found.middle == 45_000)
    #expect(found.verdict == .close)
  }

  @Test func whereThereIsATrendTheNewestDayLeadsAlone() throws {
    let found = try found([
      killed("a", 60, by: "Police", on: "2017-09-03"), killed("b", 50, by: "Ministry", on: "2017-09-04"),
      killed("c", 41, by: "Red Crescent", on: "2017-09-05"),
    ])
    #expect(found.flags.contains(.trend(.down)))
    #expect(found.flags.contains(.fell(from: "a:1.1", to: "c:1.1")))
    #expect(found.middle == 41)
    #expect(found.verdict == .notComparable)
  }

  @Test func oneSourceMakesNoTrend() throws {
    let found = try found([
      killed("a", 41, by: "Police", on: "2017-09-03"), killed("b", 50, by: "Police", on: "2017-09-04"),
      killed("c", 60, by: "Police", on: "2017-09-05"),
    ])
    #expect(!found.flags.contains(.trend(.up)))
    #expect(found.middle == 60)
    #expect(found.reason?.kind == .date)
  }
}
