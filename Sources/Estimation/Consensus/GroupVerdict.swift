import Claims
import Dates

/// The verdict on a group, from figures, bounds or words.
struct GroupVerdict {
  let kind: ClaimKind
  let asOf: CalendarDate?

  /// Figures are judged by the ladder; bounds alone by their ends; a contradicted bound costs a level.
  func verdict(on estimates: [Estimate], isContradicted: Bool) -> Verdict {
    let central = estimates.filter { $0.standing == .central }
    let bounds = estimates.filter { $0.standing == .bound }
    if central.count + bounds.count < 2 {
      let hasEarlier = estimates.contains { $0.standing == .earlier }
      if central.isEmpty, bounds.isEmpty, estimates.contains(where: { $0.standing == .withdrawn }) { return .notComparable }
      let isWordsOnly = central.isEmpty && bounds.isEmpty && estimates.count > 1
      return hasEarlier || isWordsOnly ? .notComparable : .singleOrigin
    }
    if central.isEmpty { return verdict(onBounds: bounds.map(\.interval)) }
    let verdict =
      central.count > 1 ? VerdictLadder.verdict(on: central.map(\.interval), kind: kind, asOf: asOf) : .agree
    return isContradicted ? verdict.lowered : verdict
  }

  /// Bounds on one side are judged like figures; on two sides they agree as long as they leave room.
  private func verdict(onBounds bounds: [Interval]) -> Verdict {
    guard VerdictLadder.common(bounds) != nil else { return .conflict }
    let isOneSided = bounds.allSatisfy { $0.low == nil } || bounds.allSatisfy { $0.high == nil }
    guard isOneSided, kind != .date else { return .agree }
    let ends = bounds.compactMap { $0.low ?? $0.high }.map { Interval(low: $0, high: $0, best: $0) }
    return VerdictLadder.verdict(on: ends, kind: kind, asOf: asOf)
  }
}
