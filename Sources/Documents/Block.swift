/// A part of the document's vertical flow.
public indirect enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(List)
  case table(Table)
  case figure(Figure)
  /// Blocks side by side in columns, kept on one page (a row of key figures, say).
  case row(Row)
  /// A horizontal rule over the measure.
  case rule
  case pageBreak
}

/// A heading; it appears in the outline.
public struct Heading: Hashable, Codable, Sendable {
  /// 1 for the document's title, 2 for a section, 3 below it.
  public var level: Int
  /// The paragraph style's name.
  public var style: String
  public var content: [Inline]
  /// What references call it by; unique in the document.
  public var id: String

  public init(level: Int, style: String, content: [Inline], id: String) {
    self.level = level
    self.style = style
    self.content = content
    self.id = id
  }
}

/// A paragraph in a named style.
public struct Paragraph: Hashable, Codable, Sendable {
  public var style: String
  public var content: [Inline]

  public init(style: String, content: [Inline]) {
    self.style = style
    self.content = content
  }
}

/// A bulleted or numbered list.
public struct List: Hashable, Codable, Sendable {
  public var style: String
  public var isNumbered: Bool
  public var items: [[Inline]]

  public init(style: String, isNumbered: Bool = false, items: [[Inline]]) {
    self.style = style
    self.isNumbered = isNumbered
    self.items = items
  }
}

/// Columns of equal or given shares of the measure.
public struct Row: Hashable, Codable, Sendable {
  /// The columns' shares of the measure, any positive numbers; equal where empty.
  public var shares: [Double]
  /// Space between columns, in points.
  public var gap: Double
  public var columns: [[Block]]

  public init(shares: [Double] = [], gap: Double, columns: [[Block]]) {
    self.shares = shares
    self.gap = gap
    self.columns = columns
  }
}

/// A picture with a finding-title above and a caption below.
public struct Figure: Hashable, Codable, Sendable {
  public var id: String
  public var title: [Inline]
  public var drawing: Drawable
  public var caption: [Inline]

  public init(id: String, title: [Inline], drawing: Drawable, caption: [Inline] = []) {
    self.id = id
    self.title = title
    self.drawing = drawing
    self.caption = caption
  }
}
