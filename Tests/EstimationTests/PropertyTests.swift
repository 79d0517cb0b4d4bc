import Claims
import Quantities
import TestSupport
import Testing

@testable import Estimation

/// What must hold of every batch.
@Suite struct PropertyTests {
  static let seeds = Array(UInt64(1)...30)

  @Test(arguments: seeds) func orderDoesNotMatter(seed: UInt64) {
    let batch = Generated(seed: seed)
    var random = SeededGenerator(seed: seed &* 7)
    var other = batch
    other.claims.shuffle(using: &random)
    other.articles.shuffle(using: &random)
    #expect(other.analysis.consensuses == batch.analysis.consensuses)
  }

  @Test(arguments: seeds) func aReprintChangesOnlyTheOutlets(seed: UInt64) {
    let batch = Generated(seed: seed)
    var reprinted = batch
    let article = batch.articles[Int(seed) % batch.articles.count]
    reprinted.articles.append(
      EvidenceContext.Article(id: "reprint.txt", label: "Z", wires: article.wires))
    for claim in batch.claims where claim.article == article.id {
      var copy = claim
      copy.id = "reprint" + claim.id
      copy.article = "reprint.txt"
      reprinted.claims.append(copy)
    }
    let analysis = reprinted.analysis
    for before in batch.analysis.consensuses {
      guard let after = analysis[before.id] else {
        Issue.record("\(before.id) is gone")
        continue
      }
      #expect(after.middle == before.middle)
      #expect(after.printedMiddle == before.printedMiddle)
      #expect(after.spread?.low == before.spread?.low)
      #expect(after.spread?.high == before.spread?.high)
      #expect(after.hull == before.hull)
      #expect(after.verdict == before.verdict)
      #expect(after.lead == before.lead)
      #expect(after.originCount == before.originCount)
      #expect(after.sensitivities == before.sensitivities)
      #expect(after.outletCount >= before.outletCount && after.outletCount <= before.outletCount + 1)
    }
  }

  @Test(arguments: seeds) func unitsDoNotMatter(seed: UInt64) {
    let batch = Generated(seed: seed)
    var converted = batch
    for index in converted.claims.indices where converted.claims[index].kind == .distance {
      Self.scale(&converted.claims[index], by: 1 / 1000)
      converted.claims[index].unit = Sample.kilometre
    }
    for (before, after) in zip(batch.analysis.consensuses, converted.analysis.consensuses)
    where before.group.measurand.kind == .distance {
      #expect(after.verdict == before.verdict)
      #expect(after.estimates.map(\.origin).map(\.claims) == before.estimates.map(\.origin).map(\.claims))
      #expect(Self.near(after.middle.map { $0 * 1000 }, before.middle))
      #expect(Self.near(after.ratio, before.ratio))
    }
  }

  // Counts to the last unit are exact and ten times them are not, so none are generated.
  @Test(arguments: seeds) func scalingScales(seed: UInt64) {
    let batch = Generated(seed: seed, steps: [1_000, 500, 100])
    var scaled = batch
    for index in scaled.claims.indices { Self.scale(&scaled.claims[index], by: 10) }
    let analysis = scaled.analysis
    for before in batch.analysis.consensuses {
      let after = analysis[before.id]
      #expect(after?.verdict == before.verdict)
      #expect(Self.near(after?.middle, before.middle.map { $0 * 10 }))
      #expect(Self.near(after?.spread?.low, before.spread.map { $0.low * 10 }))
      #expect(Self.near(after?.ratio, before.ratio))
      #expect(after?.flags == before.flags)
    }
  }

  @Test(arguments: seeds) func aBoundNeverMovesTheMiddle(seed: UInt64) {
    let batch = Generated(seed: seed)
    var bounded = batch
    bounded.articles.append(Sample.article("zz"))
    for (line, kind) in [ClaimKind.population, .killed, .distance].enumerated() {
      bounded.claims.append(
        Sample.claim("zz", line + 1, kind, low: 500_000, form: .atLeast, hedge: "over",
          unit: kind == .distance ? Sample.metre : .people, subject: kind == .distance ? "front" : "people", by: "Somebody"))
    }
    let analysis = bounded.analysis
    for before in batch.analysis.consensuses where !before.central.isEmpty {
      #expect(analysis[before.id]?.middle == before.middle)
    }
  }

  @Test(arguments: seeds) func theMiddleLiesWithinTheSpread(seed: UInt64) {
    for consensus in Generated(seed: seed).analysis.consensuses {
      guard let middle = consensus.middle, let spread = consensus.spread else { continue }
      #expect(spread.low <= middle && middle <= spread.high)
      #expect(consensus.outletCount > 0 && consensus.originCount > 0)
      #expect(consensus.originCount <= consensus.estimates.count)
    }
  }

  @Test(arguments: seeds) func removingAnOriginGivesWhatLeavingOneOutSaid(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let claims = (0..<Int.random(in: 3...7, using: &random)).map { index in
      Sample.claim("article\(index)", 1, .population, Double(Int.random(in: 101...999, using: &random)) * 100,
        by: "Source \(index)")
    }
    let all = try #require(Sample.consensus(claims))
    for sensitivity in all.sensitivities {
      let gone = Set(all.estimates.filter { $0.origin.id == sensitivity.origin }.flatMap(\.origin.claims))
      #expect(Sample.consensus(claims.filter { !gone.contains($0.id) })?.middle == sensitivity.middle)
    }
    #expect(all.sensitivities.count == all.central.count)
  }

  @Test(arguments: seeds) func everyClaimIsInOneGroupAndOneOrigin(seed: UInt64) {
    let batch = Generated(seed: seed)
    let analysis = batch.analysis
    let grouped = analysis.consensuses.flatMap { $0.group.claims.map(\.id) }
    let originated = analysis.consensuses.flatMap { $0.estimates.flatMap(\.origin.claims) }
    #expect(grouped.sorted() == batch.claims.map(\.id).sorted())
    #expect(originated.sorted() == batch.claims.map(\.id).sorted())
  }

  /// A batch of thousands must not take the square of its size.
  @Test(.timeLimit(.minutes(1))) func aLargeBatchIsDone() {
    var random = SeededGenerator(seed: 1)
    let claims = (0..<3_000).map { index in
      Sample.claim("article\(index / 3)", index % 3 + 1, index % 2 == 0 ? .killed : .population,
        Double(Int.random(in: 1_000...99_999, using: &random)), scope: index % 5 == 0 ? Sample.government : nil,
        by: index % 7 == 0 ? "Source \(index % 400)" : nil,
        sentence: "In line \(index) of the text they put the number of those who live there at many thousands.")
    }
    let articles = (0..<1_000).map { Sample.article("article\($0)", credits: ["AP", "AFP"]) }
    #expect(!Estimator.analyse(claims, context: Sample.context(articles)).consensuses.isEmpty)
  }

  private static func scale(_ claim: inout Claim, by factor: Double) {
    // Through decimal text, as a printed figure would come.
    func scaled(_ x: Double?) -> Double? { x.map { ($0 * factor * 1000).rounded() / 1000 } }
    claim.value = scaled(claim.value)
    claim.low = scaled(claim.low)
    claim.high = scaled(claim.high)
  }

  private static func near(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }
}
