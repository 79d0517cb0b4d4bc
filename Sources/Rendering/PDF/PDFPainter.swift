import Diagnostics
import Graphics
import Typography

/// Paints a document's pages as a plain PDF with numbered marks; `PDFFinisher` makes the rest of it.
struct PDFPainter {
  let fonts: FontLibrary

  /// - Parameter document: what stands on a page is given up as it is painted.
  /// - Throws: `.documentWithoutPages`, `.fontFaceUnknown`, `.fontFileMissing`, `.drawingFailed`.
  func paint(_ document: inout PagedDocument) throws(Diagnostic) -> (pdf: [UInt8], pages: [PageRecord]) {
    guard !document.pages.isEmpty else { throw Diagnostic(.error, .documentWithoutPages) }
    let canvas = try Canvas.pdf()
    var painter = PagePainter(canvas, fonts: fonts, hasMarks: true)
    var records: [PageRecord] = []
    records.reserveCapacity(document.pages.count)
    for index in document.pages.indices {
      try canvas.beginPage(document.pages[index].frame.size)
      records.append(try painter.paint(document.pages[index]))
      try canvas.endPage()
      document.pages[index].frame.items = []
    }
    return (try canvas.finish(), records)
  }
}
