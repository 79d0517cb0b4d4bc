extension DotIntervalPlot {
  /// All that the plot shows, in words.
  func alternative(isLogarithmic: Bool) -> String {
    guard !groups.isEmpty else { return language.withoutRows(title.isEmpty ? language.text(.dotIntervalPlot) : title) }
    let count = groups.map { 1 + $0.outlets.count }.reduce(0, +)
    let head = "\(language.text(.dotIntervalPlot)), \(language.rowCount(count))."
    let rows = groups.map { group in
      let outlets = group.outlets.map { words(of: $0) }.joined(separator: "; ")
      return words(of: group.origin) + (outlets.isEmpty ? "" : " (\(outlets))") + "."
    }
    let guides = [
      band.map { language.band($0.label, language.range(exact($0.range.lowerBound), exact($0.range.upperBound))) },
      middle.map { language.line($0.label, exact($0.value)) },
    ].compactMap { $0 }
    let parts = [title.isEmpty ? "" : title + ".", head] + rows + guides
    return (parts + [language.axis(axisTitle, isLogarithmic: isLogarithmic)]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func words(of row: Row) -> String {
    let name = [row.label, row.note].filter { !$0.isEmpty }.joined(separator: ", ")
    let datum = row.datum.map { words(of: $0, besides: row.printed) } ?? []
    return name + ": " + ([row.printed] + datum + [row.flag ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the mark shows and the printed figure does not say.
  private func words(of datum: Datum, besides printed: String) -> [String] {
    func isPrinted(_ values: Double...) -> Bool {
      values.allSatisfy { printed.contains(NumberNotation.digits(abs($0), thousands: language.thousands, decimal: language.decimal)) }
    }
    switch datum {
    case .value(let value, let interval):
      let figure = isPrinted(value) ? [] : [exact(value)]
      return figure + (interval.map { [language.interval(exact($0.lowerBound), exact($0.upperBound))] } ?? [])
    case .range(let range):
      if isPrinted(range.lowerBound, range.upperBound) { return [] }
      return [language.range(exact(range.lowerBound), exact(range.upperBound))]
    case .vague(let range): return [language.vague(exact(range.lowerBound), exact(range.upperBound))]
    // The direction is not in the digits: said even where the printed words say it too.
    case .lowerBound(let value): return [language.atLeast(exact(value))]
    case .upperBound(let value): return [language.atMost(exact(value))]
    }
  }

  private var language: ChartWords { notation.words }

  private func exact(_ value: Double) -> String { notation.exact(value) }
}
