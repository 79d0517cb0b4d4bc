public import Diagnostics
public import Graphics
public import Typography

/// SVG: a drawing of each page, its text as outlines.
public struct SVGFormat: OutputFormat {
  public let name = "svg"

  public init() {}

  public func render(
    _ document: PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    guard !document.pages.isEmpty else { throw Diagnostic(.error, .documentWithoutPages) }
    var files: [RenderedFile] = []
    for (index, page) in document.pages.enumerated() {
      let canvas = try Canvas.svg(page.frame.size)
      var painter = PagePainter(canvas, fonts: fonts, hasMarks: false)
      _ = try painter.paint(page)
      files.append(RenderedFile(page: index + 1, bytes: Self.withoutCounter(try canvas.finish())))
    }
    return files
  }

  /// cairo names the page by how many surfaces the process has made; nothing refers to that name.
  private static func withoutCounter(_ svg: [UInt8]) -> [UInt8] {
    Array(String(decoding: svg, as: UTF8.self).replacing(#/ id="surface[0-9]+"/#, with: "").utf8)
  }
}
