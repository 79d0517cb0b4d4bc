import Articles
import Dates
import Quantities
import Testing

@testable import Claims

extension Article {
  /// An article whose paragraphs are all body.
  static func of(id: String = "a.txt", published: CalendarDate? = CalendarDate(year: 2017, month: 9, day: 5), _ paragraphs: [String]) -> Article {
    let source = SourceText(paragraphs.joined(separator: "\n\n"))
    var blocks: [TextBlock] = []
    var start = 0
    for paragraph in paragraphs {
      blocks.append(TextBlock(role: .body, range: start..<start + paragraph.utf8.count, text: paragraph, line: source.line(at: start)))
      start += paragraph.utf8.count + 2
    }
    var article = Article(id: id, path: id, source: source, blocks: blocks)
    article.published = published.map { Stated($0, .manifest) }
    return article
  }
}

/// The claims of a text.
func claims(_ paragraphs: String..., published: CalendarDate? = CalendarDate(year: 2017, month: 9, day: 5), place: String? = nil) -> [Claim] {
  var batch = Batch(name: "test", articles: [.of(published: published, paragraphs)])
  batch.manifest.place = place
  return ClaimExtractor().claims(in: batch).claims
}

/// The first passage of a text.
func firstPassage(_ text: String) throws -> Passage {
  try #require(PassageReader(extractor: QuantityExtractor()).passages(of: .of([text])).first)
}

extension Passage {
  /// The words of the only figure.
  func figure() throws -> Range<Int> { wordRange(try #require(sentence.quantities.first).range) }
}
