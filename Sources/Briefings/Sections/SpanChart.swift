import Articles
import Charts
import Claims
import Dates
import Documents
import Estimation
import Foundation
import Quantities
import Typography

/// The timeline of one duration: from when, by each report, the event may have begun.
enum SpanChart {
  static func figure(_ consensus: Consensus, _ context: inout SectionContext) -> Block? {
    guard let end = context.batch.asOf?.value.last, let middle = consensus.printedMiddle else { return nil }
    let measurand = consensus.group.measurand
    let wording = context.wording
    let days = measurand.unit.factor / 86_400
    let claims = (consensus.group.claims + consensus.conversions.map(\.claim)).filter { $0.form != .vague }
    let order = context.batch.articles.map(\.id)
    let rows = claims.sorted { (order.firstIndex(of: $0.article) ?? 0, $0.range.lowerBound) < (order.firstIndex(of: $1.article) ?? 0, $1.range.lowerBound) }
      .map { row($0, consensus, end, days, context) }
    guard rows.count > 1 else { return nil }
    let values = [
      "label": context.labels.words(for: measurand), "middle": context.style.figure(middle, measurand.unit),
      "date": context.style.date(CalendarDate(dayNumber: end)), "subject": wording.word("subjects", measurand.subject.key),
    ]
    var band: IntervalTimeline.Band?
    if let (low, high) = context.overlap(consensus), consensus.overlapOrigins.count > 1 {
      let first = end - Int((high * days).rounded())
      let last = end - Int((low * days).rounded())
      if first <= last {
        band = .init(first...last, label: wording.text("charts.overlap", ["low": context.style.number(low), "high": context.style.figure(high, measurand.unit)]))
      }
    }
    let title = wording.text("charts.timelineTitle", values)
    let plot = IntervalTimeline(
      width: context.layout.stylesheet.page.measure, title: title, rows: rows, band: band,
      end: .init(end, label: wording.text("charts.end", values)), axisTitle: wording.text("charts.axisStart", values),
      notation: NumberNotation(words: wording.chartWords))
    let drawing = plot.drawable(stylesheet: context.layout.stylesheet, measuring: AnyMeasuring(context.measuring))
    return .figure(
      Figure(
        id: "chart-\(consensus.id)", title: [.text(title), context.notes.mark(context.evidence(consensus))], drawing: drawing))
  }

  private static func row(_ claim: Claim, _ consensus: Consensus, _ end: DayNumber, _ days: Double, _ context: SectionContext) -> IntervalTimeline.Row {
    let letter = context.batch.label(of: claim.article)
    let outlet = context.batch.articles.first { $0.id == claim.article }?.outlet?.value
    let interval = claim.kind == .date
      ? consensus.conversions.first { $0.claim.id == claim.id }?.interval
      : consensus.estimates.first { $0.claim.id == claim.id }?.interval ?? Interval.admitted(by: claim, unit: consensus.group.measurand.unit)
    let isOutside = interval.map { !meets($0, consensus.overlap) } ?? false
    return IntervalTimeline.Row(
      label: outlet.map { "\(letter) \($0)" } ?? letter, span: span(claim, interval, end, days),
      printed: Excerpt.figure(of: claim), flag: isOutside ? context.wording.text("charts.outside") : nil)
  }

  private static func meets(_ interval: Interval, _ overlap: Interval?) -> Bool {
    guard let overlap else { return true }
    return interval.intersection(overlap) != nil
  }

  private static func span(_ claim: Claim, _ interval: Interval?, _ end: DayNumber, _ days: Double) -> IntervalTimeline.Span? {
    if let date = claim.date { return date.first == date.last ? .day(date.first) : .interval(date.first...date.last) }
    guard let interval else { return nil }
    let first = interval.high.map { end - Int(($0 * days).rounded()) }
    let last = interval.low.map { end - Int(($0 * days).rounded()) }
    switch (first, last) {
    case (let first?, let last?) where first <= last: return .interval(first...last)
    case (nil, let last?): return .until(last)
    case (let first?, nil): return .since(first)
    default: return nil
    }
  }
}
