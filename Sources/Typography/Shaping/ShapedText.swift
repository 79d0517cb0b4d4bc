/// Shaped text: glyphs with their advances, cluster by cluster in the text's order, before it is
/// known where lines end. Shape once, break many times.
public struct ShapedText: Sendable {
  /// One glyph; lengths in points. Pango counts in 1/1024, which these numbers hold exactly.
  public struct Glyph: Sendable {
    public var index: UInt32
    @usableFromInline let storedAdvance, storedX, storedY: Float

    @inlinable public var advance: Double { Double(storedAdvance) }
    @inlinable public var xOffset: Double { Double(storedX) }
    /// Downward.
    @inlinable public var yOffset: Double { Double(storedY) }

    init(index: UInt32, advance: Double, xOffset: Double, yOffset: Double) {
      self.index = index
      storedAdvance = Float(advance)
      storedX = Float(xOffset)
      storedY = Float(yOffset)
    }
  }

  /// The smallest part of the text that has glyphs of its own.
  public struct Cluster: Sendable {
    /// What a line breaker has to know of it.
    @usableFromInline struct Traits: OptionSet, Sendable {
      @usableFromInline let rawValue: UInt8
      @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
      @usableFromInline static var space: Traits { Traits(rawValue: 1) }
      @usableFromInline static var fixedSpace: Traits { Traits(rawValue: 2) }
      @usableFromInline static var lineEnd: Traits { Traits(rawValue: 4) }
      @usableFromInline static var breakBefore: Traits { Traits(rawValue: 8) }
    }

    @usableFromInline let storedByte, storedByteCount, storedGlyph, storedGlyphCount, storedRun: Int32
    @usableFromInline let storedAdvance: Float
    @usableFromInline var traits: Traits

    /// The start in the text's UTF-8.
    @inlinable public var byte: Int { Int(storedByte) }
    @inlinable public var byteCount: Int { Int(storedByteCount) }
    /// The first of its glyphs in `glyphs`.
    @inlinable public var firstGlyph: Int { Int(storedGlyph) }
    @inlinable public var glyphCount: Int { Int(storedGlyphCount) }
    /// In points.
    @inlinable public var advance: Double { Double(storedAdvance) }
    /// The run it belongs to.
    @inlinable public var run: Int { Int(storedRun) }
    /// True for U+0020, which is glue.
    @inlinable public var isSpace: Bool { traits.contains(.space) }
    /// True for U+00A0, which stretches as a space does, and where no line ends.
    @inlinable public var isFixedSpace: Bool { traits.contains(.fixedSpace) }
    /// True for U+2028, behind which the line ends.
    @inlinable public var isLineEnd: Bool { traits.contains(.lineEnd) }
    /// True where a line may end before it, by UAX #14.
    @inlinable public var canBreakBefore: Bool { traits.contains(.breakBefore) }

    init(bytes: Range<Int>, glyphs: Range<Int>, advance: Double, run: Int, traits: Traits) {
      storedByte = Int32(clamping: bytes.lowerBound)
      storedByteCount = Int32(clamping: bytes.count)
      storedGlyph = Int32(clamping: glyphs.lowerBound)
      storedGlyphCount = Int32(clamping: glyphs.count)
      storedRun = Int32(clamping: run)
      storedAdvance = Float(advance)
      self.traits = traits
    }
  }

  /// A stretch of one font, look and direction.
  public struct Run: Sendable {
    /// The face's name in the font manifest.
    public var face: String
    /// In points; smaller than the style's for raised marks.
    public var size: Double
    /// The span of the styled text.
    public var span: Int
    /// The bidirectional embedding level; odd for right to left.
    public var level: Int
    /// By how much its glyphs stand above the line, in points.
    public var rise: Double
    public var clusters: Range<Int>
  }

  public var bytes: [UInt8]
  public var spans: [StyledText.Span]
  public var glyphs: [Glyph]
  public var clusters: [Cluster]
  public var runs: [Run]
  /// The paragraph's direction, by its first strong character.
  public var isRightToLeft: Bool
  /// The characters that no font has, in the text's order.
  public var missing: [Character]

  /// The natural width of a stretch of clusters, in points.
  public func width(of range: Range<Int>) -> Double {
    var sum = 0.0
    for cluster in clusters[range.clamped(to: 0..<clusters.count)] { sum += cluster.advance }
    return sum
  }

  /// The natural width of all, in points.
  public var width: Double { width(of: 0..<clusters.count) }

  /// The text of a stretch of clusters.
  public func text(of range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<clusters.count)
    guard let first = range.first, let last = range.last else { return "" }
    let end = clusters[last].byte + clusters[last].byteCount
    return String(decoding: bytes[clusters[first].byte..<end], as: UTF8.self)
  }
}
