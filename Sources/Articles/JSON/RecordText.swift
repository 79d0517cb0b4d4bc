import Diagnostics
import Foundation

/// A file of JSON, decoded, with what its values are made into articles by.
struct RecordText {
  /// More records than a batch has articles; what stands behind them is not read.
  static let mostRecords = 10_000

  let file: ArticleFile
  let source: SourceText
  let mapped: MappedText

  init(_ file: ArticleFile, notes: inout FormatNotes) throws(FileBytes.Fault) {
    let decoded = try DeclaredText(html: file.bytes)
    decoded.report(to: &notes)
    self.file = file
    source = SourceText(decoded.text)
    mapped = MappedText(file: source)
  }

  /// The value that is all of a range: Foundation judges whether it is JSON, the scanner tells the places.
  func value(_ range: Range<Int>) -> JSONValue? {
    let bytes = mapped.bytes
    let range = WhiteSpace.trimmed(range, in: bytes)
    guard !range.isEmpty, let value = JSONScanner.value(in: bytes, range),
      (try? JSONSerialization.jsonObject(with: Data(bytes[range]), options: .fragmentsAllowed)) != nil
    else { return nil }
    return value
  }

  /// The lines that hold more than white space.
  var lines: [Range<Int>] { LineRange.all(in: mapped.bytes).map(\.range) }

  /// Why a record gives no article.
  func fault(of value: JSONValue, number: Int) -> Fact {
    ArticleRecord(value, in: mapped).isTooLong ? ArticleText.tooLong : .recordWithoutText(number: number)
  }

  func line(at byte: Int) -> Int { source.line(at: byte) }

  /// The article of a record; nil where it holds no text.
  func article(of value: JSONValue, id: Article.ID) -> Article? {
    let record = ArticleRecord(value, in: mapped)
    let texts = record.texts
    guard !texts.isEmpty else { return nil }
    var article = Article(id: id, path: file.path, source: source, blocks: [])
    if texts.count == 1, let text = texts.first, Self.isMarkup(text) {
      HTML().read(text, into: &article)
    } else {
      var page = Page(texts.flatMap { Paragraph.all(in: $0, of: source) })
      if let title = record.titleText {
        page.parts.insert(Page.Part(paragraph: Paragraph(title, blanksBefore: 1, in: source), role: .title), at: 0)
      }
      page.read(by: PageSteps.all, into: &article)
    }
    record.state(in: &article)
    return article
  }

  private static let marks = ["<p>", "<p ", "</p>", "<br", "<div", "<html", "<article"]

  /// True for a text that is HTML.
  private static func isMarkup(_ text: MappedText) -> Bool {
    guard text.bytes.contains(0x3C) else { return false }
    let folded = text.bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return marks.contains { CuePhrase.stands(Array($0.utf8), in: folded) }
  }
}
