/// Decodes a part's content, each byte led back to the file's (RFC 2045, 6.7 and 6.8).
enum TransferDecoding {
  /// - Parameter raw: the content as it stands in the file.
  static func decoded(_ raw: MappedText, encoding: String?) -> MappedText {
    switch encoding {
    case "quoted-printable": quotedPrintable(raw.bytes).composed(with: raw)
    case "base64": base64(raw.bytes).composed(with: raw)
    default: raw
    }
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> MappedText {
    var text = MappedText()
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] != 0x3D { index += 1 }
      text.append(bytes[start..<index], from: start..<index)
      guard index < bytes.count else { break }
      if let end = softBreak(at: index, in: bytes) {
        index = end
      } else if index + 2 < bytes.count, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) {
        text.append([high << 4 | low], from: index..<(index + 3))
        index += 3
      } else {
        // An equals sign that nobody encoded stands for itself.
        text.append([0x3D], from: index..<(index + 1))
        index += 1
      }
    }
    return text
  }

  /// The end of a line break that is none of the text: an equals sign at a line's end, white space behind it passed over.
  private static func softBreak(at index: Int, in bytes: [UInt8]) -> Int? {
    var end = index + 1
    while end < bytes.count, end - index < 80, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    guard end < bytes.count else { return end }
    if bytes[end] == 0x0D { return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  private static func base64(_ bytes: [UInt8]) -> MappedText {
    var text = MappedText()
    var value: UInt32 = 0
    var (count, start) = (0, 0)
    func flush(_ end: Int) {
      guard count > 1 else { return }
      let three = [UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
      text.append(three.prefix(count - 1), from: start..<end)
    }
    for (index, byte) in bytes.enumerated() {
      guard let digit = sextet(byte) else {
        if byte == 0x3D, count > 0 {
          value <<= UInt32(6 * (4 - count))
          flush(index)
          (value, count) = (0, 0)
        }
        continue
      }
      if count == 0 { start = index }
      value = value << 6 | digit
      count += 1
      if count == 4 {
        flush(index + 1)
        (value, count) = (0, 0)
      }
    }
    if count > 1 {
      value <<= UInt32(6 * (4 - count))
      flush(bytes.count)
    }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
