import Claims
import Documents
import Estimation

/// Who is quoted, how they stand to the event where that is known, with which figures and words, by which articles.
struct Voices: Section {
  let name = "voices"
  /// How many figures and how many statements of a voice are quoted; further figures are counted.
  private let mostFigures = 4
  private let mostStatements = 2

  func blocks(_ context: inout SectionContext) -> [Block] {
    let byID = Dictionary(context.extraction.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[[Inline]]] = []
    let most = context.limit(.voices)
    // Who gives figures first; a third of the rows is for those who tell what happened.
    let others = context.analysis.otherVoices
    let counting = context.analysis.voices.prefix(max(most - min(others.count, most / 3), 0))
    for voice in counting + others {
      guard rows.count < most else { break }
      let claims = voice.claims.compactMap { byID[$0] }
      let statements = Array(voice.statements.filter { $0.readsAlone && !$0.isBackground }.prefix(mostStatements))
      guard !claims.isEmpty || !statements.isEmpty else { continue }
      let quoted = quoted(claims, context) + statements.map(Citation.printed)
      rows.append([
        [.text(title(voice, context.wording))],
        [.text(words(claims, statements, context.wording))] + context.notes.marks(quoted),
        [.text(context.letters(voice.articles))],
      ])
    }
    guard !rows.isEmpty else { return [] }
    let head = ["voice", "says", "articles"].map { [Inline.text(context.wording.text("voices." + $0))] }
    return [context.heading(name), .table(Table(columns: [.init(share: 28), .init(share: 58), .init(share: 14)], head: head, rows: rows))]
  }

  private func title(_ voice: QuotedVoice, _ wording: Wording) -> String {
    let capital = voice.name.prefix(1).uppercased() + voice.name.dropFirst()
    let relation: String? =
      switch voice.relation {
      case .state: wording.text("voices.state")
      case .party: wording.text("voices.party")
      case .declared(let words): words
      case nil: nil
      }
    let beside = voice.speakers + [relation].compactMap { $0 }
    return beside.isEmpty ? capital : "\(capital) (\(beside.joined(separator: ", ")))"
  }

  /// The figures that are printed, each once.
  private func quoted(_ claims: [Claim], _ context: SectionContext) -> [Citation] {
    var seen: Set<String> = []
    return claims.filter { seen.insert(Excerpt.figure(of: $0)).inserted }.prefix(mostFigures).map(Citation.claim)
  }

  private func words(_ claims: [Claim], _ statements: [Statement], _ wording: Wording) -> String {
    var figures: [String] = []
    for claim in claims {
      let words = Excerpt.figure(of: claim)
      if !figures.contains(words) { figures.append(words) }
    }
    var text = figures.prefix(mostFigures).map(wording.quoted).joined(separator: wording.text("list.comma"))
    let rest = figures.count - mostFigures
    if rest > 0 { text = wording.text("voices.more", ["figures": text, "n": String(rest)]) }
    return ([text] + statements.map { wording.quoted(Excerpt.words(of: $0)) }).filter { !$0.isEmpty }.joined(separator: wording.text("list.semicolon"))
  }
}
