import Claims

/// Tests bounds against the figures of other origins.
enum BoundTest {
  /// Every one-sided claim that some other origin's interval lies wholly beyond, with the first such origin.
  static func contradictions(
    of bounds: [(claim: Claim, interval: Interval, origin: Origin.ID)], by central: [Estimate]
  ) -> [Flag] {
    bounds.compactMap { bound in
      let against = central.first { $0.origin.id != bound.origin && $0.interval.intersection(bound.interval) == nil }
      return against.map { .boundContradicted(claim: bound.claim.id, by: $0.origin.id) }
    }
  }
}
