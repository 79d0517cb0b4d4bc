import Testing

@testable import Differences

@Suite struct GroupMatchingTests {
  typealias Group = IssueData.Group
  typealias Place = IssueData.Group.Measurand.Place

  private static let village = Place(name: "Tallow", sort: "city", isEvent: false)
  private static let metres = Group.Measurand.Unit(name: "metre", code: "m", dimension: "length")
  private static let euros = Group.Measurand.Unit(name: "euro", code: "EUR", dimension: "money")
  private static let dollars = Group.Measurand.Unit(name: "dollar", code: "USD", dimension: "money")

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old, new: Group
    let isOne: Bool

    init(_ name: String, _ old: Group, _ new: Group, isOne: Bool) { (self.name, self.old, self.new, self.isOne) = (name, old, new, isOne) }

    var testDescription: String { name }
  }

  /// Groups that share no figures.
  static let cases = [
    Case("the same id", .of("killed.marlow", []), .of("killed.marlow", []), isOne: true),
    Case("the event's place under another spelling", .of("killed.marlow", []), .of("killed.marlowe", [], place: .init(name: "Marlowe", sort: "city", isEvent: true)), isOne: true),
    Case("two places", .of("killed.marlow", []), .of("killed.tallow", [], place: village), isOne: false),
    Case("a place and none", .of("killed.marlow", []), .of("killed", [], place: nil), isOne: false),
    Case("two scopes", .of("killed.marlow.north", [], scope: .init(part: "north")), .of("killed.marlow.south", [], scope: .init(part: "south")), isOne: false),
    Case("a scope and the whole, even under one id", .of("killed.marlow", []), .of("killed.marlow", [], scope: .init(holder: "rebels")), isOne: false),
    Case("two kinds, even under one id", .of("killed.marlow", []), { var group = Group.of("killed.marlow", []); group.measurand.kind = "injured"; return group }(), isOne: false),
    Case("a total and a part", .of("killed.marlow", []), .of("killed.marlow", [], role: "subcount"), isOne: false),
    Case("two subjects", .of("killed.children.marlow", [], subject: "child"), .of("killed.marlow", []), isOne: false),
    Case("two currencies", .of("money.loss", [], unit: euros, subject: "loss"), .of("money.loss", [], unit: dollars, subject: "loss"), isOne: false),
    Case("lengths that have no name", .of("distance.12", [], unit: metres, subject: ""), .of("distance.40", [], unit: metres, subject: ""), isOne: false),
    Case("lengths of one name, in two units", .of("distance.road-a", [], unit: metres, subject: "road"), .of("distance.road-b", [], unit: .init(name: "kilometre", code: "km", dimension: "length", factor: 1_000), subject: "road"), isOne: true),
    Case("a year's count and the event's", .of("killed.marlow.2023", []), { var group = Group.of("killed.marlow", []); group.measurand.period = "2023"; return group }(), isOne: false),
    Case("a forecast and a count", .of("displaced.marlow", []), { var group = Group.of("displaced.marlow", []); group.measurand.isForecast = true; return group }(), isOne: false),
  ]

  @Test(arguments: cases) func `groups are one where they measure the same thing, and only there`(_ test: Case) {
    let (old, new) = (IssueData.of([], [], groups: [test.old]), IssueData.of([], [], groups: [test.new]))
    let articles = ArticleMatching(old, new)
    let matching = GroupMatching(old, new, claims: ClaimMatching(old, new, articles: articles))
    #expect((matching.pairs.count == 1) == test.isOne)
  }

  @Test func `figures that both hold tell which of two like-named groups is which`() {
    let article = IssueData.Article.file("a.txt")
    let old = IssueData.of([article], [.figure("a:1.1", 5, in: "killed.marlow"), .figure("a:2.1", 90, in: "killed.marlow-2")])
    // Another article has brought a group that comes first in the order of ids.
    let new = IssueData.of(
      [article, .file("b.txt")],
      [.figure("a:1.1", 5, in: "killed.marlow-2"), .figure("a:2.1", 90, in: "killed.marlow-3"), .figure("b:1.1", 7, in: "killed.marlow")])
    let matching = GroupMatching(old, new, claims: ClaimMatching(old, new, articles: ArticleMatching(old, new)))
    #expect(matching.pairs.map(\.old.id).sorted() == ["killed.marlow", "killed.marlow-2"])
    #expect(Dictionary(uniqueKeysWithValues: matching.pairs.map { ($0.old.id, $0.new.id) }) == ["killed.marlow": "killed.marlow-2", "killed.marlow-2": "killed.marlow-3"])
  }

  @Test func `where several could be meant none is`() {
    let old = IssueData.of([], [], groups: [.of("killed.x", [])])
    let new = IssueData.of([], [], groups: [.of("killed.y", []), .of("killed.z", [])])
    #expect(GroupMatching(old, new, claims: ClaimMatching(old, new, articles: ArticleMatching(old, new))).pairs.isEmpty)
  }
}
