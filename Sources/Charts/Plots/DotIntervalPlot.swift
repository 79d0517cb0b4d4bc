public import Documents
public import Typography

/// A dot-and-interval plot (forest plot): one row per origin, its outlets nested below it.
public struct DotIntervalPlot: Plot, Hashable {
  /// What a row's figure says, in the axis's unit. Values that are not finite, or not above zero on
  /// a logarithmic scale, are printed but not drawn.
  public enum Datum: Hashable, Sendable {
    /// A figure, with the interval it stands for where it has one: dot and bar.
    case value(Double, interval: ClosedRange<Double>? = nil)
    /// A range without a figure of its own: a line with ticks at its ends.
    case range(ClosedRange<Double>)
    /// "over", "at least": an arrow upward.
    case lowerBound(Double)
    /// "up to", "at most": an arrow downward.
    case upperBound(Double)
    /// A vague word ("tens of thousands"): the stretch it may mean, hatched.
    case vague(ClosedRange<Double>)
  }

  /// One figure.
  public struct Row: Hashable, Sendable {
    /// Who gives the figure.
    public var label: String
    /// As-of date or another short remark, in a column of its own; may be empty.
    public var note: String
    /// Nil where there is nothing to draw.
    public var datum: Datum?
    /// The figure as it is printed beside the mark ("around 100,000").
    public var printed: String
    /// Footnotes marked behind the printed figure.
    public var footnotes: [String]
    /// What sets the row apart ("stands apart"), printed behind the figure; nil for most rows.
    public var flag: String?

    public init(
      label: String, note: String = "", datum: Datum?, printed: String, footnotes: [String] = [], flag: String? = nil
    ) {
      self.label = label
      self.note = note
      self.datum = datum
      self.printed = printed
      self.footnotes = footnotes
      self.flag = flag
    }
  }

  /// An origin and the outlets that carry its figure. Outlets of a flagged origin are drawn as flagged too.
  public struct Group: Hashable, Sendable {
    public var origin: Row
    public var outlets: [Row]

    public init(origin: Row, outlets: [Row] = []) {
      self.origin = origin
      self.outlets = outlets
    }
  }

  /// A stretch of the axis that all rows are read against, low to high.
  public struct Band: Hashable, Sendable {
    public var range: ClosedRange<Double>
    /// Printed above it; may be empty.
    public var label: String

    public init(_ range: ClosedRange<Double>, label: String = "") {
      self.range = range
      self.label = label
    }
  }

  /// A figure that all rows are read against.
  public struct Line: Hashable, Sendable {
    public var value: Double
    /// Printed above it ("middle figure 93,000"); may be empty.
    public var label: String

    public init(_ value: Double, label: String = "") {
      self.value = value
      self.label = label
    }
  }

  /// How values are spaced along the axis.
  public enum Spacing: String, Hashable, Sendable {
    /// Logarithmic where all that is drawn is above zero and the greatest is more than three times the least.
    case automatic
    case linear, logarithmic
  }

  /// In points, at least 160.
  public var width: Double
  /// What the plot shows, the beginning of its alternative; not printed.
  public var title: String
  public var groups: [Group]
  /// Drawn only where given, as a stated consensus is.
  public var band: Band?
  /// Drawn only where given.
  public var middle: Line?
  /// What the axis counts ("people").
  public var axisTitle: String
  public var notation: NumberNotation
  public var spacing: Spacing
  /// What the quantity can be, infinite where it has no limit: the axis and open arrows end there. A
  /// share in per cent has 0 to 100; nil stands for zero upward, or no limit where a value is negative.
  public var limits: ClosedRange<Double>?

  public init(
    width: Double, title: String = "", groups: [Group], band: Band? = nil, middle: Line? = nil, axisTitle: String = "",
    notation: NumberNotation = NumberNotation(), spacing: Spacing = .automatic, limits: ClosedRange<Double>? = nil
  ) {
    self.width = width
    self.title = title
    self.groups = groups
    self.band = band
    self.middle = middle
    self.axisTitle = axisTitle
    self.notation = notation
    self.spacing = spacing
    self.limits = limits
  }

  public func drawable(stylesheet: Stylesheet, measuring: some TextMeasuring) -> Drawable {
    chart.drawable(stylesheet: stylesheet, text: measuring)
  }
}
