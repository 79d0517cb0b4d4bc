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
    case .table: return TextTable(columns: ["Where", "Figure", "Kind", "Place", "Scope", "Source", "Words"], rows: claims.map { row($0, analysis) }).text
    case .jsonl:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return claims.compactMap { claim in
        let record = ClaimRecord(claim: claim, group: analysis.analysis.group(of: claim.id))
        return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) + "\n" }
      }.joined()
    case .csv:
      let head = ["id", "article", "line", "start", "end", "value", "low", "high", "date", "form", "hedge", "unit", "kind", "place", "scope", "attribution", "as_of", "group", "quote"]
      return ([head] + claims.map { fields($0, analysis) }).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }
  }

  private func row(_ claim: Claim, _ analysis: BatchAnalysis) -> [String] {
    [
      "\(claim.article):\(claim.line)", FigureText.text(of: claim), claim.kind.rawValue, claim.place?.title ?? "",
      claim.scope.map(ClaimRecord.text) ?? "", claim.attribution.name ?? (claim.attribution.kind == .unattributedBelief ? "(belief)" : ""),
      claim.quote,
    ]
  }

  private func fields(_ claim: Claim, _ analysis: BatchAnalysis) -> [String] {
    let number: (Double?) -> String = { $0.map { FigureText.plain($0) } ?? "" }
    return [
      claim.id, claim.article, String(claim.line), String(claim.range.lowerBound), String(claim.range.upperBound), number(claim.value),
      number(claim.low), number(claim.high), claim.date?.description ?? "", claim.form.rawValue, claim.hedge ?? "", claim.unit.name,
      claim.kind.rawValue, claim.place?.title ?? "", claim.scope.map(ClaimRecord.text) ?? "", claim.attribution.name ?? "",
      claim.asOf.date?.description ?? "", analysis.analysis.group(of: claim.id) ?? "", claim.quote,
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
