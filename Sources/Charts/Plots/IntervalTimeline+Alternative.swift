import Dates

extension IntervalTimeline {
  /// All that the timeline shows, in words.
  var alternative: String {
    guard !rows.isEmpty else { return language.withoutRows(title.isEmpty ? language.text(.intervalTimeline) : title) }
    let guides = [
      band.map { language.band($0.label, words(of: .interval($0.days))) },
      end.map { language.line($0.label, words(of: .day($0.day))) },
    ].compactMap { $0 }
    let head = [title.isEmpty ? "" : title + ".", "\(language.text(.intervalTimeline)), \(language.rowCount(rows.count))."]
    let axis = language.axis(axisTitle, isLogarithmic: false)
    return (head + rows.map(words) + guides + [axis]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The label of the end line.
  func endLabel(_ end: End) -> String { end.label.isEmpty ? words(of: .day(end.day)) : end.label }

  private var language: ChartWords { notation.words }

  private func words(of row: Row) -> String {
    let name = [row.label, row.note].filter { !$0.isEmpty }.joined(separator: ", ")
    let days = row.span.map(words) ?? ""
    let said = [row.printed, days == row.printed ? "" : days, row.flag ?? ""].filter { !$0.isEmpty }
    return name + ": " + said.joined(separator: ", ") + "."
  }

  private func words(of span: Span) -> String {
    func words(_ day: DayNumber) -> String { language.day(shown(day)) }
    switch span {
    case .interval(let days): return language.range(words(days.lowerBound), words(days.upperBound))
    case .since(let day): return language.since(words(day))
    case .until(let day): return language.until(words(day))
    case .day(let day): return words(day)
    }
  }

  /// The nearest day of the years that a chart can show.
  private func shown(_ day: DayNumber) -> DayNumber {
    DayNumber(min(max(day.value, Int(CalendarTicks.days.lowerBound)), Int(CalendarTicks.days.upperBound) - 1))
  }
}
