/// The words of a text: what stands between white space, as Unicode has it.
enum Words {
  static func all(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [String] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = spaceLength(at: index, in: bytes)
        if length == 0 {
          index += 1
          continue
        }
        if index > start { words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)) }
        index += length
        start = index
      }
      if index > start { words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)) }
      return words
    }
  }

  /// The parts of a text between white space, with their places in it.
  static func parts(of text: String) -> [Substring] {
    // Character by character only where it matters.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split(whereSeparator: \.isWhitespace) }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  /// Words with a single space between them.
  static func joined(_ words: [String]) -> String {
    var text = ""
    text.reserveCapacity(words.reduce(words.count) { $0 + $1.utf8.count })
    for word in words {
      if !text.isEmpty { text += " " }
      text += word
    }
    return text
  }

  /// The length of the white space at a byte (Unicode's White_Space); 0 where there is none.
  private static func spaceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    func next(_ ahead: Int) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }
    switch byte {
    case 0xC2: return next(1) == 0x85 || next(1) == 0xA0 ? 2 : 0
    case 0xE1: return next(1) == 0x9A && next(2) == 0x80 ? 3 : 0
    case 0xE2:
      if next(1) == 0x80 { return (0x80...0x8A).contains(next(2)) || [0xA8, 0xA9, 0xAF].contains(next(2)) ? 3 : 0 }
      return next(1) == 0x81 && next(2) == 0x9F ? 3 : 0
    case 0xE3: return next(1) == 0x80 && next(2) == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
