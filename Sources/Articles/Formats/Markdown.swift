/// Markdown: its headings and images say what they are; emphasis and links stay as written.
struct Markdown: TextFormat {
  let extensions = ["md", "markdown"]

  func read(_ text: MappedText, into article: inout Article) {
    Page(Paragraph.all(in: text, of: article.source)).read(by: [MarkdownStep()] + PageSteps.all, into: &article)
  }
}

/// Marks headings, images and front matter.
struct MarkdownStep: PageStep {
  func mark(_ page: inout Page) {
    markFrontMatter(&page)
    var index = 0
    var hasTitle = false
    while index < page.parts.count {
      let text = page.parts[index].paragraph.text
      let level = text.prefix { $0 == "#" }.count
      if page.parts[index].isOpen, (1...6).contains(level), text.dropFirst(level).first?.isWhitespace ?? false,
        let (hashes, heading) = page.parts[index].paragraph.split(at: level)
      {
        page.parts[index] = Page.Part(paragraph: hashes, role: .noise(reason: "markup"))
        page.parts.insert(
          Page.Part(paragraph: heading, role: hasTitle || level > 2 ? .subheading : .title), at: index + 1)
        hasTitle = true
        index += 1
      } else if text.hasPrefix("![") {
        page.mark(index, .caption)
      }
      index += 1
    }
  }

  /// The YAML between two lines of dashes at the head of a file.
  private func markFrontMatter(_ page: inout Page) {
    guard page.parts.first?.paragraph.text == "---",
      let end = page.parts.dropFirst().firstIndex(where: { $0.paragraph.text == "---" }),
      page.parts[1..<end].allSatisfy({ $0.paragraph.text.contains(":") || $0.wording.isListItem })
    else { return }
    for index in 0...end { page.mark(index, .noise(reason: "front matter")) }
  }
}
