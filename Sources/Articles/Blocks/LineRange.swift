/// A line of a file that holds text.
struct LineRange: Hashable {
  /// The line's number, from 1.
  let number: Int
  /// Its bytes without the white space around them; never empty.
  let range: Range<Int>
  /// Bytes of white space before it in its line.
  let indent: Int
  /// Empty lines before it.
  let blanksBefore: Int

  /// More lines than any article has; those behind them are not read, so that memory stays bounded.
  static let most = 200_000

  /// The lines of bytes of UTF-8 that hold more than white space.
  static func all(in bytes: [UInt8]) -> [LineRange] {
    var lines: [LineRange] = []
    var number = 1
    var blanks = 0
    var start = 0
    var index = 0
    func close(at end: Int) {
      let content = WhiteSpace.trimmed(start..<end, in: bytes)
      if content.isEmpty {
        blanks += 1
      } else {
        lines.append(
          LineRange(number: number, range: content, indent: content.lowerBound - start, blanksBefore: blanks))
        blanks = 0
      }
      number += 1
    }
    while index < bytes.count, lines.count < most {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      close(at: index - 1)
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    if lines.count < most { close(at: bytes.count) }
    return lines
  }
}
