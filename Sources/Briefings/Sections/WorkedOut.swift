import Claims
import Dates
import Documents
import Estimation
import Quantities

/// What no article prints and the figures imply, each with its arithmetic.
struct WorkedOut: Section {
  let name = "workedOut"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let named = Set(context.selection.leading.map(\.id))
    var items: [[Inline]] = []
    for figure in context.analysis.derived where figure.terms.allSatisfy({ named.contains($0.group) }) {
      let terms = figure.terms.compactMap { context.analysis[$0.group] }
      guard terms.count == figure.terms.count, figure.operation != .share || terms.allSatisfy({ $0.originCount > 1 }), let text = text(figure, terms, context) else { continue }
      let marks = terms.map { context.notes.mark(context.evidence($0)) }
      items.append([.text(text)] + marks)
    }
    guard !items.isEmpty else { return [] }
    return [context.heading(name), .list(List(style: "list", items: items))]
  }

  private func text(_ figure: DerivedFigure, _ terms: [Consensus], _ context: SectionContext) -> String? {
    let (wording, style) = (context.wording, context.style)
    let labels = terms.map { context.labels.words(for: $0.group.measurand) }
    let spans = figure.terms.map { style.range(tenths($0.low), tenths($0.high), figure.unit) }
    switch figure.operation {
    case .sum:
      let sum = style.range(figure.low, figure.high, figure.unit)
      return wording.text("workedOut.sum", ["labels": wording.joined(labels), "terms": spans.joined(separator: " + "), "result": sum])
    case .share:
      guard labels.count == 2 else { return nil }
      let share = style.range(tenths(figure.low), tenths(figure.high), .percent)
      return wording.text("workedOut.share", ["part": labels[0], "whole": labels[1], "parts": spans[0], "wholes": spans[1], "result": share])
    case .start:
      let days = [figure.low, figure.high].map { style.date(CalendarDate(dayNumber: DayNumber(Int($0)))) }
      guard let asOf = figure.asOf, let label = labels.first, let span = spans.first else { return nil }
      return wording.text("workedOut.start", ["label": label, "date": style.date(asOf), "span": span, "low": days[0], "high": days[1]])
    }
  }

  private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
