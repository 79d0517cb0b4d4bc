import Foundation

/// What the characters of a font mean, by its map to Unicode (ISO 32000-1, 9.10).
struct CharacterMap {
  /// Of a character in a shown string.
  private let byteCount: Int
  private var texts: [Int: String] = [:]
  /// True for a font without a map, whose characters are Windows-1252's.
  private let isWinAnsi: Bool

  init(_ font: PDFValue?, in file: PDFObjects) {
    byteCount = font?["/Subtype"]?.name == "/Type0" ? 2 : 1
    guard let stream = font?["/ToUnicode"]?.reference.flatMap({ file.objects[$0]?.data }) else {
      isWinAnsi = byteCount == 1
      return
    }
    isWinAnsi = false
    read(stream)
  }

  /// A shown string's text; U+FFFD for a character that the font does not explain.
  func text(of string: [UInt8]) -> String {
    stride(from: 0, to: string.count, by: byteCount).map { start in
      let code = Self.code(string[start..<min(start + byteCount, string.count)])
      if isWinAnsi { return String(bytes: [UInt8(truncatingIfNeeded: code)], encoding: .windowsCP1252) ?? "\u{FFFD}" }
      return texts[code] ?? "\u{FFFD}"
    }.joined()
  }

  private mutating func read(_ stream: [UInt8]) {
    var tokens = ContentTokens(stream)
    var operands: [ContentToken] = []
    while let token = tokens.next() {
      switch token {
      case .word("beginbfchar"), .word("beginbfrange"): operands = []
      case .word("endbfchar"): readCharacters(operands)
      case .word("endbfrange"): readRanges(operands)
      default: operands.append(token)
      }
    }
  }

  private mutating func readCharacters(_ operands: [ContentToken]) {
    let strings = operands.compactMap { if case .string(let bytes) = $0 { bytes } else { nil } }
    for index in stride(from: 0, to: strings.count - 1, by: 2) { texts[Self.code(strings[index][...])] = Self.text(strings[index + 1]) }
  }

  /// Two codes, then the first one's text, or the texts of all in brackets.
  private mutating func readRanges(_ operands: [ContentToken]) {
    var rest = operands[...]
    while case .string(let first)? = rest.popFirst(), case .string(let last)? = rest.popFirst(), let target = rest.popFirst() {
      let codes = Self.code(first[...])...max(Self.code(first[...]), Self.code(last[...]))
      switch target {
      case .string(let bytes):
        for code in codes {
          var scalars = Array(Self.text(bytes).unicodeScalars)
          guard let end = scalars.popLast(), let moved = Unicode.Scalar(end.value + UInt32(code - codes.lowerBound)) else { continue }
          texts[code] = String(String.UnicodeScalarView(scalars + [moved]))
        }
      case .word:
        for code in codes { if case .string(let bytes)? = rest.popFirst() { texts[code] = Self.text(bytes) } }
        _ = rest.popFirst()
      }
    }
  }

  private static func code(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// UTF-16, the high byte first.
  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }, as: UTF16.self)
  }
}
