import CQPDF
public import Diagnostics

/// The files that a PDF carries, whoever made it.
public final class PDFAttachments {
  /// The most that a file may unpack to, in megabytes.
  public static let limitInMegabytes = 64

  private let document: OpaquePointer

  /// - Throws: `.pdfExpected` for what is no PDF, `.pdfLocked` where a password is needed, `.pdfBroken`.
  public init(_ pdf: [UInt8]) throws(Diagnostic) {
    guard Self.isPDF(pdf) else { throw Diagnostic(.error, .pdfExpected) }
    guard let document = cqpdf_new() else { throw Diagnostic(.error, .pdfBroken(reason: "no memory")) }
    self.document = document
    guard cqpdf_open(document, pdf, pdf.count) >= 0 else { throw fault }
  }

  deinit { cqpdf_free(document) }

  /// True where bytes begin as a PDF does; readers look for the mark within the first kilobyte.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1_024)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }

  /// A file's bytes by its name; nil where there is none.
  /// - Throws: `.pdfBroken`, and `.dataTooLarge` over the limit.
  public func bytes(of name: String) throws(Diagnostic) -> [UInt8]? {
    var bytes: UnsafePointer<UInt8>?
    var (count, isPacked) = (0, Int32(0))
    let found = cqpdf_attachment(document, name, &isPacked, &bytes, &count)
    if found < 0 { throw fault }
    if found == 0 { return nil }
    let file = Array(UnsafeBufferPointer(start: bytes, count: count))
    let limit = Self.limitInMegabytes << 20
    guard isPacked != 0 else {
      if count > limit { throw Diagnostic(.error, .dataTooLarge(megabytes: Self.limitInMegabytes)) }
      return file
    }
    switch try Deflate().unpacked(file[...], atMost: limit) {
    case .bytes(let bytes): return bytes
    case .tooMany: throw Diagnostic(.error, .dataTooLarge(megabytes: Self.limitInMegabytes))
    case .damaged: throw Diagnostic(.error, .pdfBroken(reason: "an embedded file cannot be unpacked"))
    }
  }

  private var fault: Diagnostic {
    switch cqpdf_fault_kind(document) {
    case CQPDF_LOCKED: Diagnostic(.error, .pdfLocked)
    default: Diagnostic(.error, .pdfBroken(reason: String(cString: cqpdf_error(document))))
    }
  }
}

@available(*, unavailable)
extension PDFAttachments: Sendable {}
