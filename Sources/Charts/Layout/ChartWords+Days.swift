import Dates

extension ChartWords {
  /// A day as a chart prints it: `5 Sept 2017`.
  func day(_ day: DayNumber) -> String {
    let date = CalendarDate(dayNumber: day)
    return text(.day, [("d", String(date.day ?? 1)), ("month", month(date.month ?? 1)), ("y", String(date.year))])
  }
}
