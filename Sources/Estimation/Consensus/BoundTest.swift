import Claims
import Dates

/// Tests bounds against the figures of other origins.
enum BoundTest {
  /// Every one-sided claim that some other origin's interval lies wholly beyond, with one such origin. Of
  /// counts that run on only bounds and figures of one day, or of days unknown, contradict each other.
  static func contradictions(
    of bounds: [(claim: Claim, interval: Interval, origin: Origin.ID)], by central: [Estimate], isCumulative: Bool
  ) -> [Flag] {
    // The few nearest to each open end are enough: at most one of them is the bound's own origin. Where days
    // count as well, some are of another day.
    let most = isCumulative ? 50 : 2
    let lowest = central.sorted { ($0.interval.high ?? .infinity) < ($1.interval.high ?? .infinity) }.prefix(most)
    let highest = central.sorted { ($0.interval.low ?? -.infinity) > ($1.interval.low ?? -.infinity) }.prefix(most)
    return bounds.compactMap { bound in
      let against = (lowest + highest).first {
        $0.origin.id != bound.origin && $0.interval.intersection(bound.interval) == nil
          && (!isCumulative || isOfOneDay($0.claim, bound.claim))
      }
      return against.map { .boundContradicted(claim: bound.claim.id, by: $0.origin.id) }
    }
  }

  private static func isOfOneDay(_ a: Claim, _ b: Claim) -> Bool {
    guard let one = a.asOf.date, let other = b.asOf.date else { return true }
    return one.first <= other.last && other.first <= one.last
  }
}
