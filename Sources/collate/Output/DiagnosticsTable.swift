import Estimation
import Foundation

/// The meta-analysis of the groups that have one, as a table for the terminal.
enum DiagnosticsTable {
  static func text(of consensuses: [Consensus]) -> String {
    let rows = consensuses.compactMap { consensus in consensus.metaAnalysis.map { row(consensus, $0) } }
    let head = "Diagnostics. \(DiagnosticsRecord.caution)\n"
    guard !rows.isEmpty else {
      return head + "No group has two origins with a rounded figure or a stated error.\n"
    }
    let columns = ["Group", "Figures", "Q (df)", "p", "I² %", "Birge", "S", "DL", "PM", "REML", "Hartung–Knapp 95 %", "Tau DL, PM, REML"]
    let foot = """
      Figures: with an uncertainty, of all. Means, interval: in the group's unit. Tau: of natural logarithms (ln)
      or in points. S: Particle Data Group. Figures with ± take the stated error instead of the rounding width.

      """
    return head + TextTable(columns: columns, rows: rows, limit: 60).text + foot
  }

  private static func row(_ consensus: Consensus, _ found: MetaAnalysis) -> [String] {
    let means = [found.derSimonianLaird, found.pauleMandel, found.restrictedMaximumLikelihood]
    let hasStated = found.parts.contains { $0.basis == .statedError }
    return [
      consensus.id, "\(found.parts.count)/\(found.parts.count + found.leftOut.count)" + (hasStated ? " ±" : ""),
      "\(digits(found.chiSquared)) (\(found.degreesOfFreedom))", probability(found.probability), digits(found.iSquared),
      digits(found.birgeRatio), found.scaleFactor.map(digits) ?? "–",
    ] + means.map { figure($0.mean) } + [
      [found.hartungKnapp.low, found.hartungKnapp.high].map { $0.map(figure) ?? "" }.joined(separator: "–"),
      means.map { String(format: "%.3g", $0.tau) }.joined(separator: ", ") + (found.isLogarithmic ? " ln" : ""),
    ]
  }

  private static func digits(_ x: Double) -> String { abs(x) < 1e15 ? String(format: x < 100 ? "%.2f" : "%.0f", x) : String(format: "%.2e", x) }

  /// Four significant digits, without an exponent where the number can be read without one.
  private static func figure(_ x: Double) -> String {
    guard x.isFinite, abs(x) < 1e15, abs(x) >= 1e-4 else { return String(format: "%.3e", x) }
    let exponent = Int(floor(log10(abs(x))))
    guard exponent > 3 else { return String(format: "%.\(3 - exponent)f", x) }
    let unit = pow(10, Double(exponent - 3))
    return String(format: "%.0f", (x / unit).rounded() * unit)
  }

  private static func probability(_ p: Double) -> String { p < 0.001 ? "<0.001" : String(format: "%.3f", p) }
}
