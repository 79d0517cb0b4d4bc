import Articles
import Charts
import Claims
import Documents
import Estimation
import Quantities
import Typography

/// The dot-and-interval plot of one group: a row per origin, its outlets nested.
enum SpreadChart {
  static func figure(_ consensus: Consensus, _ context: inout SectionContext) -> Block? {
    guard let spread = consensus.spread else { return nil }
    let measurand = consensus.group.measurand
    let style = context.style
    let wording = context.wording
    let isShare = measurand.unit.dimension == .share
    let groups = consensus.estimates.filter { $0.standing == .central || $0.standing == .bound }.map { group($0, consensus, context) }
    let isGranted = consensus.lead == .middle
    let plot = DotIntervalPlot(
      width: context.layout.stylesheet.page.measure, title: title(consensus, spread, context), groups: groups,
      band: isGranted && spread.low < spread.high ? .init(spread.low...spread.high, label: wording.text("charts.band")) : nil,
      middle: isGranted ? consensus.printedMiddle.map { .init($0, label: wording.text("charts.middle", ["n": style.figure($0, measurand.unit)])) } : nil,
      axisTitle: axisTitle(measurand, context),
      notation: NumberNotation(words: wording.chartWords), spacing: isShare ? .linear : .automatic, limits: isShare ? 0...100 : nil)
    let drawing = plot.drawable(stylesheet: context.layout.stylesheet, measuring: AnyMeasuring(context.measuring))
    let mark = context.notes.mark(context.evidence(consensus))
    return .figure(
      Figure(
        id: "chart-\(consensus.id)", title: [.text(title(consensus, spread, context)), mark], drawing: drawing,
        caption: [.text(wording.text("charts.caption"))]))
  }

  /// The finding in one line.
  private static func title(_ consensus: Consensus, _ spread: Spread, _ context: SectionContext) -> String {
    let unit = consensus.group.measurand.unit
    let values = [
      "origins": context.originCount(max(consensus.central.count, 1)), "label": context.labels.words(for: consensus.group.measurand),
      "low": unit.dimension == .share ? context.style.number(spread.low) : context.style.figure(spread.low, unit),
      "high": context.style.figure(spread.high, unit),
    ]
    let isCounted = MeasurandLabel.isCounted(consensus.group.measurand)
    if spread.low == spread.high { return context.wording.text(isCounted ? "charts.agreeTitle" : "charts.agreeShareTitle", values) }
    return context.wording.text(isCounted ? "charts.spreadTitle" : "charts.shareTitle", values)
  }

  /// What the axis counts: people, per cent, or the unit.
  private static func axisTitle(_ measurand: Measurand, _ context: SectionContext) -> String {
    switch measurand.unit.dimension {
    case .share: return context.wording.text("charts.axisShare")
    case .count, .none: return context.wording.text(measurand.kind.countsPeople && !(measurand.unit.name == "family") ? "charts.axisPeople" : "charts.axisNumber")
    default: return context.style.unit(measurand.unit)
    }
  }

  private static func group(_ estimate: Estimate, _ consensus: Consensus, _ context: SectionContext) -> DotIntervalPlot.Group {
    let origin = estimate.origin
    let isApart = consensus.flags.contains(.standsApart(origin: origin.id))
    let row = DotIntervalPlot.Row(
      label: context.name(origin), note: asOf(estimate.claim, context), datum: datum(estimate.interval, estimate.claim),
      printed: context.figures.words(for: estimate.claim), flag: isApart ? context.wording.text("charts.standsApart") : nil)
    let scale = consensus.group.measurand.unit.factor
    let claims = origin.claims.compactMap { context.claim($0) }.filter { $0.form != .vague }
    let outlets = origin.articles.compactMap { article -> DotIntervalPlot.Row? in
      guard let claim = claims.first(where: { $0.article == article }) else { return nil }
      let value = claim.value.map { $0 * claim.unit.factor / scale }
      let isUnscoped = claim.scope?.isInferred == true || consensus.flags.contains(.scopeMissing(claim: claim.id))
      let isSoft = claim.id != estimate.claim.id && origin.links.contains { $0.strength == .soft && ($0.first == claim.id || $0.second == claim.id) }
      let note = isSoft ? "charts.probably" : isUnscoped ? "charts.noScope" : nil
      let outlet = context.batch.articles.first { $0.id == article }?.outlet?.value
      let letter = context.batch.label(of: article)
      return DotIntervalPlot.Row(
        label: outlet.map { "\(letter) \($0)" } ?? letter, note: note.map { context.wording.text($0) } ?? "",
        datum: value.map { .value($0) } ?? claim.low.map { .lowerBound($0) }, printed: context.figures.words(for: claim))
    }
    // A wire that sixty papers print has no sixty rows.
    guard outlets.count > mostOutlets + 1 else { return DotIntervalPlot.Group(origin: row, outlets: outlets) }
    let rest = outlets.count - mostOutlets
    let more = DotIntervalPlot.Row(
      label: context.wording.plural("charts.more", Double(rest), number: context.style.number(Double(rest))), note: "", datum: nil, printed: "")
    return DotIntervalPlot.Group(origin: row, outlets: outlets.prefix(mostOutlets) + [more])
  }

  /// How many outlets of an origin have rows; the rest are counted.
  private static let mostOutlets = 4

  private static func datum(_ interval: Interval, _ claim: Claim) -> DotIntervalPlot.Datum? {
    guard let best = interval.best else {
      if let low = interval.low, interval.high == nil { return .lowerBound(low) }
      if let high = interval.high, interval.low == nil { return .upperBound(high) }
      return nil
    }
    if claim.form == .range, let low = interval.low, let high = interval.high, low < high { return .range(low...high) }
    if let low = interval.low, let high = interval.high, low <= high { return .value(best, interval: low...high) }
    return .value(best)
  }

  private static func asOf(_ claim: Claim, _ context: SectionContext) -> String {
    claim.asOf.date.map { context.style.date($0) } ?? ""
  }
}

/// A measurer of unknown kind, for the plots' generic parameter.
struct AnyMeasuring: TextMeasuring {
  private let base: any TextMeasuring

  init(_ base: any TextMeasuring) { self.base = base }

  func width(of text: String, style: String, isBold: Bool) -> Double { base.width(of: text, style: style, isBold: isBold) }
  func capHeight(of style: String) -> Double { base.capHeight(of: style) }
  func ascent(of style: String) -> Double { base.ascent(of: style) }
  func descent(of style: String) -> Double { base.descent(of: style) }
  func width(ofFootnoteMarks count: Int, style: String) -> Double { base.width(ofFootnoteMarks: count, style: style) }
}
