import ArgumentParser
import Claims
import Dates
import Estimation
import Quantities
import Foundation

/// The ways to print claims.
enum ClaimFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl, csv

  /// The claims in UTF-8.
  func bytes(of batch: BatchClaims) -> [UInt8] {
    let claims = batch.extraction.claims
    switch self {
    case .table:
      // A column only where there is something in it.
      let isCorrected = claims.contains { !$0.corrections.isEmpty }
      let rows = claims.map { row($0) + (isCorrected ? [ClaimRecord.shortText($0.corrections)] : []) }
      return Array(TextTable(columns: ["Where", "Figure", "Kind", "Place", "Scope", "Source", "Words"] + (isCorrected ? ["Corrected"] : []), rows: rows).text.utf8)
    case .jsonl:
      let groups = batch.groups
      var lines = JSONLines()
      for claim in claims { ClaimRecord(claim: claim, group: groups[claim.id]).append(to: &lines) }
      return lines.bytes
    case .csv:
      let groups = batch.groups
      return Self.csv(claims) { groups[$0] }
    }
  }

  /// Claims as comma-separated values.
  /// - Parameter group: the group of a claim.
  static func csv(_ claims: [Claim], group: (Claim.ID) -> MeasurandGroup.ID?) -> [UInt8] {
    let rows = claims.map { ClaimRecord(claim: $0, group: group($0.id)).fields }
    return Array(([ClaimRecord.columns] + rows).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private func row(_ claim: Claim) -> [String] {
    [
      "\(claim.article):\(claim.line)", FigureText.text(of: claim), claim.kind.rawValue, claim.place?.title ?? "",
      claim.scope.map(ClaimRecord.text) ?? "", claim.attribution.nameWithOther ?? (claim.attribution.kind == .unattributedBelief ? "(belief)" : ""),
      claim.quote,
    ]
  }
}

/// Comma-separated values after RFC 4180.
enum CSV {
  static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
