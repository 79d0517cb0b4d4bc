import Graphics

/// Values in PDF's own notation (ISO 32000-1, 7.3).
enum PDFSyntax {
  /// A text: as it is where it is plain ASCII, else UTF-16 with a byte order mark.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return bytes(text) }
    var hex: [UInt8] = Array("<FEFF".utf8)
    for unit in text.utf16 { for shift in [12, 8, 4, 0] { hex.append(digits[Int(unit >> UInt16(shift)) & 15]) } }
    hex.append(UInt8(ascii: ">"))
    return String(decoding: hex, as: UTF8.self)
  }

  /// A string of bytes, of printable ASCII; other bytes are left out.
  static func bytes(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "(")]
    for byte in text.utf8 where (0x20..<0x7F).contains(byte) {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
        out.append(UInt8(ascii: "\\"))
      }
      out.append(byte)
    }
    out.append(UInt8(ascii: ")"))
    return String(decoding: out, as: UTF8.self)
  }

  /// A name with its slash; bytes that a name can't have are escaped with `#`.
  static func name(_ name: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "/")]
    for byte in name.utf8 {
      let isRegular = (0x21..<0x7F).contains(byte) && !"#()<>[]{}/%".utf8.contains(byte)
      if isRegular { out.append(byte) } else { out += [UInt8(ascii: "#"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An address: what is not ASCII, or a space, is percent-encoded as UTF-8 (RFC 3987, 3.1).
  static func address(_ url: String) -> String {
    var out: [UInt8] = []
    for byte in url.utf8 {
      if (0x21..<0x7F).contains(byte) { out.append(byte) } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return bytes(String(decoding: out, as: UTF8.self))
  }

  /// A place on the page to a tenth of a point: what is clicked on or gone to needs no more.
  static func place(_ value: Double) -> String { Decimals.text(value, places: 1) }

  /// A number to a thousandth.
  static func number(_ value: Double) -> String { Decimals.text(value, places: 3) }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
