public import Dates
public import Documents
public import Typography

/// A timeline of intervals: when something began, or how long it lasted, by each source.
public struct IntervalTimeline: Plot, Hashable {
  /// The days that a row's words may mean.
  public enum Span: Hashable, Sendable {
    /// From the first to the last day, both included.
    case interval(ClosedRange<DayNumber>)
    /// The day or any later one.
    case since(DayNumber)
    /// The day or any earlier one.
    case until(DayNumber)
    case day(DayNumber)
  }

  /// One source's interval.
  public struct Row: Hashable, Sendable {
    /// Who gives it.
    public var label: String
    /// As-of date or another short remark, in a column of its own; may be empty.
    public var note: String
    /// Nil where there is nothing to draw.
    public var span: Span?
    /// The words printed beside the bar ("almost three years").
    public var printed: String
    /// Footnotes marked behind the printed words.
    public var footnotes: [String]
    /// What sets the row apart ("stands apart"), printed behind the words; nil for most rows.
    public var flag: String?

    public init(
      label: String, note: String = "", span: Span?, printed: String, footnotes: [String] = [], flag: String? = nil
    ) {
      self.label = label
      self.note = note
      self.span = span
      self.printed = printed
      self.footnotes = footnotes
      self.flag = flag
    }
  }

  /// Days that all rows are read against, the overlap of their intervals for instance.
  public struct Band: Hashable, Sendable {
    public var days: ClosedRange<DayNumber>
    /// Printed above it; may be empty.
    public var label: String

    public init(_ days: ClosedRange<DayNumber>, label: String) {
      self.days = days
      self.label = label
    }
  }

  /// The day on which the period ended.
  public struct End: Hashable, Sendable {
    public var day: DayNumber
    /// Printed above its line; the date where empty.
    public var label: String

    public init(_ day: DayNumber, label: String = "") {
      self.day = day
      self.label = label
    }
  }

  /// In points, at least 160.
  public var width: Double
  /// What the timeline shows, the beginning of its alternative; not printed.
  public var title: String
  public var rows: [Row]
  /// Drawn only where given.
  public var band: Band?
  /// Drawn only where given.
  public var end: End?
  /// What the axis stands for ("start of the siege"); may be empty.
  public var axisTitle: String
  public var notation: NumberNotation

  public init(
    width: Double, title: String = "", rows: [Row], band: Band? = nil, end: End? = nil, axisTitle: String = "",
    notation: NumberNotation = NumberNotation()
  ) {
    self.notation = notation
    self.width = width
    self.title = title
    self.rows = rows
    self.band = band
    self.end = end
    self.axisTitle = axisTitle
  }

  public func drawable(stylesheet: Stylesheet, measuring: some TextMeasuring) -> Drawable {
    chart.drawable(stylesheet: stylesheet, text: measuring)
  }
}
