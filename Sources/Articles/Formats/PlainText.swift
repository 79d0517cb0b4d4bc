/// Plain text as copied or scraped from a page, and Markdown, whose marks are few enough in news to
/// be read as such.
struct PlainText: ArticleFormat {
  let extensions = ["txt", "text", "md", "markdown"]

  func article(id: Article.ID, path: String, source: SourceText) -> Article {
    var page = Page(Paragraph.all(in: source))
    for step in PageSteps.all { step.mark(&page) }
    var article = Article(id: id, path: path, source: source, blocks: page.blocks)
    Statements.read(from: page, into: &article)
    return article
  }
}
