import Foundation
import TestSupport
import Testing

/// The project's own batches, held against what a reader who had not seen the rules wrote down.
///
/// The floors are what is reached, a little below; a change that falls under one has made a batch worse.
@Suite struct SeedBatchTests {
  struct Floor: Sendable, CustomTestStringConvertible {
    let batch: String
    let core: Double
    let precision: Double
    let kind: Double
    let place: Double
    let attribution: Double
    let groupPrecision: Double
    let groupRecall: Double

    var testDescription: String { batch }
  }

  static let floors: [Floor] = [
    Floor(batch: "company-collapse", core: 0.96, precision: 0.98, kind: 0.98, place: 0.80, attribution: 0.89, groupPrecision: 0.82, groupRecall: 0.48),
    Floor(batch: "conflict", core: 0.96, precision: 0.96, kind: 0.94, place: 0.86, attribution: 0.92, groupPrecision: 0.88, groupRecall: 0.50),
    Floor(batch: "displacement", core: 0.95, precision: 0.97, kind: 0.94, place: 0.54, attribution: 0.78, groupPrecision: 0.76, groupRecall: 0.32),
    Floor(batch: "earthquake", core: 0.95, precision: 0.96, kind: 0.95, place: 0.68, attribution: 0.87, groupPrecision: 0.90, groupRecall: 0.66),
    Floor(batch: "epidemic", core: 0.93, precision: 0.97, kind: 0.94, place: 0.80, attribution: 0.83, groupPrecision: 0.91, groupRecall: 0.43),
    Floor(batch: "ferry-accident", core: 0.95, precision: 0.96, kind: 0.93, place: 0.63, attribution: 0.89, groupPrecision: 0.91, groupRecall: 0.28),
    Floor(batch: "flood", core: 0.96, precision: 0.97, kind: 0.96, place: 0.76, attribution: 0.90, groupPrecision: 0.78, groupRecall: 0.39),
    Floor(batch: "protest", core: 0.95, precision: 0.95, kind: 0.93, place: 0.79, attribution: 0.85, groupPrecision: 0.92, groupRecall: 0.65),
  ]

  @Test(arguments: floors)
  func `a batch of our own is read as well as before`(_ floor: Floor) throws {
    let folder = TestSupport.seeds.appendingPathComponent(floor.batch)
    let fixtures = TestSupport.fixtures.appendingPathComponent(floor.batch)
    let run = try Program.run(["claims", folder.path, "--format", "jsonl"])
    #expect(run.status == 0)
    let found = try run.text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)).claim }
    let score = try ClaimScore(
      TestSupport.jsonLines(ExpectedClaim.self, fixtures.appendingPathComponent("claims.jsonl")),
      TestSupport.jsonLines(ExpectedNegative.self, fixtures.appendingPathComponent("negatives.jsonl")),
      found: found)

    let core = score.pairs.count { $0.expected.tier == "core" }
    let missed = score.missed.filter { $0.tier == "core" }
    #expect(Double(core) / Double(core + missed.count) >= floor.core, "missed: \(missed.map(\.quote))")
    #expect(Double(score.pairs.count) / Double(score.pairs.count + score.stray.count) >= floor.precision, "stray: \(score.stray.map(\.quote))")
    #expect(score.share(where: ClaimScore.hasKind) >= floor.kind)
    #expect(score.share(where: ClaimScore.hasForm) >= 0.97)
    #expect(score.share(where: ClaimScore.hasUnit) >= 0.88)
    // Without a gazetteer the batch alone tells what is a place.
    if Program.hasGazetteer { #expect(score.share(where: ClaimScore.hasPlace) >= floor.place) }
    #expect(score.share(where: ClaimScore.hasAttribution) >= floor.attribution)
    #expect(score.grouping.precision >= floor.groupPrecision)
    #expect(score.grouping.recall >= floor.groupRecall)
  }
}

/// A line of `collate claims --format jsonl`, as far as it is scored.
private struct Row: Decodable {
  var article: String
  var start: Int
  var end: Int
  var quote: String
  var value: Double?
  var low: Double?
  var high: Double?
  var form: String
  var unit: String
  var kind: String
  var place: String?
  var attribution: String?
  var group: String?

  var claim: FoundClaim {
    FoundClaim(
      article: article, range: start..<end, quote: quote, value: value, low: low, high: high, form: form, unit: unit, kind: kind,
      place: place ?? "", attribution: attribution ?? "", group: group ?? "")
  }
}
