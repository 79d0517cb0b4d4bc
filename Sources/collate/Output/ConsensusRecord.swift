import Articles
import Claims
import Dates
import Estimation
import Quantities

/// One group of `collate consensus --format json`; what is absent is null.
struct ConsensusRecord: Encodable {
  struct OriginRecord: Encodable {
    var id, name, kind: String
    var probable: Bool
    var best, low, high: Double?
    var standing: String
    var articles: [String]
    var claims: [String]
    var links: [LinkRecord]
  }

  /// Why two claims are held to be of one origin.
  struct LinkRecord: Encodable {
    var strength, evidence, first, second, words: String
  }

  struct ReasonRecord: Encodable {
    var kind: String
    var claims: [String]
  }

  struct SensitivityRecord: Encodable {
    var without: String
    var middle: Double
    var shift: Double
  }

  var group, kind, unit: String
  var subject: String
  var place, scope: String?
  var background: Bool
  var verdict, lead: String
  var refusal: String?
  var middle, printedMiddle, low, high, hullLow, hullHigh, overlapLow, overlapHigh, ratio: Double?
  var outlets, origins: Int
  var estimates: [OriginRecord]
  var sensitivities: [SensitivityRecord]
  var reasons: [ReasonRecord]
  var claims: [String]
  var pinned: String?
  var excluded: [String]
  var corrections: [String]
  /// Only where it was asked for and the group has one.
  var diagnostics: DiagnosticsRecord?

  init(consensus: Consensus, batch: Batch, withDiagnostics: Bool) {
    let measurand = consensus.group.measurand
    group = consensus.id
    kind = measurand.kind.rawValue
    unit = measurand.unit.name
    subject = measurand.subject.printed
    place = measurand.place?.title
    scope = measurand.scope.map(ClaimRecord.text)
    background = measurand.isBackground
    verdict = consensus.verdict.rawValue
    lead = consensus.lead.rawValue
    refusal = consensus.refusal?.rawValue
    middle = consensus.middle
    printedMiddle = consensus.printedMiddle
    low = consensus.spread?.low
    high = consensus.spread?.high
    hullLow = consensus.hull?.low
    hullHigh = consensus.hull?.high
    overlapLow = consensus.overlap?.low
    overlapHigh = consensus.overlap?.high
    ratio = consensus.ratio
    outlets = consensus.outletCount
    origins = consensus.originCount
    estimates = consensus.estimates.map { estimate in
      OriginRecord(
        id: estimate.origin.id, name: estimate.origin.name, kind: estimate.origin.kind.rawValue, probable: estimate.origin.isProbable,
        best: estimate.interval.best, low: estimate.interval.low, high: estimate.interval.high, standing: estimate.standing.rawValue,
        articles: estimate.origin.articles, claims: estimate.origin.claims,
        links: estimate.origin.links.map {
          LinkRecord(strength: $0.strength.rawValue, evidence: $0.evidence.rawValue, first: $0.first, second: $0.second, words: $0.words)
        })
    }
    sensitivities = consensus.sensitivities.map { SensitivityRecord(without: $0.origin, middle: $0.middle, shift: $0.shift) }
    reasons = consensus.reasons.map { ReasonRecord(kind: $0.kind.rawValue, claims: $0.claims) }
    claims = consensus.group.claims.map(\.id)
    pinned = consensus.pinned?.id
    excluded = consensus.excluded.map(\.id)
    corrections = ConsensusFormat.corrections(consensus).map(\.description)
    diagnostics = withDiagnostics ? consensus.metaAnalysis.map(DiagnosticsRecord.init) : nil
  }
}
