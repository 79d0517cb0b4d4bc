import Articles
import Claims
import Dates
import Estimation
import Foundation
import Quantities

/// Explains the claims and groups of an analysed batch.
struct Explainer {
  let analysis: BatchAnalysis
  let rules = RuleWords.english

  /// Every id that can be explained.
  var ids: [String] { analysis.extraction.claims.map(\.id) + analysis.analysis.consensuses.map(\.id) }

  /// The explanation of a claim or a group; nil for an id that the batch has not.
  func explanation(of id: String) -> Explanation? {
    if let claim = analysis.extraction.claims.first(where: { $0.id == id }) { return explanation(of: claim) }
    return analysis.analysis[id].map { explanation(of: $0) }
  }

  // MARK: A claim

  private func explanation(of claim: Claim) -> Explanation {
    var explanation = Explanation(id: claim.id)
    let article = analysis.batch.articles.first { $0.id == claim.article }
    explanation.add("Where it stands", [
      ("file", "\(claim.article), line \(claim.line), characters \(claim.range.lowerBound) to \(claim.range.upperBound)"),
      ("article", article.map { self.article($0) }), ("words", "“\(claim.quote)”"), ("sentence", "“\(claim.sentence.split(whereSeparator: \.isNewline).joined(separator: " "))”"),
    ])
    explanation.add("How it is read", [
      ("figure", FigureText.text(of: claim)), ("hedge", claim.hedge), ("interval", interval(Interval.admitted(by: claim, unit: claim.unit), claim.kind)),
      ("part", claim.role == .total ? nil : claim.role.rawValue), ("trend", claim.trend?.rawValue), ("forecast", claim.isForecast ? "yes: left out of the centre" : nil),
    ] + claim.rules.map { ("rule", "\($0): \(rules.words(for: $0))") })
    explanation.add("What it measures", [
      ("kind", claim.kind.rawValue), ("subject", claim.subject.printed), ("place", claim.place.map { place in place.title + (place.printed.isEmpty || place.printed == place.name ? "" : ", printed “\(place.printed)”") + (claim.isAtEvent ? " (the event's place)" : "") }),
      ("scope", claim.scope.map { ClaimRecord.text($0) + ($0.isInferred ? " (not printed: inferred)" : ", printed “\($0.printed)”") }),
      ("as of", claim.asOf.date.map { "\($0) (\(asOf(claim.asOf.basis)))" } ?? "not stated"), ("background", claim.isBackground ? "yes: a wider or an earlier story than the event" : nil),
    ])
    explanation.add("Who says so", [
      ("source", claim.attribution.nameWithOther ?? (claim.attribution.kind == .unattributedBelief ? "a belief without an owner" : "the article itself")),
      ("speaker", claim.attribution.speaker), ("printed", claim.attribution.printed.map { "“\($0)”" }),
    ])
    guard let id = analysis.analysis.group(of: claim.id), let consensus = analysis.analysis[id] else { return explanation }
    addGroup(of: claim, consensus, &explanation)
    if let estimate = consensus.estimates.first(where: { $0.origin.claims.contains(claim.id) }) { explanation.add("Its origin", origin(estimate, consensus, except: claim.id)) }
    explanation.add("What the group amounts to", verdict(consensus))
    return explanation
  }

  private func addGroup(of claim: Claim, _ consensus: Consensus, _ explanation: inout Explanation) {
    let others = consensus.group.claims.filter { $0.id != claim.id }
    explanation.add("Its group", [
      ("group", consensus.id), ("because", "kind, subject, place, scope, part, period and unit are the same"),
      ("scope", consensus.group.scopeMissing.contains(claim.id) ? "not printed: put here because its figure or its siege is that of the group" : nil),
      ("with", others.isEmpty ? "no other figure" : nil),
    ] + others.map { ("with", self.claim($0)) })
    explanation.add("Kept apart from", separations(of: consensus))
  }

  // MARK: A group

  private func explanation(of consensus: Consensus) -> Explanation {
    var explanation = Explanation(id: consensus.id)
    let measurand = consensus.group.measurand
    explanation.add("What it measures", [
      ("kind", measurand.kind.rawValue), ("subject", measurand.subject.printed), ("place", measurand.place?.title), ("scope", measurand.scope.map { ClaimRecord.text($0) }),
      ("part", measurand.role == .total ? nil : measurand.role.rawValue), ("unit", measurand.unit.name), ("period", measurand.period?.description),
      ("background", measurand.isBackground ? "yes" : nil),
    ])
    for estimate in consensus.estimates { explanation.add("Origin: \(estimate.origin.name)", origin(estimate, consensus, except: nil)) }
    explanation.add("Start dates read as durations", consensus.conversions.map { ("date", "\(claim($0.claim)) = \(interval($0.interval, measurand.kind) ?? "") \(measurand.unit.name)") })
    explanation.add("What the group amounts to", verdict(consensus))
    explanation.add("Kept apart from", separations(of: consensus))
    return explanation
  }

  // MARK: Parts of both

  private func origin(_ estimate: Estimate, _ consensus: Consensus, except id: Claim.ID?) -> [(label: String, text: String?)] {
    let kind = consensus.group.measurand.kind
    let claims = consensus.group.claims.filter { estimate.origin.claims.contains($0.id) && $0.id != id }
    return [
      ("origin", "\(estimate.origin.name) (\(words(estimate.origin.kind)))\(estimate.origin.isProbable ? ", probably" : "")"),
      ("speaks for it", estimate.claim.id == id ? "this figure" : claim(estimate.claim)), ("interval", interval(estimate.interval, kind)), ("takes part", words(estimate.standing)),
    ] + claims.filter { $0.id != estimate.claim.id }.map { ("also", claim($0)) }
      + estimate.origin.links.map { ("because", "\($0.first) and \($0.second): \(words($0.evidence))\($0.words.isEmpty ? "" : " (“\($0.words.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(90))”)")\($0.strength == .soft ? "; probable only" : "")") }
  }

  private func verdict(_ consensus: Consensus) -> [(label: String, text: String?)] {
    let kind = consensus.group.measurand.kind
    func number(_ value: Double?) -> String? { value.map { self.number($0, kind) } }
    func spread(_ spread: Spread) -> String {
      "\(self.number(spread.low, kind)) (\(spread.lowClaim)) to \(self.number(spread.high, kind)) (\(spread.highClaim))"
    }
    let isShare = kind == .share
    return [
      ("outlets", "\(consensus.outletCount)"), ("origins", "\(consensus.originCount)"), ("middle", number(consensus.printedMiddle)), ("spread", consensus.spread.map(spread)),
      ("hull", consensus.hull.flatMap { interval($0, kind) }), ("overlap", consensus.overlap.flatMap { interval($0, kind) }),
      ("verdict", consensus.verdict.rawValue + (consensus.ratio.map { isShare ? ": \(FigureText.plain($0)) points between lowest and highest" : ": highest to lowest is \(FigureText.plain(($0 * 100).rounded() / 100))" } ?? "")),
      ("scale", consensus.ratio == nil ? nil : isShare ? "agree to 3 points, close to 10, differ to 20, conflict above" : "agree to 1.05 or where the intervals overlap, close to 1.25, differ to 2, conflict above"),
      ("refused", consensus.refusal.map { words($0) }), ("leads", consensus.lead.rawValue),
    ] + consensus.sensitivities.map { ("without \($0.origin)", "\(self.number(Self.rounded($0.middle, kind), kind)) (\($0.shift >= 0 ? "+" : "")\(FigureText.plain(($0.shift * 10).rounded() / 10)) \(isShare ? "points" : "%"))") }
      + consensus.flags.map { ("note", words($0)) } + consensus.reasons.map { ("why they differ", words($0.kind) + ($0.claims.isEmpty ? "" : ": " + $0.claims.joined(separator: ", "))) }
  }

  /// To three digits, as a middle between figures is no printed one.
  private static func rounded(_ value: Double, _ kind: ClaimKind) -> Double {
    guard kind != .date, value != 0, value.isFinite else { return value }
    let scale = pow(10, 2 - floor(log10(abs(value))))
    return (value * scale).rounded() / scale
  }

  private func separations(of consensus: Consensus) -> [(label: String, text: String?)] {
    analysis.analysis.separations(of: consensus.id).flatMap { separation in
      separation.groups.filter { $0 != consensus.id }.map { ("other \(separation.attribute.rawValue)", $0) }
    }
  }

  private func claim(_ claim: Claim) -> String {
    "\(claim.id) “\(claim.quote)” (\(claim.article):\(claim.line)\(claim.attribution.name.map { ", \($0)" } ?? ""))"
  }

  private func article(_ article: Article) -> String {
    "\(analysis.batch.label(of: article.id)): \(article.outlet?.value ?? "outlet not stated"), \(article.title.map { "“\($0.value)”" } ?? "no headline"), \(article.published?.value.description ?? "date not stated")"
  }

  private func interval(_ interval: Interval, _ kind: ClaimKind) -> String? {
    let best = interval.best.map { number($0, kind) }
    switch (interval.low, interval.high) {
    case (nil, nil): return best
    case (let low?, nil): return "from \(number(low, kind))"
    case (nil, let high?): return "up to \(number(high, kind))"
    case (let low?, let high?): return low == high ? number(low, kind) : "\(number(low, kind)) to \(number(high, kind))" + (best.map { ", best \($0)" } ?? "")
    }
  }

  private func number(_ value: Double, _ kind: ClaimKind) -> String {
    kind == .date ? CalendarDate(dayNumber: DayNumber(Int(value.rounded()))).description : FigureText.plain(value)
  }
}
