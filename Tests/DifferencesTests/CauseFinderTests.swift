import Testing

@testable import Differences

/// One figure that changes from 14 to 23 in each of these, or comes and goes.
@Suite struct CauseFinderTests {
  private static let killed = "killed.marlow"
  private static let a = IssueData.Article.file("a.txt")
  private static let old = IssueData.of([a], [.figure("a:1.1", 14, in: killed)])

  private static func correction(_ line: Int, verb: String = "fix", claims: [String], reason: String = "a misprint") -> IssueData.Correction {
    .init(id: "corrections.yaml:\(line)", verb: verb, author: "R", date: "2024-06-19", reason: reason, article: "a.txt", quote: "14", claims: claims)
  }

  private func causes(_ new: IssueData, since old: IssueData = old) -> [[Cause]] {
    IssueComparison.differences(from: old, to: new).measurands.map(\.causes)
  }

  @Test func `a correction that only the new issue has`() {
    let new = IssueData.of([Self.a], [.figure("a:1.1", 23, in: Self.killed, quote: "14 people")], corrections: [Self.correction(2, claims: ["a:1.1"])])
    #expect(causes(new) == [[Cause(.corrections, corrections: ["corrections.yaml:2"])]])
  }

  @Test func `a correction of another figure is no cause`() {
    let new = IssueData.of([Self.a, .file("b.txt")], [.figure("a:1.1", 14, in: Self.killed), .figure("b:1.1", 23, in: Self.killed)], corrections: [Self.correction(2, claims: ["a:7.1"])])
    #expect(causes(new) == [[Cause(.newArticles, articles: ["b.txt"])]])
  }

  @Test func `a correction whose line has moved is the same`() {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed)], corrections: [Self.correction(2, claims: ["a:1.1"])])
    let new = IssueData.of(
      [Self.a], [.figure("a:1.1", 14, in: Self.killed)],
      corrections: [Self.correction(2, claims: ["a:1.1"], reason: "another"), Self.correction(9, claims: ["a:1.1"])])
    let differences = IssueComparison.differences(from: old, to: new)
    #expect(differences.newCorrections.map(\.id) == ["corrections.yaml:2"] && differences.withdrawnCorrections.isEmpty)
  }

  @Test func `a correction that was taken out`() {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 23, in: Self.killed, quote: "14 people")], corrections: [Self.correction(2, claims: ["a:1.1"])])
    #expect(causes(Self.old, since: old) == [[Cause(.correctionsWithdrawn, corrections: ["corrections.yaml:2"])]])
  }

  @Test func `a figure that a correction dropped`() {
    let new = IssueData.of([Self.a], [], corrections: [Self.correction(2, verb: "drop", claims: ["a:1.1"])])
    #expect(causes(new) == [[Cause(.corrections, corrections: ["corrections.yaml:2"])]])
  }

  @Test func `rules are named only where articles and corrections are the same and the version is not`() {
    let claims = [IssueData.Claim.figure("a:1.1", 23, in: Self.killed)]
    #expect(causes(IssueData.of([Self.a], claims, version: "2.0")) == [[Cause(.rules)]])
    #expect(causes(IssueData.of([Self.a], claims)) == [[Cause(.unknown)]])
    #expect(causes(IssueData.of([Self.a, .file("b.txt")], claims, version: "2.0")) == [[Cause(.otherArticles)]])
    #expect(causes(IssueData.of([Self.a], claims, corrections: [Self.correction(2, claims: ["a:7.1"])], version: "2.0")) == [[Cause(.otherArticles)]])
  }

  @Test func `another day can retire a figure`() {
    #expect(causes(IssueData.of([Self.a], [.figure("a:1.1", 23, in: Self.killed, quote: "14 people")], asOf: "2024-06-19")) == [[Cause(.asOf)]])
  }

  @Test func `figures of old articles that others drew together`() {
    let old = IssueData.of([Self.a], [.figure("a:1.1", 14, in: Self.killed), .figure("a:2.1", 30, in: "killed.tallow")])
    let new = IssueData.of([Self.a, .file("b.txt")], [.figure("a:1.1", 14, in: Self.killed), .figure("a:2.1", 30, in: Self.killed)])
    #expect(causes(new, since: old) == [[Cause(.otherArticles)], [Cause(.otherArticles)]])
  }

  @Test func `another date told of an article that gives the figure`() {
    let old = IssueData.of([.file("a.txt", published: "2024-06-18")], [.figure("a:1.1", 14, in: Self.killed)])
    let new = IssueData.of([.file("a.txt", published: "2024-06-12")], [.figure("a:1.1", 14, in: Self.killed, standing: .earlier)])
    #expect(causes(new, since: old) == [[Cause(.articlesRedescribed, articles: ["a.txt"])]])
  }

  @Test func `several causes stand in the order of their kinds`() {
    let new = IssueData.of(
      [.file("c.txt"), .file("b.txt")], [.figure("c:1.1", 23, in: Self.killed), .figure("b:1.1", 23, in: Self.killed)])
    #expect(causes(new) == [[Cause(.newArticles, articles: ["b.txt", "c.txt"]), Cause(.articlesWithdrawn, articles: ["a.txt"])]])
  }
}
