import Dates
import Diagnostics

/// A mail, or a page saved whole in MIME (`.mhtml`): the part that holds the article, and what the headers state.
///
/// Of several texts the one with the longest body is the article's: mails wrap it in greetings, forwards
/// and empty parts. Of two that are the same in two formats the HTML is taken, which says what is caption,
/// heading and noise, unless it lost a fifth of the text. Attachments are not read.
struct Mail: ArticleFormat {
  let extensions = ["eml", "mhtml", "mht"]

  private static let mostTexts = 24
  /// Bytes of a part that holds a text, in the file: a page brings its markup.
  private static let mostBytes = 2 * ArticleText.mostBytes
  /// Bytes of headers that any mail has.
  private static let mostHeaderBytes = 1 << 20

  func articles(in file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) -> [Article] {
    if file.bytes.isEmpty { throw FileBytes.Fault(fact: .fileEmpty) }
    if DeclaredText.isBinary(file.bytes) { throw FileBytes.Fault(fact: .fileBinary) }
    guard Self.headers(of: file.bytes) <= Self.mostHeaderBytes else { throw FileBytes.Fault(fact: .mailBroken) }
    guard let message = MailMessage(file.bytes) else { throw FileBytes.Fault(fact: .mailBroken) }
    if message.isCut { notes.record(.warning, .mailTooDeep(limit: MailMessage.deepest)) }
    let attachments = message.leaves.count(where: \.isAttachment)
    if attachments > 0 { notes.record(.note, .attachmentsSkipped(count: attachments)) }

    // Each byte that is no UTF-8 is led back by itself.
    if String(validating: file.bytes, as: UTF8.self) == nil, file.bytes.count(where: { $0 >= 0x80 }) > ArticleText.mostBytes {
      throw FileBytes.Fault(fact: ArticleText.tooLong)
    }
    let (source, raw) = CharsetDecoding.file(file.bytes)
    let texts = message.leaves.filter { $0.type == "text" && ["plain", "html", "x-html"].contains($0.subtype) && !$0.isAttachment }
    if texts.contains(where: { $0.content.count > Self.mostBytes }) { notes.record(.warning, ArticleText.tooLong) }
    let read = texts.filter { $0.content.count <= Self.mostBytes }.prefix(Self.mostTexts).map { leaf in
      (leaf: leaf, article: article(leaf, of: message, file, source, raw))
    }
    guard let best = Self.best(read, of: message) else { throw FileBytes.Fault(fact: .mailWithoutText) }
    return [best]
  }

  /// Bytes up to the first empty line.
  private static func headers(of bytes: [UInt8]) -> Int {
    var isEmpty = false
    for (index, byte) in bytes.prefix(mostHeaderBytes + 1).enumerated() {
      if byte == 0x0A, isEmpty { return index }
      if byte != 0x0D { isEmpty = byte == 0x0A }
    }
    return min(bytes.count, mostHeaderBytes + 1)
  }

  private func article(
    _ leaf: MailMessage.Leaf, of message: MailMessage, _ file: ArticleFile, _ source: SourceText, _ raw: MappedText
  ) -> Article {
    var article = Article(id: file.id, path: file.path, source: source, blocks: [])
    let content = TransferDecoding.decoded(raw[leaf.content], encoding: leaf.encoding)
    let isPage = leaf.subtype != "plain"
    let label = leaf.charset ?? (isPage ? DeclaredText.label(in: content.bytes.prefix(DeclaredText.head)) : nil)
    let text = CharsetDecoding.decoded(content, label: label)
    let format: any TextFormat = isPage ? HTML() : PlainText()
    format.read(text, into: &article)
    let isSaved = leaf.around == "related" && leaf.location != nil || message.header("Snapshot-Content-Location", of: -1) != nil
    state(message, leaf, isSavedPage: isSaved, raw, in: &article)
    return article
  }

  /// The headers state what the text does not. A saved page's are those of the browser that saved it.
  private func state(_ message: MailMessage, _ leaf: MailMessage.Leaf, isSavedPage: Bool, _ raw: MappedText, in article: inout Article) {
    func header(_ name: String) -> Stated<String>? {
      message.header(name, of: leaf.number).map { value, position in
        Stated(value, .file(line: article.source.line(at: raw.fileRange(of: position..<(position + 1)).lowerBound)))
      }
    }
    if isSavedPage {
      let location = header("Snapshot-Content-Location") ?? header("Content-Location")
      let own = leaf.location.map { Stated($0, .file(line: article.source.line(at: raw.fileRange(of: leaf.content.lowerBound..<(leaf.content.lowerBound + 1)).lowerBound))) }
      if let address = location ?? own, address.value.hasPrefix("http") { article.url = article.url ?? address }
      article.title = article.title ?? header("Subject")?.compactMap { OutletPhrases.standard.splitTitle($0)?.title ?? $0 }
      return
    }
    article.title = leaf.subtype == "plain" ? header("Subject") ?? article.title : article.title ?? header("Subject")
    article.published = article.published ?? header("Date")?.compactMap(PageFacts.date)
    if article.outlet == nil, let sender = message.sender(of: leaf.number), !sender.contains("@") {
      article.outlet = Stated(sender, .inferred("the sender's name"))
    }
  }

  private static func best(_ read: [(leaf: MailMessage.Leaf, article: Article)], of message: MailMessage) -> Article? {
    let saved = message.header("Snapshot-Content-Location", of: -1)?.value
    if let saved, let page = read.first(where: { $0.leaf.location == saved && !$0.article.body.isEmpty }) { return page.article }
    func length(_ article: Article) -> Int { article.body.reduce(0) { $0 + $1.text.utf8.count } }
    var best: (article: Article, length: Int)?
    for (leaf, article) in read {
      let length = length(article)
      let isPage = leaf.subtype != "plain"
      let needed = best.map { isPage ? $0.length * 4 / 5 : $0.length * 5 / 4 + 1 } ?? -1
      if length > needed { best = (article, length) }
    }
    return best?.article
  }
}
