import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct TenfoldSlipTests {
  private let house = MeasureUnit(name: "house", dimension: .count)

  private func houses(_ article: String, _ value: Double, _ source: String, subject: String = "house", day: String = "2017-09-05", sentence: String? = nil) -> Claim {
    Sample.claim(article, 1, .buildings, value, unit: house, subject: subject, by: source, asOf: day, basis: .stated, sentence: sentence)
  }

  private func slips(_ claims: [Claim]) -> [TenfoldSlips.Slip] { TenfoldSlips.slips(of: "x", claims: claims, figure: \.value) }

  @Test func aZeroMoreOrLess() {
    #expect(slips([houses("a", 1_200, "X"), houses("b", 12_000, "X")]).map(\.lowFigure) == [1_200])
    #expect(slips([houses("a", 1_200, "X"), houses("b", 120_000, "X")]).map(\.highFigure) == [120_000])
  }

  @Test func otherRatiosAreNone() { #expect(slips([houses("a", 1_200, "X"), houses("b", 11_000, "X")]).isEmpty) }
  @Test func otherThingsAreNone() {
    #expect(slips([houses("a", 1_200, "X"), houses("b", 12_000, "X", subject: "school")]).isEmpty)
  }
  @Test func twoFiguresOfOneArticleAreMeant() { #expect(slips([houses("a", 1_200, "X"), houses("a", 12_000, "X")]).isEmpty) }
  @Test func growthOverDaysIsNone() {
    #expect(slips([houses("a", 1_200, "X", day: "2017-09-01"), houses("b", 12_000, "X")]).isEmpty)
  }

  @Test func nearlyTheSameSentenceOfAnotherDayIsOne() {
    let sentence = { (number: String) in "The interior ministry said that \(number) houses had been destroyed in the city and the villages around it." }
    #expect(slips([
      houses("a", 1_200, "X", day: "2017-09-04", sentence: sentence("1,200")), houses("b", 12_000, "X", sentence: sentence("12,000")),
    ]).count == 1)
  }

  @Test func theOthersTellWhichItIs() throws {
    let found = try #require(Sample.consensus([
      houses("a", 1_200, "Ministry"), houses("b", 12_000, "Ministry"), houses("c", 11_000, "Red Crescent"),
    ]))
    #expect(found.spread?.low == 11_000)
    #expect(found.spread?.high == 12_000)
    #expect(found.flags.contains(.tenfold(origin: "ministry", claims: ["a:1.1", "b:1.1"], slipped: ["a:1.1"])))
    #expect(found.reasons.contains { $0.kind == .slip })
  }

  @Test func howManyPrintItTellsNothing() throws {
    let found = try #require(Sample.consensus([
      houses("a", 1_200, "Ministry"), houses("b", 12_000, "Ministry"), houses("c", 12_000, "Ministry"),
    ]))
    #expect(found.lead == .range)
    #expect(found.refusal == .slip)
    #expect(found.middle == nil)
  }
}
