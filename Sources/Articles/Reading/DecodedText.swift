import Diagnostics

/// The text of a file's bytes: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
///
/// A byte order mark stays in the text as U+FEFF, so that code points count as in the file.
struct DecodedText {
  let text: String
  /// The encoding taken for want of a better one.
  var assumedEncoding: String?

  init(_ bytes: [UInt8]) throws(FileBytes.Fault) {
    if bytes.isEmpty { throw FileBytes.Fault(fact: .fileEmpty) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = try Self.utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = try Self.utf16(bytes) { UInt16($1) | UInt16($0) << 8 }
    } else if Self.isBinary(bytes) {
      throw FileBytes.Fault(fact: .fileBinary)
    } else if let utf8 = String(validating: bytes, as: UTF8.self) {
      text = utf8
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw FileBytes.Fault(fact: .fileUndecodable(encoding: "UTF-8"))
    } else if let windows = Windows1252.text(bytes) {
      text = windows
      assumedEncoding = "Windows-1252"
    } else {
      throw FileBytes.Fault(fact: .fileUndecodable(encoding: "UTF-8 or Windows-1252"))
    }
    if text.utf8.contains(0) { throw FileBytes.Fault(fact: .fileBinary) }
    if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" }) {
      throw FileBytes.Fault(fact: .fileEmpty)
    }
  }

  private static func utf16(_ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) throws(FileBytes.Fault) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw FileBytes.Fault(fact: .fileUndecodable(encoding: "UTF-16"))
    }
    return text
  }

  /// True for a NUL, a PDF, or control characters other than white space in more than one byte of a hundred.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("%PDF-".utf8)) { return true }
    var controls = 0
    for byte in bytes {
      if byte == 0 { return true }
      if byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F { controls += 1 }
    }
    return controls * 100 > bytes.count
  }
}
