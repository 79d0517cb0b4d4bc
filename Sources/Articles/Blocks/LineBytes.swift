/// What the bytes of a line tell at once, so that most lines need not be cut into words to be told from credits.
enum LineBytes {
  static func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

  /// The first byte behind ASCII's white space; nil where there is none.
  static func first(of text: String) -> UInt8? { text.utf8.first { $0 != 0x20 && !(0x09...0x0D).contains($0) } }

  /// True where a word in small ASCII letters, or any bytes, stand somewhere in a text.
  static func contain(_ part: StaticString, in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      part.withUTF8Buffer { part in
        guard let first = part.first, bytes.count >= part.count else { return false }
        return (0...(bytes.count - part.count)).contains { start in
          bytes[start] == first && part.indices.allSatisfy { bytes[start + $0] == part[$0] }
        }
      }
    }
  }
}
