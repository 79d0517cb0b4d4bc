import Articles
import Claims
import Foundation
import Quantities
import TestSupport
import Testing

/// A batch with the figures that stand in it.
struct SeedBatch: Sendable {
  let folder: URL
  let claims: URL
  let negatives: URL

  static let own = SeedBatch(
    folder: TestSupport.seeds.appendingPathComponent("deir-ez-zor"),
    claims: TestSupport.fixtures.appendingPathComponent("deir-ez-zor/claims.jsonl"),
    negatives: TestSupport.fixtures.appendingPathComponent("deir-ez-zor/negatives.jsonl"))

  static let shared = TestSupport.shared.map { folder in
    SeedBatch(
      folder: folder.appendingPathComponent("seeds"), claims: folder.appendingPathComponent("gold/seed_claims.jsonl"),
      negatives: folder.appendingPathComponent("gold/seed_negatives.jsonl"))
  }

  func score() throws -> ClaimScore {
    let batch = try #require(BatchReader().read([folder.path]).batch)
    let found = ClaimExtractor().claims(in: batch).claims.map(FoundClaim.init)
    return ClaimScore(
      try TestSupport.jsonLines(ExpectedClaim.self, claims), try TestSupport.jsonLines(ExpectedNegative.self, negatives), found: found)
  }
}

extension FoundClaim {
  init(_ claim: Claim) {
    self.init(
      article: claim.article, range: claim.range, quote: claim.quote, value: claim.value, low: claim.low, high: claim.high,
      form: claim.form.rawValue, unit: claim.unit.name, kind: claim.kind.rawValue, place: claim.place?.title ?? "",
      attribution: claim.attribution.name ?? "")
  }
}

@Suite struct SeedTests {
  @Test func `the project's own batch is read rightly`() throws {
    try expect(SeedBatch.own.score(), attribution: 0.98, place: 0.95)
  }

  @Test(.needsShared) func `the shared batch is read rightly`() throws {
    try expect(#require(SeedBatch.shared).score(), attribution: 0.98, place: 0.95)
  }

  private func expect(_ score: ClaimScore, attribution: Double, place: Double) throws {
    for tier in ["core", "vague", "date"] {
      let missed = score.missed.filter { $0.tier == tier }.map { "\($0.article) “\($0.quote)”" }
      #expect(missed == [], "\(tier)")
    }
    #expect(score.stray.map { "\($0.article) “\($0.quote)”" } == [], "precision")
    #expect(score.leaked.map(\.quote) == [], "negatives")
    #expect(score.faults(\.kind, where: ClaimScore.hasKind) == [])
    #expect(score.faults(\.form, where: ClaimScore.hasForm) == [])
    #expect(score.faults(\.unit, where: ClaimScore.hasUnit).count <= 5, "\(score.faults(\.unit, where: ClaimScore.hasUnit))")
    #expect(score.share(where: ClaimScore.hasAttribution) >= attribution, "\(score.faults(\.attribution, where: ClaimScore.hasAttribution))")
    #expect(score.share(where: ClaimScore.hasPlace) >= place, "\(score.faults(\.place, where: ClaimScore.hasPlace))")
  }

  @Test func `claims have the same identifiers whatever the order of the articles`() throws {
    let batch = try #require(BatchReader().read([SeedBatch.own.folder.path]).batch)
    var turned = batch
    turned.articles.reverse()
    let one = ClaimExtractor().claims(in: batch).claims
    let other = ClaimExtractor().claims(in: turned).claims
    #expect(Set(one.map(\.id)).count == one.count)
    #expect(Dictionary(uniqueKeysWithValues: one.map { ($0.id, $0) }) == Dictionary(uniqueKeysWithValues: other.map { ($0.id, $0) }))
  }

  @Test func `every claim's line, range and words are those of its file`() throws {
    let batch = try #require(BatchReader().read([SeedBatch.own.folder.path]).batch)
    for claim in ClaimExtractor().claims(in: batch).claims {
      let article = try #require(batch.articles.first { $0.id == claim.article })
      let scalars = Array(article.source.text.unicodeScalars)
      #expect(claim.range.upperBound <= scalars.count)
      #expect(String(String.UnicodeScalarView(scalars[claim.range])) == claim.quote)
      #expect(scalars[..<claim.range.lowerBound].count { $0 == "\n" } + 1 == claim.line)
    }
  }
}
