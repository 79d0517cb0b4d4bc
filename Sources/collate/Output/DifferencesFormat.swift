import ArgumentParser
import Dates
import Differences

/// The ways to print what changed between two issues.
enum DifferencesFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv

  func text(of differences: IssueDifferences) throws -> String {
    switch self {
    case .table: return table(differences)
    case .json: return try DifferencesReport(differences).json()
    case .csv:
      let rows = Self.ordered(differences).map { difference in
        let (old, new) = (difference.old, difference.new)
        let unit = (new ?? old)?.measurand.unit
        return [
          difference.status.rawValue, new?.id ?? "", old?.id ?? "", (new ?? old)?.measurand.kind ?? "", unit?.code ?? unit?.name ?? "",
          number(old?.printedMiddle, old), number(new?.printedMiddle, new), number(old?.low, old), number(old?.high, old), number(new?.low, new),
          number(new?.high, new), old?.verdict ?? "", new?.verdict ?? "", difference.causes.map(\.kind.rawValue).joined(separator: " "),
          difference.causes.flatMap { $0.articles + $0.corrections }.joined(separator: " "),
        ]
      }
      let head = [
        "status", "group", "oldGroup", "kind", "unit", "oldMiddle", "middle", "oldLow", "oldHigh", "low", "high", "oldVerdict", "verdict", "causes", "restsOn",
      ]
      return ([head] + rows).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }
  }

  /// What changed before what did not.
  private static func ordered(_ differences: IssueDifferences) -> [MeasurandDifference] {
    DifferenceStatus.allCases.flatMap { differences.measurands($0) }
  }

  private func table(_ differences: IssueDifferences) -> String {
    let rows = Self.ordered(differences).map { difference in
      let (old, new) = (difference.old, difference.new)
      return [
        difference.status.rawValue, (new ?? old)?.printed.label ?? "", old.map(figure) ?? "", new.map(figure) ?? "", verdict(old?.verdict, new?.verdict),
        difference.causes.map(DifferencesText.text).joined(separator: "; "),
      ]
    }
    let counts = DifferenceStatus.allCases.map { "\(differences.measurands($0).count) \($0.rawValue)" }.joined(separator: ", ")
    let claims = claimRows(differences)
    let singles = claims.isEmpty ? "" : "\n" + TextTable(columns: ["Single figure", "Of", "Old", "New", "Source", "Where"], rows: claims, limit: 48).text
    return TextTable(columns: ["", "Quantity", "Old", "New", "Verdict", "Cause"], rows: rows, limit: 60).text + singles + "\n\(counts)\n"
  }

  /// Single figures that were revised, or stand no more, within a quantity that goes on.
  private func claimRows(_ differences: IssueDifferences) -> [[String]] {
    var rows: [[String]] = []
    for difference in differences.measurands where difference.status == .changed || difference.status == .same {
      for claim in difference.claims where claim.status != .new { rows.append(row(claim, of: difference)) }
    }
    return rows
  }

  private func row(_ claim: ClaimDifference, of difference: MeasurandDifference) -> [String] {
    let isRevised = claim.status == .changed
    let told = claim.new ?? claim.old
    let place = told.map { "\($0.article):\($0.line)" } ?? ""
    let before = claim.old.map { FigureText.text(of: $0) } ?? ""
    let now = isRevised ? claim.new.map { FigureText.text(of: $0) } ?? "" : ""
    return [isRevised ? "revised" : "withdrawn", difference.new?.printed.label ?? "", before, now, told?.attribution ?? "", place]
  }

  /// The figure that leads, and the range where it is another.
  private func figure(_ group: IssueData.Group) -> String {
    guard let low = group.low, let high = group.high, low < high, group.lead != "range" else { return group.printed.figure }
    return "\(group.printed.figure) (\(number(low, group))–\(number(high, group)))"
  }

  private func verdict(_ old: String?, _ new: String?) -> String {
    guard let old, let new, old != new else { return new ?? old ?? "" }
    return "\(old) → \(new)"
  }

  private func number(_ value: Double?, _ group: IssueData.Group?) -> String {
    guard let value, value.isFinite else { return "" }
    guard group?.measurand.kind == "date", abs(value) < 4_000_000 else { return FigureText.plain(value) }
    return CalendarDate(dayNumber: DayNumber(Int(value.rounded()))).description
  }
}

/// Causes in words for the terminal.
enum DifferencesText {
  static func text(_ cause: Cause) -> String {
    let files = (cause.articles + cause.corrections).joined(separator: ", ")
    return switch cause.kind {
    case .newArticles: "new: \(files)"
    case .retraction: "taken back by its source: \(files)"
    case .articlesWithdrawn: "no longer in the batch: \(files)"
    case .articlesRewritten: "changed text: \(files)"
    case .corrections: "corrected: \(files)"
    case .correctionsWithdrawn: "correction taken out: \(files)"
    case .articlesRedescribed: "another date, outlet or origin: \(files)"
    case .asOf: "another day"
    case .otherArticles: "other articles changed what is counted together"
    case .rules: "the same articles, read by other rules"
    case .unknown: "not explained by articles or corrections"
    }
  }
}
