/// Shaped text of one font, size and colour, ready to paint at its baseline.
public struct GlyphRun: Hashable, Sendable {
  /// One glyph: its index in the font file and its place relative to the run's origin (on the baseline), in points to
  /// seven digits. A long report has millions of them.
  public struct Glyph: Hashable, Sendable {
    public var index: UInt32
    @usableFromInline var storedX, storedY: Float

    @inlinable public var x: Double {
      get { Double(storedX) }
      set { storedX = Float(newValue) }
    }
    @inlinable public var y: Double {
      get { Double(storedY) }
      set { storedY = Float(newValue) }
    }

    @inlinable public init(index: UInt32, x: Double, y: Double) {
      self.index = index
      storedX = Float(x)
      storedY = Float(y)
    }
  }

  /// How many bytes of the text make how many glyphs; the clusters follow the text's order.
  public struct Cluster: Hashable, Sendable {
    @usableFromInline var bytes, glyphs: Int32

    @inlinable public var byteCount: Int { Int(bytes) }
    @inlinable public var glyphCount: Int { Int(glyphs) }

    @inlinable public init(byteCount: Int, glyphCount: Int) {
      bytes = Int32(clamping: byteCount)
      glyphs = Int32(clamping: glyphCount)
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
