import CQPDF
import Diagnostics

/// Orders a PDF so that a reader on a network shows the first page before it has the rest (ISO 32000-1, annex F).
enum PDFLinearizer {
  /// - Throws: `.documentDamaged`.
  static func linearized(_ pdf: [UInt8]) throws(Diagnostic) -> [UInt8] {
    guard let document = cqpdf_new() else { throw PDFFile.damaged("no memory") }
    defer { cqpdf_free(document) }
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    guard cqpdf_linearize(document, pdf, pdf.count, &bytes, &count) >= 0 else { throw PDFFile.damaged(String(cString: cqpdf_error(document))) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
