import Articles
import Dates
import Quantities
import Testing

@testable import Claims

/// Figures of sudden events: what belongs to the toll, and what only stands beside it.
@Suite struct EventFigureTests {
  private func claims(_ text: String) -> [Claim] {
    var article = Article(
      id: "a.txt", path: "a.txt", source: SourceText(text),
      blocks: [TextBlock(role: .body, range: 0..<text.utf8.count, text: text, line: 1)])
    article.published = CalendarDate(year: 2021, month: 3, day: 14).map { Stated($0, .manifest) }
    return ClaimExtractor().claims(in: Batch(name: "test", articles: [article])).claims
  }

  @Test(arguments: [
    ("Eighteen of the dead were children.", 18.0, Quantity.Role.subcount),
    ("The blast killed 40 people, seven of them children.", 40, .total),
    ("The quake killed 52 people in Tarvik.", 52, .total),
  ])
  func `a part of those named before is no toll`(_ text: String, _ value: Double, _ role: Quantity.Role) throws {
    let claim = try #require(claims(text).first)
    #expect(claim.value == value)
    #expect(claim.role == role)
  }

  @Test func `the toll of an earlier event is background`() throws {
    let claim = try #require(claims("A quake in 1998 killed 2,300 people in the same region.").first { $0.value == 2_300 })
    #expect(claim.isBackground)
    #expect(claim.asOf.date == CalendarDate(year: 1998))
  }

  @Test(arguments: [
    "A magnitude 6.4 earthquake struck the city.", "The 6.4-magnitude tremor was felt far away.",
  ])
  func `a magnitude is told from a count`(_ text: String) throws {
    let claim = try #require(claims(text).first)
    #expect(claim.kind == .magnitude)
    #expect(claim.value == 6.4)
  }

  @Test(arguments: [
    ("The agency put the number of destroyed homes at 1,250.", 1_250.0, ClaimKind.buildings),
    ("It said 1,200 homes had collapsed and another 3,500 were damaged.", 3_500, .buildings),
  ])
  func `the noun may stand before the number`(_ text: String, _ value: Double, _ kind: ClaimKind) throws {
    let claim = try #require(claims(text).first { $0.value == value })
    #expect(claim.kind == kind)
  }

  @Test(arguments: ["They dug in the rubble of a four-storey school.", "The 12-member panel met.", "A 40-seat bus stood there."])
  func `a number that describes a thing is no figure of the event`(_ text: String) {
    #expect(claims(text).isEmpty)
  }
}
