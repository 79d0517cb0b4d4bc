public import Documents
public import Typography

/// A form in which a document can be given out without pages: one file of this folder and its row in
/// `DocumentFormats.all`.
public protocol DocumentFormat: Sendable {
  /// What users call it, and the file extension (`txt`).
  var name: String { get }

  /// Writes a document.
  /// - Parameter stylesheet: the looks, as far as the format has any.
  /// - Returns: the file in UTF-8.
  func render(_ document: Document, stylesheet: Stylesheet) -> [UInt8]
}

/// The formats without pages, one row each.
public enum DocumentFormats {
  public static let all: [any DocumentFormat] = [
    HTMLFormat(),
    PlainTextFormat(),
    DocumentTreeFormat(),
  ]

  /// The format of a name, in any letter case; nil where it is none of these.
  public static func named(_ name: String) -> (any DocumentFormat)? { all.first { $0.name == name.lowercased() } }
}
