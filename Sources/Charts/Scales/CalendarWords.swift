import Dates

/// Dates as a chart prints them.
enum CalendarWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  /// The short name of a month, 1 to 12.
  static func month(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }

  /// `5 Sept 2017`.
  static func day(_ day: DayNumber) -> String {
    let date = CalendarDate(dayNumber: day)
    return "\(date.day ?? 1) \(month(date.month ?? 1)) \(date.year)"
  }
}
