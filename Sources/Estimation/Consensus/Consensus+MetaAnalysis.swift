import Claims
import Foundation

extension Consensus {
  /// The meta-analysis of the central estimates, reckoned anew on every call; nil for dates and where
  /// fewer than two origins have an interval of some width or a stated error.
  public var metaAnalysis: MetaAnalysis? {
    let kind = group.measurand.kind
    guard kind != .date else { return nil }
    let known = central.map { estimate in (estimate: estimate, part: MetaAnalysis.Part(estimate, claims: group.claims)) }
    let parts = known.compactMap(\.part)
    return MetaAnalysis(
      parts: parts, leftOut: known.filter { $0.part == nil }.map(\.estimate.origin.id), on: kind.scale)
  }
}

extension MetaAnalysis.Part {
  /// Nil without a best figure, or where nothing is known of its uncertainty.
  fileprivate init?(_ estimate: Estimate, claims: [Claim]) {
    guard let best = estimate.interval.best, best.isFinite else { return nil }
    // The claim that speaks for the origin need not be the one that states the error.
    let own = Set(estimate.origin.claims)
    let same = claims.filter { own.contains($0.id) && $0.value == estimate.claim.value && $0.unit == estimate.claim.unit }
    if let value = estimate.claim.value, value != 0, let error = ([estimate.claim] + same).lazy.compactMap(StatedError.of).first {
      // As a share of the printed figure, so that the unit does not matter.
      let uncertainty = abs(error / value * best) / 3.0.squareRoot()
      self.init(origin: estimate.origin.id, best: best, standardUncertainty: uncertainty, basis: .statedError)
    } else if estimate.interval.width.isFinite, estimate.interval.width > 0 {
      let uncertainty = estimate.interval.width / 12.0.squareRoot()
      self.init(origin: estimate.origin.id, best: best, standardUncertainty: uncertainty, basis: .rounding)
    } else {
      return nil
    }
  }
}

extension MetaAnalysis {
  /// Nil with fewer than two parts, and where one cannot be taken on the scale.
  init?(parts: [Part], leftOut: [Origin.ID], on scale: Scale) {
    let isLogarithmic = scale == .logarithmic
    guard parts.count > 1, parts.allSatisfy({ $0.standardUncertainty > 0 && (!isLogarithmic || $0.best > 0) }) else { return nil }
    let components = parts.map { part in
      let deviation = isLogarithmic ? part.standardUncertainty / part.best : part.standardUncertainty
      return Component(best: isLogarithmic ? log(part.best) : part.best, variance: deviation * deviation)
    }
    func number(_ x: Double) -> Double { isLogarithmic ? exp(x) : x }
    func mean(_ estimator: any BetweenVarianceEstimator.Type) -> Mean? {
      guard let between = estimator.betweenVariance(of: components),
        let summary = InverseVarianceMean.summary(of: components, betweenVariance: between)
      else { return nil }
      return Mean(mean: number(summary.mean), standardError: summary.standardError, tau: between.squareRoot())
    }
    guard let fixed = InverseVarianceMean.summary(of: components), let factor = ScaleFactor.result(of: components),
      let probability = ChiSquared.upperTail(fixed.chiSquared, degreesOfFreedom: fixed.degreesOfFreedom),
      let moments = mean(DerSimonianLaird.self), let balanced = mean(PauleMandel.self),
      let likeliest = mean(RestrictedMaximumLikelihood.self),
      let interval = HartungKnapp.interval(of: components, betweenVariance: likeliest.tau * likeliest.tau, isModified: true)
    else { return nil }
    // Figures beyond all measure leave nothing to print.
    let numbers = [fixed.chiSquared, moments.mean, moments.tau, balanced.mean, balanced.tau, likeliest.mean, likeliest.tau]
    guard numbers.allSatisfy(\.isFinite), number(interval.high).isFinite else { return nil }
    self.init(
      parts: parts, leftOut: leftOut, isLogarithmic: isLogarithmic, chiSquared: fixed.chiSquared,
      degreesOfFreedom: fixed.degreesOfFreedom, probability: probability, iSquared: fixed.iSquared,
      birgeRatio: fixed.birgeRatio, scaleFactor: factor.scale, scaleFactorOrigins: factor.entered.map { parts[$0].origin },
      derSimonianLaird: moments, pauleMandel: balanced, restrictedMaximumLikelihood: likeliest,
      hartungKnapp: Interval(low: number(interval.low), high: number(interval.high), best: likeliest.mean))
  }
}
