/// Tells hard-wrapped text from text with a line per paragraph.
///
/// A line was broken at width w where it is not longer than w and the next line's first word would
/// have passed w. A file is wrapped where one width explains most of its line ends.
struct LineFilling {
  /// The width in code points; nil where the file is not wrapped.
  let width: Int?
  private let lengths: [Int]
  private let firstWords: [Int]

  static let widths = 40...120

  init(_ lines: [LineRange], in bytes: [UInt8]) {
    let lengths = lines.map { line in bytes[line.range].count { $0 & 0xC0 != 0x80 } }
    let firstWords = lines.map { line in
      let word = bytes[line.range].prefix { $0 != 0x20 && $0 != 0x09 }
      return word.count { $0 & 0xC0 != 0x80 }
    }
    let pairs = lines.indices.dropFirst().filter { lines[$0].blanksBefore == 0 }
    var best = (width: 0, full: 0)
    for width in Self.widths {
      let full = pairs.count { Self.isFull(lengths[$0 - 1], firstWords[$0], width) }
      if full > best.full { best = (width, full) }
    }
    let (width, full) = best
    let isWrapped = full >= 3 && full * 2 >= pairs.count && lengths.count { $0 > width } * 10 <= lengths.count
    self.width = isWrapped ? width : nil
    self.lengths = lengths
    self.firstWords = firstWords
  }

  /// True where a line goes on in the next one.
  func goesOn(_ line: Int) -> Bool {
    guard let width, line + 1 < lengths.count else { return false }
    return Self.isFull(lengths[line], firstWords[line + 1], width)
  }

  private static func isFull(_ length: Int, _ nextWord: Int, _ width: Int) -> Bool {
    length <= width && length + 1 + nextWord > width
  }
}
