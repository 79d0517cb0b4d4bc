import Differences

extension FigureText {
  /// The figure of a claim of an issue's data, in its own unit.
  static func text(of claim: IssueData.Claim) -> String {
    if let date = claim.date { return date }
    switch claim.form {
    case "range": return "\(plain(claim.low))–\(plain(claim.high))"
    case "at_least": return "≥ \(plain(claim.low))"
    case "at_most": return "≤ \(plain(claim.high))"
    case "about": return "~ \(plain(claim.value))"
    case "exact": return plain(claim.value)
    default: return claim.quote
    }
  }
}
