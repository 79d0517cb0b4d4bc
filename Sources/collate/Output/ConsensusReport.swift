import Articles
import Claims
import Dates
import Estimation
import Foundation
import SharedText

/// `collate consensus --format json`: the batch, what its articles share, and each group. Described by
/// `Schemas/consensus.schema.json`, which `collate consensus --schema` prints.
struct ConsensusReport: Encodable {
  struct Tool: Encodable {
    var name = "collate"
    var version = Collate.version
  }

  struct ArticleRecord: Encodable {
    var id, label: String
    var outlet, title, published, url: String?
    /// Wire agencies that the file credits.
    var credits: [String]
  }

  struct BatchRecord: Encodable {
    var name: String
    var title, place, asOf: String?
    var articles: [ArticleRecord]
  }

  struct ExcerptRecord: Encodable {
    var article: String
    var firstLine, lastLine: Int
    var text: String
  }

  struct PassageRecord: Encodable {
    var words: Int
    var first, second: ExcerptRecord
  }

  struct SharedTextRecord: Encodable {
    var first, second: String
    var shareOfFirst, shareOfSecond: Double
    var isSameText: Bool
    var passages: [PassageRecord]
  }

  struct LineageRecord: Encodable {
    var name: String
    var articles: [String]
  }

  struct VoiceRecord: Encodable {
    var name: String
    var otherName: String?
    var speakers: [String]
    /// "state", "party" or the words of batch.yaml.
    var relation: String?
    var articles, claims: [String]
    var statements: [StatementRecord]
  }

  struct TermRecord: Encodable {
    var group: String
    var low, high: Double
  }

  struct DerivedRecord: Encodable {
    var id, operation: String
    var low, high: Double
    var terms: [TermRecord]
    var asOf: String?
    /// The arithmetic in words.
    var arithmetic: String
  }

  struct SeparationRecord: Encodable {
    var attribute: String
    var groups: [String]
  }

  /// The version of this format; raised where a field changes its meaning or goes.
  var format = 1
  var tool = Tool()
  var batch: BatchRecord
  var sharedText: [SharedTextRecord]
  var lineages: [LineageRecord]
  var groups: [ConsensusRecord]
  var separations: [SeparationRecord]
  var voices: [VoiceRecord]
  var derived: [DerivedRecord]
  var statements: [CorroborationRecord]
  var timeline: [DatedRecord]

  init(_ analysis: BatchAnalysis, withDiagnostics: Bool) {
    let (source, found) = (analysis.batch, analysis.analysis)
    batch = BatchRecord(
      name: source.name, title: source.manifest.title, place: source.manifest.place ?? analysis.extraction.eventPlace?.title, asOf: source.asOf?.value.description,
      articles: source.articles.map { article in
        ArticleRecord(
          id: article.id, label: source.label(of: article.id), outlet: article.outlet?.value, title: article.title?.value,
          published: article.published?.value.description, url: article.url?.value, credits: article.wires.map(\.agency))
      })
    sharedText = analysis.resemblances.map { pair in
      SharedTextRecord(
        first: pair.first, second: pair.second, shareOfFirst: Self.rounded(pair.shareOfFirst), shareOfSecond: Self.rounded(pair.shareOfSecond), isSameText: pair.isSameText,
        passages: pair.passages.map { PassageRecord(words: $0.words, first: Self.record($0.first), second: Self.record($0.second)) })
    }
    lineages = found.lineages.map { LineageRecord(name: $0.name, articles: $0.articles) }
    groups = found.consensuses.map { ConsensusRecord(consensus: $0, batch: source, withDiagnostics: withDiagnostics) }
    voices = (found.voices + found.otherVoices).map { voice in
      VoiceRecord(
        name: voice.name, otherName: voice.otherName, speakers: voice.speakers, relation: voice.relation.map(Self.words), articles: voice.articles, claims: voice.claims,
        statements: voice.statements.map(StatementRecord.init))
    }
    derived = found.derived.map { figure in
      DerivedRecord(
        id: figure.id, operation: figure.operation.rawValue, low: figure.low, high: figure.high, terms: figure.terms.map { TermRecord(group: $0.group, low: $0.low, high: $0.high) },
        asOf: figure.asOf?.description, arithmetic: DerivedText.text(of: figure))
    }
    statements = found.statements.map(CorroborationRecord.init)
    timeline = found.dated.map(DatedRecord.init)
    separations = found.separations.map { SeparationRecord(attribute: $0.attribute.rawValue, groups: $0.groups) }
  }

  private static func record(_ excerpt: SharedPassage.Excerpt) -> ExcerptRecord {
    ExcerptRecord(article: excerpt.article, firstLine: excerpt.lines.lowerBound, lastLine: excerpt.lines.upperBound, text: excerpt.text)
  }

  private static func words(_ relation: QuotedVoice.Relation) -> String {
    switch relation {
    case .state: "state"
    case .party: "party"
    case .declared(let words): words
    }
  }

  private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }

  /// The report as JSON, keys in order.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
