import Claims
import Quantities
import TestSupport
import Testing

@testable import Estimation

/// What must hold of every batch. Each property is tried on more than a hundred batches, the same on every run.
@Suite struct PropertyTests {
  /// A batch with its analysis.
  private struct Trial: Sendable {
    var batch: Generated
    var analysis: Analysis
    private var number: UInt64
    /// Named in a failure.
    var seed: Comment

    init(seed: UInt64, isDated: Bool, steps: [Double]) {
      batch = Generated(seed: seed, steps: steps, isDated: isDated)
      analysis = batch.analysis
      number = seed
      self.seed = "seed \(seed)\(isDated ? " dated" : "")"
    }

    /// For what is chosen by chance within a property.
    var random: SeededGenerator { SeededGenerator(seed: number &* 7) }
  }

  /// Batches of one day and of several.
  private static func trials(_ seeds: ClosedRange<UInt64>, steps: [Double]) -> [Trial] {
    seeds.flatMap { seed in [false, true].map { Trial(seed: seed, isDated: $0, steps: steps) } }
  }

  private static let trials = trials(1...70, steps: [1_000, 500, 100, 1])
  // Counts to the last unit are exact and ten times them are not, so none are among these.
  private static let roundTrials = trials(1...70, steps: [1_000, 500, 100])

  @Test func orderDoesNotMatter() {
    for trial in Self.trials {
      var random = trial.random
      var other = trial.batch
      other.claims.shuffle(using: &random)
      other.articles.shuffle(using: &random)
      let (before, after) = (trial.analysis, other.analysis)
      #expect(after.consensuses == before.consensuses, trial.seed)
      #expect(after.separations == before.separations, trial.seed)
    }
  }

  @Test func everyRunGivesTheSame() {
    for trial in Self.trials { #expect(trial.batch.analysis == trial.analysis, trial.seed) }
  }

  @Test func aReprintChangesOnlyTheOutlets() {
    for trial in Self.trials {
      var random = trial.random
      var reprinted = trial.batch
      guard let article = trial.batch.articles.randomElement(using: &random) else { continue }
      reprinted.articles.append(EvidenceContext.Article(id: "reprint.txt", label: "Z", wires: article.wires))
      for claim in trial.batch.claims where claim.article == article.id {
        var copy = claim
        copy.id = "reprint" + claim.id
        copy.article = "reprint.txt"
        reprinted.claims.append(copy)
      }
      let analysis = reprinted.analysis
      for before in trial.analysis.consensuses {
        guard let after = analysis[before.id] else {
          Issue.record("\(before.id) is gone, \(trial.seed)")
          continue
        }
        #expect(Outcome(after) == Outcome(before), trial.seed)
        #expect(after.outletCount >= before.outletCount && after.outletCount <= before.outletCount + 1, trial.seed)
      }
    }
  }

  /// All of a consensus but the outlets and the claims that stand behind it.
  private struct Outcome: Equatable {
    var middle, printedMiddle, low, high, ratio: Double?
    var hull, overlap, pool: Interval?
    var verdict: Verdict
    var lead: Consensus.Lead
    var refusal: Consensus.Refusal?
    var originCount: Int
    var sensitivities: [Sensitivity]
    var reasons: Set<Reason.Kind>
    var standings: [Estimate.Standing]

    init(_ consensus: Consensus) {
      middle = consensus.middle
      printedMiddle = consensus.printedMiddle
      low = consensus.spread?.low
      high = consensus.spread?.high
      ratio = consensus.ratio
      hull = consensus.hull
      overlap = consensus.overlap
      pool = consensus.pool
      verdict = consensus.verdict
      lead = consensus.lead
      refusal = consensus.refusal
      originCount = consensus.originCount
      sensitivities = consensus.sensitivities
      // Whether two articles carry one origin is what a reprint changes.
      reasons = Set(consensus.reasons.map(\.kind)).subtracting([.oneOriginTwice, .unexplained])
      standings = consensus.estimates.map(\.standing)
    }
  }

  @Test(arguments: [(Sample.kilometre, 1_000.0), (Sample.mile, 1_609.344)])
  func unitsDoNotMatter(unit: MeasureUnit, metres: Double) {
    for trial in Self.trials {
      var converted = trial.batch
      for index in converted.claims.indices where converted.claims[index].kind == .distance { converted.claims[index].unit = unit }
      // The same numbers in a larger unit are the same figures, so many times larger.
      for (before, after) in zip(trial.analysis.consensuses, converted.analysis.consensuses)
      where before.group.measurand.kind == .distance {
        #expect(after.verdict == before.verdict, trial.seed)
        #expect(after.estimates.map(\.origin.claims) == before.estimates.map(\.origin.claims), trial.seed)
        #expect(Self.near(after.middle.map { $0 * after.group.measurand.unit.factor }, before.middle.map { $0 * metres }), trial.seed)
        #expect(Self.near(after.ratio, before.ratio), trial.seed)
        #expect(after.flags == before.flags, trial.seed)
      }
    }
  }

  @Test func halfOfAGroupInAnotherUnitIsTheSameGroup() {
    for trial in Self.trials {
      var mixed = trial.batch
      for index in mixed.claims.indices where mixed.claims[index].kind == .distance && index % 2 == 0 {
        Self.scale(&mixed.claims[index], by: 1 / 1000)
        mixed.claims[index].unit = Sample.kilometre
      }
      let (analysis, after) = (trial.analysis, mixed.analysis)
      for before in analysis.consensuses where before.group.measurand.kind == .distance {
        let after = after[before.id]
        #expect(after?.group.claims.map(\.id) == before.group.claims.map(\.id), trial.seed)
        #expect(after?.verdict == before.verdict, trial.seed)
        #expect(Self.near(after?.ratio, before.ratio), trial.seed)
        let factor = after?.group.measurand.unit.factor ?? .nan
        #expect(Self.near(after?.middle.map { $0 * factor }, before.middle), trial.seed)
      }
    }
  }

  @Test func currenciesAreNeverConverted() {
    for trial in Self.trials {
      for consensus in trial.analysis.consensuses {
        #expect(Set(consensus.group.claims.filter { $0.kind == .money }.map(\.unit.code)).count < 2, trial.seed)
      }
    }
  }

  @Test func scalingScales() {
    for trial in Self.roundTrials {
      var scaled = trial.batch
      for index in scaled.claims.indices { Self.scale(&scaled.claims[index], by: 10) }
      let analysis = scaled.analysis
      for before in trial.analysis.consensuses {
        let after = analysis[before.id]
        #expect(after?.verdict == before.verdict, trial.seed)
        #expect(Self.near(after?.middle, before.middle.map { $0 * 10 }), trial.seed)
        #expect(Self.near(after?.spread?.low, before.spread.map { $0.low * 10 }), trial.seed)
        #expect(Self.near(after?.spread?.high, before.spread.map { $0.high * 10 }), trial.seed)
        #expect(Self.near(after?.ratio, before.ratio), trial.seed)
        #expect(after?.flags == before.flags, trial.seed)
        #expect(after?.reasons == before.reasons, trial.seed)
      }
    }
  }

  // A later bound puts older counts out of date; one that is not later moves nothing.
  @Test func aBoundNeverMovesTheMiddle() {
    for trial in Self.trials {
      var bounded = trial.batch
      bounded.articles.append(Sample.article("zz"))
      for (line, kind) in [ClaimKind.population, .killed, .distance].enumerated() {
        bounded.claims.append(
          Sample.claim("zz", line + 1, kind, low: 500_000, form: .atLeast, hedge: "over",
            unit: kind == .distance ? Sample.metre : .people, subject: kind == .distance ? "front" : "people", by: "Somebody",
            asOf: "2017-09-02", basis: .stated))
      }
      let analysis = bounded.analysis
      for before in trial.analysis.consensuses where !before.central.isEmpty {
        #expect(analysis[before.id]?.middle == before.middle, trial.seed)
      }
    }
  }

  @Test func theMiddleLiesWithinTheSpread() {
    for trial in Self.trials {
      for consensus in trial.analysis.consensuses {
        guard let middle = consensus.middle, let spread = consensus.spread else { continue }
        #expect(spread.low <= middle && middle <= spread.high, trial.seed)
        #expect(consensus.outletCount > 0 && consensus.originCount > 0, trial.seed)
        #expect(consensus.originCount <= consensus.estimates.count, trial.seed)
      }
    }
  }

  @Test func removingAnOriginGivesWhatLeavingOneOutSaid() throws {
    for seed in UInt64(1)...200 {
      var random = SeededGenerator(seed: seed)
      let kind = [ClaimKind.population, .killed, .share].randomElement(using: &random) ?? .population
      let claims = (0..<Int.random(in: 3...7, using: &random)).map { index in
        let number = Int.random(in: 101...999, using: &random)
        return Sample.claim(
          "article\(index)", 1, kind, kind == .share ? Double(number) / 10 : Double(number) * 100,
          unit: kind == .share ? .percent : .people, subject: "x", by: "Source \(index)")
      }
      let all = try #require(Sample.consensus(claims))
      #expect(all.sensitivities.count == all.central.count, "seed \(seed)")
      for sensitivity in all.sensitivities {
        let gone = Set(all.estimates.filter { $0.origin.id == sensitivity.origin }.flatMap(\.origin.claims))
        #expect(Sample.consensus(claims.filter { !gone.contains($0.id) })?.middle == sensitivity.middle, "seed \(seed)")
      }
    }
  }

  @Test func everyClaimIsInOneGroupAndOneOrigin() {
    for trial in Self.trials {
      let analysis = trial.analysis
      let grouped = analysis.consensuses.flatMap { $0.group.claims.map(\.id) }
      let originated = analysis.consensuses.flatMap { $0.estimates.flatMap(\.origin.claims) }
      #expect(grouped.sorted() == trial.batch.claims.map(\.id).sorted(), trial.seed)
      #expect(originated.sorted() == trial.batch.claims.map(\.id).sorted(), trial.seed)
    }
  }

  @Test func aMetaAnalysisIsSound() {
    for trial in Self.trials {
      for consensus in trial.analysis.consensuses {
        guard let found = consensus.metaAnalysis else { continue }
        #expect(found.parts.count + found.leftOut.count == consensus.central.count, trial.seed)
        #expect(found.chiSquared >= 0 && (found.scaleFactor ?? 1) >= 1 && (0...1).contains(found.probability), trial.seed)
        let bests = found.parts.map(\.best)
        for mean in [found.derSimonianLaird, found.pauleMandel, found.restrictedMaximumLikelihood] {
          #expect(mean.tau >= 0 && mean.mean >= (bests.min() ?? 0) * (1 - 1e-9) && mean.mean <= (bests.max() ?? 0) * (1 + 1e-9), trial.seed)
        }
      }
    }
  }

  /// A batch of thousands must not take the square of its size.
  @Test(.timeLimit(.minutes(1))) func aLargeBatchIsDone() {
    var random = SeededGenerator(seed: 1)
    let claims = (0..<1_500).map { index in
      Sample.claim("article\(index / 3)", index % 3 + 1, index % 2 == 0 ? .killed : .population,
        Double(Int.random(in: 1_000...99_999, using: &random)), scope: index % 5 == 0 ? Sample.government : nil,
        by: index % 7 == 0 ? "Source \(index % 400)" : nil,
        sentence: "In line \(index) of the text they put the number of those who live there at many thousands.")
    }
    let articles = (0..<500).map { Sample.article("article\($0)", credits: ["AP", "AFP"]) }
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
