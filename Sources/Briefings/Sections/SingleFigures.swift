import Claims
import Documents
import Estimation

/// Figures that only one origin gives and that no table has. Those that no label names are quoted.
struct SingleFigures: Section {
  let name = "singleFigures"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let single = Self.listed(context)
    guard !single.isEmpty else { return [] }
    var items: [[Inline]] = []
    let named = Set(context.selection.leading.map(\.id))
    for consensus in single {
      guard let estimate = consensus.estimates.first else { continue }
      items.append([.text(text(consensus, estimate, isNamed: named.contains(consensus.id), context)), context.notes.mark(context.evidence(consensus))])
    }
    return [context.heading(name), .list(List(style: "list", items: items))]
  }

  /// Those that are told here.
  static func listed(_ context: SectionContext) -> [Consensus] {
    let tabled = context.layout.sections.contains(KeyFigures().name) ? Set(KeyFigures.rows(context).map(\.id)) : []
    return Array(context.selection.single.filter { !tabled.contains($0.id) }.prefix(context.limit(.singleFigures)))
  }

  private func text(_ consensus: Consensus, _ estimate: Estimate, isNamed: Bool, _ context: SectionContext) -> String {
    let origin = context.bracketed(estimate.origin)
    guard isNamed else {
      return context.wording.text("singleFigures.quoted", ["words": context.wording.quoted(context.quotation(of: estimate.claim)), "origin": origin])
    }
    return context.wording.text(
      "singleFigures.item",
      ["label": context.labels.title(for: consensus.group.measurand), "figure": KeyFigures.leading(consensus, context), "origin": origin])
  }
}
