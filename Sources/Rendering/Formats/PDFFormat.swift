public import Diagnostics
public import Graphics
public import Typography

/// PDF: what is read, printed and archived.
public struct PDFFormat: OutputFormat {
  public let name = "pdf"

  public init() {}

  public func render(
    _ document: PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    let bytes = try PDFRenderer(fonts: fonts).render(document, attachments: attachments, log: &log)
    return [RenderedFile(bytes: bytes)]
  }
}
