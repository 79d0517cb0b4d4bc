/// The vertical measures of a text style, in points.
public struct FontMetrics: Hashable, Sendable {
  /// From the baseline up.
  public var ascent: Double
  /// From the baseline down.
  public var descent: Double
  /// The height of a capital H.
  public var capHeight: Double
  /// The height of a lower-case x.
  public var xHeight: Double
  /// The width of a space.
  public var space: Double

  public init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double, space: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
    self.space = space
  }

  /// The measures of the same face at another size.
  func scaled(by factor: Double) -> FontMetrics {
    FontMetrics(ascent: ascent * factor, descent: descent * factor, capHeight: capHeight * factor, xHeight: xHeight * factor, space: space * factor)
  }
}
