import Diagnostics

/// A saved page: its text without navigation, advertisements and other stories, and what its markup states.
struct HTML: TextFormat {
  let extensions = ["html", "htm", "xhtml"]

  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    let decoded = try DeclaredText(html: file.bytes)
    decoded.report(to: &notes)
    var article = Article(id: file.id, path: file.path, source: SourceText(decoded.text), blocks: [])
    if read(MappedText(file: article.source), into: &article) { notes.record(.warning, .pageTooLong(blocks: HTMLPage.mostBlocks)) }
    return [article]
  }

  func read(_ text: MappedText, into article: inout Article) {
    _ = read(text, into: &article) as Bool
  }

  /// - Returns: true where the page is too long to be read to its end.
  private func read(_ text: MappedText, into article: inout Article) -> Bool {
    let page = TableRows.joined(HTMLFlattener.page(of: text.bytes))
    let facts = PageFacts(page, of: text, in: article.source)
    let roles = PageRoles(page, titles: facts.titles).roles()
    var parts = Page([])
    for (block, role) in zip(page.blocks, roles) {
      let paragraph = Paragraph(block.text.composed(with: text), blanksBefore: 1, in: article.source)
      parts.parts.append(Page.Part(paragraph: paragraph, role: role))
    }
    parts.read(by: PageSteps.all, into: &article)
    facts.state(in: &article)
    return page.isTruncated
  }
}
