import Articles
import Claims
import Dates
import Estimation
import Quantities

/// One sentence on what the origins of a quantity give: the bottom line's, in the language's words.
struct FindingSentence {
  let context: SectionContext
  private var wording: Wording { context.wording }
  private var style: NumberStyle { context.style }

  /// The sentence with what earlier reports gave; nil where there is nothing to hold one figure against.
  func text(for consensus: Consensus) -> String? {
    guard let finding = finding(consensus) else { return nil }
    guard let earlier = earlier(consensus) else { return finding }
    return finding + " " + earlier
  }

  /// "Earlier reports gave 31 and 38."
  private func earlier(_ consensus: Consensus) -> String? {
    let unit = consensus.group.measurand.unit
    let values = Set(consensus.estimates.filter { $0.standing == .earlier }.compactMap(\.interval.best)).sorted()
    guard !values.isEmpty else { return nil }
    return wording.text("bottomLine.earlier", ["figures": wording.joined(values.map { style.figure($0, unit) })])
  }

  /// "14–16 July 2024", where a count that runs on is given for several days.
  private func days(_ consensus: Consensus) -> String {
    guard consensus.group.measurand.kind.isCumulative else { return "" }
    let dates = consensus.central.compactMap(\.claim.asOf.date).sorted { $0.first < $1.first }
    guard let first = dates.first, let last = dates.last, first != last, dates.count == consensus.central.count else { return "" }
    return style.dates(first, last)
  }

  private func finding(_ consensus: Consensus) -> String? {
    let measurand = consensus.group.measurand
    let unit = measurand.unit
    var values = ["label": context.labels.words(for: measurand), "origins": context.originCount(consensus.originCount)]
    if let pinned = consensus.pinned {
      values["figure"] = context.figures.words(for: pinned)
      values["range"] = KeyFigures.range(consensus, context)
      return wording.text("bottomLine.pinned", values)
    }
    if consensus.lead == .overlap, let middle = consensus.printedMiddle, let (low, high) = context.overlap(consensus) {
      values["middle"] = style.figure(middle, unit)
      values["low"] = style.number(low)
      values["high"] = style.figure(high, unit)
      values["origins"] = context.originCount(consensus.overlapOrigins.count)
      values["date"] = context.batch.asOf.map { style.date($0.value) } ?? wording.text("masthead.noDate")
      return wording.text("bottomLine.overlap", values)
    }
    let of = MeasurandLabel.isCounted(measurand) ? "" : "Of"
    if !KeyFigures.contradicting(consensus, context).isEmpty {
      values["figure"] = KeyFigures.leading(consensus, context)
      return wording.text("bottomLine.contradicted" + of, values)
    }
    if consensus.lead == .figure, Selection.isRevised(consensus), let newest = consensus.central.first {
      values["figure"] = KeyFigures.leading(consensus, context)
      values["origin"] = context.bracketed(newest.origin)
      values["date"] = newest.claim.asOf.date.map(style.date) ?? wording.text("masthead.noDate")
      return wording.text("bottomLine.newest" + of, values)
    }
    if consensus.lead == .figure, consensus.originCount == 1, let only = consensus.central.first {
      values["figure"] = KeyFigures.leading(consensus, context)
      values["origin"] = context.bracketed(only.origin)
      values["outlets"] = wording.plural("counts.outlets", Double(consensus.outletCount), number: style.cardinal(consensus.outletCount))
      return wording.text("bottomLine.oneOrigin" + of, values)
    }
    // One figure beside bounds that it keeps is no agreement of several.
    guard let spread = consensus.spread, consensus.central.count > 1 else { return nil }
    values["low"] = unit.dimension == .share ? style.number(spread.low) : style.figure(spread.low, unit)
    values["high"] = style.figure(spread.high, unit)
    values["range"] = style.range(spread.low, spread.high, unit)
    values["origins"] = context.originCount(max(consensus.central.count, 1))
    values["days"] = days(consensus)
    if consensus.refusal == .twoOrigins, spread.low < spread.high { return wording.text("bottomLine.twoOrigins" + of, values) }
    guard let middle = consensus.printedMiddle else { return nil }
    values["middle"] = style.figure(middle, unit)
    if unit.dimension == .share { return wording.text(consensus.verdict == .agree ? "bottomLine.agreeShare" : "bottomLine.rangeShare", values) }
    guard consensus.verdict == .agree else {
      let key = consensus.refusal == .conflict ? "bottomLine.conflict" : "bottomLine.range"
      return wording.text(key + of, values)
    }
    if of.isEmpty, spread.low == spread.high { return wording.text("bottomLine.agreeExact", values) }
    return wording.text(of.isEmpty ? "bottomLine.agreeCount" : "bottomLine.agreeShare", values)
  }
}
