public import Diagnostics
public import Graphics
public import Typography

/// Renders documents as PDF 1.7, tagged after PDF/UA-1 and archivable after PDF/A-3a where the
/// document meets their rules. The same document gives the same bytes.
public struct PDFRenderer {
  private let fonts: FontLibrary
  private let threads: Int

  /// - Parameters:
  ///   - fonts: the library that the document was shaped with.
  ///   - threads: how many threads finish what one has painted; the file is the same with any number.
  public init(fonts: FontLibrary, threads: Int = 1) {
    self.fonts = fonts
    self.threads = threads
  }

  /// Renders a document.
  /// - Parameters:
  ///   - attachments: files to embed, such as the data behind the document.
  ///   - isLinearized: true to let a reader on a network show the first page before it has the rest.
  ///   - log: takes links that lead nowhere, and standards that the document does not meet.
  /// - Throws: `.documentWithoutPages`, `.fontFaceUnknown`, `.fontFileMissing`, `.drawingFailed`
  ///   (coordinates that are no numbers, pages too large, clusters that do not match their run),
  ///   `.documentDamaged`.
  public func render(
    _ document: consuming PagedDocument, attachments: [Attachment] = [], isLinearized: Bool = false, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [UInt8] {
    let painted = try PDFPainter(fonts: fonts).paint(&document)
    return try PDFFinisher(document: document, pages: painted.pages, attachments: attachments, isLinearized: isLinearized, threads: threads)
      .finish(painted.pdf, log: &log)
  }

  /// Renders a document and passes over what its log would hold.
  public func render(_ document: PagedDocument) throws(Diagnostic) -> [UInt8] {
    var log = DiagnosticLog()
    return try render(document, log: &log)
  }
}
