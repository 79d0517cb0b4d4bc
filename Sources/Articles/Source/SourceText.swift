/// The decoded text of a file, with the ways between bytes, code points and lines.
public struct SourceText: Hashable, Sendable {
  /// The text; bytes are those of its UTF-8.
  public let text: String
  /// So many bytes lie between two marks: a look-up walks no more of them.
  private static let step = 64
  /// Line starts up to each mark, itself included.
  private let lineMarks: [Int]
  /// Code points before each mark.
  private let codePointMarks: [Int]
  /// True where every code point is a byte.
  private let isASCII: Bool

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var lines = 1
    var lineMarks: [Int] = []
    var marks: [Int] = []
    var codePoints = 0
    var offset = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0x0A || previous == 0x0D && byte != 0x0A { lines += 1 }
      if offset % Self.step == 0 {
        marks.append(codePoints)
        lineMarks.append(lines)
      }
      if byte & 0xC0 != 0x80 { codePoints += 1 }
      offset += 1
      previous = byte
    }
    self.lineMarks = lineMarks
    codePointMarks = marks
    isASCII = codePoints == offset
  }

  /// The line that holds a byte, from 1; lines end with LF, CR LF or a lone CR.
  public func line(at byte: Int) -> Int {
    let utf8 = text.utf8
    let byte = max(0, min(byte, utf8.count))
    let mark = min(byte / Self.step, lineMarks.count - 1)
    guard mark >= 0 else { return 1 }
    var line = lineMarks[mark]
    var index = utf8.index(utf8.startIndex, offsetBy: mark * Self.step)
    for _ in (mark * Self.step)..<byte {
      let previous = utf8[index]
      utf8.formIndex(after: &index)
      if previous == 0x0A || previous == 0x0D && index < utf8.endIndex && utf8[index] != 0x0A { line += 1 }
    }
    return line
  }

  /// How many code points stand before a byte.
  public func codePoint(at byte: Int) -> Int {
    if isASCII { return min(byte, text.utf8.count) }
    let mark = min(byte / Self.step, max(0, codePointMarks.count - 1))
    guard mark < codePointMarks.count else { return 0 }
    var count = codePointMarks[mark]
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: mark * Self.step)
    for _ in (mark * Self.step)..<max(mark * Self.step, min(byte, utf8.count)) {
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
