/// How a paragraph is set: its text and the space around it.
public struct ParagraphStyle: Hashable, Sendable {
  /// How lines meet the measure.
  public enum Alignment: String, Hashable, CaseIterable, Sendable { case justified, left, center, right }

  public var text: TextStyle
  /// Distance from baseline to baseline, in points.
  public var leading: Double
  public var alignment: Alignment
  public var isHyphenated: Bool
  /// Space above, in points; of two neighbours' spaces the larger counts. None at the head of a page.
  public var spaceAbove: Double
  /// Space below, in points.
  public var spaceBelow: Double
  /// Indent of the first line, in points.
  public var firstLineIndent: Double
  /// Indent of all lines, in points.
  public var indent: Double
  /// True where the paragraph must stand on one page with the first lines of what follows (headings).
  public var keepsWithNext: Bool

  public init(
    text: TextStyle, leading: Double, alignment: Alignment = .left, isHyphenated: Bool = false, spaceAbove: Double = 0,
    spaceBelow: Double = 0, firstLineIndent: Double = 0, indent: Double = 0, keepsWithNext: Bool = false
  ) {
    self.text = text
    self.leading = leading
    self.alignment = alignment
    self.isHyphenated = isHyphenated
    self.spaceAbove = spaceAbove
    self.spaceBelow = spaceBelow
    self.firstLineIndent = firstLineIndent
    self.indent = indent
    self.keepsWithNext = keepsWithNext
  }
}
