import Articles
import Charts
import Claims
import Dates
import Diagnostics
import Documents
import Estimation
import Foundation
import Manifests
import TestSupport
import Testing

@testable import Briefings

/// A batch taken through all stages to its document.
struct Briefing: Sendable {
  let batch: Batch
  let extraction: Extraction
  let analysis: Analysis
  let document: Document

  init(_ batch: Batch, layout: Layout) {
    self.batch = batch
    extraction = ClaimExtractor().claims(in: batch, withStatements: true)
    analysis = Estimator.analyse(extraction.claims, statements: extraction.statements, context: EvidenceContext(of: batch))
    document = BriefingComposer(layout: layout).document(
      of: batch, extraction: extraction, analysis: analysis, date: "2017-09-05T00:00:00Z", measuring: FixedMeasure())
  }

  /// The briefing of a folder of `seeds`.
  static func seed(_ name: String) throws -> Briefing {
    let batch = try #require(BatchReader().read([TestSupport.seeds.appendingPathComponent(name).path]).batch)
    return Briefing(batch, layout: try Layout.own())
  }

  /// The briefing of texts, each one article of one paragraph.
  static func of(_ texts: [String], place: String? = nil, published: CalendarDate? = nil, lead: [String] = [], days: [CalendarDate] = []) throws -> Briefing {
    let articles = texts.enumerated().map { number, text in
      var article = Article(
        id: "\(number + 1).txt", path: "\(number + 1).txt", source: SourceText(text),
        blocks: [TextBlock(role: .body, range: 0..<text.utf8.count, text: text, line: 1)])
      article.published = (days.indices.contains(number) ? days[number] : published).map { Stated($0, .manifest) }
      return article
    }
    var batch = Batch(name: "test", articles: articles)
    batch.manifest.place = place
    batch.manifest.lead = lead
    return Briefing(batch, layout: try Layout.own())
  }
}

extension Layout {
  /// `layouts/briefing.yaml`.
  static func own() throws -> Layout {
    let (layout, diagnostics) = read(try ManifestNode.file("layouts/briefing.yaml")) { (name) throws(Diagnostic) in
      try .file("layouts/wording/\(name).yaml")
    }
    return try #require(layout, "\(diagnostics)")
  }

  /// The layout of a text, with the words of its language.
  static func read(_ yaml: String) throws -> (layout: Layout?, diagnostics: [Diagnostic]) {
    read(try ManifestNode(yaml: yaml, file: "layout.yaml")) { (name) throws(Diagnostic) in
      name == "en-GB" ? try .file("layouts/wording/en-GB.yaml") : nil
    }
  }
}

extension ManifestNode {
  /// A YAML file of the package.
  static func file(_ path: String) throws(Diagnostic) -> ManifestNode {
    let data = FileManager.default.contents(atPath: TestSupport.packageRoot.appendingPathComponent(path).path)
    return try ManifestNode(yaml: String(decoding: data ?? Data(), as: UTF8.self), file: path)
  }
}

extension Wording {
  /// `layouts/wording/en-GB.yaml`.
  static func own() throws -> Wording { Wording(try ManifestNode.file("layouts/wording/en-GB.yaml")) }
}

extension EvidenceContext {
  init(of batch: Batch) {
    self.init(
      articles: batch.articles.map { article in
        let wires = article.wires.map { Wire(agency: $0.agency, form: Wire.Form(rawValue: $0.form.rawValue) ?? .mention) }
        return Article(
          id: article.id, label: batch.label(of: article.id), outlet: article.outlet?.value, published: article.published?.value, wires: wires,
          declaredOrigin: article.declaredOrigin)
      }, asOf: batch.asOf?.value)
  }
}

/// Text in which every character is 4 points wide.
struct FixedMeasure: TextMeasuring {
  func width(of text: String, style: String, isBold: Bool) -> Double { Double(text.count) * 4 }
  func capHeight(of style: String) -> Double { 6 }
  func ascent(of style: String) -> Double { 8 }
  func descent(of style: String) -> Double { 2 }
}
