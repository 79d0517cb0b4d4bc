import Claims
import Quantities
import Testing

@testable import Estimation

@Suite struct WithdrawalTests {
  private func claim(_ sentence: String, _ value: Double = 120, quote: String = "120 dead") -> Claim {
    var claim = Sample.claim("a", 1, .killed, value, sentence: sentence)
    claim.quote = quote
    return claim
  }

  @Test(arguments: [
    "The ministry withdrew its figure of 120 dead.", "The ministry has withdrawn an earlier toll of about 120 dead.",
    "Police retracted their statement that 120 dead had been found.", "The figure of 120 dead was withdrawn on Friday.",
    "Its estimate of 120 dead has since been retracted.", "On Tuesday the army rescinded a count of at least 120 dead.",
  ])
  func takesItsFigureBack(sentence: String) { #expect(Withdrawals.takesBack(claim(sentence))) }

  @Test(arguments: [
    "The ministry withdrew after 120 dead were counted.", "The army withdrew 120 dead from the hill.",
    "The ministry did not withdraw its figure of 120 dead.", "The ministry refused to withdraw its toll of 120 dead.",
    "The figure of 120 dead was not withdrawn.", "Troops withdrew, and the ministry gave a figure of 120 dead.",
    "The ministry gave a figure of 120 dead and withdrew from the talks.", "The ministry put its figure at 120 dead.",
  ])
  func leavesItStanding(sentence: String) { #expect(!Withdrawals.takesBack(claim(sentence))) }

  @Test func theNewFigureOfTheSentenceStands() {
    let sentence = "The ministry withdrew its figure of 120 dead and put the toll at 98 people."
    #expect(Withdrawals.takesBack(claim(sentence)))
    #expect(!Withdrawals.takesBack(claim(sentence, 98, quote: "98 people")))
  }

  private func found(_ claims: [Claim]) throws -> Consensus { try #require(Sample.consensus(claims)) }

  private func withdrawal(_ day: String) -> Claim {
    var claim = Sample.claim("w", 1, .killed, 120, asOf: day, basis: .stated, sentence: "The ministry withdrew its figure of 120 dead.")
    claim.quote = "120 dead"
    return claim
  }

  @Test func anotherSourceKeepsTheSameFigure() throws {
    let found = try found([
      Sample.claim("a", 1, .killed, 120, by: "Ministry of Health", asOf: "2017-09-04", basis: .stated),
      Sample.claim("b", 1, .killed, 120, by: "Red Crescent", asOf: "2017-09-04", basis: .stated), withdrawal("2017-09-05"),
    ])
    #expect(found.middle == 120)
    #expect(found.central.map(\.origin.name) == ["Red Crescent"])
    #expect(found.flags.contains(.withdrawn(claim: "a:1.1", by: "w:1.1")))
  }

  @Test func aSourceThatGivesTheFigureAgainStandsByIt() throws {
    let found = try found([
      Sample.claim("a", 1, .killed, 120, by: "Ministry of Health", asOf: "2017-09-05", basis: .stated), withdrawal("2017-09-04"),
    ])
    #expect(found.central.map(\.origin.name) == ["Ministry of Health"])
  }

  @Test func theSourcesOtherFigureStands() throws {
    let found = try found([
      Sample.claim("a", 1, .killed, 120, by: "Ministry of Health", asOf: "2017-09-04", basis: .stated), withdrawal("2017-09-05"),
      Sample.claim("c", 1, .killed, 98, by: "Ministry of Health", asOf: "2017-09-05", basis: .stated),
    ])
    #expect(found.middle == 98)
    #expect(found.spread?.high == 98)
    #expect(found.reason?.kind == .withdrawn)
  }
}
