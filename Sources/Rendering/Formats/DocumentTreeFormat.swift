public import Documents
import Foundation
public import Typography

/// The document's own tree as JSON, to be read back or compared.
public struct DocumentTreeFormat: DocumentFormat {
  public let name = "document"

  public init() {}

  public func render(_ document: Document, stylesheet: Stylesheet) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(document) else { return [] }
    return Array(data) + [0x0A]
  }
}
