import ArgumentParser
import Articles
import Claims
import Corrections
import Diagnostics
import Estimation
import SharedText

/// The stages from files to claims, composed: what every command starts from.
struct BatchClaims {
  let batch: Batch
  let extraction: Extraction
  /// What became of the entries of `corrections.yaml`.
  let corrections: [CorrectionOutcome]
  /// What the batch, and the corrections, say of articles, groups and origins.
  let context: EvidenceContext
  let directives: Directives
  let messages: Messages

  /// - Parameter withStatements: true to read what the articles tell beside figures as well.
  /// - Throws: an exit code where the batch cannot be used; the reasons have been printed by then.
  init(paths: [String], messages: Messages, overrides: BriefingRun.Overrides? = nil, withStatements: Bool = false) throws {
    var messages = messages
    let (batch, diagnostics) = BatchReader().read(paths)
    messages.report(diagnostics)
    guard var batch, messages.gravest != .error else { throw messages.inputFailure }
    if let title = overrides?.title { batch.manifest.title = title }
    if let asOf = overrides?.asOf { batch.manifest.asOf = asOf }
    if let tlp = overrides?.tlp { batch.manifest.tlp = tlp }
    if let caveat = overrides?.caveat { batch.manifest.caveat = caveat }
    self.batch = batch
    let (gazetteer, fault) = Installation().gazetteer()
    if let fault { messages.report([fault]) }
    let found = ClaimExtractor(gazetteer: gazetteer).claims(in: batch, withStatements: withStatements)
    let corrected = Corrector.apply(CorrectionsReader.read(batch.corrections), to: found, of: batch, context: EvidenceContext(batch))
    corrections = corrected.outcomes
    messages.report(corrections.flatMap(\.diagnostics))
    (extraction, context, directives) = (corrected.extraction, corrected.context, corrected.directives)
    if extraction.claims.isEmpty {
      messages.report([Diagnostic(.warning, file: paths.first, .articlesWithoutFigures)])
    }
    if extraction.events.count > 1 {
      let letters = extraction.events.map { $0.articles.map { batch.label(of: $0) }.joined(separator: ", ") }
      messages.report([Diagnostic(.note, file: paths.first, .severalEvents(letters))])
    }
    self.messages = messages
  }

  /// The group that every claim belongs to.
  var groups: [Claim.ID: MeasurandGroup.ID] {
    var groups: [Claim.ID: MeasurandGroup.ID] = [:]
    groups.reserveCapacity(extraction.claims.count)
    for group in Estimator.groups(of: extraction.claims, context: context, directives: directives) {
      for claim in group.claims { groups[claim.id] = group.id }
    }
    return groups
  }

  /// Prints a command's result, or nothing where the input was bad under `--strict`.
  func print(_ text: String) throws { try print(Array(text.utf8)) }

  /// Prints a command's result in UTF-8, or nothing where the input was bad under `--strict`.
  func print(_ bytes: [UInt8]) throws {
    if let code = messages.failure { throw code }
    try StandardOutput.write(bytes)
  }
}

/// The claims of a batch with what they amount to.
struct BatchAnalysis {
  let claims: BatchClaims
  /// Which articles share passages.
  let resemblances: [Resemblance]
  let analysis: Analysis

  init(_ claims: BatchClaims) {
    self.claims = claims
    let articles = claims.batch.articles
    resemblances = SharedTextFinder.resemblances(in: articles)
    var context = claims.context
    context.texts = SharedTextFinder.texts(of: articles, by: resemblances)
    analysis = Estimator.analyse(claims.extraction.claims, statements: claims.extraction.statements, context: context, directives: claims.directives)
  }

  var batch: Batch { claims.batch }
  var extraction: Extraction { claims.extraction }
  var messages: Messages { claims.messages }
  var corrections: [CorrectionOutcome] { claims.corrections }
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
    relations = Dictionary(batch.manifest.relations.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
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
