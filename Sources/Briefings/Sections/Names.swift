import Claims
import Documents

/// The spelling used here and each article's own: of places that figures are for, and of people and bodies that
/// answer for them.
struct Names: Section {
  let name = "names"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let varied = context.extraction.names.filter { isUsed($0, context) && isVaried($0) }
    guard !varied.isEmpty else { return [] }
    let sentences = varied.map { name in
      var articles: [String: [String]] = [:]
      for (article, spellings) in name.byArticle { for spelling in spellings { articles[spelling, default: []].append(article) } }
      let letters = articles.mapValues { context.letters($0) }
      let spellings = letters.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
        context.wording.text("names.spelling", ["spelling": $0.key, "articles": $0.value])
      }
      return context.wording.text("names.shown", ["name": name.name, "spellings": context.wording.joined(spellings)])
    }
    return [context.heading(name), .paragraph(Paragraph(style: "small", content: [.text(sentences.joined(separator: " "))]))]
  }

  private func isUsed(_ name: NameSpellings, _ context: SectionContext) -> Bool {
    switch name.kind {
    case .place: context.extraction.claims.contains { $0.place?.name == name.name }
    case .person, .body: context.extraction.claims.contains { $0.attribution.name == name.name || $0.attribution.speaker == name.name }
    }
  }

  /// True where the articles spell a name in two ways; capitals alone make no other spelling, nor do a title and a
  /// part of the name ("Dr Vermeersch").
  private func isVaried(_ name: NameSpellings) -> Bool {
    let own = Set(words(name.name))
    return name.byArticle.values.joined().contains { spelling in
      let words = words(spelling)
      guard name.kind == .person else { return Set(words) != own }
      return !own.isSuperset(of: words) && !own.isSuperset(of: words.dropFirst())
    }
  }

  private func words(_ text: String) -> [String] { text.lowercased().split { $0.isWhitespace }.map { String($0).replacing("’", with: "'") } }
}
