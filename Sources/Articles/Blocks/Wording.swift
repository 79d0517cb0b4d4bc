/// How a paragraph is worded, as far as telling text from page noise needs it.
struct Wording: Hashable {
  /// In lower case, with straight quotation marks, single spaces and without a list mark.
  let folded: String
  let foldedBytes: [UInt8]
  /// The folded text without the colons, arrows and points that pages put around a label.
  let label: String
  let labelBytes: ArraySlice<UInt8>
  /// The words as written, without a list mark.
  let words: [String]
  /// True for "- …", "• …", "1. …", "2) …".
  let isListItem: Bool
  /// True where the text ends in `.`, `!`, `?` or `…`, closing quotation marks and brackets passed over.
  let endsSentence: Bool
  /// True where that mark is a question or exclamation mark.
  let endsLoudly: Bool
  let endsWithColon: Bool
  /// True for a text cut off by its page: an ellipsis after a space.
  let isTruncated: Bool

  init(_ text: String) {
    let all = Words.all(in: text)
    isListItem = Self.startsListItem(Array(text.utf8.prefix(8))[...])
    words = isListItem ? Array(all.dropFirst()) : all
    folded = Self.fold(Words.joined(words))
    foldedBytes = Array(folded.utf8)
    var label = folded[...]
    // Most labels end and begin in letters.
    while let end = label.utf8.last, !Self.isLetter(end), let last = label.last, ":.»>›→|… ".contains(last) { label.removeLast() }
    while let start = label.utf8.first, !Self.isLetter(start), let first = label.first, "«<‹←|× ".contains(first) { label.removeFirst() }
    self.label = String(label)
    labelBytes = Array(label.utf8)[...]

    let core = text.reversed().drop { $0.isWhitespace || Self.closers.contains($0) }
    let last = core.first
    endsSentence = last.map { ".!?…".contains($0) } ?? false || Self.endsBeforeTag(text)
    endsLoudly = last.map { "!?".contains($0) } ?? false
    endsWithColon = last == ":"
    let beforeEllipsis = last == "…" ? core.dropFirst() : core.starts(with: "...") ? core.dropFirst(3) : nil
    isTruncated =
      beforeEllipsis?.first?.isWhitespace ?? false || (beforeEllipsis?.first.map { "[(".contains($0) } ?? false)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// True for a sentence with a short tag in brackets behind it: "… the police said. (AP)"
  private static func endsBeforeTag(_ text: String) -> Bool {
    let tail = text.suffix(24)
    guard tail.last == ")", let open = tail.lastIndex(of: "("), open > tail.startIndex else { return false }
    let before = tail[..<open].reversed().drop { $0.isWhitespace || closers.contains($0) }
    return before.first.map { ".!?".contains($0) } ?? false
  }

  private static let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "*", "_"]

  /// True for what stands like a headline: no full stop, no colon at the end, not many words.
  var isHeadline: Bool {
    !endsSentence && !endsWithColon && !isListItem && !words.isEmpty && words.count <= 20
      && !(words[0].first?.isLowercase ?? true)
  }

  /// Ends with who says it, as a sentence whose full stop was lost does.
  var endsWithAttribution: Bool {
    words.last.map { ["said", "says", "told", "added", "reported"].contains($0) } ?? false
  }

  var hasDigit: Bool { folded.utf8.contains { (0x30...0x39).contains($0) } }

  /// Lower case, straight quotation marks, every white space a space.
  static func fold(_ text: String) -> String {
    var text = text
    let folded = text.withUTF8 { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          index += 1
          switch byte {
          case 0x41...0x5A: folded.append(byte | 0x20)
          case 0x60: folded.append(0x27)
          case 0x09, 0x0A, 0x0D: folded.append(0x20)
          default: folded.append(byte)
          }
        } else {
          var end = index + 1
          while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
          folded += fold(UnsafeBufferPointer(rebasing: bytes[index..<end]))
          index = end
        }
      }
      return folded
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// A character beyond ASCII.
  private static func fold(_ character: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let text = String(decoding: character, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return [] }
    switch scalar {
    case "\u{2019}", "\u{2018}": return [0x27]
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": return [0x22]
    case _ where scalar.properties.isWhitespace: return [0x20]
    default: return Array(text.lowercased().utf8)
    }
  }

  /// True where bytes of UTF-8 start with a list mark and a space.
  static func startsListItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.starts(with: "•".utf8) || rest.starts(with: "▪".utf8) || rest.starts(with: "●".utf8) {
      return true
    }
    if let first = rest.first, "-*·".utf8.contains(first) || rest.starts(with: "–".utf8) {
      rest = rest.dropFirst(first == 0xE2 ? 3 : 1)
      return rest.first == 0x20 || rest.first == 0x09
    }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count) else { return false }
    rest = rest.dropFirst(digits.count)
    guard let mark = rest.first, mark == 0x2E || mark == 0x29 else { return false }
    rest = rest.dropFirst()
    return rest.first == 0x20 || rest.first == 0x09
  }
}
