import Claims
import Dates
import Foundation
import Quantities

/// Makes the consensus of a group from its origins.
struct ConsensusBuilder {
  let group: MeasurandGroup
  let origins: [Origin]
  let conversions: [Conversion]
  let context: EvidenceContext
  var pins: Set<Claim.ID> = []

  private var kind: ClaimKind { group.measurand.kind }

  /// The consensus; with a refusal where no middle figure can lead.
  func consensus() -> Consensus {
    let claims = Dictionary(
      (group.claims + conversions.map(\.claim)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let owned = origins.flatMap { origin in
      origin.claims.compactMap { claims[$0] }.map { (claim: $0, origin: origin.id) }
    }
    let retirement = Retirement(of: owned, origins: origins, measurand: group.measurand, conversions: conversions)
    var selection = EstimateSelection(measurand: group.measurand, conversions: conversions, retired: retirement.claims)
    var estimates = origins.compactMap { origin in
      selection.estimate(of: origin, claims: origin.claims.compactMap { claims[$0] })
    }
    var flags: [Flag] = group.scopeMissing.map { .scopeMissing(claim: $0) } + retirement.flags + selection.flags
    let firm = owned.filter { !$0.claim.isForecast && $0.claim.form != .vague && !retirement.claims.contains($0.claim.id) }

    if kind.locationUse == .figures {
      let points = firm.compactMap { entry in
        selection.interval(of: entry.claim).best.map { (claim: entry.claim, best: $0, origin: entry.origin) }
      }
      let timed = TimeWindow.applied(
        to: estimates, kind: kind, eventStart: context.eventStart, trend: TimeWindow.trend(of: points), points: points)
      estimates = timed.estimates
      flags += timed.flags
    }
    estimates.sort(by: Self.isBefore)
    let central = estimates.filter { $0.standing == .central }
    let counted = estimates.filter { $0.standing == .central || $0.standing == .bound }

    let intervals = central.map(\.interval)
    let boundClaims = firm
      .filter { !PrintedNumbers.revised(flags).contains($0.claim.id) }
      .map { (claim: $0.claim, interval: selection.interval(of: $0.claim), origin: $0.origin) }
      .filter { $0.interval.best == nil && ($0.interval.low != nil || $0.interval.high != nil) }
    let contradictions = BoundTest.contradictions(of: boundClaims, by: central, isCumulative: kind.isCumulative)
    flags += contradictions
    let verdict = GroupVerdict(kind: kind, asOf: context.asOf)
      .verdict(on: estimates, isContradicted: !contradictions.isEmpty)
    let printed = PrintedNumbers(
      measurand: group.measurand, selection: selection,
      claims: counted.flatMap(\.origin.claims).compactMap { claims[$0] }, flags: flags)

    var result = Consensus(
      group: group, estimates: estimates, conversions: conversions, lead: .none, verdict: verdict, outletCount: 0,
      originCount: counted.isEmpty ? estimates.count : counted.count)
    result.ratio = VerdictLadder.ratio(of: intervals, kind: kind)
    result.hull = Self.hull(of: intervals)
    result.spread = printed.spread(hasCentral: !central.isEmpty)
    let telling = counted.isEmpty ? estimates : counted
    result.outletCount = Set(telling.flatMap(\.origin.claims).compactMap { claims[$0] }
      .filter { counted.isEmpty || ($0.form != .vague && !$0.isForecast) }.map(\.article)).count
    result.flags = flags
    Leading(kind: kind, counted: counted).decide(&result)
    if let pinned = group.claims.first(where: { pins.contains($0.id) }) {
      (result.pinned, result.lead, result.refusal) = (pinned, .pinned, nil)
    }
    result.printedMiddle = result.middle.map { printed.rounded($0, spread: result.spread, hull: result.hull) }
    result.sensitivities = sensitivities(of: result, counted: counted)
    result.flags += result.sensitivities.filter { abs($0.shift) >= 10 }.map { .dependsOn(origin: $0.origin) }
    if verdict != .agree {
      result.flags += Outliers.indices(of: intervals.compactMap(\.best), kind: kind)
        .filter(central.indices.contains).map { .standsApart(origin: central[$0].origin.id) }
    }
    if intervals.count >= 5 {
      let parts = intervals.map { Component(interval: $0) }
      let pool = LinearOpinionPool()
      result.pool = Interval(low: pool.quantile(0.1, of: parts), high: pool.quantile(0.9, of: parts), best: nil)
    }
    result.reasons = ReasonFinder(
      group: group, estimates: estimates, verdict: verdict, flags: result.flags, asOf: context.asOf,
      figure: { selection.interval(of: $0).best }
    ).reasons()
    return result
  }

  private func sensitivities(of result: Consensus, counted: [Estimate]) -> [Sensitivity] {
    guard kind != .date, result.central.count > 2, counted.count <= LeaveOneOut.most, let middle = result.middle,
      middle != 0, let estimator = LocationEstimators.first(for: kind.locationUse)
    else { return [] }
    let others = LeaveOneOut.locations(
      of: counted.map { Component(interval: $0.interval) }, by: estimator, on: kind.scale)
    return zip(counted, others).compactMap { estimate, without in
      guard estimate.standing == .central, let without else { return nil }
      let shift = kind == .share ? without - middle : (without / middle - 1) * 100
      return Sensitivity(origin: estimate.origin.id, middle: without, shift: shift)
    }
  }

  private static func hull(of intervals: [Interval]) -> Interval? {
    guard !intervals.isEmpty else { return nil }
    let lows = intervals.map { $0.low ?? -.infinity }
    let highs = intervals.map { $0.high ?? .infinity }
    let (low, high) = (lows.min() ?? -.infinity, highs.max() ?? .infinity)
    return Interval(low: low.isFinite ? low : nil, high: high.isFinite ? high : nil, best: nil)
  }

  private static func isBefore(_ a: Estimate, _ b: Estimate) -> Bool {
    func rank(_ standing: Estimate.Standing) -> Int {
      switch standing {
      case .central: 0
      case .bound: 1
      case .vague: 2
      case .earlier: 3
      case .withdrawn: 4
      case .forecast: 5
      }
    }
    func number(_ e: Estimate) -> Double { e.interval.best ?? e.interval.low ?? e.interval.high ?? 0 }
    return (rank(a.standing), number(a), a.origin.id) < (rank(b.standing), number(b), b.origin.id)
  }
}
