import Dates

/// Ticks at the first days of days, weeks, months or years.
enum CalendarTicks {
  /// The days that a chart can show, from the start of the year 1 to the end of 9999.
  static let days = -719_162.0...2_932_897.0

  /// A step of the calendar.
  private enum Step {
    case days(Int), months(Int), years(Int)

    /// Days in a step, about.
    var length: Double {
      switch self {
      case .days(let n): Double(n)
      case .months(let n): Double(n) * 30.44
      case .years(let n): Double(n) * 365.25
      }
    }

    /// True where a label names all the days up to the next tick.
    var isSingle: Bool {
      switch self {
      case .days(let n), .months(let n), .years(let n): n == 1
      }
    }
  }

  private static let steps: [Step] =
    [1, 2, 7, 14].map(Step.days) + [1, 2, 3, 6].map(Step.months)
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(Step.years)

  /// Ticks of the finest step of which no more than `limit` fall in the stretch, in days since 1 January 1970.
  static func ticks(in stretch: ClosedRange<Double>, atMost limit: Int, words: ChartWords = ChartWords()) -> [Tick] {
    let stretch = stretch.clamped(to: days)
    let length = stretch.upperBound - stretch.lowerBound
    guard limit > 0, length > 0 else { return [] }
    for step in steps where length / step.length < Double(limit) + 1.5 {
      let starts = starts(of: step, around: stretch)
      let ticks = step.isSingle ? spans(starts, step, stretch, words) : marks(starts, step, stretch, words)
      if ticks.count <= limit { return ticks }
    }
    return []
  }

  private static func marks(_ starts: [DayNumber], _ step: Step, _ stretch: ClosedRange<Double>, _ words: ChartWords) -> [Tick] {
    let inside = starts.filter { stretch.contains(Double($0.value)) }
    return inside.enumerated().map { index, day in
      Tick(Double(day.value), label(of: day, step, isFirst: index == 0, words))
    }
  }

  /// Each label in the middle of what can be seen of its day, month or year.
  private static func spans(_ starts: [DayNumber], _ step: Step, _ stretch: ClosedRange<Double>, _ words: ChartWords) -> [Tick] {
    let seen = zip(starts, starts.dropFirst()).filter {
      Double($1.value) > stretch.lowerBound && Double($0.value) < stretch.upperBound
    }
    return seen.enumerated().map { index, days in
      let span = (Double(days.0.value)...Double(days.1.value)).clamped(to: stretch)
      return Tick(Double(days.0.value), label(of: days.0, step, isFirst: index == 0, words), span: span)
    }
  }

  /// The starts of steps from the last before the stretch to the first behind it.
  private static func starts(of step: Step, around stretch: ClosedRange<Double>) -> [DayNumber] {
    let first = DayNumber(Int(stretch.lowerBound.rounded(.down)))
    let last = DayNumber(Int(stretch.upperBound.rounded(.up)))
    let (from, to) = (CalendarDate(dayNumber: first), CalendarDate(dayNumber: last))
    func floor(_ n: Int, _ step: Int) -> Int { n - ((n % step) + step) % step }
    switch step {
    case .days(let n):
      // Day 4 of the count, 5 January 1970, is a Monday: weeks begin on Mondays.
      return stride(from: floor(first.value - 4, n) + 4, through: last.value + n, by: n).map(DayNumber.init)
    case .months(let n):
      let (low, high) = (from.year * 12 + (from.month ?? 1) - 1, to.year * 12 + (to.month ?? 1) - 1)
      return stride(from: floor(low, n), through: high + n, by: n).map {
        DayNumber(year: $0 / 12, month: $0 % 12 + 1, day: 1)
      }
    case .years(let n):
      return stride(from: floor(from.year, n), through: to.year + n, by: n).map { DayNumber(year: $0, month: 1, day: 1) }
    }
  }

  /// The year stands at the first tick and where it changes.
  private static func label(of day: DayNumber, _ step: Step, isFirst: Bool, _ words: ChartWords) -> String {
    let date = CalendarDate(dayNumber: day)
    let month = date.month ?? 1
    switch step {
    case .years: return String(date.year)
    case .months(let n): return words.month(month) + (isFirst || month <= n ? " \(date.year)" : "")
    case .days(let n):
      let changes = isFirst || (month == 1 && (date.day ?? 1) <= n)
      return "\(date.day ?? 1) " + words.month(month) + (changes ? " \(date.year)" : "")
    }
  }
}
