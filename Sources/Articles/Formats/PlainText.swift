/// Plain text as copied or scraped from a page.
struct PlainText: TextFormat {
  let extensions = ["txt", "text"]

  func read(_ text: MappedText, into article: inout Article) {
    Page(Paragraph.all(in: text, of: article.source)).read(by: PageSteps.all, into: &article)
  }
}

extension Page {
  /// Reads an article by the steps given; what they leave open is body.
  func read(by steps: [any PageStep], into article: inout Article) {
    var page = self
    page.stem = Article.stem(of: article.id)
    for step in steps { step.mark(&page) }
    article.blocks = page.blocks(of: article.source)
    Statements.read(from: page, into: &article)
  }
}
