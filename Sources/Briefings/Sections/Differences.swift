import Claims
import Dates
import Documents
import Estimation
import Foundation
import Quantities

/// Where printed figures differ: the versions, the likely reason, how it was treated.
struct Differences: Section {
  let name = "differences"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let disputed = context.selection.disputed + context.selection.dates.filter { $0.verdict == .differ || $0.verdict == .conflict }
    guard !disputed.isEmpty else {
      if context.selection.figures.isEmpty { return [] }
      return [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(context.wording.text("differences.none"))]))]
    }
    var rows: [[[Inline]]] = []
    for consensus in disputed.prefix(context.limit(.differences)) {
      rows.append([
        [.text(point(consensus, context))] + context.notes.marks(context.evidence(consensus)),
        [.text(versions(consensus, context))],
        [.text(reasons(consensus, context))],
        [.text(treatment(consensus, context))],
      ])
    }
    let head = ["point", "versions", "why", "treatment"].map { [Inline.text(context.wording.text("differences." + $0))] }
    return [
      context.heading(name),
      .table(Table(columns: [.init(share: 20), .init(share: 24), .init(share: 32), .init(share: 24)], head: head, rows: rows)),
    ]
  }

  /// How many figures are told, the lowest and the highest; those between are counted.
  private var mostVersions: Int { 12 }

  /// Of how many origins it is told what becomes of the middle figure without them.
  private var mostSensitivities: Int { 3 }

  private func point(_ consensus: Consensus, _ context: SectionContext) -> String {
    let measurand = consensus.group.measurand
    return measurand.kind == .date ? Timeline.event(measurand, context) : context.labels.title(for: measurand)
  }

  /// "70,000 (B); 93,000 (E); about 100,000 (C and D)".
  private func versions(_ consensus: Consensus, _ context: SectionContext) -> String {
    let claims = (consensus.group.claims + consensus.conversions.map(\.claim)).filter { $0.form != .vague }
    var order: [String] = []
    var articles: [String: [String]] = [:]
    for claim in claims.sorted(by: { weight($0) < weight($1) }) {
      let words = claim.kind == .date && consensus.group.measurand.kind == .duration ? context.wording.quoted(Excerpt.figure(of: claim)) : context.figures.words(for: claim)
      if articles[words] == nil { order.append(words) }
      articles[words, default: []].append(claim.article)
    }
    var versions = order.map { context.wording.text("differences.version", ["figure": $0, "articles": context.letters(articles[$0] ?? [])]) }
    if versions.count > mostVersions {
      let rest = versions.count - mostVersions
      let middle = context.wording.plural("differences.more", Double(rest), number: context.style.number(Double(rest)))
      versions = versions.prefix(mostVersions / 2) + [middle] + versions.suffix(mostVersions / 2)
    }
    return versions.joined(separator: context.wording.text("list.semicolon"))
  }

  private func weight(_ claim: Claim) -> Double {
    if let date = claim.date { return 1e12 + Double(date.first.value) }
    return (claim.value ?? claim.low ?? claim.high ?? 0) * claim.unit.factor
  }

  private func reasons(_ consensus: Consensus, _ context: SectionContext) -> String {
    let wording = context.wording
    var texts: [String] = []
    let missing = consensus.flags.compactMap { flag -> String? in
      if case .scopeMissing(let claim) = flag { return context.claim(claim)?.article }
      return nil
    }
    let inferred = consensus.group.claims.filter { $0.scope?.isInferred == true && $0.form != .vague }.map(\.article)
    if !missing.isEmpty || !inferred.isEmpty {
      let articles = Set(missing + inferred)
      texts.append(wording.text("differences.scope", ["articles": context.letters(articles)]))
    }
    for reason in consensus.reasons {
      switch reason.kind {
      case .scope: if texts.isEmpty { texts.append(wording.text("differences.scope", ["articles": letters(reason, context)])) }
      case .date, .withdrawn, .definition, .unit, .slip, .rounding: texts.append(wording.text("differences." + reason.kind.rawValue))
      case .oneOriginTwice:
        for origin in consensus.estimates.map(\.origin) where origin.articles.count > 1 {
          let key = origin.isProbable ? "differences.oneOriginProbably" : "differences.oneOriginTwice"
          texts.append(wording.text(key, ["articles": context.letters(origin.articles), "origin": context.name(origin)]))
        }
      case .outlier: break
      case .unexplained: texts.append(wording.text("differences.unexplained"))
      }
    }
    for flag in consensus.flags {
      switch flag {
      case .standsApart(let id): texts.append(wording.text("differences.outlier", ["origin": originName(id, consensus, context)]))
      case .outsideOverlap(let id): texts.append(wording.text("differences.outsideOverlap", ["origin": originName(id, consensus, context)]))
      default: break
      }
    }
    return texts.isEmpty ? wording.text("differences.unexplained") : texts.joined(separator: " ")
  }

  private func letters(_ reason: Reason, _ context: SectionContext) -> String {
    context.letters(reason.claims.compactMap { context.claim($0)?.article })
  }

  private func originName(_ id: Origin.ID, _ consensus: Consensus, _ context: SectionContext) -> String {
    consensus.estimates.first { $0.origin.id == id }.map { context.name($0.origin) } ?? id
  }

  private func treatment(_ consensus: Consensus, _ context: SectionContext) -> String {
    let wording = context.wording
    let style = context.style
    let unit = consensus.group.measurand.unit
    if consensus.group.measurand.kind == .date { return wording.text("differences.bothPrinted") }
    if let pinned = consensus.pinned { return wording.text("differences.pinned", ["figure": context.figures.words(for: pinned)]) }
    if consensus.lead == .overlap, let (low, high) = context.overlap(consensus) {
      return wording.text(
        "differences.overlapTreatment",
        ["origins": context.originCount(consensus.overlapOrigins.count), "low": style.number(low), "high": style.figure(high, unit)])
    }
    switch consensus.refusal {
    case .twoOrigins: return wording.text("differences.twoOrigins")
    case .conflict:
      return wording.text("differences.conflict")
    default: break
    }
    guard let middle = consensus.printedMiddle else { return wording.text("differences.bothPrinted") }
    var text = wording.text("differences.middle", ["origins": context.originCount(consensus.originCount), "middle": style.figure(middle, unit)])
    // Where the origins agree, leaving one out tells a reader nothing.
    guard [.differ, .conflict].contains(consensus.verdict) else { return text }
    let telling = consensus.sensitivities.filter { abs($0.shift) >= 0.05 }
    // The most telling ones, in the order of the figures.
    let least = telling.map { abs($0.shift) }.sorted(by: >).prefix(mostSensitivities).last ?? 0
    for sensitivity in telling.filter({ abs($0.shift) >= least }).prefix(mostSensitivities) {
      text += " " + wording.text(
        "differences.sensitivity",
        ["origin": originName(sensitivity.origin, consensus, context), "shift": shift(sensitivity.shift, unit, style)])
    }
    return text
  }

  /// "+3.7 %", "−10 points".
  private func shift(_ value: Double, _ unit: MeasureUnit, _ style: NumberStyle) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = value > 0 ? "+" : "\u{2212}"
    let number = style.number(Double(tenths / 10)) + style.wording.text("numbers.decimal") + String(tenths % 10)
    return style.wording.text(unit.dimension == .share ? "numbers.points" : "numbers.percent", ["n": sign + number]).replacingOccurrences(of: " ", with: "\u{A0}")
  }
}
