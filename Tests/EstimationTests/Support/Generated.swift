import Claims
import Dates
import Quantities
import TestSupport

@testable import Estimation

/// Seeded batches for properties that must hold of any.
struct Generated: Sendable {
  var claims: [Claim] = []
  var articles: [EvidenceContext.Article] = []

  /// Three to seven articles with one to three figures each of four measurands; of several days where `isDated`.
  init(seed: UInt64, steps: [Double] = [1_000, 500, 100, 1], isDated: Bool = false) {
    var random = SeededGenerator(seed: seed)
    let datelines = [nil, nil, "AP", "AFP"] as [String?]
    let sources = [nil, nil, nil, "United Nations", "Red Crescent", "Ministry of Health", "officials"] as [String?]
    for number in 0..<Int.random(in: 3...7, using: &random) {
      let id = "article\(number)"
      articles.append(Sample.article(id, dateline: datelines.randomElement(using: &random) ?? nil))
      for line in 1...Int.random(in: 1...3, using: &random) {
        let source = sources.randomElement(using: &random) ?? nil
        var claim = Self.claim(id, line, source: source, steps: steps, using: &random)
        if isDated, let day = ["2017-09-02", "2017-09-03", "2017-09-04", "2017-09-05"].randomElement(using: &random) {
          claim.asOf = AsOf(date: Sample.day(day), basis: Bool.random(using: &random) ? .stated : .article)
        }
        claims.append(claim)
      }
    }
  }

  private static func claim(
    _ article: String, _ line: Int, source: String?, steps: [Double], using random: inout SeededGenerator
  ) -> Claim {
    let hedges: [(Quantity.Form, String?)] = [
      (.exact, nil), (.about, "estimated"), (.about, "around"), (.about, "nearly"), (.atLeast, "more than"),
      (.atMost, "up to"), (.vague, "thousands"), (.range, nil),
    ]
    let (form, hedge) = hedges.randomElement(using: &random) ?? (.exact, nil)
    let step = steps.randomElement(using: &random) ?? 1
    let value = (Double.random(in: 40_000...99_000, using: &random) / step).rounded() * step
    let kinds: [ClaimKind] = [.population, .killed, .distance, .money]
    let kind = kinds.randomElement(using: &random) ?? .population
    let isPoint = form == .exact || form == .about
    let low = form == .atLeast || form == .vague || form == .range ? value : nil
    let high = form == .atMost ? value : form == .range ? value + 5_000 : nil
    let words = (0..<12).map { _ in "w\(Int.random(in: 0...9_999, using: &random))" }
    let unit: MeasureUnit =
      switch kind {
      case .distance: Sample.metre
      case .money: Bool.random(using: &random) ? Sample.dollar : Sample.euro
      default: .people
      }
    return Sample.claim(
      article, line, kind, isPoint ? value : nil, low: low, high: high, form: form, hedge: hedge, unit: unit,
      subject: kind == .distance ? "front" : kind == .money ? "damage" : "people", by: source, sentence: words.joined(separator: " "))
  }

  var context: EvidenceContext { Sample.context(articles) }
  var analysis: Analysis { Estimator.analyse(claims, context: context) }
}
