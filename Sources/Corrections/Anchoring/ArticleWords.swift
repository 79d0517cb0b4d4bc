import Articles
import Foundation

/// The words of an article as a reader sees them, with the way back to the file.
///
/// White space of any length, line ends and paragraph ends included, is one space; quotation marks, single
/// and double, are one with the apostrophe, dashes are of one form, soft hyphens are passed over.
struct ArticleWords {
  /// A place that holds some words.
  struct Match: Hashable {
    /// Code points of the decoded file, the end exclusive.
    var range: Range<Int>
    /// The line of the first word in the file, from 1.
    var line: Int
    /// The words as the article prints them, white space apart.
    var printed: String
    /// The text of the block that holds the first word, and where the words begin in it in bytes.
    var block: String
    var offset: Int
  }

  private let source: SourceText
  private let blocks: [TextBlock]
  /// UTF-8 of the words in the form of comparison.
  private var bytes: [UInt8] = []
  /// For every byte its block, and the bytes of its character in the block's text.
  private var places: [(block: Int, bytes: Range<Int>)] = []

  init(_ article: Article) {
    source = article.source
    blocks = article.blocks.filter { if case .noise = $0.role { false } else { true } }
    for (number, block) in blocks.enumerated() {
      append([Self.space], number, 0..<0)
      var byte = 0
      for character in block.text {
        let end = byte + character.utf8.count
        append(Self.plain(character), number, byte..<end)
        byte = end
      }
    }
  }

  private mutating func append(_ plain: [UInt8], _ block: Int, _ range: Range<Int>) {
    if plain == [Self.space], bytes.last ?? Self.space == Self.space { return }
    bytes += plain
    places += Array(repeating: (block, range), count: plain.count)
  }

  /// All places that hold some words, in the order of the text. Linear in the length of both.
  func matches(of quote: String) -> [Match] {
    let wanted = Self.normal(quote)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    return starts(of: wanted).compactMap { start in
      let end = start + wanted.count
      return isWhole(start..<end) ? match(start..<end) : nil
    }
  }

  private func match(_ range: Range<Int>) -> Match? {
    guard let first = places[range].first, let last = places[range].last else { return nil }
    let lower = blocks[first.block].fileRange(of: first.bytes).lowerBound
    let upper = blocks[last.block].fileRange(of: last.bytes).upperBound
    guard lower < upper else { return nil }
    let text = blocks[first.block].text
    let end = first.block == last.block ? last.bytes.upperBound : text.utf8.count
    var printed = Self.slice(text, first.bytes.lowerBound..<end)
    if last.block > first.block { printed += " " + Self.slice(blocks[last.block].text, 0..<last.bytes.upperBound) }
    return Match(
      range: source.codePoint(at: lower)..<source.codePoint(at: upper), line: source.line(at: lower),
      printed: printed.split(whereSeparator: \.isWhitespace).joined(separator: " "), block: text, offset: first.bytes.lowerBound)
  }

  private static func slice(_ text: String, _ bytes: Range<Int>) -> String { String(decoding: Array(text.utf8)[bytes], as: UTF8.self) }

  /// Where a run of bytes begins (Knuth, Morris and Pratt 1977).
  private func starts(of wanted: [UInt8]) -> [Int] {
    var borders = [0]
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders.append(length)
    }
    var starts: [Int] = []
    length = 0
    for (index, byte) in bytes.enumerated() {
      while length > 0, byte != wanted[length] { length = borders[length - 1] }
      if byte == wanted[length] { length += 1 }
      if length == wanted.count {
        starts.append(index + 1 - length)
        length = borders[length - 1]
      }
    }
    return starts
  }

  /// True where a match does not begin or end within a word or a number: "93" is not in "1,930" nor in "93,000".
  private func isWhole(_ range: Range<Int>) -> Bool {
    !isInside(scalar(from: range.lowerBound), scalar(before: range.lowerBound)) { scalar(before: range.lowerBound - 1) }
      && !isInside(scalar(before: range.upperBound), scalar(from: range.upperBound)) { scalar(from: range.upperBound + 1) }
  }

  /// - Parameters:
  ///   - end: the first or the last of a match, and the ones next to it outside.
  private func isInside(_ end: Unicode.Scalar?, _ next: Unicode.Scalar?, _ second: () -> Unicode.Scalar?) -> Bool {
    guard let end, let next else { return false }
    if isWordPart(end), isWordPart(next) { return true }
    guard isDigit(end), next == "," || next == "." else { return false }
    return second().map(isDigit) ?? false
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }
  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || isDigit(scalar) }

  private func scalar(from index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < bytes.count else { return nil }
    return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(from: start)
  }

  private static let space: UInt8 = 0x20

  /// Some words in the form in which they are compared.
  static func normal(_ words: String) -> [UInt8] {
    var result: [UInt8] = []
    for character in words {
      let plain = plain(character)
      if plain == [space], result.last ?? space == space { continue }
      result += plain
    }
    if result.last == space { result.removeLast() }
    return result
  }

  private static func plain(_ character: Character) -> [UInt8] {
    if character.isWhitespace { return [space] }
    if character.isASCII, character != "\"", character != "`" { return Array(character.utf8) }
    switch character {
    case "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}": return []
    case "\"", "“", "”", "„", "‟", "«", "»", "″", "‘", "’", "‚", "‛", "′", "`", "´": return Array("'".utf8)
    case "‐", "‑", "‒", "–", "—", "―", "−": return Array("-".utf8)
    case "…": return Array("...".utf8)
    default: return Array(String(character).precomposedStringWithCanonicalMapping.utf8)
    }
  }
}
