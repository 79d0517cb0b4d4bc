import Claims
import Dates
import Quantities

/// Which estimates are of one time.
///
/// Counts that run on are compared within a day or a tenth of the event's age; of three and more that rise from day to
/// day, one that all of the newest day exceed is a stage of the count, not a rival. A bound never compares with a
/// figure of another day that it excludes: the newer of them stands. Other figures are of one time unless
/// their printed dates show a trend; an article's own date shows none, for it says when a figure was printed
/// and not when it held. Tolls fall as well as rise, so nothing here depends on which number is larger.
enum TimeWindow {
  /// The estimates with those too old to be compared set to `earlier`, and flags that say so.
  /// - Parameter points: all figures of the origins, the revised ones too.
  static func applied(
    to estimates: [Estimate], kind: ClaimKind, eventStart: CalendarDate?, trend: Quantity.Trend?, points: [(claim: Claim, best: Double, origin: Origin.ID)] = []
  ) -> (estimates: [Estimate], flags: [Flag]) {
    guard kind.isCumulative || trend != nil else { return (estimates, []) }
    let superseded = kind.isCumulative ? superseded(among: estimates) : []
    let standing = estimates.filter { !superseded.contains($0.origin.id) }
    let figures = standing.filter { $0.standing == .central }
    // A bound that excludes no figure must not put figures out of date.
    let telling = figures.isEmpty ? standing.filter { $0.standing == .bound } : figures
    guard let newest = telling.max(by: { ($0.claim.asOf.date?.last.value ?? .min) < ($1.claim.asOf.date?.last.value ?? .min) }),
      let last = newest.claim.asOf.date
    else { return (estimates, trend.map { [.trend($0)] } ?? []) }
    let age = eventStart.map { Double(max(0, last.last - $0.first)) } ?? 0
    // Where there is a trend the newest leads.
    let window = trend == nil ? max(1, age / 10) : 0
    // A newer one that is lower stands beside an older, for tolls fall as well; so do those of a long event.
    let isRunning = window <= 1 && telling.count > 2 && isRunningCount(points)
    let newestDay = telling.filter { $0.claim.asOf.date.map { $0.last >= last.first } ?? false }
    let leastOfNewest = newestDay.compactMap { $0.interval.low ?? $0.interval.best }.min()
    func isOutgrown(_ estimate: Estimate) -> Bool {
      guard isRunning, let least = leastOfNewest, let high = estimate.interval.high ?? estimate.interval.best else { return false }
      return estimate.standing == .central && high < least
    }
    var flags: [Flag] = trend.map { [.trend($0)] } ?? []
    let marked = estimates.map { estimate in
      guard estimate.standing == .central || estimate.standing == .bound else { return estimate }
      let isOlder = estimate.claim.asOf.date.map { date in
        let days = Double(last.first - date.last)
        return days > window || days > 0 && kind.isCumulative && isOutgrown(estimate)
      } ?? false
      guard isOlder || superseded.contains(estimate.origin.id) else { return estimate }
      flags.append(.earlier(claim: estimate.claim.id))
      if kind.isCumulative, let old = estimate.interval.low, let new = newest.interval.high, new < old {
        flags.append(.fell(from: estimate.claim.id, to: newest.claim.id))
      }
      var earlier = estimate
      earlier.standing = .earlier
      return earlier
    }
    return (marked, flags)
  }

  /// True for figures of several days of which each day's exceed those of the day before, and those of different origins
  /// on one day before the last are near each other: stages of one count. Rivals of one day are no stages.
  private static func isRunningCount(_ points: [(claim: Claim, best: Double, origin: Origin.ID)]) -> Bool {
    // Of several stages that an origin gives on one day the last counts.
    var latest: [Int: [Origin.ID: Double]] = [:]
    for point in points {
      guard let day = point.claim.asOf.date?.last.value else { continue }
      latest[day, default: [:]][point.origin] = max(latest[day]?[point.origin] ?? 0, point.best)
    }
    let days = latest.sorted { $0.key < $1.key }.compactMap { day -> (low: Double, high: Double)? in
      guard let low = day.value.values.min(), let high = day.value.values.max() else { return nil }
      return (low, high)
    }
    return days.count > 1 && zip(days, days.dropFirst()).allSatisfy { $0.high < $1.low } && days.dropLast().allSatisfy { $0.high <= $0.low * mostWithinDay }
  }

  /// Figures of one day that differ by more are rivals.
  private static let mostWithinDay = 1.1

  /// The origins whose figure or bound one of a later day excludes, where one of the two is a bound. Linear
  /// but for sorting.
  private static func superseded(among estimates: [Estimate]) -> Set<Origin.ID> {
    struct Dated {
      var origin: Origin.ID
      var first: Int
      var last: Int
      var low: Double
      var high: Double
      var isBound: Bool
    }
    let dated = estimates.compactMap { estimate -> Dated? in
      guard estimate.standing == .central || estimate.standing == .bound, let date = estimate.claim.asOf.date else { return nil }
      return Dated(
        origin: estimate.origin.id, first: date.first.value, last: date.last.value, low: estimate.interval.low ?? -.infinity,
        high: estimate.interval.high ?? .infinity, isBound: estimate.standing == .bound)
    }
    guard dated.contains(where: \.isBound) else { return [] }
    // Of the later ones only the highest lower end and the lowest upper end matter, of bounds and of all.
    var (highestBound, highest) = (-Double.infinity, -Double.infinity)
    var (lowestBound, lowest) = (Double.infinity, Double.infinity)
    var later = dated.sorted { $0.first > $1.first }[...]
    var found: Set<Origin.ID> = []
    for one in dated.sorted(by: { $0.last > $1.last }) {
      while let next = later.first, next.first > one.last {
        (highest, lowest) = (max(highest, next.low), min(lowest, next.high))
        if next.isBound { (highestBound, lowestBound) = (max(highestBound, next.low), min(lowestBound, next.high)) }
        later.removeFirst()
      }
      let (up, down) = one.isBound ? (highest, lowest) : (highestBound, lowestBound)
      if up > one.high || down < one.low { found.insert(one.origin) }
    }
    return found
  }

  /// The direction of figures of three printed dates or more, from two origins or more, that all
  /// move one way. A figure counts once for each origin and day, however many articles print it.
  static func trend(of points: [(claim: Claim, best: Double, origin: Origin.ID)]) -> Quantity.Trend? {
    struct Point: Hashable {
      var origin: Origin.ID
      var best: Double
    }
    var byDay: [Int: Set<Point>] = [:]
    var origins: Set<Origin.ID> = []
    for point in points {
      guard let date = point.claim.asOf.date, date.day != nil,
        point.claim.asOf.basis == .stated || point.claim.asOf.basis == .resolved
      else { continue }
      byDay[date.first.value, default: []].insert(Point(origin: point.origin, best: point.best))
      origins.insert(point.origin)
    }
    guard byDay.count >= 3, origins.count >= 2 else { return nil }
    let middles = byDay.sorted { $0.key < $1.key }.compactMap { day in
      WeightedMedian().location(of: day.value.map { Component(best: $0.best) }, on: .linear)
    }
    let steps = zip(middles, middles.dropFirst()).map { $1 - $0 }
    if steps.allSatisfy({ $0 > 0 }) { return .up }
    return steps.allSatisfy { $0 < 0 } ? .down : nil
  }
}
