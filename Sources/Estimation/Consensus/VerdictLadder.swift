import Claims
import Dates

/// How well figures agree.
enum VerdictLadder {
  /// Largest to smallest best figure; for shares percentage points. Nil with fewer than two, for
  /// dates, and where the smallest is not above zero.
  static func ratio(of intervals: [Interval], kind: ClaimKind) -> Double? {
    let bests = intervals.compactMap(\.best)
    guard bests.count > 1, let low = bests.min(), let high = bests.max(), kind != .date else { return nil }
    if kind == .share { return high - low }
    if low == high { return 1 }
    return low > 0 ? high / low : nil
  }

  /// The verdict on figures of two origins or more. Dates are judged by how long ago they were.
  static func verdict(on intervals: [Interval], kind: ClaimKind, asOf: CalendarDate?) -> Verdict {
    guard intervals.count > 1 else { return .singleOrigin }
    if common(intervals) != nil { return .agree }
    if kind == .date {
      guard let asOf else { return .differ }
      let ages = intervals.map { interval in
        Interval(low: nil, high: nil, best: interval.best.map { Double(asOf.last.value) - $0 })
      }
      return ages.allSatisfy { ($0.best ?? 0) > 0 } ? verdict(ratio: ratio(of: ages, kind: .duration)) : .differ
    }
    let ratio = ratio(of: intervals, kind: kind)
    return kind == .share ? verdict(points: ratio) : verdict(ratio: ratio)
  }

  /// The stretch that all intervals admit.
  static func common(_ intervals: [Interval]) -> Interval? {
    guard let first = intervals.first else { return nil }
    return intervals.dropFirst().reduce(Interval(low: first.low, high: first.high, best: nil)) { sum, next in
      sum?.intersection(next)
    }
  }

  private static func verdict(ratio: Double?) -> Verdict { verdict(ratio ?? .infinity, 1.05, 1.25, 2) }
  private static func verdict(points: Double?) -> Verdict { verdict(points ?? .infinity, 3, 10, 20) }

  private static func verdict(_ x: Double, _ agree: Double, _ close: Double, _ differ: Double) -> Verdict {
    // 105 to 100 is 1.05 in print, though not in binary.
    let x = x * (1 - 1e-12)
    return x <= agree ? .agree : x <= close ? .close : x <= differ ? .differ : .conflict
  }
}
