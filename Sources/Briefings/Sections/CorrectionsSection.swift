import Articles
import Claims
import Corrections
import Dates
import Diagnostics
import Documents

/// The analyst's corrections: what was changed, by whom and why; and those that could not be applied.
struct CorrectionsSection: Section {
  let name = "corrections"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let applied = context.corrections.filter(\.isApplied)
    let failed = context.corrections.filter { !$0.isApplied }
    guard !context.corrections.isEmpty else { return [] }
    var blocks = [context.heading(name)]
    if !applied.isEmpty {
      blocks.append(.paragraph(Paragraph(style: "small", content: [.text(context.wording.text("corrections.intro"))])))
      blocks.append(table(applied, &context))
    }
    if !failed.isEmpty {
      blocks.append(.paragraph(Paragraph(style: "small", content: [.strong([.text(context.wording.text("corrections.notAppliedIntro"))])])))
      blocks.append(.list(List(style: "list", items: failed.map { [.text(fault($0, context))] })))
    }
    return blocks
  }

  private func table(_ outcomes: [CorrectionOutcome], _ context: inout SectionContext) -> Block {
    let wording = context.wording
    var rows: [[[Inline]]] = []
    for outcome in outcomes {
      guard let correction = outcome.correction else { continue }
      // Where several figures are told of, their notes say where each stands.
      let words = CorrectionWords(context: context)
      let marks = [.merge, .exclude].contains(correction.verb) ? context.notes.marks(words.figures(of: outcome)) : []
      let by = correction.author + wording.text("list.comma") + context.style.date(correction.date)
      rows.append([
        [.text(wording.text("corrections.entry", ["verb": correction.verb.rawValue, "id": outcome.id]))],
        [.text(words.words(for: outcome, correction))] + marks, [.text(by)], [.text(correction.reason)],
      ])
    }
    let head = ["what", "figure", "by", "reason"].map { [Inline.text(wording.text("corrections." + $0))] }
    return .table(Table(columns: [.init(share: 18), .init(share: 40), .init(share: 17), .init(share: 25)], head: head, rows: rows))
  }

  /// "corrections.yaml:9: the words … stand there 2 times (quote more words, …)".
  private func fault(_ outcome: CorrectionOutcome, _ context: SectionContext) -> String {
    let faults = outcome.diagnostics.filter { $0.severity > .note }.map { diagnostic in
      // The file without its folder, which is the analyst's own.
      let name = outcome.id.split(separator: ":").dropLast().joined(separator: ":")
      let values = [
        "place": "\(name):\(diagnostic.line ?? outcome.line)", "message": diagnostic.message, "step": diagnostic.nextStep ?? "",
      ]
      return context.wording.text(diagnostic.nextStep == nil ? "corrections.notAppliedPlain" : "corrections.notApplied", values)
    }
    return faults.joined(separator: context.wording.text("corrections.separator"))
  }
}
