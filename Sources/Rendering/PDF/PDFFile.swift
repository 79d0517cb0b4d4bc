import CQPDF
import Diagnostics

/// Owns a PDF that libqpdf has read, to change its objects and write it again.
final class PDFFile {
  /// An indirect object, in text as PDF refers to it.
  struct Reference: Hashable, CustomStringConvertible {
    let number: Int32
    var description: String { "\(number) 0 R" }
  }

  let document: OpaquePointer

  /// - Throws: `.documentDamaged`, as all functions of this class do.
  init(_ bytes: [UInt8]) throws(Diagnostic) {
    guard let document = cqpdf_new() else { throw Diagnostic(.error, .documentDamaged(reason: "no memory")) }
    self.document = document
    try check(cqpdf_read(document, bytes, bytes.count))
  }

  deinit { cqpdf_free(document) }

  /// The pages, in order.
  func pages() throws(Diagnostic) -> [Reference] {
    var pages: [Reference] = []
    for page in 0..<(try check(cqpdf_page_count(document))) {
      pages.append(Reference(number: try check(cqpdf_page(document, page))))
    }
    return pages
  }

  /// The catalog.
  func root() throws(Diagnostic) -> Reference { Reference(number: try check(cqpdf_root(document))) }

  /// An object whose value comes later.
  func reserve() throws(Diagnostic) -> Reference { Reference(number: try check(cqpdf_reserve(document))) }

  /// Gives an object its value, in PDF syntax.
  func set(_ object: Reference, _ value: String) throws(Diagnostic) {
    try check(cqpdf_set(document, object.number, value))
  }

  /// A new object.
  func add(_ value: String) throws(Diagnostic) -> Reference {
    let object = try reserve()
    try set(object, value)
    return object
  }

  /// A new stream with the keys of a dictionary.
  func addStream(_ bytes: [UInt8], _ dictionary: String) throws(Diagnostic) -> Reference {
    Reference(number: try check(cqpdf_add_stream(document, bytes, bytes.count, dictionary)))
  }

  /// Sets a key of a dictionary.
  func put(_ object: Reference, _ key: String, _ value: String) throws(Diagnostic) {
    try check(cqpdf_put(document, object.number, key, value))
  }

  /// Sets a key of the trailer.
  func putTrailer(_ key: String, _ value: String) throws(Diagnostic) {
    try check(cqpdf_put(document, 0, key, value))
  }

  /// Removes a key of a dictionary.
  func remove(_ object: Reference, _ key: String) throws(Diagnostic) {
    try check(cqpdf_remove(document, object.number, key))
  }

  /// A page's decoded content.
  func content(ofPage page: Int) throws(Diagnostic) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    try check(cqpdf_content(document, Int32(clamping: page), &bytes, &count))
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  func setContent(ofPage page: Int, _ bytes: [UInt8]) throws(Diagnostic) {
    try check(cqpdf_set_content(document, Int32(clamping: page), bytes, bytes.count))
  }

  /// Says of every TrueType font that its character identifiers are its glyphs'.
  func mapFonts() throws(Diagnostic) { try check(cqpdf_map_fonts(document)) }

  /// The whole file.
  /// - Parameter isLinearized: true to let a reader on a network show the first page before it has the rest.
  func write(isLinearized: Bool) throws(Diagnostic) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    try check(cqpdf_write(document, isLinearized ? 1 : 0, &bytes, &count))
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  @discardableResult
  func check(_ result: Int32) throws(Diagnostic) -> Int32 {
    if result >= 0 { return result }
    throw Diagnostic(.error, .documentDamaged(reason: String(cString: cqpdf_error(document))))
  }
}

@available(*, unavailable)
extension PDFFile: Sendable {}
