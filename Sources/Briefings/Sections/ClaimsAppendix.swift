import Articles
import Claims
import Documents
import Estimation

/// Every claim in the order of the articles: file and line, its words, how it was read and whose it is.
struct ClaimsAppendix: Section {
  let name = "claims"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let wording = context.wording
    let order = Dictionary(context.batch.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let claims = context.extraction.claims.sorted {
      (order[$0.article] ?? 0, $0.range.lowerBound) < (order[$1.article] ?? 0, $1.range.lowerBound)
    }
    guard !claims.isEmpty else {
      return [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(wording.text("claims.none"))]))]
    }
    var measurands: [Claim.ID: Measurand] = [:]
    for consensus in context.analysis.consensuses {
      for claim in consensus.group.claims { measurands[claim.id] = consensus.group.measurand }
    }
    let rows: [[[Inline]]] = claims.map { claim in
      [
        place(claim, context), [.text(Excerpt.words(of: claim))], [.text(context.figures.words(for: claim))],
        [.text(measures(claim, measurands[claim.id], context))],
        [.text(claim.attribution.nameWithOther ?? wording.text("claims.noSource"))],
      ]
    }
    let head = ["place", "words", "readAs", "measures", "source"].map { [Inline.text(wording.text("claims." + $0))] }
    return [
      context.heading(name),
      .table(Table(columns: [.init(share: 20), .init(share: 28), .init(share: 15), .init(share: 21), .init(share: 16)], head: head, rows: rows)),
    ]
  }

  private func place(_ claim: Claim, _ context: SectionContext) -> [Inline] {
    let text = context.wording.text("claims.file", ["file": claim.article, "line": String(claim.line)])
    guard let url = context.batch.articles.first(where: { $0.id == claim.article })?.url?.value else { return [.text(text)] }
    return [.link(url: url, [.text(text)])]
  }

  private func measures(_ claim: Claim, _ measurand: Measurand?, _ context: SectionContext) -> String {
    guard let measurand, hasLabel(measurand, context) else {
      let kind = context.wording.text("kinds." + claim.kind.rawValue)
      return kind.prefix(1).uppercased() + kind.dropFirst()
    }
    let label = measurand.kind == .date ? Timeline.event(measurand, context) : context.labels.title(for: measurand)
    if claim.isForecast { return context.wording.text("claims.forecast", ["label": label]) }
    return claim.isBackground ? context.wording.text("claims.background", ["label": label]) : label
  }

  /// A date has its event's words, where there are any; a window of time has no subject of its own.
  private func hasLabel(_ measurand: Measurand, _ context: SectionContext) -> Bool {
    switch measurand.kind {
    case .date: context.wording.has("timeline." + measurand.subject.key)
    case .duration: !measurand.subject.key.isEmpty && measurand.subject.key != "window"
    default: true
    }
  }
}
