/// Cuts Markdown into its blocks (after CommonMark 0.31): lines one below the other are one paragraph
/// until an empty line or the mark of another block.
struct MarkdownBlocks {
  enum Kind: Hashable {
    case paragraph
    /// The level, from 1.
    case heading(Int)
    case item
    case row
    /// Why the block is no text.
    case noise(String)
  }

  struct Block {
    let kind: Kind
    /// Bytes of the text, without the marks of a heading; the marks at the lines' heads within it are `marks`.
    let range: Range<Int>
    /// Marks of quotations before lines.
    let marks: [Range<Int>]
    let blanksBefore: Int
  }

  private(set) var blocks: [Block] = []
  private let bytes: [UInt8]
  private let lines: [LineRange]

  init(_ bytes: [UInt8], from first: Int) {
    self.bytes = bytes
    lines = LineRange.all(in: bytes).filter { $0.range.lowerBound >= first }
    read()
  }

  private mutating func read() {
    var index = 0
    while index < lines.count, blocks.count < Paragraph.most {
      let line = lines[index]
      if let end = fence(from: index) {
        add(.noise("code"), line.range.lowerBound..<lines[end].range.upperBound, line)
        index = end + 1
        continue
      }
      let (start, mark) = Self.quotation(line.range, in: bytes)
      let content = start..<line.range.upperBound
      var marks = mark.map { [$0] } ?? []
      if content.isEmpty {
        add(.noise("markup"), line.range, line)
        index += 1
        continue
      }
      if let kind = Self.single(bytes[content]) {
        add(kind, kind == .row || kind == .item ? content : Self.heading(content, in: bytes, kind), line)
        index += 1
        // An item goes on in lines that are indented or begin in the midst of a sentence.
        if kind == .item { index = extend(from: index, marks: &marks) }
        continue
      }
      add(.paragraph, content, line)
      index = extend(from: index + 1, marks: &marks)
    }
  }

  /// Adds the lines that go on in the last block; returns the first that does not.
  private mutating func extend(from first: Int, marks: inout [Range<Int>]) -> Int {
    var index = first
    guard let last = blocks.popLast() else { return first }
    var (kind, end) = (last.kind, last.range.upperBound)
    while index < lines.count, lines[index].blanksBefore == 0 {
      let line = lines[index]
      let (start, mark) = Self.quotation(line.range, in: bytes)
      let content = bytes[start..<line.range.upperBound]
      if kind == .paragraph, content.allSatisfy({ $0 == 0x3D }) || content.count > 2 && content.allSatisfy({ $0 == 0x2D }) {
        kind = .heading(content.first == 0x3D ? 1 : 2)
        blocks.append(Block(kind: kind, range: last.range.lowerBound..<end, marks: marks, blanksBefore: last.blanksBefore))
        add(.noise("markup"), line.range, line)
        return index + 1
      }
      let isHardBreak = bytes[end..<line.range.lowerBound].starts(with: [0x20, 0x20])
      if isHardBreak || content.isEmpty || Self.single(content) != nil || isImage(last.range.lowerBound..<end) || fence(from: index) != nil { break }
      if let mark { marks.append(mark) }
      end = line.range.upperBound
      index += 1
    }
    blocks.append(Block(kind: kind, range: last.range.lowerBound..<end, marks: marks, blanksBefore: last.blanksBefore))
    return index
  }

  private mutating func add(_ kind: Kind, _ range: Range<Int>, _ line: LineRange) {
    blocks.append(Block(kind: kind, range: range, marks: [], blanksBefore: line.blanksBefore))
  }

  /// A line that is an image and nothing else: what stands below it is its caption.
  private func isImage(_ range: Range<Int>) -> Bool {
    bytes[range].starts(with: "![".utf8) && bytes[range].last == 0x29
  }

  /// What a line is by its own mark.
  private static func single(_ line: ArraySlice<UInt8>) -> Kind? {
    let level = line.prefix { $0 == 0x23 }.count
    if (1...6).contains(level), line.dropFirst(level).first.map({ $0 == 0x20 || $0 == 0x09 }) ?? false { return .heading(level) }
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    if marks.count >= 3, let first = marks.first, "-*_=".utf8.contains(first), marks.allSatisfy({ $0 == first }) { return .noise("markup") }
    if line.first == 0x7C || line.filter({ $0 == 0x7C }).count > 1 && line.last == 0x7C {
      return line.allSatisfy { " |-:".utf8.contains($0) } ? .noise("markup") : .row
    }
    if MarkdownReferences.definition(Array(line.prefix(3_000))) != nil { return .noise("link definition") }
    if line.starts(with: "<!--".utf8), line.suffix(3).elementsEqual("-->".utf8) { return .noise("comment") }
    return Wording.startsListItem(line) || startsPlus(line) ? .item : nil
  }

  private static func startsPlus(_ line: ArraySlice<UInt8>) -> Bool { line.first == 0x2B && line.dropFirst().first == 0x20 }

  /// A heading without its marks.
  private static func heading(_ range: Range<Int>, in bytes: [UInt8], _ kind: Kind) -> Range<Int> {
    guard case .heading(let level) = kind else { return range }
    var end = range.upperBound
    while end > range.lowerBound + level, bytes[end - 1] == 0x23 { end -= 1 }
    let text = WhiteSpace.trimmed((range.lowerBound + level)..<end, in: bytes)
    return text.isEmpty ? range : text
  }

  /// Where a line's text starts behind the marks of a quotation, and these.
  private static func quotation(_ line: Range<Int>, in bytes: [UInt8]) -> (start: Int, mark: Range<Int>?) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x3E || start > line.lowerBound && bytes[start] == 0x20 { start += 1 }
    return start > line.lowerBound ? (start, line.lowerBound..<start) : (start, nil)
  }

  /// The last line of a block of code that a line opens.
  private func fence(from index: Int) -> Int? {
    let line = bytes[lines[index].range]
    guard let mark = line.first, mark == 0x60 || mark == 0x7E, line.prefix(while: { $0 == mark }).count >= 3 else { return nil }
    let end = lines[(index + 1)...].firstIndex { bytes[$0.range].prefix { $0 == mark }.count >= 3 }
    return end
  }
}
