import Claims
import Estimation
import Quantities

/// How much a reader of a briefing wants a figure: evidence, then what it is about, then the size of the disagreement.
///
/// A sum of points, so that four origins for a small matter and two for a great one can be weighed against each other.
struct Relevance {
  let labels: MeasurandLabel
  /// The place of the event, or of each of several.
  let eventPlaces: [Place]

  func points(for consensus: Consensus) -> Double {
    let measurand = consensus.group.measurand
    var points = Self.evidence(consensus) + (Self.matter[measurand.kind] ?? 1)
    if measurand.isBackground { points -= 6 }
    if measurand.role == .subcount || measurand.role == .increment { points -= 2.5 }
    if let place = measurand.place, !eventPlaces.isEmpty, !eventPlaces.contains(where: place.isSame) { points -= 1 }
    if consensus.verdict == .differ || consensus.verdict == .conflict { points += 0.25 }
    if consensus.lead == .bound { points -= 0.5 }
    if !labels.isPlain(measurand) { points -= 3 }
    if isUnlikely(consensus) { points -= 4 }
    return points
  }

  /// Origins count most, and the first ones most of all; articles a little.
  private static func evidence(_ consensus: Consensus) -> Double {
    // Figures that newer ones have taken the place of show that many tell of it.
    let told = consensus.estimates.count { $0.standing == .central || $0.standing == .earlier }
    let origins = consensus.lead == .bound ? consensus.originCount : max(told, consensus.originCount > 0 ? 1 : 0)
    let steps: [Double] = [0, 0, 2, 3, 3.5]
    let articles = Set(consensus.group.claims.map(\.article)).count
    return (origins < steps.count ? steps[origins] : 4) + min(2, 0.5 * Double(articles - 1))
  }

  /// Figures so far apart that they hardly measure one thing, where nothing tells why they differ.
  func isUnlikely(_ consensus: Consensus) -> Bool {
    guard consensus.verdict == .conflict, let spread = consensus.spread, spread.low > 0, consensus.group.measurand.unit.dimension != .share else { return false }
    let measurand = consensus.group.measurand
    let mostApart =
      switch measurand.kind {
      case .crowd: Self.mostApartOfCrowds
      case .population, .trapped: measurand.scope?.holder == nil ? Self.mostApartInPlaces : Self.mostApart
      default: Self.mostApart
      }
    return spread.high / spread.low > mostApart
  }

  /// Beyond a factor of five two printed figures of one day are of two things more often than of one; police and
  /// organisers give crowds that differ by more.
  private static let mostApart = 5.0
  private static let mostApartOfCrowds = 20.0
  /// "People" in a place are of many sorts.
  private static let mostApartInPlaces = 2.0

  /// What befell people before what it cost, and that before counts of things.
  private static let matter: [ClaimKind: Double] = [
    .killed: 5.5, .missing: 3.5, .injured: 3.5, .displaced: 3.5, .population: 3, .trapped: 3, .crowd: 3, .cases: 3, .magnitude: 3, .rescued: 2.5,
    .detained: 2.5, .troops: 2.5, .share: 2.25, .duration: 1.75, .money: 2.25, .buildings: 2, .area: 1.75, .distance: 1.25, .vehicles: 1, .count: 1,
  ]
}
