import Articles
import Claims
import Foundation
import TestSupport
import Testing

@testable import Estimation

/// Articles taken through all stages to their analysis.
struct WholeBatch {
  let batch: Batch
  let claims: [Claim]

  /// The articles of a folder of fixtures, its answers aside.
  init(fixture: URL) throws {
    let folder = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture.path) where name != "expected.json" {
      try folder.write(String(contentsOf: fixture.appendingPathComponent(name), encoding: .utf8), to: name)
    }
    let (batch, diagnostics) = BatchReader().read([folder.path])
    #expect(diagnostics.isEmpty)
    self.init(try #require(batch))
  }

  init(_ batch: Batch) {
    self.batch = batch
    claims = ClaimExtractor().claims(in: batch).claims
  }

  var context: EvidenceContext {
    EvidenceContext(
      articles: batch.articles.map { article in
        EvidenceContext.Article(
          id: article.id, label: batch.label(of: article.id), outlet: article.outlet?.value, published: article.published?.value,
          wires: article.wires.map {
            EvidenceContext.Wire(agency: $0.agency, form: EvidenceContext.Wire.Form(rawValue: $0.form.rawValue) ?? .mention)
          },
          declaredOrigin: article.declaredOrigin)
      }, asOf: batch.asOf?.value, eventStart: batch.manifest.started)
  }

  var analysis: Analysis { Estimator.analyse(claims, context: context) }
}
