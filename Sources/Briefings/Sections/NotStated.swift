import Claims
import Documents
import Estimation
import Quantities

/// Kinds of figure that a reader would expect and no article gives.
struct NotStated: Section {
  let name = "notStated"
  /// What readers of any event ask for first.
  private static let expected: [ClaimKind] = [.killed, .injured, .missing, .displaced]

  private static let caught: Set<ClaimKind> = [.missing, .displaced, .trapped, .rescued, .troops]
  private static let harm: Set<ClaimKind> = [.killed, .injured, .missing, .displaced, .trapped, .rescued, .troops, .detained]
  /// Of how many leading figures it is told that nobody answers for them.
  private let most = 6

  /// The expected kinds without a number for the event itself.
  static func missingKinds(_ context: SectionContext) -> [ClaimKind] {
    let claims = context.countedClaims
    // Of a company that fails nobody asks for the dead.
    guard claims.count(where: { harm.contains($0.kind) }) > 1 || claims.count < 3 else { return [] }
    return expected.filter { kind in
      // Who is missing or driven out is asked for where people are caught up in an event, not at every march.
      if kind == .missing || kind == .displaced, !claims.contains(where: { caught.contains($0.kind) }) { return false }
      return      !claims.contains { $0.kind == kind && !$0.isBackground && $0.form != .vague }
    }
  }

  func blocks(_ context: inout SectionContext) -> [Block] {
    let blocks = missing(&context) + unsourced(&context)
    return blocks.isEmpty ? [] : [context.heading(name)] + blocks
  }

  /// Printed figures of the leading quantities for which the article names nobody.
  private func unsourced(_ context: inout SectionContext) -> [Block] {
    var items: [[Inline]] = []
    var count = 0
    for consensus in context.selection.shared.prefix(most) where consensus.group.measurand.kind != .duration {
      let claims = consensus.estimates.filter { $0.standing == .central }.flatMap(\.origin.claims).compactMap { context.claim($0) }
        .filter { $0.attribution.kind != .named && $0.form != .vague && !SpeakingWords.areIn(context.paragraph(of: $0)) }
      var byFigure: [(words: String, claims: [Claim])] = []
      for claim in claims {
        let words = context.figures.words(for: claim)
        if let index = byFigure.firstIndex(where: { $0.words == words }) { byFigure[index].claims.append(claim) } else { byFigure.append((words, [claim])) }
      }
      byFigure = Array(byFigure.prefix(most - count))
      guard !byFigure.isEmpty else { continue }
      count += byFigure.count
      let figures = byFigure.map { context.wording.text("differences.version", ["figure": $0.words, "articles": context.letters($0.claims.map(\.article))]) }
      let values = ["label": context.labels.words(for: consensus.group.measurand), "figures": figures.joined(separator: context.wording.text("list.comma"))]
      items.append([.text(context.wording.text("notStated.figure", values))] + context.notes.marks(byFigure.flatMap(\.claims)))
    }
    guard !items.isEmpty else { return [] }
    let parts = context.wording.text("notStated.unsourced", ["list": "\u{1}"]).split(separator: "\u{1}", omittingEmptySubsequences: false)
    var content: [Inline] = [.text(String(parts.first ?? ""))]
    for (index, item) in items.enumerated() {
      if index > 0 { content.append(.text(context.wording.text("list.semicolon"))) }
      content += item
    }
    content.append(.text(parts.count > 1 ? String(parts[1]) : ""))
    return [.paragraph(Paragraph(style: "body", content: content))]
  }

  private func missing(_ context: inout SectionContext) -> [Block] {
    let missing = Self.missingKinds(context)
    guard !missing.isEmpty else { return [] }
    let words = missing.map { context.wording.text("notStated." + $0.rawValue) }
    var content: [Inline] = [.text(context.wording.text("notStated.intro", ["list": context.wording.joined(words, last: "list.or")]))]
    let vague = context.countedClaims.filter { missing.contains($0.kind) && $0.form == .vague && !$0.isBackground }
    if !vague.isEmpty {
      let quotes = vague.map { context.wording.quoted(Excerpt.figure(of: $0)) }
      var seen: [String] = []
      for quote in quotes where !seen.contains(quote) { seen.append(quote) }
      content.append(.text(" " + context.wording.text("notStated.vague", ["articles": context.letters(vague.map(\.article)), "words": context.wording.joined(seen)])))
      content += context.notes.marks(vague)
    }
    return [.paragraph(Paragraph(style: "body", content: content))]
  }
}
