/// White space in UTF-8, marks of no width (byte order mark, zero width space) included.
enum WhiteSpace {
  /// The length in bytes of the white space that starts at a byte; 0 where there is none.
  static func length(at index: Int, in bytes: [UInt8]) -> Int {
    func byte(_ ahead: Int) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }
    switch byte(0) {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return byte(1) == 0xA0 || byte(1) == 0x85 ? 2 : 0
    case 0xE2:
      guard byte(1) == 0x80 else { return byte(1) == 0x81 && byte(2) == 0xA0 ? 3 : 0 }
      // U+2000 to U+200F, line and paragraph separator, direction marks, narrow no-break space.
      return (0x80...0x8F).contains(byte(2)) || (0xA8...0xAF).contains(byte(2)) ? 3 : 0
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// A range without the white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = length(at: start, in: bytes)
      if length == 0 { break }
      start += length
    }
    var end = range.upperBound
    trailing: while end > start {
      for length in 1...3 where end - length >= start && Self.length(at: end - length, in: bytes) == length {
        end -= length
        continue trailing
      }
      break
    }
    return min(start, end)..<end
  }
}
