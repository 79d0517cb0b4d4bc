import Differences
import Documents
import Estimation

/// What changed since the last issue, where one is given: each figure old → new, with the cause.
struct Changes: Section {
  let name = "changes"
  /// How many new figures have a row; the rest are counted.
  private let mostNew = 8

  func blocks(_ context: inout SectionContext) -> [Block] {
    guard let changes = context.changes else { return [] }
    let told = changes.measurands.filter(\.isTold)
    let earlier = IssueWords(issue: changes.old, wording: context.wording)
    guard told.contains(where: { $0.status != .same }) else {
      let text = context.wording.text("changes.none", ["issue": earlier.name])
      return [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(text)]))]
    }
    let new = told.filter { $0.status == .new }
    let rows = told.filter { $0.status == .changed } + told.filter { $0.status == .withdrawn } + new.prefix(mostNew)
    var blocks = [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(summary(told, earlier, context))])), table(rows, changes, &context)]
    if new.count > mostNew {
      let rest = new.count - mostNew
      let text = context.wording.plural("changes.more", Double(rest), number: context.style.cardinal(rest))
      blocks.append(.paragraph(Paragraph(style: "small", content: [.text(text)])))
    }
    return blocks
  }

  /// "Since briefing no. 1 of 18 June 2024 three figures have changed and two are new; four stand."
  private func summary(_ told: [MeasurandDifference], _ earlier: IssueWords, _ context: SectionContext) -> String {
    let counts = DifferenceStatus.allCases.compactMap { status -> String? in
      let count = told.count { $0.status == status }
      return count == 0 ? nil : context.wording.plural("changes.counts." + status.rawValue, Double(count), number: context.style.cardinal(count))
    }
    return context.wording.text("changes.summary", ["issue": earlier.name, "counts": context.wording.joined(counts)])
  }

  private func table(_ differences: [MeasurandDifference], _ changes: IssueDifferences, _ context: inout SectionContext) -> Block {
    let earlier = IssueWords(issue: changes.old, wording: context.wording)
    var rows: [[[Inline]]] = []
    for difference in differences {
      let causes = CauseWords(context: context, changes: changes, earlier: earlier).words(for: difference)
      rows.append([[.text(label(difference, earlier, context))], figure(difference, changes, &context), [.text(causes)]])
    }
    let head = ["quantity", "figure", "cause"].map { [Inline.text(context.wording.text("changes." + $0))] }
    return .table(Table(columns: [.init(share: 30), .init(share: 32), .init(share: 38)], head: head, rows: rows))
  }

  private func label(_ difference: MeasurandDifference, _ earlier: IssueWords, _ context: SectionContext) -> String {
    let words = difference.new?.printed.label ?? difference.old.map(earlier.label) ?? ""
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func figure(_ difference: MeasurandDifference, _ changes: IssueDifferences, _ context: inout SectionContext) -> [Inline] {
    let wording = context.wording
    let earlier = IssueWords(issue: changes.old, wording: wording)
    let old = difference.old.flatMap { $0.hasFigure ? earlier.figure($0) : nil }
    guard difference.status != .withdrawn, let group = difference.new, let consensus = context.analysis[group.id] else {
      let text = wording.text("changes.withdrawn", ["old": old ?? ""])
      return [.text(text)] + (difference.old.map { [citation($0, earlier, &context)] } ?? [])
    }
    let mark = context.notes.mark(context.evidence(consensus))
    let figure = KeyFigures.leading(consensus, context)
    guard let old else { return sentence("changes.new", ["new": figure], figure, mark, context) }
    // A range or a verdict may change under a figure that stays.
    var content = difference.aspects.contains(.figure) || old != figure ? sentence("changes.change", ["old": old], figure, mark, context) : [.text(figure), mark]
    if difference.aspects.contains(.range), [difference.old, group].contains(where: Self.isRange), let before = difference.old.flatMap(earlier.range), before != old {
      let now = IssueWords(issue: changes.new, wording: wording).range(group) ?? figure
      if before != now, now != figure { content.append(.text(wording.text("changes.range", ["old": before, "new": now]))) }
    }
    if difference.aspects.contains(.verdict), let before = difference.old?.verdict {
      let values = ["old": verdict(before, wording), "new": verdict(group.verdict, wording)]
      content.append(.text(wording.text("changes.verdict", values)))
    }
    return content
  }

  private static func isRange(_ group: IssueData.Group?) -> Bool { group?.low != group?.high }

  private func verdict(_ name: String, _ wording: Wording) -> String { wording.has("verdicts." + name) ? wording.text("verdicts." + name) : name }

  /// A text with the new figure in bold and its note behind it.
  private func sentence(_ key: String, _ values: [String: String], _ figure: String, _ mark: Inline, _ context: SectionContext) -> [Inline] {
    let parts = context.wording.text(key, values.merging(["new": "\u{1}"]) { $1 }).split(separator: "\u{1}", omittingEmptySubsequences: false)
    return [.text(String(parts.first ?? "")), .strong([.text(figure)]), mark] + (parts.count > 1 ? [.text(String(parts[1]))] : [])
  }

  /// Where the last issue had a figure from.
  private func citation(_ group: IssueData.Group, _ earlier: IssueWords, _ context: inout SectionContext) -> Inline {
    let claims = earlier.issue.claims.filter { $0.group == group.id && $0.standing == nil }.prefix(context.notes.limit)
    let places = claims.map { claim in
      context.wording.text(
        "changes.citation", ["article": earlier.article(claim.article), "file": claim.article, "line": String(claim.line), "quote": claim.quote])
    }
    let list = places.joined(separator: context.wording.text("notes.separator"))
    return context.notes.mark([.text(context.wording.text("changes.note", ["issue": earlier.name, "list": list]) + context.wording.text("notes.end"))])
  }
}
