public import Diagnostics
public import Graphics
public import Typography

/// PNG: a picture of each page.
public struct PNGFormat: OutputFormat {
  public let name = "png"
  /// In dots per inch.
  public var resolution: Double

  public init(resolution: Double = 144) { self.resolution = resolution }

  public func render(
    _ document: PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    guard !document.pages.isEmpty else { throw Diagnostic(.error, .documentWithoutPages) }
    var files: [RenderedFile] = []
    for (index, page) in document.pages.enumerated() {
      files.append(RenderedFile(page: index + 1, bytes: try render(page, fonts: fonts)))
    }
    return files
  }

  /// Renders one page.
  /// - Throws: `.drawingFailed`, also for a picture of more than 32,767 dots a side; faults of fonts.
  public func render(_ page: Page, fonts: FontLibrary) throws(Diagnostic) -> [UInt8] {
    let canvas = try Canvas.picture(page.frame.size, resolution: resolution)
    var painter = PagePainter(canvas, fonts: fonts, hasMarks: false)
    _ = try painter.paint(page)
    return try canvas.png()
  }
}
