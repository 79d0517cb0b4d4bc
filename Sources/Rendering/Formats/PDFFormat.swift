public import Diagnostics
public import Graphics
public import Typography

/// PDF: what is read, printed and archived.
public struct PDFFormat: OutputFormat {
  public let name = "pdf"

  /// True to let a reader on a network show the first page before it has the rest.
  private let isLinearized: Bool

  public init(isLinearized: Bool = false) { self.isLinearized = isLinearized }

  public func render(
    _ document: PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    let bytes = try PDFRenderer(fonts: fonts).render(document, attachments: attachments, isLinearized: isLinearized, log: &log)
    return [RenderedFile(bytes: bytes)]
  }
}
