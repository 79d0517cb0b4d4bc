/// A paragraph by the file's own convention: text between empty lines, a line, or wrapped lines.
struct Paragraph: Hashable {
  let range: Range<Int>
  /// The first line, from 1.
  let line: Int
  /// Empty lines before it.
  let blanksBefore: Int
  /// The text with the bytes of line ends made spaces.
  let text: String
  let wording: Wording

  init(_ range: Range<Int>, line: Int, blanksBefore: Int, in bytes: [UInt8]) {
    self.range = range
    self.line = line
    self.blanksBefore = blanksBefore
    text = String(decoding: bytes[range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    wording = Wording(text)
  }

  /// The paragraphs of a text in order; all but white space is in one of them.
  static func all(in source: SourceText) -> [Paragraph] {
    let bytes = Array(source.text.utf8)
    let lines = LineRange.all(in: bytes)
    let filling = LineFilling(lines, in: bytes)
    var paragraphs: [Paragraph] = []
    var first = 0
    while first < lines.count {
      var last = first
      while last + 1 < lines.count, joins(last, in: lines, filling, bytes) { last += 1 }
      paragraphs.append(
        Paragraph(
          lines[first].range.lowerBound..<lines[last].range.upperBound, line: lines[first].number,
          blanksBefore: lines[first].blanksBefore, in: bytes))
      first = last + 1
    }
    return paragraphs
  }

  /// True where a line and the next one are of one paragraph.
  private static func joins(_ index: Int, in lines: [LineRange], _ filling: LineFilling, _ bytes: [UInt8]) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard next.blanksBefore == 0, !Wording.startsListItem(bytes[next.range]) else { return false }
    // A first-line indent starts a paragraph.
    if next.indent > line.indent + 1, !Wording.startsListItem(bytes[line.range]) { return false }
    if filling.goesOn(index) { return true }
    // A sentence broken in its midst, as by a link that the scraper put on a line of its own.
    guard line.range.count >= 40, let tail = bytes[line.range].last, let head = bytes[next.range].first else {
      return false
    }
    return (0x61...0x7A).contains(head) && ((0x61...0x7A).contains(tail) || tail == 0x2C)
  }

  /// The paragraph in two, the second starting at a byte of its text; white space between them is dropped.
  func split(at offset: Int) -> (Paragraph, Paragraph)? {
    let bytes = Array(text.utf8)
    let head = WhiteSpace.trimmed(0..<min(offset, bytes.count), in: bytes)
    let tail = WhiteSpace.trimmed(min(offset, bytes.count)..<bytes.count, in: bytes)
    guard !head.isEmpty, !tail.isEmpty else { return nil }
    return (part(head, of: bytes, blanksBefore), part(tail, of: bytes, 0))
  }

  private func part(_ part: Range<Int>, of bytes: [UInt8], _ blanks: Int) -> Paragraph {
    Paragraph(
      String(decoding: bytes[part], as: UTF8.self), start: range.lowerBound + part.lowerBound, line: line, blanks)
  }

  private init(_ text: String, start: Int, line: Int, _ blanksBefore: Int) {
    self.text = text
    self.line = line
    self.blanksBefore = blanksBefore
    range = start..<(start + text.utf8.count)
    wording = Wording(text)
  }
}
