/// The words that charts say on their own account, in one language.
public struct ChartWords: Hashable, Sendable {
  /// A word or a template, whose braces are filled in; the raw value is its key in wording files.
  public enum Text: String, CaseIterable, Sendable {
    case logScale, dotIntervalPlot, intervalTimeline, withoutRows, row, rows, interval, range, atLeast, atMost, vague, since, until, band,
      bandNamed, line, lineNamed, axis, day
  }

  /// The short names of the twelve months.
  public var months: [String]
  /// Between groups of three digits, and before decimals.
  public var thousands, decimal: String
  private var texts: [Text: String]

  /// - Parameter texts: what is not given is English.
  public init(texts: [Text: String] = [:], months: [String] = Self.englishMonths, thousands: String = ",", decimal: String = ".") {
    self.texts = Self.english.merging(texts) { $1 }
    self.months = months.count == 12 ? months : Self.englishMonths
    self.thousands = thousands
    self.decimal = decimal
  }

  public static let englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]

  private static let english: [Text: String] = [
    .logScale: "log scale", .dotIntervalPlot: "Dot-and-interval plot", .intervalTimeline: "Interval timeline", .withoutRows: "{plot} without rows.",
    .row: "{n} row", .rows: "{n} rows", .interval: "interval {low} to {high}", .range: "{low} to {high}", .atLeast: "at least {n}",
    .atMost: "at most {n}", .vague: "somewhere from {low} to {high}", .since: "{day} or later", .until: "{day} or earlier",
    .band: "Band from {range}.", .bandNamed: "Band from {range}: {label}.", .line: "Line at {n}.", .lineNamed: "Line at {n}: {label}.",
    .axis: "Axis: {title}.", .day: "{d} {month} {y}",
  ]

  /// A text with its braces filled in.
  func text(_ key: Text, _ values: [(name: String, value: String)] = []) -> String {
    var result = ""
    var rest = (texts[key] ?? "")[...]
    // Braces in what is filled in are not filled in again.
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open] + (values.first { $0.name == name }?.value ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  func withoutRows(_ plot: String) -> String { text(.withoutRows, [("plot", plot)]) }
  func rowCount(_ count: Int) -> String { text(count == 1 ? .row : .rows, [("n", String(count))]) }
  func interval(_ low: String, _ high: String) -> String { text(.interval, [("low", low), ("high", high)]) }
  func range(_ low: String, _ high: String) -> String { text(.range, [("low", low), ("high", high)]) }
  func atLeast(_ value: String) -> String { text(.atLeast, [("n", value)]) }
  func atMost(_ value: String) -> String { text(.atMost, [("n", value)]) }
  func vague(_ low: String, _ high: String) -> String { text(.vague, [("low", low), ("high", high)]) }
  func since(_ day: String) -> String { text(.since, [("day", day)]) }
  func until(_ day: String) -> String { text(.until, [("day", day)]) }
  func band(_ label: String, _ range: String) -> String { text(label.isEmpty ? .band : .bandNamed, [("label", label), ("range", range)]) }
  func line(_ label: String, _ value: String) -> String { text(label.isEmpty ? .line : .lineNamed, [("label", label), ("n", value)]) }
  func axis(_ title: String, isLogarithmic: Bool) -> String {
    let parts = [title, isLogarithmic ? text(.logScale) : ""].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : text(.axis, [("title", parts.joined(separator: ", "))])
  }

  /// The short name of a month, 1 to 12.
  func month(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }
}
