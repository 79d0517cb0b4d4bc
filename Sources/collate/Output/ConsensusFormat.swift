import ArgumentParser
import Articles
import Claims
import Dates
import Estimation
import Foundation
import Quantities

/// The ways to print the consensus of each group.
enum ConsensusFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv

  func text(of analysis: BatchAnalysis, withDiagnostics: Bool) throws -> String {
    let consensuses = analysis.analysis.consensuses
    switch self {
    case .table:
      let rows = consensuses.map { consensus in
        [
          consensus.id, number(consensus.printedMiddle, consensus), spread(consensus), "\(consensus.outletCount)", "\(consensus.originCount)",
          consensus.verdict.rawValue, consensus.reasons.map(\.kind.rawValue).joined(separator: ", "),
        ]
      }
      let table = TextTable(columns: ["Group", "Middle", "Low–high", "Outlets", "Origins", "Verdict", "Why they differ"], rows: rows, limit: 60).text
      return withDiagnostics ? table + "\n" + DiagnosticsTable.text(of: consensuses) : table
    case .csv:
      let head = ["group", "kind", "unit", "middle", "low", "high", "outlets", "origins", "verdict", "lead", "reasons"]
      let rows = consensuses.map { consensus in
        [
          consensus.id, consensus.group.measurand.kind.rawValue, consensus.group.measurand.unit.name,
          number(consensus.printedMiddle, consensus), number(consensus.spread?.low, consensus), number(consensus.spread?.high, consensus),
          "\(consensus.outletCount)", "\(consensus.originCount)", consensus.verdict.rawValue, consensus.lead.rawValue,
          consensus.reasons.map(\.kind.rawValue).joined(separator: " "),
        ] + (withDiagnostics ? DiagnosticsRecord.fields(of: consensus) : [])
      }
      return ([head + (withDiagnostics ? DiagnosticsRecord.columns : [])] + rows).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      let records = consensuses.map { ConsensusRecord(consensus: $0, batch: analysis.batch, withDiagnostics: withDiagnostics) }
      return String(decoding: try encoder.encode(records), as: UTF8.self) + "\n"
    }
  }

  private func spread(_ consensus: Consensus) -> String {
    guard let spread = consensus.spread else { return "" }
    return spread.low == spread.high ? number(spread.low, consensus) : number(spread.low, consensus) + "–" + number(spread.high, consensus)
  }

  private func number(_ value: Double?, _ consensus: Consensus) -> String {
    guard let value else { return "" }
    if consensus.group.measurand.kind == .date { return CalendarDate(dayNumber: DayNumber(Int(value.rounded()))).description }
    return FigureText.plain(value)
  }
}
