import Dates
import Quantities

/// The time from a start date to the day a briefing speaks of.
enum ElapsedTime {
  /// The duration that a start date gives, in seconds; nil for dates behind that day.
  static func interval(since start: CalendarDate, to asOf: CalendarDate) -> Interval? {
    let longest = asOf.last - start.first
    guard longest >= 0 else { return nil }
    let shortest = max(0, asOf.first - start.last)
    let low = Double(shortest) * secondsPerDay
    let high = Double(longest) * secondsPerDay
    return Interval(low: low, high: high, best: (low + high) / 2)
  }

  static let secondsPerDay = 86_400.0
  /// The unit of the day numbers of dates.
  static let day = MeasureUnit(name: "day", code: "d", dimension: .time, factor: secondsPerDay)
}
