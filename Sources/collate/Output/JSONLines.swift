/// Writes objects of JSON (RFC 8259), one on a line. A batch has a claim for every hundred bytes, which is why they do
/// not go through `JSONEncoder`; the bytes are the same as its.
struct JSONLines {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func beginObject() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A member; numbers that JSON cannot write are null.
  mutating func append(_ key: String, _ value: ClaimRecord.Value) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    append(key)
    bytes.append(UInt8(ascii: ":"))
    switch value {
    case .text(let text): append(text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .number(let number) where number.isFinite: append(number)
    case .number, .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private mutating func append(_ number: Double) {
    let text = number.description.utf8
    bytes.append(contentsOf: number.description.hasSuffix(".0") ? text.prefix(text.count - 2) : text.prefix(text.count))
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts hold nothing that must be escaped; what stands between is appended at once.
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.mustEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        appendEscaped(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  private mutating func appendEscaped(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case ..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(UInt8(ascii: byte < 0x10 ? "0" : "1"))
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}
