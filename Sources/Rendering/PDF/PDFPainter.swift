import Diagnostics
import Graphics
import Typography

/// Paints a document's pages as a plain PDF with numbered marks; `PDFFinisher` makes the rest of it.
struct PDFPainter {
  let fonts: FontLibrary

  /// - Throws: `.documentWithoutPages`, `.fontFaceUnknown`, `.fontFileMissing`, `.drawingFailed`.
  func paint(_ document: PagedDocument) throws(Diagnostic) -> (pdf: [UInt8], pages: [PageRecord]) {
    guard !document.pages.isEmpty else { throw Diagnostic(.error, .documentWithoutPages) }
    let canvas = try Canvas.pdf()
    var painter = PagePainter(canvas, fonts: fonts, hasMarks: true)
    var records: [PageRecord] = []
    records.reserveCapacity(document.pages.count)
    for page in document.pages {
      try canvas.beginPage(page.frame.size)
      records.append(try painter.paint(page))
      try canvas.endPage()
    }
    return (try canvas.finish(), records)
  }
}
