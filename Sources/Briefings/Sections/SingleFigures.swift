import Documents
import Estimation

/// Figures that only one origin gives.
struct SingleFigures: Section {
  let name = "singleFigures"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let single = context.selection.single
    guard !single.isEmpty else { return [] }
    var items: [[Inline]] = []
    for consensus in single {
      guard let origin = consensus.estimates.first?.origin else { continue }
      let text = context.wording.text(
        "singleFigures.item",
        [
          "label": context.labels.title(for: consensus.group.measurand), "figure": KeyFigures.leading(consensus, context),
          "origin": context.name(origin),
        ])
      items.append([.text(text), context.notes.mark(context.evidence(consensus))])
    }
    return [context.heading(name), .list(List(style: "list", items: items))]
  }
}
