import Claims
import Dates
import Quantities

/// Picks the claim that speaks for each origin.
struct EstimateSelection {
  let kind: ClaimKind
  /// The group's unit; intervals are given in it.
  let unit: MeasureUnit
  /// What start dates give as durations, in the group's unit.
  let conversions: [Claim.ID: Interval]
  /// Claims that no longer stand: taken back, or slips of the pen.
  let retired: Set<Claim.ID>
  private(set) var flags: [Flag] = []

  init(measurand: Measurand, conversions: [Conversion], retired: Set<Claim.ID> = []) {
    kind = measurand.kind
    self.retired = retired
    unit = measurand.unit
    self.conversions = Dictionary(
      conversions.map { ($0.claim.id, $0.interval) }, uniquingKeysWith: { first, _ in first })
  }

  /// The interval of a claim in the group's unit.
  func interval(of claim: Claim) -> Interval {
    if let converted = conversions[claim.id] { return converted }
    return PrintedFigure.interval(of: claim).scaled(by: factor(of: claim))
  }

  /// How many of the group's unit the claim's unit is; 1 for dates and where either is unknown.
  func factor(of claim: Claim) -> Double {
    let factor = claim.unit.factor / unit.factor
    return kind == .date || !factor.isFinite || factor <= 0 ? 1 : factor
  }

  /// The estimate of an origin, given its claims.
  mutating func estimate(of origin: Origin, claims: [Claim]) -> Estimate? {
    let firm = claims.filter { !$0.isForecast && !retired.contains($0.id) }
    flags += claims.filter(\.isForecast).map { .forecast(claim: $0.id) }
    let central = firm.filter { $0.form != .vague && interval(of: $0).best != nil }
    if !central.isEmpty {
      return kind.locationUse == .times
        ? narrowest(of: origin, central: central, firm: firm) : leading(of: origin, among: central, bounds: bounds(firm))
    }
    let bounds = bounds(firm)
    if let bound = best(bounds) { return newest(bound, of: origin, among: bounds) }
    let forecasts = claims.filter(\.isForecast)
    for (claims, standing) in [(firm, Estimate.Standing.vague), (forecasts, .forecast), (claims, .withdrawn)] {
      guard let first = best(claims) else { continue }
      return Estimate(origin: origin, claim: first, interval: interval(of: first), standing: standing)
    }
    return nil
  }

  /// The claims that only set an end.
  private func bounds(_ claims: [Claim]) -> [Claim] {
    claims.filter { claim in
      let own = interval(of: claim)
      return claim.form != .vague && own.best == nil && (own.low != nil || own.high != nil)
    }
  }

  /// The first by attribution, then date, then precision. Others of the same attribution that
  /// exclude it are either older figures or contradictions. A count that runs on gives way to a later
  /// bound that excludes it.
  private mutating func leading(of origin: Origin, among central: [Claim], bounds: [Claim]) -> Estimate? {
    guard let first = best(central) else { return nil }
    let own = interval(of: first)
    let rank = rank(first)
    let others = central.filter {
      self.rank($0) == rank && interval(of: $0).intersection(own) == nil
    }
    let older = others.filter { lastDay($0) < lastDay(first) }
    if kind.isCumulative {
      let excluding = bounds.filter { self.rank($0) >= rank && interval(of: $0).intersection(own) == nil }
      if let bound = best(excluding.filter { isLater($0, than: first) }) {
        for claim in central where isLater(bound, than: claim) { revise(claim, to: bound, of: origin) }
        return newest(bound, of: origin, among: bounds)
      }
      for claim in excluding where isLater(first, than: claim) { revise(claim, to: first, of: origin) }
    }
    for claim in older { revise(claim, to: first, of: origin) }
    let level = others.filter { lastDay($0) == lastDay(first) }
    if !level.isEmpty { flags.append(.inconsistent(origin: origin.id, claims: [first.id] + level.map(\.id))) }
    return Estimate(origin: origin, claim: first, interval: own, standing: .central)
  }

  /// The estimate of an origin that only sets an end; its older ends of a count that runs on no longer count.
  private mutating func newest(_ bound: Claim, of origin: Origin, among bounds: [Claim]) -> Estimate {
    let own = interval(of: bound)
    if kind.isCumulative {
      for claim in bounds where isLater(bound, than: claim) && rank(claim) <= rank(bound) && interval(of: claim) != own {
        revise(claim, to: bound, of: origin)
      }
    }
    return Estimate(origin: origin, claim: bound, interval: own, standing: .bound)
  }

  private mutating func revise(_ claim: Claim, to newer: Claim, of origin: Origin) {
    flags.append(.revised(origin: origin.id, from: claim.id, to: newer.id))
    if kind.isCumulative, let low = interval(of: claim).low, let high = interval(of: newer).high, high < low {
      flags.append(.fell(from: claim.id, to: newer.id))
    }
  }

  private func isLater(_ a: Claim, than b: Claim) -> Bool {
    guard let first = a.asOf.date?.first, let last = b.asOf.date?.last else { return false }
    return first > last
  }

  /// The narrowest length or date, narrowed by the origin's others that admit some of it. A text's
  /// own lengths come before those reckoned from its dates.
  private mutating func narrowest(of origin: Origin, central: [Claim], firm: [Claim]) -> Estimate? {
    let own = central.filter { conversions[$0.id] == nil }
    let candidates = own.isEmpty ? central : own
    guard let first = candidates.min(by: { isNarrower($0, $1) }) else { return nil }
    var current = interval(of: first)
    var narrowedBy: [Claim.ID] = []
    var excluded: [Claim.ID] = []
    let others = firm.filter { $0.id != first.id && $0.form != .vague }.sorted { isNarrower($0, $1) }
    for claim in others {
      let other = interval(of: claim)
      if let both = current.intersection(other) {
        if both.width < current.width { narrowedBy.append(claim.id) }
        current = Interval(low: both.low, high: both.high, best: current.best)
      } else if !isLooselySame(claim, as: first) {
        excluded.append(claim.id)
      }
    }
    if let best = current.best, !current.contains(best), let low = current.low, let high = current.high {
      current.best = (low + high) / 2
    }
    if !excluded.isEmpty { flags.append(.inconsistent(origin: origin.id, claims: [first.id] + excluded)) }
    return Estimate(origin: origin, claim: first, interval: current, standing: .central, narrowedBy: narrowedBy)
  }

  /// True where a round figure ("three years") is a looser wording of a finer one ("32 months").
  private func isLooselySame(_ loose: Claim, as fine: Claim) -> Bool {
    guard kind == .duration, conversions[loose.id] == nil, let value = loose.value,
      let best = interval(of: fine).best
    else { return false }
    let factor = factor(of: loose)
    return abs(value * factor - best) <= Granularity.step(of: value) * factor
  }

  private func isNarrower(_ a: Claim, _ b: Claim) -> Bool {
    // To single precision, so that equal widths in different units stay equal.
    let (x, y) = (Float(interval(of: a).width), Float(interval(of: b).width))
    return x == y ? ClaimOrder.isBefore(a, b) : x < y
  }

  /// The first by attribution, then date, then precision.
  private func best(_ claims: [Claim]) -> Claim? {
    guard var best = claims.first else { return nil }
    var rank = (rank(best), lastDay(best))
    for claim in claims.dropFirst() {
      let other = (self.rank(claim), lastDay(claim))
      guard other > rank || other == rank && isNarrower(claim, best) else { continue }
      (best, rank) = (claim, other)
    }
    return best
  }

  /// 2 for a named source, 1 for "officials" and the like, 0 for none.
  private func rank(_ claim: Claim) -> Int {
    NamedSource.isNamed(claim) ? 2 : claim.attribution.kind == .named ? 1 : 0
  }

  private func lastDay(_ claim: Claim) -> Int { claim.asOf.date?.last.value ?? Int.min }
}
