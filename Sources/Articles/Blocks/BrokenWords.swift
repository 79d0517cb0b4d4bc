/// Joins words that a hyphen breaks at the end of a line, as texts pasted from PDF have them.
struct BrokenWords {
  /// The words that stand whole in a line of the file; nil where no line of it ends in a hyphen.
  private let words: Set<String>?

  init(_ bytes: [UInt8]) { words = Self.hasBreak(bytes) ? Self.words(of: bytes) : nil }

  /// A part of the text with such words whole, each byte led back to its place; nil where it has none.
  ///
  /// "govern-" and "ment" are one word; "13-year-" and "old", "government-" and "held" keep their hyphen: where
  /// the file sets them so elsewhere, or where both halves are words of the file by themselves.
  func joined(_ part: Range<Int>, of text: MappedText) -> MappedText? {
    guard let words, Self.hasBreak(text.bytes[part]) else { return nil }
    let bytes = Array(text.bytes[part])
    var read = MappedText()
    var start = 0
    for place in Self.places(in: bytes) {
      let first = Self.word(endingAt: place.hyphen, in: bytes)
      let second = Self.word(startingAt: place.next, in: bytes)
      let isWhole = words.contains(first + second)
      let isCompound = first.contains("-") || words.contains(first + "-" + second) || words.contains(first) && words.contains(second)
      let end = !isWhole && isCompound ? place.hyphen + 1 : place.hyphen
      read.append(bytes[start..<end], from: start..<end)
      start = place.next
    }
    read.append(bytes[start...], from: start..<bytes.count)
    return read.composed(with: text[part])
  }

  private static func hasBreak(_ bytes: some Collection<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0x2D, byte == 0x0A || byte == 0x0D { return true }
      previous = byte
    }
    return false
  }

  /// Hyphens at line ends between small letters, with the byte that the next line's text starts at.
  private static func places(in bytes: [UInt8]) -> [(hyphen: Int, next: Int)] {
    var places: [(hyphen: Int, next: Int)] = []
    var index = 1
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x2D, isSmall(bytes[index - 1]), bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D else { continue }
      var next = index + 2
      if bytes[index + 1] == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
      if next < bytes.count, isSmall(bytes[next]) { places.append((index, next)) }
    }
    return places
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

  private static func isPart(_ byte: UInt8) -> Bool {
    isSmall(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private static func word(endingAt end: Int, in bytes: [UInt8]) -> String {
    var start = end
    while start > 0, end - start < longest, isPart(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static func word(startingAt start: Int, in bytes: [UInt8]) -> String {
    String(decoding: bytes[start...].prefix { isPart($0) }.prefix(longest), as: UTF8.self).lowercased()
  }

  private static let longest = 40
  /// The words of a text of any length that are looked at.
  private static let most = 200_000

  /// The words that stand whole in a line.
  private static func words(of bytes: [UInt8]) -> Set<String> {
    var words: Set<String> = []
    for word in bytes.split(maxSplits: most, whereSeparator: { !isPart($0) }) where word.count <= longest && word.last != 0x2D {
      words.insert(String(decoding: word, as: UTF8.self).lowercased())
    }
    return words
  }
}
