import Dates

extension IntervalTimeline {
  /// The timeline as rows of marks over days since 1 January 1970.
  var chart: RowChart {
    var guides: [Guide] = []
    if let band { guides.append(Guide(form: .band(stretch(of: band.days)), label: band.label)) }
    if let end { guides.append(Guide(form: .end(start(of: end.day)), label: endLabel(end))) }
    return RowChart(
      width: RowChart.usable(width), rows: rows.map(row), guides: guides, scaleKind: .calendar,
      limits: CalendarTicks.days, notation: notation, axisTitle: axisTitle, alternative: alternative)
  }

  private func row(_ row: Row) -> RowChart.Row {
    let caption = Caption([
      Caption.Piece(text: row.printed, style: "label", footnotes: row.footnotes),
      Caption.Piece(text: row.flag ?? "", style: "labelSmall", color: .conflict),
    ])
    return RowChart.Row(
      label: row.label, note: row.note, caption: caption, marks: row.span.map { [mark($0)] } ?? [],
      ink: Ink(isFlagged: row.flag != nil), isBold: false, height: 15)
  }

  private func mark(_ span: Span) -> Mark {
    switch span {
    case .interval(let days): .period(stretch(of: days))
    case .since(let day): .period(start(of: day)...Double.infinity)
    case .until(let day): .period(-Double.infinity...(start(of: day) + 1))
    case .day(let day): .dot(start(of: day) + 0.5)
    }
  }

  /// From the start of the first day to the end of the last.
  private func stretch(of days: ClosedRange<DayNumber>) -> ClosedRange<Double> {
    start(of: days.lowerBound)...(start(of: days.upperBound) + 1)
  }

  /// The day's place on the axis, within the years that a chart can show.
  private func start(of day: DayNumber) -> Double {
    min(max(Double(day.value), CalendarTicks.days.lowerBound), CalendarTicks.days.upperBound - 1)
  }
}
