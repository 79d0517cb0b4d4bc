import Claims
import Documents
import Quantities

/// Kinds of figure that a reader would expect and no article gives.
struct NotStated: Section {
  let name = "notStated"
  /// What readers of any event ask for first.
  private static let expected: [ClaimKind] = [.killed, .injured, .missing, .displaced]

  /// The expected kinds without a number for the event itself.
  static func missingKinds(_ context: SectionContext) -> [ClaimKind] {
    let claims = context.countedClaims
    return expected.filter { kind in
      !claims.contains { $0.kind == kind && !$0.isBackground && $0.form != .vague }
    }
  }

  func blocks(_ context: inout SectionContext) -> [Block] {
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
    return [context.heading(name), .paragraph(Paragraph(style: "body", content: content))]
  }
}
