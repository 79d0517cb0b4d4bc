import Articles

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
  private var characters: [Character] = []
  /// For every character its block, and its bytes in the block's text.
  private var places: [(block: Int, bytes: Range<Int>)] = []

  init(_ article: Article) {
    source = article.source
    blocks = article.blocks.filter { if case .noise = $0.role { false } else { true } }
    for (number, block) in blocks.enumerated() {
      append(" ", number, 0..<0)
      var byte = 0
      for character in block.text {
        let end = byte + character.utf8.count
        for plain in Self.plain(character) { append(plain, number, byte..<end) }
        byte = end
      }
    }
  }

  private mutating func append(_ character: Character, _ block: Int, _ bytes: Range<Int>) {
    if character == " ", characters.last == " " || characters.isEmpty { return }
    characters.append(character)
    places.append((block, bytes))
  }

  /// All places that hold some words, in the order of the text. Linear in the length of both.
  func matches(of quote: String) -> [Match] {
    let wanted = Self.normal(quote)
    guard !wanted.isEmpty, wanted.count <= characters.count else { return [] }
    return starts(of: wanted).compactMap { start in
      let end = start + wanted.count
      guard isWhole(start, wanted.first, before: true), isWhole(end - 1, wanted.last, before: false) else { return nil }
      return match(start..<end)
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

  /// Where a run of characters begins (Knuth, Morris and Pratt 1977).
  private func starts(of wanted: [Character]) -> [Int] {
    var borders = [0]
    var length = 0
    for index in wanted.indices.dropFirst() {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders.append(length)
    }
    var starts: [Int] = []
    length = 0
    for (index, character) in characters.enumerated() {
      while length > 0, character != wanted[length] { length = borders[length - 1] }
      if character == wanted[length] { length += 1 }
      if length == wanted.count {
        starts.append(index + 1 - length)
        length = borders[length - 1]
      }
    }
    return starts
  }

  /// True where a match does not begin or end within a word or a number: "93" is not in "1,930" nor in "93,000".
  private func isWhole(_ index: Int, _ end: Character?, before: Bool) -> Bool {
    guard let end else { return false }
    let step = before ? -1 : 1
    guard characters.indices.contains(index + step) else { return true }
    let next = characters[index + step]
    if isWordPart(end), isWordPart(next) { return false }
    guard end.isNumber, next == "," || next == ".", characters.indices.contains(index + 2 * step) else { return true }
    return !characters[index + 2 * step].isNumber
  }

  private func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Some words in the form in which they are compared.
  static func normal(_ words: String) -> [Character] {
    var result: [Character] = []
    for plain in words.flatMap(plain) where plain != " " || result.last ?? " " != " " { result.append(plain) }
    if result.last == " " { result.removeLast() }
    return result
  }

  private static func plain(_ character: Character) -> [Character] {
    if character.isWhitespace { return [" "] }
    switch character {
    case "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}": return []
    case "\"", "“", "”", "„", "‟", "«", "»", "″", "‘", "’", "‚", "‛", "′", "`", "´": return ["'"]
    case "‐", "‑", "‒", "–", "—", "―", "−": return ["-"]
    case "…": return [".", ".", "."]
    default: return [character]
    }
  }
}
