import Claims
import Quantities

/// Finds the middle figure, decides what leads, and says why where it is not the middle figure.
struct Leading {
  let kind: ClaimKind
  /// The estimates that are figures or bounds.
  let counted: [Estimate]

  /// Fills in the middle, the overlap, the lead and the refusal.
  func decide(_ result: inout Consensus) {
    result.middle = LocationEstimators.first(for: kind.locationUse)?
      .location(of: counted.map { Component(interval: $0.interval) }, on: kind.scale)
    if kind.locationUse == .times, counted.count > 1 { overlap(&result) } else { common(&result) }
    lead(&result)
  }

  private func overlap(_ result: inout Consensus) {
    guard let found = DeepestOverlap.overlap(of: counted.map(\.interval)), found.depth > 1 else { return }
    result.overlap = found.stretch
    result.overlapOrigins = counted
      .filter { $0.interval.intersection(found.stretch) == found.stretch }.map(\.origin.id)
  }

  private func common(_ result: inout Consensus) {
    let central = result.central
    let telling = central.isEmpty ? counted : central
    result.overlap = VerdictLadder.common(telling.map(\.interval))
    result.overlapOrigins = result.overlap == nil ? [] : telling.map(\.origin.id)
    // "Nearly 100" is reckoned as 95, but nothing outside what is printed is printed as the middle.
    if let spread = result.spread { result.middle = result.middle.map { min(max($0, spread.low), spread.high) } }
  }

  private func lead(_ result: inout Consensus) {
    let central = result.central
    let isOverlapping = kind.locationUse == .times && result.overlapOrigins.count > 1
    if counted.isEmpty {
      let isWithdrawn = result.estimates.contains { $0.standing == .withdrawn }
      (result.lead, result.refusal) = (.none, isWithdrawn ? .withdrawn : result.verdict == .singleOrigin ? .singleOrigin : .vagueOnly)
    } else if central.isEmpty {
      (result.lead, result.refusal) = (.bound, refusalOfOne(result.verdict) ?? .boundsOnly)
      result.middle = nil
    } else if central.count == 1, hasOpenSlip(result, central) {
      (result.lead, result.refusal) = (.range, .slip)
      result.middle = nil
    } else if central.count == 1, !isOverlapping {
      (result.lead, result.refusal) = (.figure, refusalOfOne(result.verdict))
      if central.first?.claim.form == .range { result.middle = nil }
    } else if kind.locationUse == .times {
      leadOfTimes(&result)
    } else if result.verdict == .conflict {
      (result.lead, result.refusal) = (.range, .conflict)
    } else if central.count == 2, result.spread.map({ $0.low < $0.high }) ?? true {
      (result.lead, result.refusal) = (.range, .twoOrigins)
    } else {
      result.lead = .middle
    }
  }

  /// True where the origin's own figure may be ten times too large or too small.
  private func hasOpenSlip(_ result: Consensus, _ central: [Estimate]) -> Bool {
    let origins = Set(central.map(\.origin.id))
    return result.flags.contains { flag in
      if case .tenfold(let origin, _, let slipped) = flag { slipped.isEmpty && origins.contains(origin) } else { false }
    }
  }

  /// An overlap leads where more than half of the origins admit it.
  private func leadOfTimes(_ result: inout Consensus) {
    guard result.overlapOrigins.count * 2 > counted.count else {
      (result.lead, result.refusal) = (.range, counted.count == 2 ? .twoOrigins : .noMajority)
      result.middle = nil
      return
    }
    result.lead = .overlap
    let inside = Set(result.overlapOrigins)
    result.flags += counted.filter { !inside.contains($0.origin.id) }.map { .outsideOverlap(origin: $0.origin.id) }
  }

  private func refusalOfOne(_ verdict: Verdict) -> Consensus.Refusal? {
    switch verdict {
    case .singleOrigin: .singleOrigin
    case .notComparable: .notComparable
    case .agree, .close, .differ, .conflict: nil
    }
  }
}
