/// The code page Windows-1252 (WHATWG Encoding Standard, index windows-1252), without the five
/// bytes that stand for nothing.
enum Windows1252 {
  private static let c1: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// The text, or nothing where a byte has no meaning in the code page.
  static func text(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if (0x80...0x9F).contains(byte) {
        guard let scalar = c1[Int(byte) - 0x80] else { return nil }
        text.append(scalar)
      } else {
        text.append(Unicode.Scalar(byte))
      }
    }
    return String(text)
  }

  /// The text of any bytes; the five without a meaning are the control characters that WHATWG makes of them.
  static func anyText(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? c1[Int(byte) - 0x80] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte))
    }
    return String(text)
  }
}
