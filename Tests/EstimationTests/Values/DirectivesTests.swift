import Claims
import Testing

@testable import Estimation

@Suite("What an analyst decides")
struct DirectivesTests {
  static let claims = [
    Sample.claim("a", 1, .population, 70_000, by: "United Nations"), Sample.claim("b", 1, .population, 72_000, by: "Red Crescent"),
    Sample.claim("c", 1, .population, 90_000), Sample.claim("d", 1, .killed, 12), Sample.claim("d", 2, .distance, 5, unit: Sample.kilometre, subject: "front"),
  ]
  static let context = Sample.context(["a", "b", "c", "d"].map { Sample.article($0) })

  static func analysis(_ directives: Directives, context: EvidenceContext = context) -> Analysis {
    Estimator.analyse(claims, context: context, directives: directives)
  }

  static func members(_ directives: Directives) -> [Set<String>] { analysis(directives).consensuses.map { Set($0.group.claims.map(\.id)) } }

  @Test("groups are joined and taken apart, each claim in one of them, whatever the order")
  func groups() {
    #expect(Self.members(Directives(merges: [["a:1.1", "d:1.1"]])).contains(["a:1.1", "b:1.1", "c:1.1", "d:1.1"]))
    #expect(Self.members(Directives(splits: ["c:1.1"])).contains(["c:1.1"]))
    #expect(Self.members(Directives(splits: ["a:1.1", "b:1.1", "c:1.1"])).filter { $0.count == 1 }.count == 5)
    let both = Directives(merges: [["a:1.1", "d:1.1"]], splits: ["c:1.1"])
    #expect(Self.members(both).contains(["a:1.1", "b:1.1", "d:1.1"]))
    #expect(Set(Self.members(Directives(merges: [["a:1.1", "d:1.1"], ["d:1.1", "d:2.1"]]))) == [["a:1.1", "b:1.1", "c:1.1", "d:1.1", "d:2.1"]])
    #expect(Estimator.analyse(Self.claims.reversed(), context: Self.context, directives: both) == Self.analysis(both))
  }

  @Test("a merged group is the first claim's in name, kind and unit")
  func head() throws {
    let groups = Estimator.groups(of: Self.claims, context: Self.context)
    let killed = try #require(groups.first { $0.measurand.kind == .killed })
    let merged = Self.analysis(Directives(merges: [["d:1.1", "a:1.1"]]))
    #expect(merged[killed.id]?.group.measurand.kind == .killed && merged[killed.id]?.group.claims.count == 4)
  }

  @Test("what names nothing changes nothing")
  func unknown() {
    let directives = Directives(merges: [["x", "y"], []], splits: ["x"], excludedSources: ["Nobody"], derivations: ["x": .source("AFP")], pins: ["x"])
    #expect(Self.analysis(directives) == Self.analysis(Directives()))
  }

  @Test("an excluded source's claims leave their group and are kept beside it", arguments: ["United Nations", "UN", "the United Nations"])
  func excluded(_ name: String) throws {
    let analysis = Self.analysis(Directives(excludedSources: [name]))
    let consensus = try #require(analysis.consensuses.first { $0.group.measurand.kind == .population })
    #expect(consensus.excluded.map(\.id) == ["a:1.1"] && analysis.excluded == ["a:1.1"])
    #expect(consensus.spread?.low == 72_000 && consensus.originCount == 2)
    #expect(Estimator.claims(of: name, among: Self.claims, context: Self.context).map(\.id) == ["a:1.1"])
  }

  @Test("what probably goes back to an excluded source stays; what surely does goes with it")
  func linked() {
    let claims = [
      Sample.claim("a", 1, .population, 93_000, by: "United Nations"), Sample.claim("b", 1, .population, 93_000),
      Sample.claim("c", 1, .population, 93_500), Sample.claim("d", 1, .population, 70_000), Sample.claim("e", 1, .population, 100_000),
    ]
    func estimates(_ directives: Directives) -> [Set<Claim.ID>] {
      Estimator.analyse(claims, context: Self.context, directives: directives).consensuses.flatMap { $0.estimates.map { Set($0.origin.claims) } }
    }
    let soft = estimates(Directives()).contains { $0.isSuperset(of: ["a:1.1", "c:1.1"]) }
    #expect(soft)
    let excluded = Estimator.analyse(claims, context: Self.context, directives: Directives(excludedSources: ["United Nations"])).excluded
    #expect(excluded.contains("a:1.1") && !excluded.contains("c:1.1") && !excluded.contains("d:1.1"))
  }

  @Test("a group of which nothing is left leads with nothing")
  func allExcluded() throws {
    let analysis = Self.analysis(Directives(excludedSources: ["United Nations", "Red Crescent", "c.txt"]))
    let consensus = try #require(analysis.consensuses.first { $0.excluded.count == 3 })
    #expect(consensus.lead == .none && consensus.group.claims.isEmpty && consensus.estimates.isEmpty && consensus.spread == nil)
  }

  @Test("a derived figure counts with its origin")
  func derived() throws {
    let analysis = Self.analysis(Directives(derivations: ["c:1.1": .article("a.txt"), "b:1.1": .source("UN")]))
    let consensus = try #require(analysis.consensuses.first { $0.group.measurand.kind == .population })
    #expect(consensus.originCount == 1 && consensus.estimates.first?.origin.name == "United Nations")
    #expect(consensus.estimates.first?.origin.links.allSatisfy { $0.evidence == .declared } == true)
  }

  @Test("articles that derive from one another are one text; those in a circle each its own")
  func chains() {
    var context = Self.context
    context.articles[1].derivedFrom = "a.txt"
    context.articles[2].derivedFrom = "b.txt"
    #expect(Self.analysis(Directives(), context: context).lineages.map(\.articles) == [["a.txt", "b.txt", "c.txt"], ["d.txt"]])
    context.articles[0].derivedFrom = "c.txt"
    #expect(Self.analysis(Directives(), context: context).lineages.count == 4)
  }

  @Test("a pinned figure leads and leaves the rest as it was")
  func pinned() throws {
    let analysis = Self.analysis(Directives(pins: ["b:1.1"]))
    var consensus = try #require(analysis.consensuses.first { $0.pinned != nil })
    let plain = try #require(Self.analysis(Directives())[consensus.id])
    #expect(consensus.lead == .pinned && consensus.pinned?.id == "b:1.1" && consensus.refusal == nil)
    (consensus.lead, consensus.refusal, consensus.pinned) = (plain.lead, plain.refusal, nil)
    #expect(consensus == plain)
  }
}
