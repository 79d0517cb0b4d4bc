import Articles
import Claims
import Documents
import Estimation

/// What several origins give alike.
struct Agreement: Section {
  let name = "agreement"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let agreed = context.selection.agreed
    let told = Array(context.told.filter(context.isOfNow).prefix(context.limit(.statements)))
    guard !agreed.isEmpty || !told.isEmpty else {
      if context.selection.figures.isEmpty { return [] }
      return [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(context.wording.text("agreement.none"))]))]
    }
    var items: [[Inline]] = []
    for consensus in agreed.prefix(context.limit(.agreement)) {
      items.append([.text(text(consensus, context)), context.notes.mark(context.evidence(consensus))])
    }
    for statement in told { items.append([.text(text(statement, context)), context.notes.mark(Citation.all(of: statement.statements, printed: statement.quotation))]) }
    return [context.heading(name), .list(List(style: "list", items: items))]
  }

  private func text(_ statement: CorroboratedStatement, _ context: SectionContext) -> String {
    let values = [
      "words": context.wording.quoted(Excerpt.words(of: statement.quotation)), "letter": context.batch.label(of: statement.quotation.article),
      "others": context.letters(statement.articles.filter { $0 != statement.quotation.article }),
      "origins": context.wording.plural("counts.origins", Double(statement.origins.count), number: context.style.number(Double(statement.origins.count))),
    ]
    return context.wording.text("agreement.told", values)
  }

  private func text(_ consensus: Consensus, _ context: SectionContext) -> String {
    let wording = context.wording
    var values = [
      "label": context.labels.title(for: consensus.group.measurand), "figure": KeyFigures.leading(consensus, context),
      "basis": context.basis(consensus),
      "outlets": wording.plural("counts.outlets", Double(consensus.outletCount), number: context.style.cardinal(consensus.outletCount)),
    ]
    if consensus.lead == .bound { return wording.text("agreement.bound", values) }
    if consensus.lead == .overlap, let (low, high) = context.overlap(consensus) {
      values["low"] = context.style.number(low)
      values["high"] = context.style.figure(high, consensus.group.measurand.unit)
      return wording.text("agreement.overlap", values)
    }
    if let spread = consensus.spread { values["figure"] = context.style.range(spread.low, spread.high, consensus.group.measurand.unit) }
    return wording.text("agreement.item", values)
  }
}
