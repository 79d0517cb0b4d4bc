/// What the characters of a font mean (ISO 32000-1, 9.10.3), as far as cairo writes it: each by itself.
struct UnicodeMap {
  /// Of each character its text, UTF-16 with the high byte first; in order of their numbers.
  private(set) var texts: [(character: Int, text: [UInt8])] = []

  /// Nil for a map with ranges, or that is damaged.
  init?(_ stream: [UInt8]) {
    let map = ContentOperations(stream)
    for operation in map.operations {
      let name = map.source[operation.letters]
      if name.elementsEqual("endbfrange".utf8) { return nil }
      guard name.elementsEqual("endbfchar".utf8) else { continue }
      var strings: [ArraySlice<UInt8>] = []
      for operand in map.operands[operation.operands] {
        guard case .string(let range) = operand else { return nil }
        strings.append(map.strings[range])
      }
      guard strings.count % 2 == 0 else { return nil }
      for index in stride(from: 0, to: strings.count, by: 2) {
        texts.append((strings[index].reduce(0) { ($0 & 0xFFFF) << 8 | Int($1) }, Array(strings[index + 1])))
      }
    }
    texts.sort { $0.character < $1.character }
  }

  /// Gives a character of one byte its text.
  mutating func add(_ character: UInt8, _ text: [UInt8]) {
    let index = texts.firstIndex { $0.character > Int(character) } ?? texts.endIndex
    texts.insert((Int(character), text), at: index)
  }

  /// The map of a font whose characters have one byte, spaced as cairo does: some programs read no other.
  var stream: [UInt8] {
    var out = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo
      << /Registry (Adobe)
         /Ordering (UCS)
         /Supplement 0
      >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <00> <ff>
      endcodespacerange

      """
    // A hundred at a time are allowed.
    for start in stride(from: 0, to: texts.count, by: 100) {
      let part = texts[start..<min(start + 100, texts.count)]
      out += "\(part.count) beginbfchar\n"
      for (character, text) in part { out += "<\(Self.hexadecimal([UInt8(truncatingIfNeeded: character)]))> <\(Self.hexadecimal(text))>\n" }
      out += "endbfchar\n"
    }
    return Array((out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").utf8)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(text)
  }
}
