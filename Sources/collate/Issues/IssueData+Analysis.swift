import Articles
import Briefings
import Claims
import Corrections
import Dates
import Differences
import Estimation
import Quantities

extension IssueData {
  /// The data of the issue that a layout makes of an analysis.
  init(_ analysis: BatchAnalysis, layout: Layout) {
    let (batch, found) = (analysis.batch, analysis.analysis)
    let summary = BriefingComposer(layout: layout).summary(
      of: batch, extraction: analysis.extraction, analysis: found, corrections: analysis.corrections)
    let standings = ClaimStandings(found)
    let units = Dictionary(found.consensuses.map { ($0.id, $0.group.measurand.unit) }, uniquingKeysWith: { first, _ in first })
    let rank = Dictionary(summary.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let order = found.consensuses.enumerated().sorted { (rank[$0.element.id] ?? .max, $0.offset) < (rank[$1.element.id] ?? .max, $1.offset) }
    self.init(
      tool: Tool(name: "collate", version: Collate.version),
      batch: Batch(
        name: batch.name, title: summary.title, place: batch.manifest.place ?? analysis.extraction.eventPlace?.title, asOf: batch.asOf?.value.description,
        issue: batch.manifest.issue, language: layout.wording.language, tlp: batch.manifest.tlp?.mark, caveat: summary.caveat),
      articles: batch.articles.map { Article($0, of: batch, lineages: found.lineages) },
      groups: order.map { Group($0.element, printed: summary.figures[$0.element.id]) },
      claims: analysis.extraction.claims.map { claim in
        let group = found.group(of: claim.id)
        return Claim(claim, group: group, unit: group.flatMap { units[$0] }, standings: standings)
      },
      corrections: analysis.corrections.compactMap { Correction($0, in: analysis.extraction) },
      bottomLine: summary.bottomLine)
  }
}

extension IssueData.Article {
  init(_ article: Articles.Article, of batch: Articles.Batch, lineages: [Lineage]) {
    let label = batch.label(of: article.id)
    self.init(
      id: article.id, label: label, sha256: article.sha256, outlet: article.outlet?.value, title: article.title?.value,
      published: article.published?.value.description, url: article.url?.value,
      origin: lineages.first { $0.articles.contains(article.id) }?.name ?? article.outlet?.value ?? label)
  }
}

extension IssueData.Group {
  init(_ consensus: Consensus, printed: BriefingSummary.Figure?) {
    let claims = consensus.group.claims
    let leader: Claims.Claim? = switch consensus.lead {
    case .pinned: consensus.pinned
    case .figure, .bound, .none: consensus.estimates.first?.claim ?? claims.first
    case .middle, .overlap, .range: nil
    }
    self.init(
      id: consensus.id,
      measurand: Measurand(
        consensus.group.measurand, isEvent: claims.first?.isAtEvent ?? false, isForecast: !claims.isEmpty && claims.allSatisfy(\.isForecast)),
      isTold: printed?.isTold ?? false,
      printed: Printed(label: printed?.label ?? consensus.id, figure: printed?.figure ?? "", range: printed?.range ?? "", basis: printed?.basis ?? ""),
      verdict: consensus.verdict.rawValue, lead: consensus.lead.rawValue, refusal: consensus.refusal?.rawValue,
      printedMiddle: consensus.printedMiddle, low: consensus.spread?.low, high: consensus.spread?.high, outlets: consensus.outletCount,
      origins: consensus.originCount, originNames: consensus.estimates.map(\.origin.name), leadClaim: leader?.id)
  }
}

extension IssueData.Group.Measurand {
  init(_ measurand: Estimation.Measurand, isEvent: Bool, isForecast: Bool) {
    self.init(
      kind: measurand.kind.rawValue, role: measurand.role.rawValue, unit: Unit(measurand.unit),
      subject: Subject(key: measurand.subject.key, printed: measurand.subject.printed, whole: measurand.subject.whole),
      place: measurand.place.map { Place(name: $0.name, sort: $0.sort.rawValue, isEvent: isEvent) },
      scope: measurand.scope.map { Scope(holder: $0.holder, part: $0.part) }, period: measurand.period?.description,
      isForecast: isForecast, isBackground: measurand.isBackground)
  }
}

extension IssueData.Group.Measurand.Unit {
  init(_ unit: MeasureUnit) {
    self.init(name: unit.name, code: unit.code, dimension: unit.dimension.rawValue, factor: unit.factor)
  }
}

extension IssueData.Claim {
  /// - Parameter unit: the group's.
  init(_ claim: Claims.Claim, group: MeasurandGroup.ID?, unit: MeasureUnit?, standings: ClaimStandings) {
    self.init(
      id: claim.id, article: claim.article, line: claim.line, quote: claim.quote, value: claim.value, low: claim.low, high: claim.high,
      date: claim.date?.description, form: claim.form.rawValue, hedge: claim.hedge,
      unit: claim.unit == unit ? nil : IssueData.Group.Measurand.Unit(claim.unit), kind: claim.kind.rawValue, attribution: claim.attribution.name,
      speaker: claim.attribution.speaker, asOf: claim.asOf.date?.description, group: group, standing: standings[claim.id],
      withdrawnBy: standings.withdrawnBy(claim.id), corrections: claim.corrections.isEmpty ? nil : claim.corrections.map(\.description))
  }
}

extension IssueData.Correction {
  /// Nil for an entry that was not applied.
  init?(_ outcome: CorrectionOutcome, in extraction: Extraction) {
    guard outcome.isApplied, let correction = outcome.correction else { return nil }
    let anchor: Anchor? = switch correction.action {
    case .fix(let anchor, _), .drop(let anchor), .split(let anchor), .add(let anchor, _), .pin(let anchor): anchor
    case .origin(_, let figure, _): figure
    case .merge, .exclude, .alias: nil
    }
    let article: String? = if case .origin(let article, _, _) = correction.action { article } else { anchor?.article }
    let marked = extraction.claims.filter { $0.corrections.contains { $0.source == outcome.id } }.map(\.id)
    let touched = outcome.effects.flatMap { effect -> [String] in
      switch effect {
      case .changed(_, let claim), .added(let claim), .dropped(let claim): [claim.id]
      case .touched(let claims): claims.map(\.id)
      case .renamed, .derived: []
      }
    }
    self.init(
      id: outcome.id, verb: correction.verb.rawValue, author: correction.author, date: correction.date.description, reason: correction.reason,
      article: article, quote: anchor?.quote, claims: Array(Set(marked + touched)).sorted())
  }
}
