import Claims
import Foundation
import TestSupport
import Testing

@testable import Estimation

/// Small batches of articles, taken through the whole library, against answers worked out by hand.
@Suite struct BatchTests {
  /// What a group of a batch must come to.
  struct Expected: Decodable {
    var kind: String
    var verdict: String
    var lead: String
    var refusal: String?
    /// Checked only where it leads.
    var middle: Double?
    var low: Double?
    var high: Double?
    var origins: Int
    var outlets: Int
    var reasons: [String]
    var flags: [String]
  }

  struct File: Decodable {
    var groups: [Expected]
  }

  static let folder = TestSupport.fixtures.appendingPathComponent("estimation")

  static let names: [String] = {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test(arguments: names) func batch(name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let expected = try TestSupport.json(File.self, folder.appendingPathComponent("expected.json")).groups
    let analysis = try WholeBatch(fixture: folder).analysis
    #expect(!expected.isEmpty)
    for want in expected {
      let groups = analysis.consensuses.filter { $0.group.measurand.kind.rawValue == want.kind }
      let found = try #require(groups.first, "no group of \(want.kind)")
      #expect(groups.count == 1, "\(groups.map(\.id))")
      #expect(found.verdict.rawValue == want.verdict)
      #expect(found.lead.rawValue == want.lead)
      #expect(found.refusal?.rawValue == want.refusal)
      if want.middle != nil || want.lead == "bound" || want.lead == "none" { #expect(Self.near(found.printedMiddle, want.middle)) }
      #expect(Self.near(found.spread?.low, want.low))
      #expect(Self.near(found.spread?.high, want.high))
      #expect(found.originCount == want.origins)
      #expect(found.outletCount == want.outlets)
      #expect(found.reasons.map(\.kind.rawValue) == want.reasons)
      #expect(Set(found.flags.map(Self.name)) == Set(want.flags))
    }
  }

  /// A verdict, reason or refusal without its batch would be untried.
  @Test func everyVerdictReasonAndRefusalHasItsBatch() throws {
    let all = try Self.names.flatMap { name in
      try TestSupport.json(File.self, Self.folder.appendingPathComponent(name + "/expected.json")).groups
    }
    #expect(Set(all.map(\.verdict)) == Set(Verdict.allCases.map(\.rawValue)))
    #expect(Set(all.flatMap(\.reasons)) == Set(Reason.Kind.allCases.map(\.rawValue)))
    #expect(Set(all.compactMap(\.refusal)) == Set(Consensus.Refusal.allCases.map(\.rawValue)))
  }

  private static func near(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }

  /// The name of a flag without what it holds.
  private static func name(_ flag: Flag) -> String { String(String(describing: flag).prefix { $0.isLetter }) }
}
