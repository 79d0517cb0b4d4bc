public import Diagnostics
public import Graphics
public import Typography

/// A form in which a document can be given out: one file of this folder and its row in `OutputFormats.all`.
public protocol OutputFormat: Sendable {
  /// What users call it, and the file extension (`pdf`).
  var name: String { get }

  /// Renders a document; of a long one the pages take most of the memory, and can go as they are rendered.
  /// - Parameters:
  ///   - attachments: files that go with it; formats that can't hold any pass over them.
  ///   - fonts: the library that the document was shaped with.
  /// - Returns: one file for the document, or one for each page.
  func render(
    _ document: consuming PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile]
}

/// A file that a format made.
public struct RenderedFile: Hashable, Sendable {
  /// The page's number from 1 in formats of one page a file; nil in the others.
  public var page: Int?
  public var bytes: [UInt8]

  public init(page: Int? = nil, bytes: [UInt8]) {
    self.page = page
    self.bytes = bytes
  }
}
