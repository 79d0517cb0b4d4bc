import Diagnostics
import Graphics

@testable import Rendering

extension PDFPainter {
  /// Paints a document of which the test keeps the pages.
  func painted(_ document: PagedDocument) throws(Diagnostic) -> (pdf: [UInt8], pages: [PageRecord]) {
    var document = document
    return try paint(&document)
  }
}
