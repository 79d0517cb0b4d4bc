import Claims
import Quantities

/// The numbers as the claims of the counted origins print them, in the group's unit.
struct PrintedNumbers {
  let measurand: Measurand
  let selection: EstimateSelection
  /// Figures that their origin has revised or taken back, and slips, no longer count, nor do words, forecasts and dates read
  /// as durations.
  private let claims: [Claim]

  init(measurand: Measurand, selection: EstimateSelection, claims: [Claim], flags: [Flag]) {
    self.measurand = measurand
    self.selection = selection
    let revised = Self.revised(flags)
    self.claims = claims.filter {
      !revised.contains($0.id) && !selection.retired.contains($0.id) && selection.conversions[$0.id] == nil && $0.form != .vague && !$0.isForecast
    }.sorted(by: ClaimOrder.isBefore)
  }

  /// The claims whose origin has given a newer figure.
  static func revised(_ flags: [Flag]) -> Set<Claim.ID> {
    Set(flags.compactMap { if case .revised(_, let from, _) = $0 { from } else { nil } })
  }

  /// The lowest and the highest, of figures where there are any, else of bounds.
  func spread(hasCentral: Bool) -> Spread? {
    var low: (number: Double, claim: Claim)?
    var high: (number: Double, claim: Claim)?
    for claim in claims where !hasCentral || selection.interval(of: claim).best != nil {
      for number in numbers(of: claim) {
        if number < low?.number ?? .infinity { low = (number, claim) }
        if number > high?.number ?? -.infinity { high = (number, claim) }
      }
    }
    guard let low, let high else { return nil }
    return Spread(low: low.number, high: high.number, lowClaim: low.claim.id, highClaim: high.claim.id)
  }

  /// A middle figure for print: as it is where some claim prints it, a whole day for dates, else
  /// rounded with half the spread, or half the hull's width, as its error.
  func rounded(_ middle: Double, spread: Spread?, hull: Interval?) -> Double {
    if measurand.kind == .date { return middle.rounded() }
    let isPrinted = claims.contains { claim in
      numbers(of: claim).contains { abs($0 - middle) <= 1e-9 * abs(middle) }
    }
    if isPrinted { return middle }
    let half = spread.map { ($0.high - $0.low) / 2 } ?? 0
    let error = half > 0 ? half : (hull?.width ?? 0) / 2
    return ParticleDataGroupRounding.rounded(middle, error: error)?.value ?? middle
  }

  private func numbers(of claim: Claim) -> [Double] {
    if measurand.kind == .date {
      let interval = selection.interval(of: claim)
      return [interval.low, interval.high].compactMap { $0 }
    }
    let factor = selection.factor(of: claim)
    return [claim.value, claim.low, claim.high].compactMap { $0 }.map { $0 * factor }.filter(\.isFinite)
  }
}
