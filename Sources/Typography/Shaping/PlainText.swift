/// Tells texts whose words are shaped the same alone as in a line: Latin letters, figures and common signs, without
/// marks to combine, controls, or letters of other scripts, which Pango parts into items by rules of its own.
enum PlainText {
  /// The script that all of a text takes; nil where it is not plain.
  enum Script { case latin, common }

  static func script(of bytes: UnsafeBufferPointer<UInt8>) -> Script? {
    var script = Script.common
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { script = .latin } else if byte < 0x20 || byte == 0x7F { return nil }
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return nil }
      switch (byte, bytes[index + 1]) {
      // U+00A0 to U+00BF without the soft hyphen and the ordinal letters.
      case (0xC2, 0xA0...0xBF):
        if [0xAA, 0xAD, 0xBA].contains(bytes[index + 1]) { return nil }
        index += 2
      // The times and the division sign.
      case (0xC3, 0x97), (0xC3, 0xB7): index += 2
      // U+00C0 to U+017F: letters with their accents.
      case (0xC3...0xC5, _):
        script = .latin
        index += 2
      // Dashes, quotation marks, the dots of an ellipsis; the euro.
      case (0xE2, 0x80), (0xE2, 0x82):
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x90...0x94), (0x80, 0x98...0x9E), (0x80, 0xA6), (0x82, 0xAC): index += 3
        default: return nil
        }
      default: return nil
      }
    }
    return script
  }
}
