import Claims
import Dates
import Quantities
import Testing

@testable import Estimation

@Suite struct MeasurandGroupingTests {
  private func groups(_ claims: [Claim]) -> [MeasurandGroup] {
    MeasurandGrouping.groups(of: claims, asOf: Sample.today)
  }

  @Test func idIsMadeOfTheAttributes() {
    let found = groups([Sample.claim("a", 1, .trapped, 93_000, scope: Sample.government)])
    #expect(found.map(\.id) == ["population.deir-ez-zor-city.government-held"])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: Claim
    var second: Claim
  }

  @Test(arguments: [
    Pair(testDescription: "trapped people and the population", first: Sample.claim("a", 1, .trapped, 900),
      second: Sample.claim("b", 1, .population, 700)),
    Pair(testDescription: "civilians and people of a place", first: Sample.claim("a", 1, subject: "civilians"),
      second: Sample.claim("b", 1, subject: "residents")),
    Pair(testDescription: "the same place in two spellings", first: Sample.claim("a", 1),
      second: Sample.claim("b", 1, place: Place(name: "Deir ez-Zor", sort: .city, printed: "Deir al-Zor"))),
    Pair(testDescription: "kilometres and metres",
      first: Sample.claim("a", 1, .distance, 15, unit: Sample.kilometre, subject: "to the front"),
      second: Sample.claim("b", 1, .distance, 15_400, unit: Sample.metre, subject: "to the front")),
    Pair(testDescription: "one noun in two spellings",
      first: Sample.claim("a", 1, .count, 3, unit: MeasureUnit(name: "neighbourhood", dimension: .count), subject: "besieged"),
      second: Sample.claim("b", 1, .count, 4, unit: MeasureUnit(name: "neighborhoods", dimension: .count), subject: "besieged")),
    Pair(testDescription: "a bound and a figure", first: Sample.claim("a", 1, .killed, 40),
      second: Sample.claim("b", 1, .killed, low: 30, form: .atLeast)),
    Pair(testDescription: "an increment with a scope and the scope's total",
      first: Sample.claim("a", 1, role: .increment, scope: Sample.islamicState),
      second: Sample.claim("b", 1, scope: Sample.islamicState)),
    Pair(testDescription: "a missing scope and the figure of one",
      first: Sample.claim("a", 1, .population, 93_500), second: Sample.claim("b", 1, .population, 93_000, scope: Sample.government)),
    Pair(testDescription: "the besieged without a scope and the besieged of one",
      first: Sample.claim("a", 1, .trapped, 70_000),
      second: Sample.claim("b", 1, .trapped, 100_000, scope: Sample.government)),
    Pair(testDescription: "things without a subject of one figure",
      first: Sample.claim("a", 1, .distance, 15, unit: Sample.kilometre, subject: ""),
      second: Sample.claim("b", 1, .distance, 15, unit: Sample.kilometre, subject: "")),
  ])
  func together(pair: Pair) { #expect(groups([pair.first, pair.second]).count == 1) }

  @Test(arguments: [
    Pair(testDescription: "the dead and the injured", first: Sample.claim("a", 1, .killed, 5), second: Sample.claim("b", 1, .injured, 5)),
    Pair(testDescription: "city and province", first: Sample.claim("a", 1),
      second: Sample.claim("b", 1, place: Place(name: "Deir ez-Zor", sort: .province, printed: "Deir ez-Zor"))),
    Pair(testDescription: "two scopes of equal figure", first: Sample.claim("a", 1, .population, 10_000, scope: Sample.government),
      second: Sample.claim("b", 1, .population, 10_000, scope: Sample.islamicState)),
    Pair(testDescription: "two parts", first: Sample.claim("a", 1, scope: Scope(part: "north", printed: "northern part")),
      second: Sample.claim("b", 1, scope: Scope(part: "south", printed: "southern part"))),
    Pair(testDescription: "a missing scope and another figure",
      first: Sample.claim("a", 1, .population, 250_000), second: Sample.claim("b", 1, .population, 93_000, scope: Sample.government)),
    Pair(testDescription: "total and increment", first: Sample.claim("a", 1, .killed, 5), second: Sample.claim("b", 1, .killed, 5, role: .increment)),
    Pair(testDescription: "total and part", first: Sample.claim("a", 1, .killed, 50), second: Sample.claim("b", 1, .killed, 20, role: .subcount)),
    Pair(testDescription: "dead civilians and the dead", first: Sample.claim("a", 1, .killed, 5, subject: "civilians"),
      second: Sample.claim("b", 1, .killed, 7)),
    Pair(testDescription: "the event's dead and an earlier event's", first: Sample.claim("a", 1, .killed, 5),
      second: Sample.claim("b", 1, .killed, 7, isBackground: true)),
    Pair(testDescription: "dollars and euros",
      first: Sample.claim("a", 1, .money, 5, unit: MeasureUnit(name: "US dollar", code: "USD", dimension: .money), subject: "aid"),
      second: Sample.claim("b", 1, .money, 5, unit: MeasureUnit(name: "euro", code: "EUR", dimension: .money), subject: "aid")),
    Pair(testDescription: "families and people", first: Sample.claim("a", 1, .displaced, 500),
      second: Sample.claim("b", 1, .displaced, 500, unit: MeasureUnit(name: "family", dimension: .count))),
    Pair(testDescription: "lengths of time without a subject",
      first: Sample.claim("a", 1, .duration, 2, unit: Sample.year, subject: ""),
      second: Sample.claim("b", 1, .duration, 2, unit: Sample.year, subject: "")),
    Pair(testDescription: "things without a subject of two figures",
      first: Sample.claim("a", 1, .count, 10, unit: MeasureUnit(name: "village", dimension: .count), subject: "village"),
      second: Sample.claim("b", 1, .count, 3, unit: MeasureUnit(name: "village", dimension: .count), subject: "village")),
    Pair(testDescription: "dead of July and dead so far", first: Sample.claim("a", 1, .killed, 40, asOf: "2017-07", basis: .stated),
      second: Sample.claim("b", 1, .killed, 90)),
    Pair(testDescription: "a length and a date", first: Sample.claim("a", 1, .duration, 2, unit: Sample.year, subject: "siege"),
      second: Sample.claim("b", 1, .date, date: "2015", unit: Sample.year, subject: "siege")),
  ])
  func apart(pair: Pair) { #expect(groups([pair.first, pair.second]).count == 2) }

  @Test func aFigureOfTwoScopesIsOfNeither() {
    let found = groups([
      Sample.claim("a", 1, .population, 10_000), Sample.claim("b", 1, .population, 10_000, scope: Sample.government),
      Sample.claim("c", 1, .population, 10_000, scope: Sample.islamicState),
    ])
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.scopeMissing.isEmpty })
  }

  @Test func theNearerFigureDecidesTheScope() {
    let found = groups([
      Sample.claim("a", 1, .population, 93_500), Sample.claim("b", 1, .population, 93_000, scope: Sample.government),
      Sample.claim("c", 1, .population, 90_000, scope: Sample.islamicState),
    ])
    #expect(found.first { $0.scopeMissing == ["a:1.1"] }?.measurand.scope?.holder == "government")
  }

  @Test func aVagueWordNeedsMoreThanItsWidthToJoinAScope() {
    let found = groups([
      Sample.claim("a", 1, .population, low: 10_000, high: 100_000, form: .vague),
      Sample.claim("b", 1, .population, 93_000, scope: Sample.government),
    ])
    #expect(found.count == 2)
  }

  @Test func durationsAreGivenInTheUnitOfTheNarrowest() {
    let found = groups([
      Sample.claim("a", 1, .duration, 3, unit: Sample.year, subject: "siege"),
      Sample.claim("b", 1, .duration, 32, unit: Sample.month, subject: "siege"),
    ])
    #expect(found.map(\.measurand.unit.name) == ["month"])
  }

  @Test func everyGroupHasItsOwnId() {
    // Two subjects that differ only in what a slug drops.
    let found = groups([
      Sample.claim("a", 1, .killed, 1, subject: "row/er"), Sample.claim("b", 1, .killed, 1, subject: "row er"),
    ])
    #expect(Set(found.map(\.id)).count == 2)
  }

  @Test(arguments: [
    ("Deir ez-Zor", "deir-ez-zor"), ("São Tomé", "sao-tome"), ("Côte d’Ivoire", "cote-divoire"), ("  ", ""),
    ("held:Islamic State", "held-islamic-state"),
  ])
  func slugs(text: String, slug: String) { #expect(KeyText.slug(text) == slug) }
}
