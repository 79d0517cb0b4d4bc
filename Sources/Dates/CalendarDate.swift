/// A date of the proleptic Gregorian calendar, known to the year, the month or the day.
///
/// News gives dates in all three precisions ("2014", "January 2015", "5 September 2017"), so the
/// precision is part of the value and a date stands for the interval of days that it may mean.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, 1 to 31, where it is known; never without a month.
  public let day: Int?

  /// Makes a date, or nothing where the parts are no date of the calendar.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a date of full precision from a day number (see `DayNumber`).
  public init(dayNumber: DayNumber) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let z = dayNumber.value + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = day
  }

  /// The number of days of a month (1 to 12) in a year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day that the date may mean.
  public var first: DayNumber { DayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that the date may mean.
  public var last: DayNumber {
    let month = month ?? 12
    return DayNumber(year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }
}

/// A day, counted from 1 January 1970 (day 0).
public struct DayNumber: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let value: Int

  /// A day by its count since 1 January 1970.
  public init(_ value: Int) { self.value = value }

  /// A day of the calendar; the parts must be a date (`CalendarDate` checks them).
  public init(year: Int, month: Int, day: Int) {
    // Howard Hinnant, days_from_civil.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    value = era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: ((value % 7) + 10) % 7) ?? .monday
  }

  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  public static func + (a: Self, days: Int) -> Self { Self(a.value + days) }
  public static func - (a: Self, days: Int) -> Self { Self(a.value - days) }
  /// The days from `b` to `a`.
  public static func - (a: Self, b: Self) -> Int { a.value - b.value }
}

/// A day of the week, counted from Monday as ISO 8601 does.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
