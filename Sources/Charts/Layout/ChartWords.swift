/// Words that charts say on their own account, all in one place.
enum ChartWords {
  static let logScale = "log scale"
  static let dotIntervalPlot = "Dot-and-interval plot"
  static let intervalTimeline = "Interval timeline"

  static func withoutRows(_ plot: String) -> String { "\(plot) without rows." }
  static func rowCount(_ count: Int) -> String { "\(count) \(count == 1 ? "row" : "rows")" }
  static func interval(_ low: String, _ high: String) -> String { "interval \(low) to \(high)" }
  static func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  static func atLeast(_ value: String) -> String { "at least \(value)" }
  static func atMost(_ value: String) -> String { "at most \(value)" }
  static func vague(_ low: String, _ high: String) -> String { "somewhere from \(low) to \(high)" }
  static func since(_ day: String) -> String { "\(day) or later" }
  static func until(_ day: String) -> String { "\(day) or earlier" }
  static func band(_ label: String, _ range: String) -> String { "Band from \(range)\(label.isEmpty ? "" : ": \(label)")." }
  static func line(_ label: String, _ value: String) -> String { "Line at \(value)\(label.isEmpty ? "" : ": \(label)")." }
  static func axis(_ title: String, isLogarithmic: Bool) -> String {
    let parts = [title, isLogarithmic ? logScale : ""].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : "Axis: \(parts.joined(separator: ", "))."
  }
}
