/// Glyphs of one font on one line, one behind the other, with the moves between them.
struct TextStretch {
  /// Among the page's fonts.
  var font: Int
  /// In points, as all lengths here.
  var size: Double
  /// The first glyph's origin, in user space.
  var x: Double
  var y: Double
  /// True where user space has its second axis downwards, and text is turned over.
  var isFlipped: Bool
  private(set) var characters: [UInt8] = []
  /// How far the glyph that begins at a byte is moved to the right.
  private(set) var moves: [(byte: Int, length: Double)] = []
  /// Where the next glyph comes if nothing moves it.
  private(set) var end: Double
  /// Where the last glyph ends, whatever moves come after.
  private(set) var glyphEnd: Double

  init(font: Int, size: Double, x: Double, y: Double, isFlipped: Bool) {
    (self.font, self.size, self.x, self.y, self.isFlipped) = (font, size, x, y, isFlipped)
    (end, glyphEnd) = (x, x)
  }

  /// True where a glyph at this place continues the stretch.
  func isContinued(by font: Int, _ size: Double, x: Double, y: Double, isFlipped: Bool) -> Bool {
    self.font == font && self.size == size && self.y == y && self.isFlipped == isFlipped && abs(end - x) < 1e-4
  }

  /// - Parameters:
  ///   - isWide: true for a character of two bytes.
  ///   - width: in thousandths of the size.
  mutating func append(_ character: Int, isWide: Bool, width: Double) {
    if isWide { characters.append(UInt8(truncatingIfNeeded: character >> 8)) }
    characters.append(UInt8(truncatingIfNeeded: character))
    end += width * size / 1_000
    glyphEnd = end
  }

  mutating func move(_ length: Double) {
    end += length
    if let last = moves.last, last.byte == characters.count { moves[moves.count - 1].length += length } else { moves.append((characters.count, length)) }
  }
}
