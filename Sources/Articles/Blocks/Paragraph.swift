/// A paragraph by the file's own convention: text between empty lines, a line, or wrapped lines.
struct Paragraph: Hashable {
  /// Bytes of the file.
  let range: Range<Int>
  /// Where the text stands in the file; nil where its bytes are those of the range.
  let map: SourceMap?
  /// The first line, from 1.
  let line: Int
  /// Empty lines before it.
  let blanksBefore: Int
  /// The text with the bytes of line ends made spaces.
  let text: String
  let wording: Wording

  /// - Parameter source: the file, for the line.
  init(_ text: MappedText, blanksBefore: Int = 0, in source: SourceText) {
    self.init(text, 0..<text.count, blanksBefore: blanksBefore, in: source)
  }

  /// A range of a text.
  private init(_ text: MappedText, _ part: Range<Int>, blanksBefore: Int, in source: SourceText) {
    range = text.fileRange(of: part)
    map = text.map(of: part)
    line = source.line(at: range.lowerBound)
    self.blanksBefore = blanksBefore
    self.text = String(decoding: text.bytes[part].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    wording = Wording(self.text)
  }

  /// More paragraphs than any article has, live reports with all comments included; those behind them
  /// are not read, so that memory stays bounded.
  static let most = 20_000

  /// The paragraphs of a text in order; all but white space is in one of them.
  /// - Parameter source: the file that the text was read from.
  static func all(in text: MappedText, of source: SourceText) -> [Paragraph] {
    let bytes = text.bytes
    let lines = LineRange.all(in: bytes)
    let filling = LineFilling(lines, in: bytes)
    let broken = BrokenWords(bytes)
    var paragraphs: [Paragraph] = []
    var first = 0
    while first < lines.count, paragraphs.count < most {
      var last = first
      while last + 1 < lines.count, joins(last, in: lines, filling, bytes) { last += 1 }
      let part = lines[first].range.lowerBound..<lines[last].range.upperBound
      let blanks = lines[first].blanksBefore
      let whole = last > first ? broken.joined(part, of: text) : nil
      paragraphs.append(whole.map { Paragraph($0, blanksBefore: blanks, in: source) } ?? Paragraph(text, part, blanksBefore: blanks, in: source))
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
    if endsOpen(bytes[line.range]) { return true }
    return (0x61...0x7A).contains(head) && ((0x61...0x7A).contains(tail) || tail == 0x2C || tail == 0x2D)
  }

  /// True for a line whose last word needs another behind it: "… and injured 74, the".
  private static func endsOpen(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.suffix(8).reversed().prefix { $0 != 0x20 }.reversed()
    return word.count < line.count && openWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let openWords: Set<String> = [
    "the", "a", "an", "of", "to", "at", "by", "for", "with", "from", "and", "or", "that", "which", "its", "their", "his", "her", "was", "were", "is", "are", "has", "have", "had", "than",
  ]

  /// The paragraph in two, the second starting at a byte of its text; white space between them is dropped.
  func split(at offset: Int) -> (Paragraph, Paragraph)? {
    let bytes = Array(text.utf8)
    let head = WhiteSpace.trimmed(0..<min(offset, bytes.count), in: bytes)
    let tail = WhiteSpace.trimmed(min(offset, bytes.count)..<bytes.count, in: bytes)
    guard !head.isEmpty, !tail.isEmpty else { return nil }
    return (part(head, of: bytes, blanksBefore), part(tail, of: bytes, 0))
  }

  private func part(_ part: Range<Int>, of bytes: [UInt8], _ blanks: Int) -> Paragraph {
    let text = String(decoding: bytes[part], as: UTF8.self)
    if let map { return Paragraph(text, map.fileRange(of: part), map.slice(part), line: line, blanks) }
    let start = range.lowerBound + part.lowerBound
    return Paragraph(text, start..<(start + part.count), nil, line: line, blanks)
  }

  private init(_ text: String, _ range: Range<Int>, _ map: SourceMap?, line: Int, _ blanksBefore: Int) {
    self.text = text
    self.range = range
    self.map = map
    self.line = line
    self.blanksBefore = blanksBefore
    wording = Wording(text)
  }
}
