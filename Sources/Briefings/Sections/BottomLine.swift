import Articles
import Claims
import Documents
import Estimation
import Quantities

/// Three to five sentences: what the figures amount to, each with its note.
struct BottomLine: Section {
  let name = "bottomLine"
  /// How many shared figures get a sentence.
  private let limit = 3
  /// How many figures of one origin are named in passing.
  private let singles = 3

  func blocks(_ context: inout SectionContext) -> [Block] {
    var content: [Inline] = events(context).map { [.text($0)] } ?? []
    if let told = context.event {
      let values = ["origins": context.originCount(told.origins.count), "words": context.wording.quoted(Excerpt.words(of: told.quotation))]
      content += [.text((content.isEmpty ? "" : " ") + context.wording.text("bottomLine.told", values)), context.notes.mark(Citation.all(of: told.statements, printed: told.quotation))]
    }
    for consensus in context.selection.findings.prefix(context.limit(.bottomLine, usual: limit)) {
      guard let sentence = FindingSentence(context: context).text(for: consensus) else { continue }
      content += [.text((content.isEmpty ? "" : " ") + sentence), context.notes.mark(context.evidence(consensus))]
    }
    content += singleSentence(&context, startsText: content.isEmpty)
    if context.extraction.claims.isEmpty {
      content = [.text(context.wording.text("bottomLine.none", ["articles": context.articleCount]))]
    } else if let sentence = notStated(context) {
      content.append(.text((content.isEmpty ? "" : " ") + sentence))
    }
    if content.isEmpty { content = [.text(context.wording.text("bottomLine.empty"))] }
    return [context.heading(name), .paragraph(Paragraph(style: "lead", content: content))]
  }

  /// That the articles tell of several events, whose figures are not compared.
  private func events(_ context: SectionContext) -> String? {
    let events = context.extraction.events
    guard events.count > 1 else { return nil }
    let unnamed = context.wording.text("bottomLine.unnamedEvent")
    let items = events.map { event in
      context.wording.text("bottomLine.event", ["place": event.place.map(context.labels.place) ?? unnamed, "articles": context.letters(event.articles)])
    }
    return context.wording.text("bottomLine.events", ["count": context.style.cardinal(events.count), "list": context.wording.joined(items)])
  }

  private func singleSentence(_ context: inout SectionContext, startsText: Bool) -> [Inline] {
    let told = Set(context.selection.findings.map(\.id))
    let chosen = context.selection.singleLeading.filter { !told.contains($0.id) && !$0.group.measurand.isBackground && $0.group.measurand.kind != .count }.prefix(singles)
    guard !chosen.isEmpty else { return [] }
    let parts = context.wording.text("bottomLine.single", ["list": "\u{1}"]).split(separator: "\u{1}", omittingEmptySubsequences: false)
    var content: [Inline] = [.text((startsText ? "" : " ") + (parts.first ?? ""))]
    for (index, consensus) in chosen.enumerated() {
      if index > 0 { content.append(.text(context.wording.text(index == chosen.count - 1 ? "list.and" : "list.comma"))) }
      let item = context.wording.text(
        "bottomLine.singleItem",
        ["figure": KeyFigures.leading(consensus, context), "label": context.labels.words(for: consensus.group.measurand)])
      content += [.text(item), context.notes.mark(context.evidence(consensus))]
    }
    content.append(.text(parts.count > 1 ? String(parts[1]) : ""))
    return content
  }

  private func notStated(_ context: SectionContext) -> String? {
    let missing = NotStated.missingKinds(context).filter { $0 == .killed || $0 == .injured }
    guard !missing.isEmpty else { return nil }
    return context.wording.text(
      "bottomLine.notStated", ["kinds": context.wording.joined(missing.map { context.wording.text("kinds." + $0.rawValue) }, last: "list.or")])
  }
}
