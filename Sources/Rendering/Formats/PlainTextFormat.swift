public import Documents
public import Typography

/// Plain text for a mail or a terminal: headings underlined, tables aligned, charts as rows of their
/// labels, and the notes at the end.
public struct PlainTextFormat: DocumentFormat {
  public let name = "txt"
  /// The most columns of a line; a single word can be longer.
  public var width: Int

  public init(width: Int = 76) { self.width = max(width, 20) }

  public func render(_ document: Document, stylesheet: Stylesheet) -> [UInt8] {
    var writer = PlainTextWriter(document, stylesheet: stylesheet, width: width)
    return Array(writer.text().utf8)
  }
}
