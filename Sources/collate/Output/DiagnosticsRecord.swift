import Estimation

/// The meta-analysis of one group in `collate consensus --diagnostics`.
struct DiagnosticsRecord: Encodable {
  /// Said wherever these numbers are printed.
  static let caution = "Rounding widths are no standard errors: diagnostics only, no part of any briefing."

  struct Part: Encodable {
    var origin, basis: String
    var best, standardUncertainty: Double
  }

  struct Mean: Encodable {
    var mean, standardError, tau: Double

    init(_ mean: MetaAnalysis.Mean) {
      self.mean = mean.mean
      standardError = mean.standardError
      tau = mean.tau
    }
  }

  var caution = Self.caution
  /// "logarithmic": standard errors and tau are those of natural logarithms; "linear": in the unit.
  var scale: String
  var parts: [Part]
  var leftOut: [String]
  var chiSquared, probability, iSquared, birgeRatio: Double
  var scaleFactor: Double?
  var degreesOfFreedom: Int
  var scaleFactorOrigins: [String]
  var derSimonianLaird, pauleMandel, restrictedMaximumLikelihood: Mean
  var hartungKnappLow, hartungKnappHigh: Double?

  init(_ analysis: MetaAnalysis) {
    scale = analysis.isLogarithmic ? "logarithmic" : "linear"
    parts = analysis.parts.map {
      Part(origin: $0.origin, basis: $0.basis.rawValue, best: $0.best, standardUncertainty: $0.standardUncertainty)
    }
    leftOut = analysis.leftOut
    chiSquared = analysis.chiSquared
    probability = analysis.probability
    iSquared = analysis.iSquared
    birgeRatio = analysis.birgeRatio
    scaleFactor = analysis.scaleFactor
    degreesOfFreedom = analysis.degreesOfFreedom
    scaleFactorOrigins = analysis.scaleFactorOrigins
    derSimonianLaird = Mean(analysis.derSimonianLaird)
    pauleMandel = Mean(analysis.pauleMandel)
    restrictedMaximumLikelihood = Mean(analysis.restrictedMaximumLikelihood)
    hartungKnappLow = analysis.hartungKnapp.low
    hartungKnappHigh = analysis.hartungKnapp.high
  }

  /// The columns that CSV gains.
  static let columns = [
    "figures", "scale", "q", "df", "p", "i2", "birge", "s", "dl", "dlTau", "pm", "pmTau", "reml", "remlTau", "hkLow", "hkHigh", "caution",
  ]

  /// The values of those columns; empty where the group has no meta-analysis.
  static func fields(of consensus: Consensus) -> [String] {
    guard let found = consensus.metaAnalysis.map(Self.init) else { return columns.map { _ in "" } }
    let means = [found.derSimonianLaird, found.pauleMandel, found.restrictedMaximumLikelihood].flatMap { [$0.mean, $0.tau] }
    let numbers = [found.probability, found.iSquared, found.birgeRatio, found.scaleFactor] + means + [found.hartungKnappLow, found.hartungKnappHigh]
    return [String(found.parts.count), found.scale, text(found.chiSquared), String(found.degreesOfFreedom)] + numbers.map(text) + [found.caution]
  }

  private static func text(_ number: Double?) -> String { number.map { String($0) } ?? "" }
}
