import Articles
import Claims
import Diagnostics

/// Finds what anchors stand for in the articles and among their claims.
final class AnchorResolver {
  private let batch: Batch
  private var words: [Article.ID: ArticleWords] = [:]
  private let claims: [Article.ID: [Claim]]

  init(_ batch: Batch, claims: [Claim]) {
    self.batch = batch
    self.claims = Dictionary(grouping: claims, by: \.article)
  }

  /// The article of a file name, with or without its ending.
  func article(named name: String) -> Result<Article, Fault> {
    if let article = batch.articles.first(where: { $0.id == name }) ?? batch.articles.first(where: { $0.stem == name }) { return .success(article) }
    let near = NearMatch.candidates(for: name, among: batch.articles.map(\.id)) + NearMatch.candidates(for: name, among: batch.articles.map(\.stem))
    return .failure(Fault(.articleNotInBatch(name: name, near: near)))
  }

  /// The one place of an anchor's words.
  func place(of anchor: Anchor) -> Result<(article: Article, match: ArticleWords.Match), Fault> {
    places(of: anchor).flatMap { article, matches in
      one(of: matches, anchor).map { (article, $0) }
    }
  }

  /// The one figure in an anchor's words. Of several places with the same words those without a figure do not count,
  /// unless the anchor says which place is meant.
  func claim(of anchor: Anchor) -> Result<Claim, Fault> {
    places(of: anchor).flatMap { article, all in
      var matches = all
      if anchor.occurrence == nil {
        let telling = all.filter { !self.claims(in: $0.range, of: article.id).isEmpty }
        if !telling.isEmpty { matches = telling }
        // A figure of the headline that the body repeats is one claim.
        let figures = Set(telling.map { self.claims(in: $0.range, of: article.id).map(\.id) })
        if figures.count == 1 { matches = Array(telling.prefix(1)) }
      }
      if matches.count > 1, anchor.occurrence == nil { return .failure(Fault(.quoteRepeated(quote: anchor.quote, count: all.count))) }
      return one(of: matches, anchor).flatMap { match in
        let found = self.claims(in: match.range, of: article.id)
        // The words may be part of one figure that stands within another's.
        let holding = found.filter { $0.range.lowerBound <= match.range.lowerBound && match.range.upperBound <= $0.range.upperBound }
        guard let claim = found.count == 1 ? found.first : holding.count == 1 ? holding.first : nil else {
          return .failure(
            Fault(found.isEmpty ? .quoteWithoutFigure(quote: anchor.quote) : .quoteWithFigures(quote: anchor.quote, figures: found.map(\.quote))))
        }
        return .success(claim)
      }
    }
  }

  private func one(of matches: [ArticleWords.Match], _ anchor: Anchor) -> Result<ArticleWords.Match, Fault> {
    if let occurrence = anchor.occurrence {
      guard matches.indices.contains(occurrence - 1) else {
        return .failure(Fault(.occurrenceMissing(quote: anchor.quote, occurrence: occurrence, count: matches.count)))
      }
      return .success(matches[occurrence - 1])
    }
    guard matches.count == 1, let match = matches.first else {
      return .failure(Fault(.quoteRepeated(quote: anchor.quote, count: matches.count)))
    }
    return .success(match)
  }

  private func places(of anchor: Anchor) -> Result<(Article, [ArticleWords.Match]), Fault> {
    article(named: anchor.article).flatMap { article in
      let words = self.words[article.id] ?? ArticleWords(article)
      self.words[article.id] = words
      let matches = words.matches(of: anchor.quote)
      return matches.isEmpty ? .failure(Fault(.quoteNotFound(quote: anchor.quote, article: article.id))) : .success((article, matches))
    }
  }

  /// The claims whose figure has a part in a range.
  func claims(in range: Range<Int>, of article: Article.ID) -> [Claim] {
    (claims[article] ?? []).filter { $0.range.overlaps(range) }
  }

  /// Why an anchor stands for nothing.
  struct Fault: Error {
    var fact: Fact
    init(_ fact: Fact) { self.fact = fact }
  }
}
