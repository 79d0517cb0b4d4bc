public import Graphics

/// A drawing as values: shapes and lines of text in a box, with what it says in words.
public struct Drawable: Hashable, Codable, Sendable {
  /// A line of text.
  public struct Label: Hashable, Codable, Sendable {
    /// Which point of the text stands at the position, along the line.
    public enum Anchor: String, Hashable, Codable, Sendable { case start, middle, end }

    public var text: String
    /// The paragraph style whose text style it takes.
    public var style: String
    /// A colour of the layout by name; the style's own where nil.
    public var color: String?
    public var isBold: Bool
    /// The anchor's place on the baseline.
    public var position: Point
    public var anchor: Anchor
    /// Footnotes marked behind the text.
    public var footnotes: [String]

    public init(
      text: String, style: String, color: String? = nil, isBold: Bool = false, position: Point, anchor: Anchor = .start,
      footnotes: [String] = []
    ) {
      self.text = text
      self.style = style
      self.color = color
      self.isBold = isBold
      self.position = position
      self.anchor = anchor
      self.footnotes = footnotes
    }
  }

  public var size: Size
  /// Painted in order, below the labels.
  public var shapes: [Shape]
  public var labels: [Label]
  /// The drawing's content in words, its data included.
  public var alternative: String

  public init(size: Size, shapes: [Shape], labels: [Label], alternative: String) {
    self.size = size
    self.shapes = shapes
    self.labels = labels
    self.alternative = alternative
  }
}
