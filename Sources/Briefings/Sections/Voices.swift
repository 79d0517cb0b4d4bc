import Claims
import Documents
import Foundation
import Quantities

/// Who is quoted for figures, with which, by which articles.
struct Voices: Section {
  let name = "voices"

  func blocks(_ context: inout SectionContext) -> [Block] {
    var order: [String] = []
    var claims: [String: [Claim]] = [:]
    for claim in context.countedClaims where claim.form != .vague && !claim.isForecast {
      // How long a thing has lasted is the article's own reckoning, whoever the sentence names.
      guard let name = claim.attribution.name, claim.kind != .date, claim.kind != .duration else { continue }
      let key = key(name)
      if claims[key] == nil { order.append(key) }
      claims[key, default: []].append(claim)
    }
    guard !order.isEmpty else { return [] }
    var items: [[Inline]] = []
    for key in order.sorted(by: { (claims[$1]?.count ?? 0, $0) < (claims[$0]?.count ?? 0, $1) }) {
      let own = claims[key] ?? []
      let text = context.wording.text(
        "voices.item", ["voice": title(own), "articles": context.letters(own.map(\.article)), "figures": figures(own, context.wording)])
      items.append([.text(text)] + context.notes.marks(own))
    }
    return [context.heading(name), .list(List(style: "list", items: items))]
  }

  /// "state media" and "Syrian state media" are one voice; so are a name with and without its article.
  private func key(_ name: String) -> String { name.lowercased().split(separator: " ").filter { $0 != "the" }.joined(separator: " ") }

  private func title(_ claims: [Claim]) -> String {
    let name = claims.first?.attribution.name ?? ""
    let speakers = Set(claims.compactMap(\.attribution.speaker)).subtracting([name]).sorted()
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    return speakers.isEmpty ? capital : "\(capital) (\(speakers.joined(separator: ", ")))"
  }

  private func figures(_ claims: [Claim], _ wording: Wording) -> String {
    var seen: [String] = []
    for claim in claims {
      let words = Excerpt.figure(of: claim)
      if !seen.contains(words) { seen.append(words) }
    }
    return seen.map(wording.quoted).joined(separator: wording.text("list.comma"))
  }
}
