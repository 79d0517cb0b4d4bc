import Claims

/// Tests bounds against the figures of other origins.
enum BoundTest {
  /// Every one-sided claim that some other origin's interval lies wholly beyond, with one such origin.
  static func contradictions(
    of bounds: [(claim: Claim, interval: Interval, origin: Origin.ID)], by central: [Estimate]
  ) -> [Flag] {
    // The two nearest to each open end are enough: at most one of them is the bound's own origin.
    let lowest = central.sorted { ($0.interval.high ?? .infinity) < ($1.interval.high ?? .infinity) }.prefix(2)
    let highest = central.sorted { ($0.interval.low ?? -.infinity) > ($1.interval.low ?? -.infinity) }.prefix(2)
    return bounds.compactMap { bound in
      let against = (lowest + highest).first {
        $0.origin.id != bound.origin && $0.interval.intersection(bound.interval) == nil
      }
      return against.map { .boundContradicted(claim: bound.claim.id, by: $0.origin.id) }
    }
  }
}
