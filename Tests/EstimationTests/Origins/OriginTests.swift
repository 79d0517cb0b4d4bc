import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct OriginTests {
  private func names(_ claims: [Claim], _ articles: [EvidenceContext.Article]) -> [String] {
    Estimator.analyse(claims, context: Sample.context(articles)).consensuses
      .flatMap { $0.estimates.map(\.origin.name) }.sorted()
  }

  private func evidence(_ claims: [Claim], _ articles: [EvidenceContext.Article]) -> [Link.Evidence] {
    Estimator.analyse(claims, context: Sample.context(articles)).consensuses
      .flatMap { $0.estimates.flatMap(\.origin.links) }.map(\.evidence)
  }

  private let plain = [Sample.article("a"), Sample.article("b"), Sample.article("c")]

  @Test func oneNamedSourceInTwoArticlesIsOneOrigin() {
    let claims = [
      Sample.claim("a", 1, .killed, 40, by: "the Health Ministry"), Sample.claim("b", 1, .killed, 43, by: "Health Ministry"),
    ]
    #expect(evidence(claims, plain) == [.sameSource])
  }

  @Test func officialsOfTwoArticlesAreTwo() {
    let claims = [Sample.claim("a", 1, .killed, 40, by: "officials"), Sample.claim("b", 1, .killed, 60, by: "officials")]
    #expect(names(claims, plain) == ["officials (A)", "officials (B)"])
  }

  @Test func officialsWithOneFigureAreOne() {
    let claims = [Sample.claim("a", 1, .killed, 40, by: "officials"), Sample.claim("b", 1, .killed, 40, by: "officials")]
    #expect(evidence(claims, plain) == [.sameSource])
  }

  @Test func threeSignificantDigitsAreNoChance() {
    #expect(evidence([Sample.claim("a", 1, .killed, 137), Sample.claim("b", 1, .killed, 137)], plain) == [.sameValue])
  }

  @Test func twoRoundFiguresMayMeetByChance() {
    #expect(names([Sample.claim("a", 1, .killed, 140), Sample.claim("b", 1, .killed, 140)], plain) == ["A", "B"])
  }

  @Test func differentNamedSourcesStayTwoThoughTheyAgree() {
    let claims = [Sample.claim("a", 1, .killed, 137, by: "Red Crescent"), Sample.claim("b", 1, .killed, 137, by: "Coroner")]
    #expect(names(claims, plain) == ["Coroner", "Red Crescent"])
  }

  @Test func anUnnamedFigureCannotJoinTwoNamedSources() {
    let claims = [
      Sample.claim("a", 1, .killed, 137, by: "Red Crescent"), Sample.claim("b", 1, .killed, 137),
      Sample.claim("c", 1, .killed, 137, by: "Coroner"),
    ]
    #expect(names(claims, plain).count == 2)
  }

  @Test func articlesUnderOneDatelineAreOneVoice() {
    let articles = [Sample.article("a", dateline: "AP"), Sample.article("b", dateline: "AP")]
    let claims = [Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 43)]
    #expect(names(claims, articles) == ["AP"])
  }

  @Test func agenciesAreKnownByTheirLongNames() {
    let articles = [Sample.article("a", dateline: "AP"), Sample.article("b")]
    let claims = [Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 40, by: "The Associated Press")]
    #expect(evidence(claims, articles) == [.reportedBy])
  }

  @Test func anOutletNamedByAnotherIsTheOrigin() {
    let articles = [Sample.article("a", outlet: "Tideway Post"), Sample.article("b")]
    let claims = [Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 40, by: "the Tideway Post")]
    #expect(names(claims, articles) == ["Tideway Post"])
  }

  @Test func aCreditLineLinksOnlyToTheWireWhoseFigureMatches() {
    let articles = [
      Sample.article("a", dateline: "AP"), Sample.article("b", dateline: "AFP"), Sample.article("c", credits: ["AP", "AFP"]),
    ]
    let claims = [
      Sample.claim("a", 1, .population, 70_000), Sample.claim("b", 1, .population, 100_000),
      Sample.claim("c", 1, .population, 100_000),
    ]
    #expect(names(claims, articles) == ["AFP", "AP"])
  }

  @Test func aCreditLineWithoutAMatchLinksToNone() {
    let articles = [Sample.article("a", dateline: "AP"), Sample.article("c", credits: ["AP", "AFP"])]
    let claims = [Sample.claim("a", 1, .population, 70_000), Sample.claim("c", 1, .population, 100_000)]
    #expect(names(claims, articles) == ["AP", "C"])
  }

  @Test func whereTwoWiresMatchNeitherIsTaken() {
    let articles = [
      Sample.article("a", dateline: "AP"), Sample.article("b", dateline: "AFP"), Sample.article("c", credits: ["AP", "AFP"]),
    ]
    let claims = ["a", "b", "c"].map { Sample.claim($0, 1, .population, 70_000) }
    #expect(names(claims, articles) == ["AFP", "AP", "C"])
  }

  @Test func aBoundDoesNotMatchAFigure() {
    let articles = [Sample.article("a", dateline: "AP"), Sample.article("c", credits: ["AP"])]
    let claims = [Sample.claim("a", 1, .killed, 40), Sample.claim("c", 1, .killed, low: 40, form: .atLeast)]
    #expect(names(claims, articles) == ["AP", "C"])
  }

  @Test func nearlyTheSameSentenceIsACopy() {
    let text = "At least several dozen fishermen were still missing on Sunday after the storm sank their boats off the cape"
    let claims = [
      Sample.claim("a", 1, .missing, 40, sentence: text + "."),
      Sample.claim("b", 1, .missing, 46, sentence: text + ", rescuers said."),
    ]
    #expect(evidence(claims, plain) == [.sameSentence])
  }

  @Test func aSharedPhraseIsNoCopy() {
    let claims = [
      Sample.claim("a", 1, .missing, 40, sentence: "Forty fishermen were missing after the storm sank their boats on Sunday night."),
      Sample.claim("b", 1, .missing, 46, sentence: "The coast guard has not given up on 46 people lost after the storm sank their boats."),
    ]
    #expect(names(claims, plain) == ["A", "B"])
  }

  @Test func fineFiguresCloseTogetherAreProbablyOne() {
    let claims = [
      Sample.claim("a", 1, .population, 93_500), Sample.claim("b", 1, .population, 93_000),
      Sample.claim("c", 1, .population, 70_000),
    ]
    #expect(evidence(claims, plain) == [.nearValue])
  }

  @Test func fineFiguresAreNotLinkedWhereAllAreClose() {
    let claims = [
      Sample.claim("a", 1, .population, 93_500), Sample.claim("b", 1, .population, 93_000),
      Sample.claim("c", 1, .population, 92_000),
    ]
    #expect(names(claims, plain).count == 3)
  }

  @Test func roundFiguresCloseTogetherAreNotLinked() {
    let claims = [
      Sample.claim("a", 1, .population, 100_000), Sample.claim("b", 1, .population, 90_000),
      Sample.claim("c", 1, .population, 10_000),
    ]
    #expect(names(claims, plain).count == 3)
  }

  @Test func aTextThatRepeatsItsSourcesFigureHasOneOrigin() {
    let claims = [
      Sample.claim("a", 1, .population, 100_000, form: .about, hedge: "around"),
      Sample.claim("a", 9, .population, 97_000, by: "United Nations"),
    ]
    #expect(names(claims, plain) == ["United Nations"])
  }

  @Test func theManifestsOriginWins() {
    let articles = [Sample.article("a", dateline: "AP"), Sample.article("b", outlet: "Radio", declared: "AP")]
    let claims = [Sample.claim("a", 1, .killed, 40), Sample.claim("b", 1, .killed, 43)]
    #expect(names(claims, articles) == ["AP"])
  }

  @Test func anArticleTheContextDoesNotHoldSpeaksForItself() {
    #expect(names([Sample.claim("x", 1, .killed, 40)], []) == ["x.txt"])
  }

  @Test func lengthsOfTimeAreTheArticlesOwn() {
    let claims = ["a", "b"].map { Sample.claim($0, 1, .duration, 3, unit: Sample.year, subject: "siege", by: "state media of \($0)") }
    #expect(names(claims, plain) == ["A", "B"])
  }
}
