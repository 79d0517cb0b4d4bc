import Claims
import Quantities
import TestSupport
import Testing

@testable import Estimation

/// Five articles whose answers were worked out by hand.
@Suite struct SiegeTests {
  let analysis = Estimator.analyse(Siege.claims, context: Siege.context)

  @Test func populationOfTheGovernmentSide() throws {
    let group = try #require(analysis["population.deir-ez-zor-city.government-held"])
    #expect(group.group.claims.count == 8)
    #expect(group.printedMiddle == 93_000)
    #expect(group.spread?.low == 70_000)
    #expect(group.spread?.high == 100_000)
    #expect(group.hull == Interval(low: 65_000, high: 110_000, best: nil))
    #expect(group.outletCount == 5)
    #expect(group.originCount == 3)
    #expect(group.central.map(\.origin.name) == ["AP", "United Nations", "AFP"])
    #expect(group.verdict == .differ)
    #expect(group.lead == .middle)
    #expect(abs((group.ratio ?? 0) - 1.43) < 0.005)
    #expect(group.flags.contains(.standsApart(origin: "ap")))
    #expect(group.flags.contains(.scopeMissing(claim: "a:9.1")))
    #expect(!group.flags.contains(.dependsOn(origin: "ap")))
    #expect(group.flags.contains(.dependsOn(origin: "united-nations")))
    #expect(group.flags.contains(.dependsOn(origin: "afp")))
    #expect(group.reason?.kind == .scope)
    #expect(group.reasons.map(\.kind) == [.scope, .definition, .oneOriginTwice, .outlier])
    #expect(group.pool == nil)
  }

  @Test(arguments: [("ap", 3.7), ("united-nations", -10.0), ("afp", -13.2)])
  func populationWithoutAnOrigin(origin: String, percent: Double) throws {
    let group = try #require(analysis["population.deir-ez-zor-city.government-held"])
    let shift = try #require(group.sensitivities.first { $0.origin == origin }?.shift)
    #expect(abs(shift - percent) < 0.05)
  }

  @Test func originsOfThePopulation() throws {
    let group = try #require(analysis["population.deir-ez-zor-city.government-held"])
    let nations = try #require(group.central.first { $0.origin.id == "united-nations" })
    #expect(nations.claim.id == "e:34.1")
    #expect(nations.origin.articles == ["a.txt", "e.txt"])
    #expect(nations.origin.links.map(\.evidence) == [.nearValue])
    #expect(nations.origin.isProbable)
    let agency = try #require(group.central.first { $0.origin.id == "afp" })
    #expect(agency.origin.articles == ["c.txt", "d.txt"])
    #expect(agency.origin.links.map(\.evidence).contains(.sameWire))
    #expect(!agency.origin.isProbable)
  }

  @Test func populationOfTheOtherSideIsOneOrigin() throws {
    let group = try #require(analysis["population.deir-ez-zor-city.islamic-state-held"])
    #expect(group.verdict == .singleOrigin)
    #expect(group.lead == .figure)
    #expect(group.estimates.map(\.origin.name) == ["AFP"])
    #expect(group.printedMiddle == 10_000)
    #expect(group.outletCount == 2)
  }

  @Test func troopsAreOneOriginsRange() throws {
    let group = try #require(analysis.consensuses.first { $0.group.measurand.kind == .troops })
    #expect(group.verdict == .singleOrigin)
    #expect(group.middle == nil)
    #expect(group.spread?.low == 5_000)
    #expect(group.spread?.high == 10_000)
  }

  @Test func lengthOfTheSiege() throws {
    let group = try #require(analysis["duration.siege.deir-ez-zor-city"])
    let overlap = try #require(group.overlap)
    #expect(abs((overlap.low ?? 0) - 31.5) < 0.05)
    #expect(abs((overlap.high ?? 0) - 32.1) < 0.05)
    #expect(group.printedMiddle == 32)
    #expect(group.group.measurand.unit.name == "month")
    #expect(group.lead == .overlap)
    let inside = group.estimates.filter { group.overlapOrigins.contains($0.origin.id) }
    #expect(Set(inside.map(\.claim.article)) == ["a.txt", "b.txt", "c.txt", "d.txt"])
    #expect(group.flags.contains(.outsideOverlap(origin: "reuters")))
    #expect(group.conversions.map(\.claim.id) == ["a:8.1", "e:12.1", "e:32.1"])
    #expect(!group.group.claims.contains { $0.kind == .date })
    #expect(group.reasons.map(\.kind) == [.outlier])
  }

  @Test func startOfTheSiegeIsAGroupOfItsOwn() throws {
    let group = try #require(analysis["date.siege.deir-ez-zor-city"])
    #expect(group.group.claims.count == 3)
    #expect(group.lead == .range)
    #expect(group.refusal == .twoOrigins)
    #expect(group.verdict == .differ)
  }

  @Test func shareOfTheCityHeld() throws {
    let group = try #require(analysis.consensuses.first { $0.group.measurand.subject.key == "held:Islamic State" })
    #expect(group.verdict == .agree)
    #expect(group.printedMiddle == 50)
    #expect(group.spread?.low == 50)
    #expect(group.spread?.high == 60)
    #expect(group.overlap == Interval(low: 50, high: 55, best: nil))
    #expect(group.originCount == 3)
    #expect(group.reason?.kind == .rounding)
  }

  @Test func shareOfRaqqaIsABoundOnly() throws {
    let group = try #require(analysis.consensuses.first { $0.group.measurand.subject.key == "captured" })
    #expect(group.verdict == .agree)
    #expect(group.lead == .bound)
    #expect(group.refusal == .boundsOnly)
    #expect(group.middle == nil)
    #expect(group.overlap == Interval(low: 50, high: nil, best: nil))
    #expect(group.estimates.filter { $0.standing == .bound }.map(\.origin.name).sorted() == ["AFP", "AP"])
    #expect(group.outletCount == 3)
  }

  @Test func warDeadAreBackgroundOfOneOrigin() throws {
    let group = try #require(analysis["killed.syria.background"])
    #expect(group.verdict == .singleOrigin)
    #expect(group.lead == .bound)
    #expect(group.group.measurand.isBackground)
    #expect(analysis.consensuses.last?.id == group.id)
  }

  @Test func neighbourhoodsEnteredAndBesiegedStayApart() {
    let groups = analysis.consensuses.filter { $0.group.measurand.kind == .count }
    #expect(groups.map(\.group.claims.count) == [1, 1])
  }

  @Test func populationLeadsTheBriefing() {
    #expect(analysis.consensuses.first?.id == "population.deir-ez-zor-city.government-held")
  }

  @Test func fiveArticlesAreFourLineages() {
    #expect(analysis.lineages.map(\.name) == ["A", "AP", "AFP", "Reuters"])
    #expect(analysis.lineages.map(\.articles.count) == [1, 1, 2, 1])
  }

  @Test func scopeKeepsTheTwoPopulationsApart() {
    #expect(analysis.separations(of: "population.deir-ez-zor-city.government-held") == [
      Separation(
        attribute: .scope,
        groups: ["population.deir-ez-zor-city.government-held", "population.deir-ez-zor-city.islamic-state-held"]),
    ])
  }

  @Test func everyClaimHasItsGroup() {
    #expect(Siege.claims.allSatisfy { analysis.group(of: $0.id) != nil })
  }
}
