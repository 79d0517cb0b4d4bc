/// A saved page: its text without navigation, advertisements and other stories, and what its markup states.
struct HTML: TextFormat {
  let extensions = ["html", "htm", "xhtml"]

  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    let decoded = try DeclaredText(html: file.bytes)
    decoded.report(to: &notes)
    return [article(id: file.id, path: file.path, source: SourceText(decoded.text))]
  }

  func read(_ text: MappedText, into article: inout Article) {
    let page = TableRows.joined(HTMLFlattener.page(of: text.bytes))
    let facts = PageFacts(page, of: text, in: article.source)
    let paragraphs = page.blocks.map { Paragraph($0.text.composed(with: text), blanksBefore: 1, in: article.source) }
    let roles = PageRoles(page, paragraphs, titles: facts.titles).roles()
    var parts = Page([])
    parts.parts = zip(paragraphs, roles).map { Page.Part(paragraph: $0, role: $1) }
    parts.read(by: PageSteps.all, into: &article)
    if let body = facts.body, article.body.reduce(0, { $0 + $1.text.utf8.count }) * 4 < body.count {
      // A page that a script was to fill: its text stands in its linked data alone.
      PlainText().read(body, into: &article)
    }
    facts.state(in: &article)
  }
}
