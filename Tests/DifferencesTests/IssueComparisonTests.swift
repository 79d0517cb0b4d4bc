import Testing

@testable import Differences

@Suite struct IssueComparisonTests {
  typealias Claim = IssueData.Claim

  private static let a = IssueData.Article.file("a.txt")
  private static let b = IssueData.Article.file("b.txt")
  private static let killed = "killed.marlow"

  @Test func `an issue is the same as itself`() {
    let issue = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed), .figure("a:2.1", nil, in: "missing.marlow")])
    let differences = IssueComparison.differences(from: issue, to: issue)
    #expect(differences.isEmpty && differences.articles.isEmpty)
    // Words without a number are no figure to compare.
    #expect(differences.measurands.map(\.status) == [.same])
    #expect(differences.measurands.allSatisfy { $0.causes.isEmpty && $0.claims.isEmpty && $0.aspects.isEmpty })
  }

  @Test func `a number in another unit is the same number`() throws {
    let group = { (id: String, value: Double, unit: IssueData.Group.Measurand.Unit) in IssueData.Group.of(id, [.figure("a:1.1", value, in: id)], unit: unit, subject: "road") }
    let old = IssueData.of([Self.a], [], groups: [group("distance.road", 12, .init(name: "kilometre", code: "km", dimension: "length", factor: 1_000))])
    let new = IssueData.of([Self.a], [], groups: [group("distance.road", 12_000, .init(name: "metre", code: "m", dimension: "length"))])
    #expect(IssueComparison.differences(from: old, to: new).measurands.map(\.status) == [.same])
  }

  @Test func `a verdict can change under a figure that stays`() throws {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed)])
    let new = IssueData.of([Self.a, Self.b], [.figure("a:1.1", 14, in: Self.killed), .figure("b:1.1", 14, in: Self.killed)])
    let found = try #require(IssueComparison.differences(from: old, to: new).measurands.first)
    #expect(found.status == .changed && found.aspects == [.verdict])
    #expect(found.causes == [Cause(.newArticles, articles: ["b.txt"])])
  }

  @Test func `what only one issue gives is new or withdrawn`() {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed)])
    let new = IssueData.of([Self.b], [.figure("b:1.1", 70, in: "injured.marlow")])
    let found = IssueComparison.differences(from: old, to: new).measurands
    #expect(found.map(\.status) == [.new, .withdrawn])
    #expect(found.map(\.causes) == [[Cause(.newArticles, articles: ["b.txt"])], [Cause(.articlesWithdrawn, articles: ["a.txt"])]])
  }

  @Test func `a figure that its source took back is withdrawn, though its article stands`() throws {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 60, in: "missing.marlow", source: "District")])
    let new = IssueData.of(
      [Self.a, Self.b],
      [
        .figure("a:1.1", 60, in: "missing.marlow", source: "District", standing: .withdrawn, by: "b:1.1"),
        .figure("b:1.1", 60, in: "missing.marlow", source: "District", standing: .withdrawn),
      ])
    let found = try #require(IssueComparison.differences(from: old, to: new).measurands.first)
    #expect(found.status == .withdrawn && found.new != nil)
    #expect(found.causes == [Cause(.retraction, articles: ["b.txt"])])
    #expect(found.claims.map(\.status) == [.withdrawn])
  }

  @Test func `a source's newer figure revises its older one`() throws {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed, source: "Agency"), .figure("a:2.1", 12, in: Self.killed, source: "Mayor")])
    let new = IssueData.of(
      [Self.a, Self.b],
      [
        .figure("a:1.1", 14, in: Self.killed, source: "Agency", standing: .revised), .figure("a:2.1", 12, in: Self.killed, source: "Mayor"),
        .figure("b:1.1", 23, in: Self.killed, source: "agency"),
      ])
    let claims = try #require(IssueComparison.differences(from: old, to: new).measurands.first).claims
    #expect(claims.map(\.status) == [.changed])
    #expect(claims.first?.old?.value == 14 && claims.first?.new?.value == 23)
  }

  @Test func `a figure in a changed sentence is the same while its words are`() throws {
    let old = IssueData.of([.file("a.txt", text: "x", title: "T")], [.figure("a:1.1", 14, in: Self.killed), .figure("a:9.1", 3, in: "injured.marlow")])
    let new = IssueData.of([.file("a.txt", text: "y", title: "T")], [.figure("a:4.2", 14, in: Self.killed), .figure("a:9.1", 5, in: "injured.marlow")])
    let found = IssueComparison.differences(from: old, to: new).measurands
    #expect(found.map(\.status) == [.same, .changed])
    #expect(found.last?.causes == [Cause(.articlesRewritten, articles: ["a.txt"])])
  }

  @Test func `ten thousand figures are compared in time`() {
    let claims = (0..<10_000).map { Claim.figure("a:\($0).1", Double($0), in: "killed.g\($0 / 10)") }
    let issue = IssueData.of([Self.a], claims)
    let clock = ContinuousClock()
    let time = clock.measure { _ = IssueComparison.differences(from: issue, to: issue) }
    #expect(time < .seconds(20))
  }
}
