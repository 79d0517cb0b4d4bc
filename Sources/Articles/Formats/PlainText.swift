/// Plain text as copied or scraped from a page.
struct PlainText: ArticleFormat {
  let extensions = ["txt", "text"]

  func article(id: Article.ID, path: String, source: SourceText) -> Article {
    Self.article(id: id, path: path, source: source, steps: PageSteps.all)
  }

  /// Reads an article by the steps given; what they leave open is body.
  static func article(id: Article.ID, path: String, source: SourceText, steps: [any PageStep]) -> Article {
    var page = Page(Paragraph.all(in: source))
    for step in steps { step.mark(&page) }
    var article = Article(id: id, path: path, source: source, blocks: page.blocks(of: source))
    Statements.read(from: page, into: &article)
    return article
  }
}
