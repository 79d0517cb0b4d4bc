public import Documents
public import Typography

/// One HTML page that needs nothing beside it: styles within, charts as SVG, notes linked both ways, no
/// scripts. For screens of any width, light or dark, and for paper.
public struct HTMLFormat: DocumentFormat {
  public let name = "html"

  public init() {}

  public func render(_ document: Document, stylesheet: Stylesheet) -> [UInt8] {
    var writer = HTMLWriter(document, stylesheet: stylesheet)
    return Array(writer.page().utf8)
  }
}
