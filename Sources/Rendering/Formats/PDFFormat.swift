public import Diagnostics
public import Graphics
public import Typography

/// PDF: what is read, printed and archived.
public struct PDFFormat: OutputFormat {
  public let name = "pdf"

  /// True to let a reader on a network show the first page before it has the rest.
  private let isLinearized: Bool
  private let threads: Int

  /// - Parameter threads: how many threads finish a document.
  public init(isLinearized: Bool = false, threads: Int = 1) {
    self.isLinearized = isLinearized
    self.threads = threads
  }

  public func render(
    _ document: consuming PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    let bytes = try PDFRenderer(fonts: fonts, threads: threads).render(document, attachments: attachments, isLinearized: isLinearized, log: &log)
    return [RenderedFile(bytes: bytes)]
  }
}
