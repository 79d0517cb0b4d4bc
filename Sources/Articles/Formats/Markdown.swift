/// Markdown: read as its reader sees it, by the same steps as plain text; its headings, images, quotations
/// and front matter say what they are.
struct Markdown: TextFormat {
  let extensions = ["md", "markdown"]

  func read(_ text: MappedText, into article: inout Article) {
    let matter = FrontMatter(text.bytes)
    let blocks = MarkdownBlocks(text.bytes, from: matter.end).blocks
    let references = MarkdownReferences.labels(blocks.filter { $0.kind == .noise("link definition") }.map { text[$0.range] })
    var page = Page([])
    for line in matter.lines {
      page.parts.append(Page.Part(paragraph: Paragraph(text[line], in: article.source), role: .noise(reason: "front matter")))
    }
    var hasTitle = false
    var isBelowImage = false
    for block in blocks {
      let inline = MarkdownInline(Self.text(of: block, in: text), references: references)
      if let image = inline.image {
        page.parts.append(Page.Part(paragraph: Paragraph(image, blanksBefore: block.blanksBefore, in: article.source), role: .caption))
        isBelowImage = true
        continue
      }
      let isEmpty = inline.text.isEmpty
      let isNoise = if case .noise = block.kind { true } else { false }
      let shown = isEmpty || isNoise ? text[block.range] : inline.text
      let paragraph = Paragraph(shown, blanksBefore: block.blanksBefore, in: article.source)
      var role = isEmpty ? .noise(reason: "markup") : Self.role(of: block.kind, inline, paragraph, hasTitle: hasTitle)
      if role == nil, isBelowImage, block.blanksBefore == 0 { role = .caption }
      if role == .title { hasTitle = true }
      isBelowImage = false
      page.parts.append(Page.Part(paragraph: paragraph, role: role))
    }
    page.read(by: PageSteps.all, into: &article)
    matter.state(text, in: &article)
  }

  /// A block's text without the marks at the heads of its lines.
  private static func text(of block: MarkdownBlocks.Block, in text: MappedText) -> MappedText {
    if block.marks.isEmpty, block.kind != .row { return text[block.range] }
    var marks = block.marks
    if block.kind == .row { marks = block.range.filter { text.bytes[$0] == 0x7C }.map { $0..<($0 + 1) } }
    var read = MappedText()
    var start = block.range.lowerBound
    for mark in marks where mark.lowerBound >= start && mark.upperBound <= block.range.upperBound {
      read.append(text.bytes[start..<mark.lowerBound], from: start..<mark.lowerBound)
      if block.kind == .row, !read.isEmpty, read.bytes.last != 0x20 { read.append([0x20], from: mark) }
      start = mark.upperBound
      while block.kind == .row, start < block.range.upperBound, text.bytes[start] == 0x20 { start += 1 }
    }
    read.append(text.bytes[start..<block.range.upperBound], from: start..<block.range.upperBound)
    return read.composed(with: text)
  }

  private static func role(
    of kind: MarkdownBlocks.Kind, _ inline: MarkdownInline, _ paragraph: Paragraph, hasTitle: Bool
  ) -> TextBlock.Role? {
    switch kind {
    case .noise(let reason): return .noise(reason: reason)
    case .heading(let level):
      if PageCues.cue(for: paragraph.wording, in: .anywhere) != nil { return nil }
      return hasTitle || level > 2 ? .subheading : .title
    case .row: return paragraph.wording.hasDigit ? .body : .subheading
    case .paragraph, .item:
      let letters = inline.text.bytes.count { $0 >= 0x80 || HTMLTokenizer.isLetter($0) }
      guard inline.linkedBytes >= letters, letters > 0, !CreditStep.isCredit(paragraph.text, paragraph.wording) else { return nil }
      return paragraph.wording.endsSentence && kind == .paragraph ? nil : .noise(reason: "link")
    }
  }
}
