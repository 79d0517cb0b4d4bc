import Claims
import Dates
import Quantities

/// A claim's figure as an interval.
enum PrintedFigure {
  /// The interval that the printed words admit, in the printed unit; for dates in days since
  /// 1 January 1970.
  static func interval(of claim: Claim) -> Interval {
    if claim.kind == .date { return claim.date.map(interval(of:)) ?? bound(low: nil, high: nil) }
    let value = claim.value.flatMap(finite)
    let low = claim.low.flatMap(finite)
    let high = claim.high.flatMap(finite)
    switch claim.form {
    case .vague:
      return Interval(low: low ?? value, high: high, best: nil)
    case .range:
      guard let low, let high else { return bound(low: low ?? value, high: high) }
      return range(min(low, high), max(low, high))
    case .atLeast:
      guard let x = value ?? low else { return bound(low: nil, high: high) }
      return Hedge(claim.hedge) == .justAbove ? justAbove(x) : bound(low: x, high: nil)
    case .atMost:
      guard let x = value ?? high else { return bound(low: low, high: nil) }
      return Hedge(claim.hedge) == .justBelow ? justBelow(x) : bound(low: nil, high: x)
    case .exact, .about:
      guard let x = value else {
        if let low, let high { return range(min(low, high), max(low, high)) }
        return bound(low: low, high: high)
      }
      return point(x, claim: claim)
    }
  }

  /// The days that a date may mean, with the middle one as best.
  static func interval(of date: CalendarDate) -> Interval {
    let first = Double(date.first.value)
    let last = Double(date.last.value)
    return Interval(low: first, high: last, best: ((first + last) / 2).rounded(.down))
  }

  private static func point(_ x: Double, claim: Claim) -> Interval {
    let step = Granularity.step(of: x)
    switch Hedge(claim.hedge) {
    case .justBelow: return justBelow(x)
    case .justAbove: return justAbove(x)
    case .about where claim.form == .about: return Interval(low: x - step, high: x + step, best: x)
    case .about, .bare:
      // Without a hedge small counts and counts to the last unit were counted, not rounded.
      let isCounted = claim.form == .exact && claim.unit.dimension == .count && (abs(x) < 100 || step <= 1)
      let half = isCounted ? 0 : step / 2
      return Interval(low: x - half, high: x + half, best: x)
    }
  }

  private static func justBelow(_ x: Double) -> Interval {
    let step = Granularity.step(of: x)
    return Interval(low: x - step, high: x, best: x - step / 2)
  }

  private static func justAbove(_ x: Double) -> Interval {
    let step = Granularity.step(of: x)
    return Interval(low: x, high: x + step, best: x + step / 2)
  }

  /// The ends of a wide range are orders of size, so their middle is geometric.
  private static func range(_ low: Double, _ high: Double) -> Interval {
    let isWide = low > 0 && high / low >= 1.5
    return Interval(low: low, high: high, best: WeightedMedian.mean(low, high, on: isWide ? .logarithmic : .linear))
  }

  private static func bound(low: Double?, high: Double?) -> Interval { Interval(low: low, high: high, best: nil) }

  private static func finite(_ x: Double) -> Double? { x.isFinite ? x : nil }
}
