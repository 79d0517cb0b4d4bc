/// How the figures scatter against what their rounding explains.
///
/// Rounding widths are no standard errors, so this is a diagnostic and never weighs a figure.
public struct Heterogeneity: Hashable, Sendable {
  /// The square root of chi-squared over its degrees of freedom (Birge 1932): far above 1, the
  /// figures differ by more than rounding.
  public var birgeRatio: Double
  /// The variance between origins after DerSimonian and Laird (1986), on the group's scale.
  public var betweenVariance: Double
  /// The part of the scatter, 0 to 100 percent, that rounding does not explain (Higgins and Thompson 2002).
  public var iSquared: Double

  public init(birgeRatio: Double, betweenVariance: Double, iSquared: Double) {
    self.birgeRatio = birgeRatio
    self.betweenVariance = betweenVariance
    self.iSquared = iSquared
  }
}
