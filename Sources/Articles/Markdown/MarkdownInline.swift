/// Reads a paragraph of Markdown as its reader sees it: emphasis, links, images, escapes and tags left out,
/// each byte that stays led back to its place (after CommonMark 0.31, without nested links).
struct MarkdownInline {
  private(set) var text = MappedText()
  /// Bytes of the text that stand in links.
  private(set) var linkedBytes = 0
  /// The text of the image, where the paragraph is one and nothing else.
  private(set) var image: MappedText?

  private enum Mark: UInt8 { case text, gone, linked, space }

  private static let longestTarget = 1_000
  private static let punctuation = Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8)

  /// - Parameter references: labels of links that are defined elsewhere in the file, in lower case.
  init(_ paragraph: MappedText, references: Set<String>) {
    let bytes = paragraph.bytes
    var marks = [Mark](repeating: .text, count: bytes.count)
    var fixed = [Bool](repeating: false, count: bytes.count)
    Self.escapesAndCode(bytes, &marks, &fixed)
    Self.tags(bytes, &marks, &fixed)
    let images = Self.links(bytes, &marks, &fixed, references)
    Self.emphasis(bytes, &marks, fixed)
    var read = MappedText()
    var index = 0
    while index < bytes.count {
      switch marks[index] {
      case .gone: index += 1
      case .space:
        read.append([0x20], from: index..<(index + 1))
        index += 1
      case .text, .linked:
        let start = index
        if bytes[index] == 0x26, !fixed[index], let reference = CharacterReference(at: index, in: bytes, end: bytes.count) {
          index += reference.length
          read.append(Array(reference.characters.utf8), from: start..<index)
          if marks[start] == .linked { linkedBytes += reference.characters.utf8.count }
          continue
        }
        index += 1
        while index < bytes.count, marks[index] == marks[start], bytes[index] != 0x26 { index += 1 }
        read.append(bytes[start..<index], from: start..<index)
        if marks[start] == .linked { linkedBytes += index - start }
      }
    }
    text = Self.trimmed(read).composed(with: paragraph)
    if text.isEmpty, let alternative = images.first, !alternative.isEmpty { image = paragraph[alternative] }
  }

  private static func trimmed(_ text: MappedText) -> MappedText {
    text[WhiteSpace.trimmed(0..<text.count, in: text.bytes)]
  }

  // MARK: What stands for itself

  private static func escapesAndCode(_ bytes: [UInt8], _ marks: inout [Mark], _ fixed: inout [Bool]) {
    // Where runs of backquotes of each length stand, so that each is looked at once.
    var open: [Int: Int] = [:]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5C, index + 1 < bytes.count, punctuation.contains(bytes[index + 1]) {
        marks[index] = .gone
        fixed[index] = true
        fixed[index + 1] = true
        index += 2
      } else if bytes[index] == 0x60 {
        let start = index
        while index < bytes.count, bytes[index] == 0x60 { index += 1 }
        let length = index - start
        if let first = open.removeValue(forKey: length) {
          for place in first..<index { fixed[place] = true }
          for place in 0..<length {
            marks[first + place] = .gone
            marks[start + place] = .gone
          }
        } else {
          open[length] = start
        }
      } else {
        index += 1
      }
    }
  }

  /// `<b>`, `<https://example.org>`, `<!-- … -->`.
  private static func tags(_ bytes: [UInt8], _ marks: inout [Mark], _ fixed: inout [Bool]) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C, !fixed[index], index + 1 < bytes.count,
        HTMLTokenizer.isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F || bytes[index + 1] == 0x21
      else {
        index += 1
        continue
      }
      let limit = min(bytes.count, index + longestTarget)
      guard let end = bytes[(index + 1)..<limit].firstIndex(where: { $0 == 0x3E || $0 == 0x3C }), bytes[end] == 0x3E else {
        index += 1
        continue
      }
      let isBreak = end - index >= 3 && bytes[index + 1] | 0x20 == 0x62 && bytes[index + 2] | 0x20 == 0x72
      for place in index...end {
        marks[place] = .gone
        fixed[place] = true
      }
      if isBreak { marks[index] = .space }
      index = end + 1
    }
  }

  // MARK: Links

  /// Marks links and images; returns the ranges of the images' texts.
  private static func links(
    _ bytes: [UInt8], _ marks: inout [Mark], _ fixed: inout [Bool], _ references: Set<String>
  ) -> [Range<Int>] {
    var open: [Int] = []
    var images: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if fixed[index] {
        index += 1
        continue
      }
      if bytes[index] == 0x5B {
        open.append(index)
      } else if bytes[index] == 0x5D, let start = open.popLast() {
        let isImage = start > 0 && bytes[start - 1] == 0x21 && !fixed[start - 1]
        let isNote = start + 1 < index && bytes[start + 1] == 0x5E
        let end = target(behind: index, in: bytes) ?? reference(start, index, in: bytes, references)
        if isNote || end != nil {
          let end = end ?? index + 1
          let first = isImage ? start - 1 : start
          for place in first..<end where place <= start || place >= index || isImage || isNote {
            marks[place] = .gone
            fixed[place] = true
          }
          if isImage {
            images.append((start + 1)..<index)
          } else if !isNote {
            for place in (start + 1)..<max(start + 1, index) where marks[place] == .text { marks[place] = .linked }
          }
          index = end
          continue
        }
      }
      index += 1
    }
    return images
  }

  /// The end of `(address "title")` behind a bracket.
  private static func target(behind bracket: Int, in bytes: [UInt8]) -> Int? {
    guard bracket + 1 < bytes.count, bytes[bracket + 1] == 0x28 else { return nil }
    var depth = 0
    for index in (bracket + 1)..<min(bytes.count, bracket + longestTarget) {
      if bytes[index] == 0x28 { depth += 1 }
      if depth > 4 { return nil }
      if bytes[index] == 0x29 {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  /// The end of `[words][label]`, `[label][]` or `[label]`.
  private static func reference(_ start: Int, _ end: Int, in bytes: [UInt8], _ references: Set<String>) -> Int? {
    guard !references.isEmpty, end - start < longestTarget else { return nil }
    func label(_ range: Range<Int>) -> String { MarkdownReferences.label(bytes[range]) }
    if end + 1 < bytes.count, bytes[end + 1] == 0x5B,
      let close = bytes[(end + 1)..<min(bytes.count, end + longestTarget)].firstIndex(of: 0x5D)
    {
      let name = close == end + 2 ? label((start + 1)..<end) : label((end + 2)..<close)
      return references.contains(name) ? close + 1 : nil
    }
    return references.contains(label((start + 1)..<end)) ? end + 1 : nil
  }

  // MARK: Emphasis

  /// Pairs of `*`, `_` and `~~` around words; one without a partner stands for itself.
  private static func emphasis(_ bytes: [UInt8], _ marks: inout [Mark], _ fixed: [Bool]) {
    var open: [(mark: UInt8, range: Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      let mark = bytes[index]
      guard [0x2A, 0x5F, 0x7E].contains(mark), !fixed[index] else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == mark, !fixed[index] { index += 1 }
      if mark == 0x7E, index - start != 2 { continue }
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = index < bytes.count ? bytes[index] : 0x20
      let closes = !isSpace(before) && (mark != 0x5F || !isWord(after))
      let opens = !isSpace(after) && (mark != 0x5F || !isWord(before))
      if closes, let partner = open.lastIndex(where: { $0.mark == mark }), open.count - partner <= 8 {
        for place in Array(open[partner].range) + Array(start..<index) { marks[place] = .gone }
        open.removeSubrange(partner...)
      } else if opens {
        open.append((mark, start..<index))
        // What is open for long has no partner.
        if open.count > 64 { open.removeFirst(32) }
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || HTMLTokenizer.isLetter(byte) || (0x30...0x39).contains(byte) }
}

/// The labels of links that a file defines: `[label]: https://example.org`.
enum MarkdownReferences {
  static func labels(_ paragraphs: [MappedText]) -> Set<String> {
    Set(paragraphs.compactMap { definition($0.bytes) })
  }

  /// The label that a line defines.
  static func definition(_ bytes: [UInt8]) -> String? {
    guard bytes.first == 0x5B, bytes.count < 3_000, let end = bytes.firstIndex(of: 0x5D), end > 1, end + 2 < bytes.count, bytes[end + 1] == 0x3A
    else { return nil }
    return label(bytes[1..<end])
  }

  static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
