import ArgumentParser
import Articles
import Claims
import Dates
import Estimation
import SharedText
import Quantities

/// The ways to print the consensus of each group.
enum ConsensusFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv

  func text(of analysis: BatchAnalysis, withDiagnostics: Bool) throws -> String {
    let consensuses = analysis.analysis.consensuses
    switch self {
    case .table:
      let isCorrected = consensuses.contains { !Self.corrections($0).isEmpty }
      let rows = consensuses.map { consensus in
        [
          consensus.id, number(consensus.printedMiddle, consensus), spread(consensus), "\(consensus.outletCount)", "\(consensus.originCount)",
          consensus.verdict.rawValue, consensus.reasons.map(\.kind.rawValue).joined(separator: ", "),
        ] + (isCorrected ? [ClaimRecord.shortText(Self.corrections(consensus))] : [])
      }
      let columns = ["Group", "Middle", "Low–high", "Outlets", "Origins", "Verdict", "Why they differ"] + (isCorrected ? ["Corrected"] : [])
      let table = TextTable(columns: columns, rows: rows, limit: 60).text
      return table + derived(analysis) + sharedText(analysis) + (withDiagnostics ? "\n" + DiagnosticsTable.text(of: consensuses) : "")
    case .csv:
      let head = ["group", "kind", "unit", "middle", "low", "high", "outlets", "origins", "verdict", "lead", "reasons", "corrections"]
      let rows = consensuses.map { consensus in
        [
          consensus.id, consensus.group.measurand.kind.rawValue, consensus.group.measurand.unit.name,
          number(consensus.printedMiddle, consensus), number(consensus.spread?.low, consensus), number(consensus.spread?.high, consensus),
          "\(consensus.outletCount)", "\(consensus.originCount)", consensus.verdict.rawValue, consensus.lead.rawValue,
          consensus.reasons.map(\.kind.rawValue).joined(separator: " "), ClaimRecord.text(Self.corrections(consensus)),
        ] + (withDiagnostics ? DiagnosticsRecord.fields(of: consensus) : [])
      }
      return ([head + (withDiagnostics ? DiagnosticsRecord.columns : [])] + rows).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    case .json:
      return try ConsensusReport(analysis, withDiagnostics: withDiagnostics).json()
    }
  }

  /// A line for each figure that is worked out from the groups.
  private func derived(_ analysis: BatchAnalysis) -> String {
    let figures = analysis.analysis.derived
    guard !figures.isEmpty else { return "" }
    let rows = figures.map { [$0.operation.rawValue, DerivedText.text(of: $0), $0.terms.map(\.group).joined(separator: ", ")] }
    return "\n" + TextTable(columns: ["Worked out", "How", "From"], rows: rows, limit: 60).text
  }

  /// A line for each two articles that share text, behind the groups.
  private func sharedText(_ analysis: BatchAnalysis) -> String {
    guard !analysis.resemblances.isEmpty else { return "" }
    let rows = analysis.resemblances.map { pair in
      let lines = pair.passages.map { "\($0.first.lines.lowerBound)–\($0.first.lines.upperBound) = \($0.second.lines.lowerBound)–\($0.second.lines.upperBound)" }
      return [pair.first, pair.second, "\(pair.words)", "\(percent(pair.shareOfFirst)) / \(percent(pair.shareOfSecond))", pair.isSameText ? "one text" : "passages", lines.joined(separator: ", ")]
    }
    return "\n" + TextTable(columns: ["Shares text", "with", "Words", "Share of each", "", "Lines"], rows: rows, limit: 60).text
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// The corrections that touched a group's figures, those left out included.
  static func corrections(_ consensus: Consensus) -> [CorrectionMark] {
    var marks: [CorrectionMark] = []
    for mark in (consensus.group.claims + consensus.excluded).flatMap(\.corrections) where !marks.contains(mark) { marks.append(mark) }
    return marks
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
