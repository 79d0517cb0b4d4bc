import Claims
import Dates
import Quantities
import Testing

@testable import Estimation

@Suite struct ConsensusTests {
  private func figures(_ values: [Double], kind: ClaimKind = .population, unit: MeasureUnit = .people) -> [Claim] {
    values.enumerated().map { index, value in
      Sample.claim("abcdefgh".map(String.init)[index], 1, kind, value, unit: unit, subject: "x", by: "Source \(index)")
    }
  }

  @Test(arguments: [
    ([100_000, 104_000, 103_000], Verdict.agree), ([101_000, 113_000, 123_000], .close),
    ([101_000, 150_000, 201_000], .differ), ([101_000, 150_000, 203_000], .conflict), ([90_000, 100_000, 95_000], .agree),
  ] as [([Double], Verdict)])
  func verdictOnCounts(values: [Double], verdict: Verdict) {
    #expect(Sample.consensus(figures(values))?.verdict == verdict)
  }

  @Test(arguments: [
    ([41, 43, 44], Verdict.agree), ([41, 45.5, 50.9], .close), ([41, 52, 61], .differ), ([41, 52, 62], .conflict),
  ] as [([Double], Verdict)])
  func verdictOnShares(values: [Double], verdict: Verdict) {
    #expect(Sample.consensus(figures(values, kind: .share, unit: .percent))?.verdict == verdict)
  }

  @Test func twoOriginsLeadWithTheRange() throws {
    let found = try #require(Sample.consensus(figures([200, 310])))
    #expect(found.lead == .range)
    #expect(found.refusal == .twoOrigins)
    #expect(found.middle != nil)
    #expect(found.sensitivities.isEmpty)
  }

  @Test func twoOriginsWithOneFigureLeadWithIt() {
    #expect(Sample.consensus(figures([200, 200]))?.lead == .middle)
  }

  @Test func conflictLeadsWithTheRange() throws {
    let found = try #require(Sample.consensus(figures([100, 200, 900])))
    #expect(found.lead == .range)
    #expect(found.refusal == .conflict)
    #expect(found.middle == 200)
  }

  @Test func zeroAgainstSomeIsAConflict() throws {
    let found = try #require(Sample.consensus(figures([0, 3, 4], kind: .killed)))
    #expect(found.verdict == .conflict)
    #expect(found.ratio == nil)
  }

  @Test func aContradictedBoundLowersTheVerdict() throws {
    let claims = figures([101_000, 113_000, 123_000])
    let bound = Sample.claim("h", 1, .population, low: 200_000, form: .atLeast, subject: "x", by: "Source 9")
    let found = try #require(Sample.consensus(claims + [bound]))
    #expect(found.verdict == .differ)
    #expect(found.flags.contains { if case .boundContradicted("h:1.1", _) = $0 { true } else { false } })
    #expect(found.middle == 113_000)
  }

  @Test func aBoundWithinRoundingContradictsNothing() throws {
    let bound = Sample.claim("h", 1, .population, low: 101_000, form: .atLeast, subject: "x", by: "Source 9")
    let found = try #require(Sample.consensus(figures([100_000, 104_000, 103_000]) + [bound]))
    #expect(found.verdict == .agree)
  }

  @Test func boundsAloneHaveNoMiddle() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .killed, low: 30, form: .atLeast), Sample.claim("b", 1, .killed, low: 31, form: .atLeast),
    ]))
    #expect(found.middle == nil)
    #expect(found.lead == .bound)
    #expect(found.verdict == .agree)
    #expect(found.spread?.low == 30)
    #expect(found.overlap?.low == 31)
  }

  @Test func vagueWordsAloneAreNotCompared() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .killed, low: 12, high: 120, form: .vague), Sample.claim("b", 1, .killed, low: 100, form: .vague),
    ]))
    #expect(found.verdict == .notComparable)
    #expect(found.refusal == .vagueOnly)
    #expect(found.lead == .none)
  }

  @Test func forecastsStayOutOfTheMiddle() throws {
    let forecast = Sample.claim("h", 1, .population, 900_000, subject: "x", by: "Source 9", isForecast: true)
    let found = Sample.analyse(figures([100_000, 103_000, 104_000]) + [forecast])
    let facts = try #require(found.consensuses.first { $0.group.claims.count == 3 })
    #expect(facts.middle == 103_000)
    #expect(facts.spread?.high == 104_000)
    #expect(found.consensuses.contains { $0.group.claims.map(\.id) == ["h:1.1"] })
  }

  @Test func fiveOriginsHaveAPool() throws {
    let found = try #require(Sample.consensus(figures([101_000, 103_000, 105_000, 110_000, 120_000])))
    let pool = try #require(found.pool)
    #expect((pool.low ?? 0) > 100_000 && (pool.high ?? 0) < 121_000)
    #expect(found.metaAnalysis?.parts.count == 5)
  }

  @Test func nearlyIsNeverPrintedBelowWhatIsPrinted() throws {
    let found = try #require(Sample.consensus([Sample.claim("a", 1, .population, 300, form: .about, hedge: "nearly")]))
    #expect(found.printedMiddle == 300)
    #expect(found.verdict == .singleOrigin)
  }

  @Test func calculatedMiddlesAreRounded() throws {
    let found = try #require(Sample.consensus(figures([70_000, 93_000, 93_700, 100_000])))
    #expect(abs((found.middle ?? 0) - 93_349.3) < 0.1)
    #expect(found.printedMiddle == 93_000)
  }

  @Test func datesWithOneMonthInCommonAgree() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .date, date: "2015", unit: Sample.year, subject: "siege"),
      Sample.claim("b", 1, .date, date: "2015-01", unit: Sample.year, subject: "siege"),
      Sample.claim("c", 1, .date, date: "2014", unit: Sample.year, subject: "siege"),
    ]))
    #expect(found.lead == .overlap)
    #expect(found.overlap.flatMap(\.high) == Double(Sample.day("2015-01-31").last.value))
    #expect(found.flags.contains(.outsideOverlap(origin: "c")))
  }

  @Test func theDayASiegeEndedIsNotReadAsItsLength() {
    let found = Sample.analyse([
      Sample.claim("a", 1, .duration, 32, unit: Sample.month, subject: "siege"),
      Sample.claim("b", 1, .date, date: "2017-09-05", unit: Sample.year, subject: "siege"),
    ])
    #expect(found["duration.siege.deir-ez-zor-city"]?.conversions.isEmpty == true)
  }

  @Test func startDatesOfAnotherEventAreNotConverted() {
    let found = Sample.analyse([
      Sample.claim("a", 1, .duration, 32, unit: Sample.month, subject: "siege"),
      Sample.claim("b", 1, .date, date: "2011-03", unit: Sample.year, subject: "war"),
    ])
    #expect(found["duration.siege.deir-ez-zor-city"]?.conversions.isEmpty == true)
  }

  @Test func aRevisedFigureNoLongerCounts() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .killed, 3_100, by: "Ministry of Health", asOf: "2017-09-04", basis: .stated),
      Sample.claim("b", 1, .killed, 4_700, by: "Ministry of Health", asOf: "2017-09-05", basis: .stated),
    ]))
    #expect(found.middle == 4_700)
    #expect(found.spread?.low == 4_700)
    #expect(found.flags.contains(.revised(origin: "ministry-of-health", from: "a:1.1", to: "b:1.1")))
  }

  @Test func oldTollsAreNotCompared() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .killed, 3_100, by: "Red Crescent", asOf: "2017-09-02", basis: .stated),
      Sample.claim("b", 1, .killed, 4_700, by: "Ministry of Health", asOf: "2017-09-05", basis: .stated),
    ]))
    #expect(found.verdict == .notComparable)
    #expect(found.middle == 4_700)
    #expect(found.reason?.kind == .date)
    #expect(found.flags.contains(.earlier(claim: "a:1.1")))
  }

  @Test func oldTollsOfALongEventAreCompared() {
    let claims = [
      Sample.claim("a", 1, .killed, 3_100, by: "Red Crescent", asOf: "2017-09-02", basis: .stated),
      Sample.claim("b", 1, .killed, 4_700, by: "Ministry of Health", asOf: "2017-09-05", basis: .stated),
    ]
    var context = Sample.context([Sample.article("a"), Sample.article("b")])
    context.eventStart = Sample.day("2017-06")
    #expect(Estimator.analyse(claims, context: context).consensuses.first?.verdict == .differ)
  }

  @Test func aTrendOfPrintedDatesLetsTheNewestLead() throws {
    let days = ["2017-08-28", "2017-09-01", "2017-09-05"]
    let found = try #require(Sample.consensus(zip(figures([40_000, 60_000, 80_000]), days).map { claim, day in
      var claim = claim
      claim.asOf = AsOf(date: Sample.day(day), basis: .stated)
      return claim
    }))
    #expect(found.flags.contains(.trend(.up)))
    #expect(found.middle == 80_000)
  }

  @Test func articleDatesShowNoTrend() throws {
    let days = ["2017-08-28", "2017-09-01", "2017-09-05"]
    let found = try #require(Sample.consensus(zip(figures([40_000, 60_000, 80_000]), days).map { claim, day in
      var claim = claim
      claim.asOf = AsOf(date: Sample.day(day), basis: .article)
      return claim
    }))
    #expect(found.middle == 60_000)
  }

  @Test(arguments: [
    ([70_000, 93_000, 100_000], [0]), ([70_000, 93_000, 100_000, 101_000], [0]), ([50_000, 75_000, 100_000], []),
    ([93_000, 93_000, 140_000], [2]), ([70_000, 100_000], []),
  ] as [([Double], [Int])])
  func standsApart(bests: [Double], apart: [Int]) {
    #expect(Outliers.indices(of: bests, kind: .population) == apart)
  }

  @Test func reasonOfAnOutlier() throws {
    let found = try #require(Sample.consensus(figures([70_000, 93_000, 94_000])))
    #expect(found.reason?.kind == .outlier)
  }

  @Test func reasonOfWiderRounding() throws {
    let found = try #require(Sample.consensus(figures([100_000, 104_000])))
    #expect(found.reason?.kind == .rounding)
  }

  @Test func reasonOfASlipOfUnits() throws {
    let mile = MeasureUnit(name: "mile", code: "[mi_i]", dimension: .length, factor: 1609.344)
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .distance, 150, unit: Sample.kilometre, subject: "to the coast"),
      Sample.claim("b", 1, .distance, 150, unit: mile, subject: "to the coast"),
    ]))
    #expect(found.verdict == .differ)
    #expect(found.reason?.kind == .unit)
  }

  @Test func reasonOfTheDefinition() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .population, 150_000, subject: "civilians"), Sample.claim("b", 1, .population, 100_000),
    ]))
    #expect(found.reason?.kind == .definition)
  }

  @Test func reasonOfAnOlderDate() throws {
    let found = try #require(Sample.consensus([
      Sample.claim("a", 1, .population, 150_000, asOf: "2017-08", basis: .stated), Sample.claim("b", 1, .population, 100_000),
    ]))
    #expect(found.reason?.kind == .date)
  }

  @Test func reasonUnknown() throws {
    let found = try #require(Sample.consensus(figures([10_000, 20_000])))
    #expect(found.reasons.map(\.kind) == [.unexplained])
  }

  @Test func oneFigureNeedsNoReason() {
    #expect(Sample.consensus(figures([200, 200, 200]))?.reasons == [])
  }

  @Test func eventBeforeBackgroundAndManyBeforeOne() {
    let found = Sample.analyse(
      figures([100_000, 150_000, 190_000]) + [
        Sample.claim("a", 5, .killed, 900, isBackground: true), Sample.claim("b", 5, .killed, 950, isBackground: true),
        Sample.claim("a", 6, .injured, 12), Sample.claim("a", 7, .missing, 5), Sample.claim("b", 7, .missing, 50),
        Sample.claim("c", 7, .missing, low: 12, form: .vague),
      ])
    #expect(found.consensuses.map(\.group.measurand.kind) == [.population, .missing, .injured, .killed])
  }

  @Test func noClaimsNoGroups() {
    let analysis = Estimator.analyse([], context: Sample.context([]))
    #expect(analysis.consensuses.isEmpty)
    #expect(analysis.lineages.isEmpty)
  }
}
