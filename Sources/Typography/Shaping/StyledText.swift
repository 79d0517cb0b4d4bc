/// A paragraph's text with the looks of its parts; what `Shaper` shapes.
public struct StyledText: Hashable, Sendable {
  /// A stretch of the text with one look.
  public struct Span: Hashable, Sendable {
    /// Where it ends, as an offset into the text's UTF-8; it begins where the one before it ends.
    public var end: Int
    public var style: TextStyle

    public init(end: Int, style: TextStyle) {
      self.end = end
      self.style = style
    }
  }

  /// The text's UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// In the text's order, without gaps; none is empty.
  public private(set) var spans: [Span] = []

  public init() {}

  public init(_ text: String, style: TextStyle) { append(text, style: style) }

  /// Appends text as a span of its own, even where its look is that of the span before.
  /// - Returns: the span's index; nil for empty text.
  @discardableResult
  public mutating func append(_ text: String, style: TextStyle) -> Int? {
    // U+0000 would end the text for C; U+FFFD is what Unicode puts in its place.
    let clean = text.utf8.contains(0) ? text.utf8.map { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }.flatMap { $0 } : Array(text.utf8)
    if clean.isEmpty { return nil }
    bytes += clean
    spans.append(Span(end: bytes.count, style: style))
    return spans.count - 1
  }
}
