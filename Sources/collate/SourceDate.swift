import Dates
import Foundation

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org): the time to be taken as the present.
enum SourceDate {
  /// Seconds since 1 January 1970, before the year 10000; nil where it is not set, or is no such number.
  static var seconds: Int? {
    guard let seconds = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }), (0..<253_402_300_800).contains(seconds) else {
      return nil
    }
    return seconds
  }

  /// As ISO 8601 writes it (`2017-09-05T00:00:00Z`); nil where it is not set.
  static var text: String? {
    guard let seconds else { return nil }
    let rest = seconds % 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return CalendarDate(dayNumber: DayNumber(seconds / 86_400)).description + "T" + clock + "Z"
  }
}
