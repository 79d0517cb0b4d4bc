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

  private var kind: ClaimKind { group.measurand.kind }

  /// The consensus; with a refusal where no middle figure can lead.
  func consensus() -> Consensus {
    let claims = Dictionary(
      (group.claims + conversions.map(\.claim)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var selection = EstimateSelection(measurand: group.measurand, conversions: conversions)
    var estimates = origins.compactMap { origin in
      selection.estimate(of: origin, claims: origin.claims.compactMap { claims[$0] })
    }
    var flags: [Flag] = group.scopeMissing.map { .scopeMissing(claim: $0) } + selection.flags
    let owned = origins.flatMap { origin in origin.claims.compactMap { claims[$0] }.map { (claim: $0, origin: origin.id) } }
    let firm = owned.filter { !$0.claim.isForecast && $0.claim.form != .vague }

    if kind.locationUse == .figures {
      let points = firm.compactMap { entry in
        selection.interval(of: entry.claim).best.map { (claim: entry.claim, best: $0, origin: entry.origin) }
      }
      let timed = TimeWindow.applied(
        to: estimates, kind: kind, eventStart: context.eventStart, trend: TimeWindow.trend(of: points))
      estimates = timed.estimates
      flags += timed.flags
    }
    estimates.sort(by: Self.isBefore)
    let central = estimates.filter { $0.standing == .central }
    let counted = estimates.filter { $0.standing == .central || $0.standing == .bound }

    let intervals = central.map(\.interval)
    let boundClaims = firm
      .map { (claim: $0.claim, interval: selection.interval(of: $0.claim), origin: $0.origin) }
      .filter { $0.interval.best == nil && ($0.interval.low != nil || $0.interval.high != nil) }
    let contradictions = BoundTest.contradictions(of: boundClaims, by: central)
    flags += contradictions
    let verdict = verdict(central: central, counted: counted, all: estimates, isContradicted: !contradictions.isEmpty)

    var result = Consensus(
      group: group, estimates: estimates, conversions: conversions, lead: .none, verdict: verdict, outletCount: 0,
      originCount: counted.isEmpty ? estimates.count : counted.count)
    result.ratio = VerdictLadder.ratio(of: intervals, kind: kind)
    result.hull = Self.hull(of: intervals)
    result.spread = spread(counted: counted, claims: claims, selection: selection, flags: flags)
    let telling = counted.isEmpty ? estimates : counted
    result.outletCount = Set(telling.flatMap(\.origin.claims).compactMap { claims[$0] }
      .filter { counted.isEmpty || ($0.form != .vague && !$0.isForecast) }.map(\.article)).count
    result.flags = flags
    locate(&result, counted: counted)
    refuse(&result, counted: counted)
    result.printedMiddle = result.middle.map { printed($0, result: result, claims: firm.map(\.claim), selection: selection) }
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
    result.heterogeneity = Heterogeneity(of: intervals, on: kind.scale)
    result.reasons = ReasonFinder(
      group: group, estimates: estimates, verdict: verdict, flags: result.flags, asOf: context.asOf,
      figure: { selection.interval(of: $0).best }
    ).reasons()
    return result
  }

  private func verdict(central: [Estimate], counted: [Estimate], all: [Estimate], isContradicted: Bool) -> Verdict {
    let intervals = central.map(\.interval)
    if central.isEmpty, counted.count > 1 {
      let bounds = counted.map(\.interval)
      guard VerdictLadder.common(bounds) != nil else { return .conflict }
      let ends = bounds.map { Interval(low: nil, high: nil, best: $0.low ?? $0.high) }
      let isOneSided = bounds.allSatisfy { $0.low == nil } || bounds.allSatisfy { $0.high == nil }
      return isOneSided && kind != .date
        ? VerdictLadder.verdict(on: ends.map { Interval(low: $0.best, high: $0.best, best: $0.best) }, kind: kind, asOf: nil)
        : .agree
    }
    if counted.count < 2 {
      let hasOthers = all.contains { $0.standing == .earlier } || (counted.isEmpty && all.count > 1)
      return hasOthers ? .notComparable : .singleOrigin
    }
    let verdict = central.count > 1 ? VerdictLadder.verdict(on: intervals, kind: kind, asOf: context.asOf) : .agree
    return isContradicted ? verdict.lowered : verdict
  }

  /// Fills in the middle figure and the overlap.
  private func locate(_ result: inout Consensus, counted: [Estimate]) {
    let components = counted.map { Component(interval: $0.interval) }
    let estimator = LocationEstimators.first(for: kind.locationUse)
    result.middle = estimator?.location(of: components, on: kind.scale)
    if kind.locationUse == .times, counted.count > 1 {
      guard let found = DeepestOverlap.overlap(of: counted.map(\.interval)), found.depth > 1 else { return }
      result.overlap = found.stretch
      let holders = counted.filter { $0.interval.intersection(found.stretch) == found.stretch }
      result.overlapOrigins = holders.map(\.origin.id)
    } else {
      let central = counted.filter { $0.standing == .central }
      let telling = central.isEmpty ? counted : central
      result.overlap = VerdictLadder.common(telling.map(\.interval))
      result.overlapOrigins = result.overlap == nil ? [] : telling.map(\.origin.id)
      // "Nearly 100" is reckoned as 95, but nothing below what is printed is printed as the middle.
      if let spread = result.spread { result.middle = result.middle.map { min(max($0, spread.low), spread.high) } }
    }
  }

  /// Decides what leads, and says why where that is not the middle figure.
  private func refuse(_ result: inout Consensus, counted: [Estimate]) {
    let central = result.central
    if counted.isEmpty {
      result.lead = .none
      result.refusal = result.verdict == .singleOrigin ? .singleOrigin : .vagueOnly
    } else if central.isEmpty {
      result.middle = nil
      result.lead = .bound
      result.refusal = counted.count == 1 ? .singleOrigin : .boundsOnly
    } else if central.count == 1, result.overlapOrigins.count < 2 {
      if central[0].claim.form == .range { result.middle = nil }
      result.lead = .figure
      result.refusal =
        result.verdict == .notComparable ? .notComparable : result.verdict == .singleOrigin ? .singleOrigin : nil
    } else if kind.locationUse == .times {
      let isMajority = result.overlapOrigins.count * 2 > counted.count
      result.lead = isMajority ? .overlap : .range
      result.refusal = isMajority ? nil : counted.count == 2 ? .twoOrigins : .noMajority
      guard isMajority else {
        result.middle = nil
        return
      }
      let inside = Set(result.overlapOrigins)
      result.flags += counted.filter { !inside.contains($0.origin.id) }.map { .outsideOverlap(origin: $0.origin.id) }
    } else if result.verdict == .conflict {
      result.lead = .range
      result.refusal = .conflict
    } else if central.count == 2, result.spread.map({ $0.low < $0.high }) ?? true {
      result.lead = .range
      result.refusal = .twoOrigins
    } else {
      result.lead = .middle
    }
  }

  private func sensitivities(of result: Consensus, counted: [Estimate]) -> [Sensitivity] {
    guard kind != .date, result.central.count > 2, counted.count <= LeaveOneOut.most, let middle = result.middle, middle != 0,
      let estimator = LocationEstimators.first(for: kind.locationUse)
    else { return [] }
    let others = LeaveOneOut.locations(
      of: counted.map { Component(interval: $0.interval) }, by: estimator, on: kind.scale)
    return zip(counted, others).compactMap { estimate, without in
      guard estimate.standing == .central, let without else { return nil }
      let shift = kind == .share ? without - middle : (without / middle - 1) * 100
      return Sensitivity(origin: estimate.origin.id, middle: without, shift: shift)
    }
  }

  /// The lowest and highest figure as printed by the counted origins; figures that their origin has
  /// revised no longer count.
  private func spread(
    counted: [Estimate], claims: [Claim.ID: Claim], selection: EstimateSelection, flags: [Flag]
  ) -> Spread? {
    let revised: Set<Claim.ID> = Set(flags.compactMap { if case .revised(_, let from, _) = $0 { from } else { nil } })
    let converted = Set(conversions.map(\.claim.id))
    let hasCentral = counted.contains { $0.standing == .central }
    var low: (Double, Claim)?
    var high: (Double, Claim)?
    let printed = counted.flatMap(\.origin.claims).compactMap { claims[$0] }
      .filter { !revised.contains($0.id) && !converted.contains($0.id) && $0.form != .vague && !$0.isForecast }
      .sorted(by: ClaimOrder.isBefore)
    for claim in printed {
      let interval = selection.interval(of: claim)
      if hasCentral, interval.best == nil { continue }
      let factor = kind == .date || group.measurand.unit.factor <= 0 ? 1 : claim.unit.factor / group.measurand.unit.factor
      let ends = kind == .date ? [interval.low, interval.high] : [claim.value, claim.low, claim.high].map { $0.map { $0 * factor } }
      for x in ends.compactMap({ $0 }) where x.isFinite {
        if low.map({ x < $0.0 }) ?? true { low = (x, claim) }
        if high.map({ x > $0.0 }) ?? true { high = (x, claim) }
      }
    }
    guard let low, let high else { return nil }
    return Spread(low: low.0, high: high.0, lowClaim: low.1.id, highClaim: high.1.id)
  }

  private func printed(_ middle: Double, result: Consensus, claims: [Claim], selection: EstimateSelection) -> Double {
    if kind == .date { return middle.rounded() }
    let factor = group.measurand.unit.factor
    let isPrinted = claims.contains { claim in
      guard let value = claim.value, factor > 0 else { return false }
      return abs(value * claim.unit.factor / factor - middle) <= 1e-9 * abs(middle)
    }
    if isPrinted { return middle }
    let half = result.spread.map { ($0.high - $0.low) / 2 } ?? 0
    let error = half > 0 ? half : (result.hull?.width ?? 0) / 2
    return ParticleDataGroupRounding.rounded(middle, error: error)?.value ?? middle
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
      case .forecast: 4
      }
    }
    func number(_ e: Estimate) -> Double { e.interval.best ?? e.interval.low ?? e.interval.high ?? 0 }
    return (rank(a.standing), number(a), a.origin.id) < (rank(b.standing), number(b), b.origin.id)
  }
}
