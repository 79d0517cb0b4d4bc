import Claims
import Dates
import Quantities

/// Figures as plain text for tables on the terminal.
enum FigureText {
  static func text(of claim: Claim) -> String {
    if let date = claim.date { return date.description }
    let unit = claim.unit == .percent ? "%" : claim.unit.name
    switch claim.form {
    case .range: return "\(plain(claim.low))–\(plain(claim.high)) \(unit)"
    case .atLeast: return "≥ \(plain(claim.low)) \(unit)"
    case .atMost: return "≤ \(plain(claim.high)) \(unit)"
    case .about: return "~ \(plain(claim.value)) \(unit)"
    case .vague: return "(\(claim.hedge ?? "some")) \(unit)"
    case .exact: return "\(plain(claim.value)) \(unit)"
    }
  }

  static func plain(_ number: Double?) -> String {
    guard let number else { return "?" }
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }
}
