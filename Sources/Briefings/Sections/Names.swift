import Claims
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
    var sentences: [String] = []
    for place in varied {
      var articles: [String: [String]] = [:]
      for (article, spellings) in place.byArticle { for spelling in spellings { articles[spelling, default: []].append(article) } }
      let first = articles.mapValues { context.letters($0) }
      let spellings = first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
        context.wording.text("names.spelling", ["spelling": $0.key, "articles": $0.value])
      }
      sentences.append(context.wording.text("names.shown", ["name": place.name, "spellings": context.wording.joined(spellings)]))
    }
    return [context.heading(name), .paragraph(Paragraph(style: "small", content: [.text(sentences.joined(separator: " "))]))]
  }
}
