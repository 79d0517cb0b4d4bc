import Documents

/// The spelling used here and each article's own.
struct Names: Section {
  let name = "names"

  func blocks(_ context: inout SectionContext) -> [Block] {
    let used = Set(context.extraction.claims.compactMap { $0.place?.name })
    let varied = context.extraction.placeSpellings.filter { place in
      used.contains(place.name) && Set(place.byArticle.values.flatMap { $0 }).union([place.name]).count > 1
    }
    guard !varied.isEmpty else { return [] }
    let sentences = varied.map { place -> String in
      var articles: [String: [String]] = [:]
      for (article, spellings) in place.byArticle { for spelling in spellings { articles[spelling, default: []].append(article) } }
      let first: (String) -> String = { context.letters(articles[$0] ?? []) }
      let spellings = articles.keys.sorted { (first($0), $0) < (first($1), $1) }.map {
        context.wording.text("names.spelling", ["spelling": $0, "articles": first($0)])
      }
      return context.wording.text("names.shown", ["name": place.name, "spellings": context.wording.joined(spellings)])
    }
    return [context.heading(name), .paragraph(Paragraph(style: "body", content: [.text(sentences.joined(separator: " "))]))]
  }
}
