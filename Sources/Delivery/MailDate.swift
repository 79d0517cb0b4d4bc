import Dates

/// Dates of mail headers (RFC 5322, 3.3), in Greenwich time.
enum MailDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// "Tue, 18 Jun 2024 00:00:00 +0000".
  /// - Parameter seconds: since 1 January 1970; before it counts as that.
  static func text(_ seconds: Int) -> String {
    let (days, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 86_400)
    let day = DayNumber(days)
    let date = CalendarDate(dayNumber: day)
    let weekday = switch day.weekday {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
    let month = months[min(max(date.month ?? 1, 1), 12) - 1]
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(weekday), \(date.day ?? 1) \(month) \(date.year) \(clock) +0000"
  }
}
