import Claims
import Quantities

/// Figures as a briefing prints them: "about 100,000", "over 50 %", "5,000–10,000".
struct FigureWords {
  let wording: Wording

  /// The figure of a claim in its own unit.
  func words(for claim: Claim) -> String {
    let style = NumberStyle(wording: wording)
    if let date = claim.date { return style.date(date) }
    switch claim.form {
    case .range:
      guard let low = claim.low, let high = claim.high else { return claim.quote }
      return style.range(low, high, claim.unit)
    case .atLeast: return form(includesItself(claim) ? "at_least_itself" : "at_least", claim.low, claim)
    case .atMost: return form("at_most", claim.high, claim)
    case .about: return form(claim.hedge?.contains("estimate") == true ? "estimated" : "about", claim.value, claim)
    case .exact: return claim.value.map { style.figure($0, claim.unit) } ?? claim.quote
    case .vague: return wording.quoted(claim.quote)
    }
  }

  /// "At least 52" admits 52; "more than 52" does not.
  private func includesItself(_ claim: Claim) -> Bool {
    guard let hedge = claim.hedge else { return false }
    return ["at least", "no fewer", "not fewer", "no less", "not less", "minimum", "or more"].contains { hedge.contains($0) }
  }

  private func form(_ name: String, _ value: Double?, _ claim: Claim) -> String {
    guard let value else { return claim.quote }
    return wording.text("forms." + name, ["figure": NumberStyle(wording: wording).figure(value, claim.unit)])
  }
}
