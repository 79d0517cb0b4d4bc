public import Graphics

/// How a stretch of text looks.
public struct TextStyle: Hashable, Sendable {
  /// Figures: `lining` stand on the line with one width, `oldStyle` have ascenders and descenders.
  public enum Figures: String, Hashable, Sendable { case lining, oldStyle }

  /// The family's name in the font manifest.
  public var family: String
  /// In points.
  public var size: Double
  public var isBold: Bool
  public var isItalic: Bool
  public var isSmallCaps: Bool
  public var figures: Figures
  public var color: Color
  /// Extra space behind each letter, in points.
  public var tracking: Double
  /// True for raised marks: the font's own superior figures, or raised small ones where it has none.
  public var isSuperscript: Bool

  public init(
    family: String, size: Double, isBold: Bool = false, isItalic: Bool = false, isSmallCaps: Bool = false,
    figures: Figures = .lining, color: Color = .black, tracking: Double = 0,
    isSuperscript: Bool = false
  ) {
    self.family = family
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isSmallCaps = isSmallCaps
    self.figures = figures
    self.color = color
    self.tracking = tracking
    self.isSuperscript = isSuperscript
  }
}
