public import Dates

/// A time that a text names: a date, or words that point from another time.
public struct TimeMention: Hashable, Sendable {
  /// What the words say.
  public enum Content: Hashable, Sendable {
    /// A date with a year.
    case date(CalendarDate)
    /// A month, perhaps with a day, without a year: "in August", "September 5".
    case monthDay(month: Int, day: Int?)
    case weekday(Weekday)
    /// Counted from the time that the text spoke of before: "a year earlier", "the following year".
    case shift(amount: Int, unit: Unit)
    /// Counted from the time of writing: "last month", "yesterday", "this year".
    case fromNow(amount: Int, unit: Unit)
  }

  /// What a relative time counts in.
  public enum Unit: String, Hashable, Sendable { case day, week, month, year }

  /// The word before it: "since", "in", "on", "until"; empty without one.
  public enum Relation: String, Hashable, Sendable { case since, `in`, on, until, before, after, by, from, none }

  /// Bytes of the text, the relation included.
  public var range: Range<Int>
  public var content: Content
  public var relation: Relation
  /// True where "early", "late" or the like makes it rough.
  public var isRough: Bool
}
