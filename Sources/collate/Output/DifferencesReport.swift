import Differences
import Foundation

/// `collate diff --format json`. Described by `Schemas/differences.schema.json`, which `collate diff --schema` prints;
/// what is absent is left out.
struct DifferencesReport: Encodable {
  struct Issue: Encodable {
    var tool: IssueData.Tool
    var batch: IssueData.Batch

    init(_ data: IssueData) { (tool, batch) = (data.tool, data.batch) }
  }

  /// File names.
  struct Articles: Encodable {
    var new, withdrawn, rewritten, redescribed, same: [String]
  }

  struct Cause: Encodable {
    var kind: String
    var articles, corrections: [String]
  }

  struct ClaimRecord: Encodable {
    var status: String
    var old, new: IssueData.Claim?
  }

  struct Measurand: Encodable {
    var status: String
    /// What changed: figure, range, verdict.
    var aspects: [String]
    var old, new: IssueData.Group?
    var causes: [Cause]
    var claims: [ClaimRecord]
  }

  /// The version of this format; raised where a field changes its meaning or goes.
  var format = 1
  var old, new: Issue
  var articles: Articles
  var newCorrections, withdrawnCorrections: [IssueData.Correction]
  var measurands: [Measurand]

  init(_ differences: IssueDifferences) {
    (old, new) = (Issue(differences.old), Issue(differences.new))
    let found = differences.articles
    articles = Articles(
      new: found.new.map(\.id), withdrawn: found.withdrawn.map(\.id), rewritten: found.rewritten.map(\.id), redescribed: found.redescribed.map(\.id),
      same: found.same.map(\.id))
    (newCorrections, withdrawnCorrections) = (differences.newCorrections, differences.withdrawnCorrections)
    measurands = differences.measurands.map { difference in
      Measurand(
        status: difference.status.rawValue, aspects: difference.aspects.map(\.rawValue), old: difference.old, new: difference.new,
        causes: difference.causes.map { Cause(kind: $0.kind.rawValue, articles: $0.articles, corrections: $0.corrections) },
        claims: difference.claims.map { ClaimRecord(status: $0.status.rawValue, old: $0.old, new: $0.new) })
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
