extension DotIntervalPlot {
  /// The plot as rows of marks.
  var chart: RowChart {
    let kind = scaleKind
    let rows = groups.enumerated().flatMap { index, group in
      let isFlagged = group.origin.flag != nil
      let origin = row(group.origin, kind, Ink(isFlagged: isFlagged), spaceAbove: index == 0 ? 0 : 6)
      return [origin] + group.outlets.map { row($0, kind, Ink(isNested: true, isFlagged: isFlagged || $0.flag != nil)) }
    }
    let drawn = rows.flatMap(\.marks).map(\.extent.lowerBound)
    let hasNegative = drawn.contains { $0.isFinite && $0 < 0 }
    return RowChart(
      width: RowChart.usable(width), rows: rows, guides: guides(kind), scaleKind: kind,
      limits: limits ?? (hasNegative ? -Double.infinity : 0)...Double.infinity, notation: notation, axisTitle: axisTitle,
      alternative: alternative(isLogarithmic: kind == .logarithmic))
  }

  /// Ratio of the greatest to the least value above which an automatic scale is logarithmic.
  private static let widestLinearRatio = 3.0

  private var scaleKind: Scale.Kind {
    switch spacing {
    case .linear: return .linear
    case .logarithmic: return .logarithmic
    case .automatic:
      let rows = groups.flatMap { [$0.origin] + $0.outlets }
      let values = rows.compactMap(\.datum).flatMap { $0.marks(on: .linear) }.map(\.extent)
        .flatMap { [$0.lowerBound, $0.upperBound] }.filter { $0.isFinite }
      guard let low = values.min(), let high = values.max(), low > 0 else { return .linear }
      return high / low > Self.widestLinearRatio ? .logarithmic : .linear
    }
  }

  private func row(_ row: Row, _ kind: Scale.Kind, _ ink: Ink, spaceAbove: Double = 0) -> RowChart.Row {
    let style = ink.isNested ? "labelSmall" : "label"
    let caption = Caption([
      Caption.Piece(text: row.printed, style: style, isBold: !ink.isNested, footnotes: row.footnotes),
      Caption.Piece(text: row.flag ?? "", style: "labelSmall", color: .conflict),
    ])
    return RowChart.Row(
      label: row.label, note: row.note, caption: caption, marks: row.datum?.marks(on: kind) ?? [], ink: ink,
      isBold: !ink.isNested, height: ink.isNested ? 13 : 15, spaceAbove: spaceAbove)
  }

  private func guides(_ kind: Scale.Kind) -> [Guide] {
    var guides: [Guide] = []
    if let band, Scale.canShow(band.range.lowerBound, kind), Scale.canShow(band.range.upperBound, kind) {
      guides.append(Guide(form: .band(band.range), label: band.label))
    }
    if let middle, Scale.canShow(middle.value, kind) {
      guides.append(Guide(form: .line(middle.value), label: middle.label))
    }
    return guides
  }
}

extension DotIntervalPlot.Datum {
  /// The marks a scale of the kind can show. An interval open on one side is an arrow from its other end.
  func marks(on kind: Scale.Kind) -> [Mark] {
    func canShow(_ value: Double) -> Bool { Scale.canShow(value, kind) }
    func open(_ range: ClosedRange<Double>, closed: (ClosedRange<Double>) -> Mark) -> [Mark] {
      switch (canShow(range.lowerBound), canShow(range.upperBound)) {
      case (true, true): [closed(range)]
      case (true, false): [.lowerBound(range.lowerBound)]
      case (false, true): [.upperBound(range.upperBound)]
      case (false, false): []
      }
    }
    switch self {
    case .value(let value, let interval):
      let bars = interval.map { open($0, closed: Mark.bar) } ?? []
      return bars + (canShow(value) ? [.dot(value)] : [])
    case .range(let range): return open(range, closed: Mark.range)
    case .vague(let range): return open(range, closed: Mark.hatch)
    case .lowerBound(let value): return canShow(value) ? [.lowerBound(value)] : []
    case .upperBound(let value): return canShow(value) ? [.upperBound(value)] : []
    }
  }
}
