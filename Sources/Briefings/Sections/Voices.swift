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
    for claim in context.extraction.claims where claim.form != .vague || claim.kind == .killed {
      guard let name = claim.attribution.name, claim.kind != .date else { continue }
      let key = key(name)
      if claims[key] == nil { order.append(key) }
      claims[key, default: []].append(claim)
    }
    guard !order.isEmpty else { return [] }
    var rows: [[[Inline]]] = []
    for key in order.sorted(by: { (claims[$1]?.count ?? 0, $0) < (claims[$0]?.count ?? 0, $1) }) {
      let own = claims[key] ?? []
      rows.append([
        [.text(title(own))],
        [.text(figures(own, context)), context.notes.mark(own)],
        [.text(context.letters(own.map(\.article)))],
      ])
    }
    let head = ["voice", "figures", "articles"].map { [Inline.text(context.wording.text("voices." + $0))] }
    return [
      context.heading(name),
      .table(Table(columns: [.init(share: 34), .init(share: 50), .init(share: 16)], head: head, rows: rows)),
    ]
  }

  /// "state media" and "Syrian state media" are one voice; so are a name with and without its article.
  private func key(_ name: String) -> String { name.lowercased().split(separator: " ").filter { $0 != "the" }.joined(separator: " ") }

  private func title(_ claims: [Claim]) -> String {
    let name = claims.first?.attribution.name ?? ""
    let speakers = Set(claims.compactMap(\.attribution.speaker)).subtracting([name]).sorted()
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    return speakers.isEmpty ? capital : "\(capital) (\(speakers.joined(separator: ", ")))"
  }

  private func figures(_ claims: [Claim], _ context: SectionContext) -> String {
    var seen: [String] = []
    for claim in claims {
      let words = Excerpt.figure(of: claim)
      if !seen.contains(words) { seen.append(words) }
    }
    return seen.map { "“\($0)”" }.joined(separator: ", ")
  }
}
