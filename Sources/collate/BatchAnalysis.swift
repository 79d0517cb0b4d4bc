import ArgumentParser
import Articles
import Claims
import Diagnostics
import Estimation

/// The stages from files to consensus, composed: what every command starts from.
struct BatchAnalysis {
  let batch: Batch
  let extraction: Extraction
  let analysis: Analysis
  let messages: Messages

  /// - Throws: an exit code where the batch cannot be used; the reasons have been printed by then.
  init(paths: [String], messages: Messages, overrides: BriefingRun.Overrides? = nil) throws {
    var messages = messages
    let (batch, diagnostics) = BatchReader().read(paths)
    messages.report(diagnostics)
    guard var batch, messages.gravest != .error else { throw messages.inputFailure }
    if let title = overrides?.title { batch.manifest.title = title }
    if let asOf = overrides?.asOf { batch.manifest.asOf = asOf }
    self.batch = batch
    let (gazetteer, fault) = Installation().gazetteer()
    if let fault { messages.report([fault]) }
    extraction = ClaimExtractor(gazetteer: gazetteer).claims(in: batch)
    analysis = Estimator.analyse(extraction.claims, context: EvidenceContext(batch))
    if extraction.claims.isEmpty {
      messages.report([Diagnostic(.warning, file: paths.first, .articlesWithoutFigures)])
    }
    self.messages = messages
  }

  /// Prints a command's result, or nothing where the input was bad under `--strict`.
  func print(_ text: String) throws {
    if let code = messages.failure { throw code }
    try StandardOutput.write(text)
  }
}

extension EvidenceContext {
  /// What the batch says of its articles, as the estimation stage takes it.
  init(_ batch: Batch) {
    self.init(
      articles: batch.articles.map { article in
        EvidenceContext.Article(
          id: article.id, label: batch.label(of: article.id), outlet: article.outlet?.value,
          published: article.published?.value, wires: article.wires.map { Wire(agency: $0.agency, form: .init($0.form)) },
          declaredOrigin: article.declaredOrigin)
      },
      asOf: batch.asOf?.value, eventStart: batch.manifest.started)
  }
}

extension EvidenceContext.Wire.Form {
  init(_ form: WireCredit.Form) {
    switch form {
    case .dateline: self = .dateline
    case .creditLine: self = .creditLine
    case .mention: self = .mention
    }
  }
}
