/// Cuts HTML into tokens after "13.2.5 Tokenization" of the HTML Living Standard, in one pass over the bytes.
///
/// It is written here, and not libxml2's, because each byte of text must be led back to the file, and
/// because saved pages may be broken or hostile: libxml2 2.9 counts offsets wrong behind an invalid byte
/// or a script, and takes quadratic time for a tag of many attributes (6 s for 0.5 MB) and for end tags
/// in deep nesting (12 s for 1 MB).
///
/// Departures from the standard: attributes beyond `mostAttributes` and bytes of a tag's name beyond
/// `longestName` are dropped, so that memory stays bounded.
struct HTMLTokenizer {
  enum Token: Hashable {
    case start(HTMLTag)
    case end(String)
    /// Text in which character references stand for characters.
    case text(Range<Int>)
    /// Text that is taken as it is: of scripts, of CDATA sections.
    case rawText(Range<Int>)
    /// What stands between the marks of a comment.
    case comment(Range<Int>)
  }

  /// What the text behind a start tag is, as the element tells (13.2.6.4.4 and others).
  enum TextMode: Hashable {
    case data
    /// Up to its end tag: `title`, `textarea`.
    case escapable(String)
    /// Up to its end tag, without character references: `style`, `iframe`.
    case raw(String)
    case script
    /// Up to the end of the file.
    case plain
  }

  static let mostAttributes = 64
  static let longestName = 40

  let bytes: [UInt8]
  private(set) var position = 0
  /// Set by whoever reads the tokens, behind a start tag.
  var mode = TextMode.data
  /// True within SVG and MathML, where CDATA sections are text.
  var isForeign = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      switch mode {
      case .plain:
        let range = position..<bytes.count
        position = bytes.count
        return .rawText(range)
      case .escapable(let name), .raw(let name):
        let isRaw = if case .raw = mode { true } else { false }
        let end = endOfText(name)
        let range = position..<end
        position = end
        mode = .data
        if !range.isEmpty { return isRaw ? .rawText(range) : .text(range) }
      case .script:
        let range = position..<endOfScript()
        position = range.upperBound
        mode = .data
        if !range.isEmpty { return .rawText(range) }
      case .data:
        let start = position
        while position < bytes.count, !(bytes[position] == 0x3C && opensMarkup(position)) { position += 1 }
        if position > start { return .text(start..<position) }
        if let token = markup() { return token }
      }
    }
    return nil
  }

  // MARK: Markup

  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// True where a less-than sign begins a tag or a comment.
  private func opensMarkup(_ index: Int) -> Bool {
    switch byte(index + 1) {
    case 0x21, 0x3F: true
    case 0x2F: index + 2 < bytes.count
    case let next: Self.isLetter(next)
    }
  }

  /// Reads what starts at a less-than sign; nil where nothing comes of it.
  private mutating func markup() -> Token? {
    switch byte(position + 1) {
    case 0x21: return declaration()
    case 0x3F: return .comment(bogusComment(from: position + 1))
    case 0x2F:
      if byte(position + 2) == 0x3E {
        position += 3
        return nil
      }
      guard Self.isLetter(byte(position + 2)) else { return .comment(bogusComment(from: position + 2)) }
      return tag(from: position + 2).map { .end($0.name) }
    default: return tag(from: position + 1).map { .start($0) }
    }
  }

  private mutating func declaration() -> Token? {
    if stands("--", at: position + 2) { return .comment(comment()) }
    if isForeign, stands("[CDATA[", at: position + 2) {
      let start = min(position + 9, bytes.count)
      var end = start
      while end < bytes.count, !stands("]]>", at: end) { end += 1 }
      position = min(end + 3, bytes.count)
      return start < end ? .rawText(start..<end) : nil
    }
    let range = bogusComment(from: position + 2)
    let isDoctype = bytes[range].prefix(7).map { $0 | 0x20 } == Array("doctype".utf8)
    return isDoctype ? nil : .comment(range)
  }

  /// 13.2.5.43 to .52: ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole.
  private mutating func comment() -> Range<Int> {
    let start = min(position + 4, bytes.count)
    if byte(start) == 0x3E || stands("->", at: start) {
      position = min(start + (byte(start) == 0x3E ? 1 : 2), bytes.count)
      return start..<start
    }
    var end = start
    while end < bytes.count {
      if byte(end) == 0x2D, byte(end + 1) == 0x2D {
        if byte(end + 2) == 0x3E {
          position = end + 3
          return start..<end
        }
        if byte(end + 2) == 0x21, byte(end + 3) == 0x3E {
          position = end + 4
          return start..<end
        }
      }
      end += 1
    }
    position = bytes.count
    return start..<end
  }

  private mutating func bogusComment(from start: Int) -> Range<Int> {
    let start = min(start, bytes.count)
    var end = start
    while end < bytes.count, bytes[end] != 0x3E { end += 1 }
    position = min(end + 1, bytes.count)
    return start..<end
  }

  /// Reads a tag from its name on; nil where the file ends within it.
  private mutating func tag(from start: Int) -> HTMLTag? {
    var index = start
    while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != 0x2F, bytes[index] != 0x3E { index += 1 }
    var tag = HTMLTag(name: Self.name(bytes[start..<min(index, start + Self.longestName)]), range: position..<position)
    var hasSlash = false
    while index < bytes.count {
      let next = bytes[index]
      if next == 0x3E {
        tag.isSelfClosing = hasSlash
        tag.range = position..<(index + 1)
        position = index + 1
        return tag
      }
      hasSlash = next == 0x2F
      if Self.isSpace(next) || hasSlash {
        index += 1
        continue
      }
      let (attribute, end) = attribute(from: index)
      index = end
      if let attribute, tag.attributes.count < Self.mostAttributes { tag.attributes.append(attribute) }
    }
    position = bytes.count
    return nil
  }

  /// 13.2.5.32 to .39; nil where the file ends within it.
  private func attribute(from start: Int) -> (HTMLTag.Attribute?, end: Int) {
    // A first equals sign is part of the name.
    var index = start + 1
    while index < bytes.count, !Self.isSpace(bytes[index]), ![0x2F, 0x3E, 0x3D].contains(bytes[index]) { index += 1 }
    let name = Self.name(bytes[start..<min(index, start + Self.longestName)])
    var behind = index
    while behind < bytes.count, Self.isSpace(bytes[behind]) { behind += 1 }
    guard byte(behind) == 0x3D else { return (HTMLTag.Attribute(name: name, value: index..<index), index) }
    index = behind + 1
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    let quote = byte(index)
    if quote == 0x22 || quote == 0x27 {
      let first = index + 1
      index = first
      while index < bytes.count, bytes[index] != quote { index += 1 }
      guard index < bytes.count else { return (nil, bytes.count) }
      return (HTMLTag.Attribute(name: name, value: first..<index), index + 1)
    }
    let first = index
    while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != 0x3E { index += 1 }
    return (HTMLTag.Attribute(name: name, value: first..<index), index)
  }

  // MARK: Text of elements that hold no markup

  /// Where the end tag of an element stands, from here on; the end of the file where there is none.
  private func endOfText(_ name: String) -> Int {
    var index = position
    while index < bytes.count {
      if bytes[index] == 0x3C, isTag(name, at: index, closing: true) { return index }
      index += 1
    }
    return bytes.count
  }

  /// The end tag of a script; one within a comment that opened another script is not it (13.2.5.20 to .31).
  private func endOfScript() -> Int {
    var index = position
    var isEscaped = false
    var isDouble = false
    while index < bytes.count {
      if bytes[index] == 0x3C {
        if !isEscaped, stands("!--", at: index + 1) {
          isEscaped = true
          index += 4
          // `<!-->` opens and closes.
          index -= byte(index) == 0x3E ? 2 : 0
          continue
        }
        if isTag("script", at: index, closing: true) {
          guard isDouble else { return index }
          isDouble = false
        } else if isEscaped, isTag("script", at: index, closing: false) {
          isDouble = true
        }
      } else if isEscaped, bytes[index] == 0x2D, stands("->", at: index + 1) {
        isEscaped = false
        isDouble = false
      }
      index += 1
    }
    return bytes.count
  }

  /// True for a tag of that name at a less-than sign, its name ended by a space, a slash or a greater-than sign.
  private func isTag(_ name: String, at index: Int, closing: Bool) -> Bool {
    var index = index + 1
    if closing {
      guard byte(index) == 0x2F else { return false }
      index += 1
    }
    for letter in name.utf8 {
      guard byte(index) | 0x20 == letter else { return false }
      index += 1
    }
    return Self.isSpace(byte(index)) || byte(index) == 0x2F || byte(index) == 0x3E
  }

  private func stands(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  // MARK: Bytes

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A name in lower case.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
