import Claims
import Documents
import Estimation
import Quantities

/// Who is quoted for figures, how they stand to the event where that is known, with which figures, by which articles.
struct Voices: Section {
  let name = "voices"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let byID = Dictionary(context.extraction.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [[Inline]] = []
    for voice in context.analysis.voices.prefix(context.limit(.voices)) {
      let claims = voice.claims.compactMap { byID[$0] }
      let text = context.wording.text(
        "voices.item", ["voice": title(voice, context.wording), "articles": context.letters(voice.articles), "figures": figures(claims, context.wording)])
      items.append([.text(text)] + context.notes.marks(claims))
    }
    guard !items.isEmpty else { return [] }
    return [context.heading(name), .list(List(style: "list", items: items))]
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

  /// How many figures of a voice are quoted; the rest are counted.
  private let most = 5

  private func figures(_ claims: [Claim], _ wording: Wording) -> String {
    var seen: [String] = []
    for claim in claims {
      let words = Excerpt.figure(of: claim)
      if !seen.contains(words) { seen.append(words) }
    }
    let text = seen.prefix(most).map(wording.quoted).joined(separator: wording.text("list.comma"))
    let rest = seen.count - most
    return rest > 0 ? wording.text("voices.more", ["figures": text, "n": String(rest)]) : text
  }
}
