import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct MetaAnalysisTests {
  private func consensus(_ claims: [Claim]) throws -> Consensus { try #require(Sample.consensus(claims)) }

  private func figure(_ article: String, _ value: Double, sentence: String? = nil, kind: ClaimKind = .population, unit: MeasureUnit = .people) -> Claim {
    var claim = Sample.claim(article, 1, kind, value, unit: unit, subject: "x", by: "Source \(article)", sentence: sentence)
    claim.quote = KeyText.plain(value) + " people"
    return claim
  }

  // 90,000 and 110,000, each rounded to 10,000: standard uncertainties 10,000/√12 by hand.
  @Test func ofTwoRoundedFigures() throws {
    let found = try #require(try consensus([figure("a", 80_000), figure("b", 120_000)]).metaAnalysis)
    #expect(found.isLogarithmic)
    #expect(found.parts.map(\.basis) == [.rounding, .rounding])
    #expect(abs(found.parts[0].standardUncertainty - 10_000 / 12.0.squareRoot()) < 1e-9)
    #expect(found.degreesOfFreedom == 1)
    #expect(found.scaleFactor == found.birgeRatio)
    #expect(found.derSimonianLaird.tau > 0)
    #expect(abs(found.derSimonianLaird.tau - found.pauleMandel.tau) < 1e-9)
    let low = try #require(found.hartungKnapp.low)
    let high = try #require(found.hartungKnapp.high)
    #expect(low < 80_000 && high > 120_000)
  }

  @Test func exactCountsHaveNoRoundingToCompareWith() throws {
    #expect(try consensus([figure("a", 3, kind: .killed), figure("b", 5, kind: .killed)]).metaAnalysis == nil)
  }

  @Test func exactCountsAreLeftOutBesideRoundedOnes() throws {
    let found = try #require(try consensus([figure("a", 101_231), figure("b", 90_000), figure("c", 120_000)]).metaAnalysis)
    #expect(found.parts.map(\.origin) == ["source-b", "source-c"])
    #expect(found.leftOut == ["source-a"])
  }

  @Test func sharesAreTakenAsTheyAre() throws {
    let found = try #require(
      try consensus([figure("a", 40, kind: .share, unit: .percent), figure("b", 60, kind: .share, unit: .percent)]).metaAnalysis)
    #expect(!found.isLogarithmic)
    #expect(abs(found.restrictedMaximumLikelihood.mean - 50) < 1e-9)
  }

  @Test func oneFigureHasNone() throws { #expect(try consensus([figure("a", 70_000)]).metaAnalysis == nil) }

  @Test(arguments: [
    ("They saw 33,500 people, plus or minus 8 percent.", 33_500.0, "33,500 people", 2_680.0),
    ("They saw 400 people, give or take 50.", 400, "400 people", 50),
    ("They saw 12,000 people ± 500.", 12_000, "12,000 people", 500),
    ("They saw 12,000 people in the square, +/- 1,500.", 12_000, "12,000 people", 1_500),
    ("They saw 20 people, give or take.", 20, "20 people", nil),
    ("They saw 20 people. It is plus or minus 3.", 20, "20 people", nil),
    ("They saw 20 people and 40 cars, plus or minus 3.", 20, "20 people", nil),
    ("Plus or minus 3 hurt the 20 people.", 20, "20 people", nil),
    ("They saw 20 people, plus or minus 30.", 20, "20 people", nil),
  ] as [(String, Double, String, Double?)])
  func statedErrors(sentence: String, value: Double, quote: String, error: Double?) {
    var claim = figure("a", value, sentence: sentence)
    claim.quote = quote
    #expect(StatedError.of(claim) == error)
  }

  @Test func aStatedErrorStandsBeforeTheRounding() throws {
    var claim = figure("a", 33_500, sentence: "They saw 33,500 people, plus or minus 8 percent.")
    claim.quote = "33,500 people"
    let found = try #require(try consensus([claim, figure("b", 24_500)]).metaAnalysis)
    #expect(found.parts.map(\.basis) == [.rounding, .statedError])
    #expect(abs(found.parts[1].standardUncertainty - 2_680 / 3.0.squareRoot()) < 1e-9)
  }

  @Test func anErrorThatAnotherArticleStatesForTheSameFigureCounts() throws {
    var stated = figure("z", 33_500, sentence: "They saw 33,500 people, plus or minus 8 percent.")
    stated.quote = "33,500 people"
    stated.attribution = Sample.named("Source a")
    let found = try #require(try consensus([figure("a", 33_500), figure("b", 24_500), stated]).metaAnalysis)
    #expect(found.parts.map(\.basis) == [.rounding, .statedError])
  }
}
