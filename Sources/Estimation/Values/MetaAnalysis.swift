/// What standard meta-analysis makes of a group's figures: a diagnostic, never the result.
///
/// It takes each figure's standard uncertainty for known. News give none: the width to which a figure is
/// rounded is no standard error, and a stated error seldom says what it means. So none of this weighs a
/// figure or enters a briefing; it shows how far the figures scatter beyond what rounding explains.
///
/// Counts, money and lengths are taken by their natural logarithms, shares and magnitudes as they are.
public struct MetaAnalysis: Hashable, Sendable {
  /// What a standard uncertainty stands on.
  public enum Basis: String, Hashable, Sendable {
    /// The width of the rounding interval over √12 (Guide to the Expression of Uncertainty in
    /// Measurement, 4.3.7: a uniform distribution).
    case rounding
    /// "Plus or minus N", as the half-width of a uniform distribution: N/√3.
    case statedError
  }

  /// One origin's figure.
  public struct Part: Hashable, Sendable {
    public var origin: Origin.ID
    /// In the group's unit.
    public var best: Double
    /// In the group's unit, above 0.
    public var standardUncertainty: Double
    public var basis: Basis

    public init(origin: Origin.ID, best: Double, standardUncertainty: Double, basis: Basis) {
      self.origin = origin
      self.best = best
      self.standardUncertainty = standardUncertainty
      self.basis = basis
    }
  }

  /// A mean under a variance between origins.
  public struct Mean: Hashable, Sendable {
    /// In the group's unit.
    public var mean: Double
    /// On the scale of the analysis: of the logarithm, or in the group's unit.
    public var standardError: Double
    /// Tau, the standard deviation between origins, on the scale of the analysis, at least 0.
    public var tau: Double

    public init(mean: Double, standardError: Double, tau: Double) {
      self.mean = mean
      self.standardError = standardError
      self.tau = tau
    }
  }

  /// By best figure, two or more.
  public var parts: [Part]
  /// Origins with a figure but no uncertainty to reckon with: counts to the last unit.
  public var leftOut: [Origin.ID]
  /// True where the figures are taken by their natural logarithms.
  public var isLogarithmic: Bool
  /// Cochran's Q about the mean weighted by precision.
  public var chiSquared: Double
  public var degreesOfFreedom: Int
  /// The probability of more than Q by chance, 0 to 1.
  public var probability: Double
  /// The part of the scatter, 0 to 100 percent, that the uncertainties do not explain (Higgins and Thompson 2002).
  public var iSquared: Double
  /// The square root of Q over its degrees of freedom (Birge 1932): far above 1, the figures differ by
  /// more than their uncertainties.
  public var birgeRatio: Double
  /// S of the Particle Data Group, at least 1; nil where fewer than two figures are precise enough to enter it.
  public var scaleFactor: Double?
  /// The origins that entered S: an imprecise figure does not.
  public var scaleFactorOrigins: [Origin.ID]
  public var derSimonianLaird: Mean
  public var pauleMandel: Mean
  public var restrictedMaximumLikelihood: Mean
  /// The ends of the modified Hartung–Knapp interval at 95 % about the REML mean, in the group's unit.
  public var hartungKnapp: Interval

  public init(
    parts: [Part], leftOut: [Origin.ID], isLogarithmic: Bool, chiSquared: Double, degreesOfFreedom: Int, probability: Double,
    iSquared: Double, birgeRatio: Double, scaleFactor: Double?, scaleFactorOrigins: [Origin.ID], derSimonianLaird: Mean,
    pauleMandel: Mean, restrictedMaximumLikelihood: Mean, hartungKnapp: Interval
  ) {
    self.parts = parts
    self.leftOut = leftOut
    self.isLogarithmic = isLogarithmic
    self.chiSquared = chiSquared
    self.degreesOfFreedom = degreesOfFreedom
    self.probability = probability
    self.iSquared = iSquared
    self.birgeRatio = birgeRatio
    self.scaleFactor = scaleFactor
    self.scaleFactorOrigins = scaleFactorOrigins
    self.derSimonianLaird = derSimonianLaird
    self.pauleMandel = pauleMandel
    self.restrictedMaximumLikelihood = restrictedMaximumLikelihood
    self.hartungKnapp = hartungKnapp
  }
}
