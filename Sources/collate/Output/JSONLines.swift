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
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case ..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(contentsOf: (byte < 0x10 ? "0" : "1").utf8)
        bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
