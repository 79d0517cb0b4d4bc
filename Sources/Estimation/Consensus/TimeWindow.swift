import Claims
import Dates
import Quantities

/// Which estimates are of one time.
///
/// Counts that run on are compared within a day or a tenth of the event's age. Other figures are of
/// one time unless their printed dates show a trend; an article's own date shows none, for it says
/// when a figure was printed and not when it held.
enum TimeWindow {
  /// The estimates with those too old to be compared set to `earlier`, and flags that say so.
  static func applied(
    to estimates: [Estimate], kind: ClaimKind, eventStart: CalendarDate?, trend: Quantity.Trend?
  ) -> (estimates: [Estimate], flags: [Flag]) {
    guard kind.isCumulative || trend != nil else { return (estimates, []) }
    let figures = estimates.filter { $0.standing == .central }
    // A bound must not put figures out of date.
    let telling = figures.isEmpty ? estimates.filter { $0.standing == .bound } : figures
    guard let newest = telling.compactMap(\.claim.asOf.date).max(by: { $0.last < $1.last }) else {
      return (estimates, trend.map { [.trend($0)] } ?? [])
    }
    let age = eventStart.map { Double(max(0, newest.last - $0.first)) } ?? 0
    let window = max(1, age / 10)
    var flags: [Flag] = trend.map { [.trend($0)] } ?? []
    let marked = estimates.map { estimate in
      guard estimate.standing == .central || estimate.standing == .bound, let date = estimate.claim.asOf.date,
        Double(newest.first - date.last) > window
      else { return estimate }
      flags.append(.earlier(claim: estimate.claim.id))
      var earlier = estimate
      earlier.standing = .earlier
      return earlier
    }
    return (marked, flags)
  }

  /// The direction of figures of three printed dates or more, from two origins or more, that all
  /// move one way.
  static func trend(of points: [(claim: Claim, best: Double, origin: Origin.ID)]) -> Quantity.Trend? {
    var byDay: [Int: [Double]] = [:]
    var origins: Set<Origin.ID> = []
    for point in points {
      guard let date = point.claim.asOf.date, date.day != nil,
        point.claim.asOf.basis == .stated || point.claim.asOf.basis == .resolved
      else { continue }
      byDay[date.first.value, default: []].append(point.best)
      origins.insert(point.origin)
    }
    guard byDay.count >= 3, origins.count >= 2 else { return nil }
    let middles = byDay.sorted { $0.key < $1.key }.compactMap { day in
      WeightedMedian().location(of: day.value.map { Component(best: $0) }, on: .linear)
    }
    let steps = zip(middles, middles.dropFirst()).map { $1 - $0 }
    if steps.allSatisfy({ $0 > 0 }) { return .up }
    return steps.allSatisfy { $0 < 0 } ? .down : nil
  }
}
