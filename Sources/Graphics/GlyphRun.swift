/// Shaped text of one font, size and colour, ready to paint at its baseline.
public struct GlyphRun: Hashable, Sendable {
  /// One glyph: its index in the font file and its place relative to the run's origin (on the baseline).
  public struct Glyph: Hashable, Sendable {
    public var index: UInt32
    public var x: Double
    public var y: Double

    public init(index: UInt32, x: Double, y: Double) {
      self.index = index
      self.x = x
      self.y = y
    }
  }

  /// How many bytes of the text make how many glyphs; the clusters follow the text's order.
  public struct Cluster: Hashable, Sendable {
    public var byteCount: Int
    public var glyphCount: Int

    public init(byteCount: Int, glyphCount: Int) {
      self.byteCount = byteCount
      self.glyphCount = glyphCount
    }
  }

  /// The face, by its name in the font manifest (`NotoSerif-Regular`).
  public var face: String
  /// In points.
  public var size: Double
  public var color: Color
  /// The text the glyphs stand for, kept so that it can be searched and copied.
  public var text: String
  public var glyphs: [Glyph]
  public var clusters: [Cluster]
  /// True where the glyphs run against the text's order.
  public var isRightToLeft: Bool
  /// The advance of the whole run, in points.
  public var width: Double

  public init(
    face: String, size: Double, color: Color, text: String, glyphs: [Glyph], clusters: [Cluster],
    isRightToLeft: Bool = false, width: Double
  ) {
    self.face = face
    self.size = size
    self.color = color
    self.text = text
    self.glyphs = glyphs
    self.clusters = clusters
    self.isRightToLeft = isRightToLeft
    self.width = width
  }
}
