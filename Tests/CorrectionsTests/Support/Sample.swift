import Articles
import Claims
import Diagnostics
import Estimation
import Foundation
import TestSupport
import Testing

@testable import Corrections

/// The batch of `Fixtures/corrections`, with corrections of the test's own.
struct Sample {
  let batch: Batch
  let extraction: Extraction
  let context: EvidenceContext

  static let whole: Sample? = BatchReader().read([TestSupport.fixtures.appendingPathComponent("corrections/batch").path]).batch.map { Sample($0) }

  init(_ batch: Batch) {
    self.batch = batch
    extraction = ClaimExtractor().claims(in: batch)
    context = EvidenceContext(
      articles: batch.articles.map {
        EvidenceContext.Article(id: $0.id, label: batch.label(of: $0.id), outlet: $0.outlet?.value, published: $0.published?.value, declaredOrigin: $0.declaredOrigin)
      }, asOf: batch.asOf?.value)
  }

  /// A batch of one text.
  init(text: String) { self.init(Batch(name: "test", articles: [Self.article(text)])) }

  /// An article of one paragraph.
  static func article(_ text: String) -> Article {
    let line = text.map { $0.isNewline ? " " : String($0) }.joined()
    return Article(
      id: "a.txt", path: "a.txt", source: SourceText(text), blocks: [TextBlock(role: .body, range: 0..<text.utf8.count, text: line, line: 1)])
  }

  /// Applies entries to what the rules found, or to what was corrected before.
  func corrected(_ yaml: String, after before: Corrected? = nil) -> Corrected {
    let entries = CorrectionsReader.read([CorrectionsFile(path: "f/corrections.yaml", text: yaml)])
    return Corrector.apply(entries, to: before?.extraction ?? extraction, of: batch, context: context)
  }

  /// An entry with author, date and reason.
  static func entry(_ lines: String...) -> String {
    "- {author: R. Example, date: 2023-05-15, reason: a test, " + lines.joined(separator: ", ") + "}\n"
  }
}

extension Corrected {
  /// All that was found wrong, a line each.
  var faults: [String] { outcomes.flatMap(\.diagnostics).map(\.description) }

  /// The claim with some words.
  func claim(_ quote: String, in article: String = "") -> Claim? {
    extraction.claims.first { $0.quote == quote && $0.article.hasPrefix(article) }
  }

  var analysis: Analysis { Estimator.analyse(extraction.claims, context: context, directives: directives) }

  /// The claims of each group by their words, the groups by their ids.
  var groups: [String: [String]] {
    Dictionary(uniqueKeysWithValues: analysis.consensuses.map { ($0.id, $0.group.claims.map(\.quote)) })
  }
}
