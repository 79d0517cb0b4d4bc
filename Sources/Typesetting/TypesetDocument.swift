public import Diagnostics
public import Graphics

/// A document set in pages, and what there was to say about it.
public struct TypesetDocument: Sendable {
  public var document: PagedDocument
  /// In the order in which they were found.
  public var diagnostics: [Diagnostic]

  public init(document: PagedDocument, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}
