import Claims
import Dates
import Quantities

/// Finds the start dates that bear on a duration.
struct StartDates {
  private struct Event: Hashable {
    var subject: String
    var place: String
    var sort: Place.Sort?
  }

  private var dates: [Event: [Claim]] = [:]
  private let asOf: CalendarDate?

  /// Takes in the date groups among the groups of a batch.
  init(groups: [MeasurandGroup], context: EvidenceContext) {
    asOf = context.asOf ?? context.articles.compactMap(\.published).max()
    for group in groups where group.measurand.kind == .date {
      for claim in group.claims where !claim.isForecast {
        dates[Self.event(of: claim), default: []].append(claim)
      }
    }
  }

  /// The dates of the same event as lengths of time in the group's unit. A day or month that holds
  /// the as-of day is left out: it is when the event ended.
  func conversions(for group: MeasurandGroup) -> [Conversion] {
    guard group.measurand.kind == .duration, let asOf, let first = group.claims.first,
      group.measurand.unit.factor > 0, !Self.event(of: first).subject.isEmpty
    else { return [] }
    return (dates[Self.event(of: first)] ?? []).compactMap { claim in
      guard let date = claim.date, let interval = ElapsedTime.interval(since: date, to: asOf) else { return nil }
      if date.month != nil, interval.low == 0 { return nil }
      return Conversion(claim: claim, interval: interval.scaled(by: 1 / group.measurand.unit.factor))
    }
  }

  private static func event(of claim: Claim) -> Event {
    Event(
      subject: CountedNoun.normal(claim.subject.key), place: claim.place?.name ?? "", sort: claim.place?.sort)
  }
}
