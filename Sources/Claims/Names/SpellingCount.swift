import Articles

/// How often a name is spelt how, and where.
struct SpellingCount {
  private(set) var counts: [String: Int] = [:]
  private(set) var articles: [String: Set<Article.ID>] = [:]

  mutating func add(_ spelling: String, article: Article.ID, times: Int = 1) {
    counts[spelling, default: 0] += times
    articles[spelling, default: []].insert(article)
  }

  mutating func add(_ other: SpellingCount) {
    for (spelling, count) in other.counts { counts[spelling, default: 0] += count }
    for (spelling, ids) in other.articles { articles[spelling, default: []].formUnion(ids) }
  }

  /// Spellings by article, each list in order.
  var byArticle: [Article.ID: [String]] {
    var byArticle: [Article.ID: [String]] = [:]
    for spelling in articles.keys.sorted() { for article in articles[spelling] ?? [] { byArticle[article, default: []].append(spelling) } }
    return byArticle
  }

  /// The spelling of most articles among those that fit best.
  func commonest(by rank: (String) -> Int = { _ in 0 }) -> String? {
    counts.map { spelling, count in (spelling: spelling, rank: (rank(spelling), articles[spelling]?.count ?? 0, count)) }
      .max { a, b in a.rank == b.rank ? a.spelling > b.spelling : a.rank < b.rank }?.spelling
  }
}
