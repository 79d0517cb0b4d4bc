/// The decoded text of a file, with the ways between bytes, code points and lines.
public struct SourceText: Hashable, Sendable {
  /// The text; bytes are those of its UTF-8.
  public let text: String
  private let lineStarts: [Int]
  /// Code points before each 64th byte, so that a look-up walks 64 bytes at most.
  private let codePointMarks: [Int]
  /// True where every code point is a byte.
  private let isASCII: Bool

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var lineStarts = [0]
    var marks: [Int] = []
    var codePoints = 0
    var offset = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if offset % 64 == 0 { marks.append(codePoints) }
      if previous == 0x0D, byte != 0x0A { lineStarts.append(offset) }
      if byte & 0xC0 != 0x80 { codePoints += 1 }
      offset += 1
      if byte == 0x0A { lineStarts.append(offset) }
      previous = byte
    }
    self.lineStarts = lineStarts
    codePointMarks = marks
    isASCII = codePoints == offset
  }

  /// The line that holds a byte, from 1; lines end with LF, CR LF or a lone CR.
  public func line(at byte: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= byte { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// How many code points stand before a byte.
  public func codePoint(at byte: Int) -> Int {
    if isASCII { return min(byte, text.utf8.count) }
    let mark = min(byte / 64, max(0, codePointMarks.count - 1))
    guard mark < codePointMarks.count else { return 0 }
    var count = codePointMarks[mark]
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: mark * 64)
    for _ in (mark * 64)..<max(mark * 64, min(byte, utf8.count)) {
      if utf8[index] & 0xC0 != 0x80 { count += 1 }
      utf8.formIndex(after: &index)
    }
    return count
  }

  /// The text of a range of bytes, as much of it as the text has; the ends must lie on code points.
  public func slice(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let bytes = bytes.clamped(to: 0..<utf8.count)
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
