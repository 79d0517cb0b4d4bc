import ArgumentParser
import Claims
import Dates
import Estimation
import Quantities
import Foundation

/// The ways to print claims.
enum ClaimFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl, csv

  func text(of analysis: BatchAnalysis) -> String {
    let claims = analysis.extraction.claims
    switch self {
    case .table:
      // A column only where there is something in it.
      let isCorrected = claims.contains { !$0.corrections.isEmpty }
      let rows = claims.map { row($0, analysis) + (isCorrected ? [ClaimRecord.shortText($0.corrections)] : []) }
      return TextTable(columns: ["Where", "Figure", "Kind", "Place", "Scope", "Source", "Words"] + (isCorrected ? ["Corrected"] : []), rows: rows).text
    case .jsonl:
      var lines = JSONLines()
      for claim in claims { ClaimRecord(claim: claim, group: analysis.analysis.group(of: claim.id)).append(to: &lines) }
      return String(decoding: lines.bytes, as: UTF8.self)
    case .csv:
      let rows = claims.map { ClaimRecord(claim: $0, group: analysis.analysis.group(of: $0.id)).fields }
      return ([ClaimRecord.columns] + rows).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }
  }

  private func row(_ claim: Claim, _ analysis: BatchAnalysis) -> [String] {
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
