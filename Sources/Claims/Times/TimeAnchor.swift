import Dates
import Quantities

/// Turns written times into dates: the article's own day, and the last date that the text spoke of.
struct TimeAnchor {
  /// The day of writing, where known.
  var now: CalendarDate?
  /// The last date that the text named.
  var last: CalendarDate?

  /// The date of a mention, and whether it had to be worked out.
  func date(of mention: TimeMention) -> (date: CalendarDate, isResolved: Bool)? {
    switch mention.content {
    case .date(let date):
      return (date, false)
    case .monthDay(let month, let day):
      guard let now else { return nil }
      // A month without a year is the last one that is not after the day of writing.
      guard let date = CalendarDate(year: now.year, month: month, day: day) else { return nil }
      if date.first <= now.last { return (date, true) }
      return CalendarDate(year: now.year - 1, month: month, day: day).map { ($0, true) }
    case .weekday(let weekday):
      guard let now, now.day != nil else { return nil }
      let back = ((now.first.weekday.rawValue - weekday.rawValue) + 7) % 7
      return (CalendarDate(dayNumber: now.first - back), true)
    case .shift(let amount, let unit):
      guard let last else { return nil }
      return shifted(last, amount, unit).map { ($0, true) }
    case .fromNow(let amount, let unit):
      guard let now else { return nil }
      return shifted(now, amount, unit).map { ($0, true) }
    }
  }

  /// Takes note of a time that the text names, from which "a year earlier" counts.
  mutating func pass(_ mention: TimeMention) {
    switch mention.content {
    case .date, .shift: if let (date, _) = date(of: mention) { last = date }
    default: break
    }
  }

  private func shifted(_ date: CalendarDate, _ amount: Int, _ unit: TimeMention.Unit) -> CalendarDate? {
    switch unit {
    case .year: return CalendarDate(year: date.year + amount)
    case .month:
      guard let month = date.month else { return nil }
      let months = date.year * 12 + month - 1 + amount
      return CalendarDate(year: months / 12, month: months % 12 + 1)
    case .week: return date.day == nil ? nil : CalendarDate(dayNumber: date.first + amount * 7)
    case .day: return date.day == nil ? nil : CalendarDate(dayNumber: date.first + amount)
    }
  }
}
