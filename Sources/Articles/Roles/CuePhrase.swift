/// A phrase of a word list, folded, as bytes: phrases are asked of every paragraph.
struct CuePhrase: Decodable, Sendable {
  private let bytes: [UInt8]

  private let pairs: BytePairs

  init(_ text: String) {
    bytes = Array(text.utf8)
    pairs = BytePairs(bytes)
  }

  /// False where the phrase stands nowhere in a text of such pairs of bytes.
  func mayStand(in text: BytePairs) -> Bool { pairs.mayStand(in: text) }

  init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// True where a text starts with the phrase and a word ends behind it.
  func opens(_ text: [UInt8]) -> Bool { text.first == bytes.first && stands(at: 0, in: text) }

  /// True where a text ends with the phrase.
  func closes(_ text: ArraySlice<UInt8>) -> Bool { text.suffix(bytes.count).elementsEqual(bytes) }

  /// True where the phrase stands in a text at word limits.
  func stands(in text: [UInt8]) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    for start in 0...(text.count - bytes.count) where text[start] == first {
      if stands(at: start, in: text) { return true }
    }
    return false
  }

  /// True where bytes stand anywhere in others.
  static func stands(_ words: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      text[start] == first && words.indices.allSatisfy { text[start + $0] == words[$0] }
    }
  }

  private func stands(at start: Int, in text: [UInt8]) -> Bool {
    let end = start + bytes.count
    guard let first = bytes.first, let last = bytes.last, end <= text.count else { return false }
    for offset in bytes.indices where text[start + offset] != bytes[offset] { return false }
    return (start == 0 || !Self.isWord(first) || !Self.isWord(text[start - 1]))
      && (end == text.count || !Self.isWord(last) || !Self.isWord(text[end]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
