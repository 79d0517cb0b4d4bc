import Claims
import Quantities

/// The claims of a group that no longer stand, before anything is reckoned: figures that their source has taken
/// back, and slips of a zero that other origins show up.
struct Retirement {
  private(set) var claims: Set<Claim.ID> = []
  private(set) var flags: [Flag] = []

  init(of owned: [(claim: Claim, origin: Origin.ID)], origins: [Origin], measurand: Measurand, conversions: [Conversion]) {
    guard measurand.kind.locationUse == .figures else { return }
    for (claim, by) in Withdrawals.found(in: owned).sorted(by: { $0.key < $1.key }) {
      claims.insert(claim)
      if claim != by { flags.append(.withdrawn(claim: claim, by: by)) }
    }
    let alone = claims.subtracting(flags.flatMap { flag -> [Claim.ID] in
      if case .withdrawn(let claim, let by) = flag { [claim, by] } else { [] }
    })
    flags += alone.sorted().map { .withdrawn(claim: $0, by: $0) }
    retireSlips(owned.filter { !claims.contains($0.claim.id) && !$0.claim.isForecast }, origins, measurand, conversions)
  }

  private mutating func retireSlips(
    _ owned: [(claim: Claim, origin: Origin.ID)], _ origins: [Origin], _ measurand: Measurand, _ conversions: [Conversion]
  ) {
    let byOrigin = Dictionary(grouping: owned, by: \.origin)
    var selection = EstimateSelection(measurand: measurand, conversions: conversions, retired: claims)
    let slips = origins.flatMap { origin in
      TenfoldSlips.slips(of: origin.id, claims: (byOrigin[origin.id] ?? []).map(\.claim)) { selection.interval(of: $0).best }
    }
    guard !slips.isEmpty else { return }
    let doubtful = Set(slips.map(\.origin))
    let others = origins.filter { !doubtful.contains($0.id) }.compactMap { origin in
      selection.estimate(of: origin, claims: (byOrigin[origin.id] ?? []).map(\.claim))
    }.filter { $0.standing == .central }.compactMap(\.interval.best).filter { $0 > 0 }
    for slip in slips {
      let slipped = slip.slipped(besides: others) ?? []
      claims.formUnion(slipped)
      flags.append(.tenfold(origin: slip.origin, claims: slip.low + slip.high, slipped: slipped))
    }
  }
}
