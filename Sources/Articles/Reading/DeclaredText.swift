import Diagnostics

/// The text of bytes that declare their encoding within: a page, or a part of a mail.
///
/// Valid UTF-8 beyond ASCII is taken for UTF-8 whatever is declared: pages are saved anew as UTF-8 with
/// their old declaration, and no text of another encoding passes for UTF-8. Where UTF-8 is declared and
/// single bytes are none, these alone are read as Windows-1252.
struct DeclaredText {
  let text: String
  /// What is to be told of it.
  private(set) var fact: Fact?
  private(set) var unknown: Fact?

  /// How many bytes at the head of a page may hold its declaration; the standard says 1,024, and scripts come first in some.
  static let head = 8_192

  /// - Throws: where the bytes are no text.
  init(html bytes: [UInt8]) throws(FileBytes.Fault) {
    if bytes.isEmpty { throw FileBytes.Fault(fact: .fileEmpty) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(text: try DecodedText(bytes).text)
      return
    }
    if Self.isBinary(bytes) { throw FileBytes.Fault(fact: .fileBinary) }
    self.init(bytes, label: Self.label(in: bytes.prefix(Self.head)))
    if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" }) { throw FileBytes.Fault(fact: .fileEmpty) }
  }

  private init(text: String) { self.text = text }

  /// - Parameter label: the encoding that is declared.
  init(_ bytes: [UInt8], label: String?) {
    if let utf8 = String(validating: bytes, as: UTF8.self), !Self.isSevenBit(label) {
      text = utf8
      return
    }
    let charset = label.flatMap { Charset(label: $0) }
    if let label, charset == nil { unknown = .encodingUnknown(label: label) }
    if let charset, charset != .utf8 {
      let (text, faults) = charset.text(bytes)
      self.text = text
      if faults > 0 { fact = .encodingMixed(encoding: charset.name, places: faults) }
      return
    }
    let counts = MixedText.count(bytes)
    if charset == .utf8 || counts.sound > counts.faults || bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = MixedText.text(bytes).text
      fact = .encodingMixed(encoding: "UTF-8", places: counts.faults)
    } else {
      text = Windows1252.anyText(bytes)
      fact = .encodingAssumed("Windows-1252")
    }
  }

  func report(to notes: inout FormatNotes) {
    if let unknown { notes.record(.warning, unknown) }
    guard let fact else { return }
    if case .encodingAssumed = fact { notes.record(.note, fact) } else { notes.record(.warning, fact) }
  }

  /// Encodings whose bytes are all ASCII, so that they pass for UTF-8.
  private static func isSevenBit(_ label: String?) -> Bool {
    guard let label = label?.lowercased() else { return false }
    return label.hasPrefix("iso-2022") || label.hasPrefix("hz") || label == "utf-7"
  }

  /// A PDF, or control characters (NUL too) in more than one byte of a hundred.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("%PDF-".utf8)) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return true }
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    return controls * 100 > bytes.count
  }

  /// `<meta charset="x">`, `content="text/html; charset=x"`, `<?xml encoding="x"?>`.
  static func label(in head: ArraySlice<UInt8>) -> String? {
    let bytes = head.map { byte -> UInt8 in byte < 0x80 ? (0x41...0x5A).contains(byte) ? byte | 0x20 : byte : 0x3F }
    for mark in ["charset", "encoding"].map({ Array($0.utf8) }) {
      for start in bytes.indices where bytes[start] == mark.first && bytes[start...].starts(with: mark) {
        // Scripts have attributes of that name for what they load.
        let before = bytes[max(0, start - 200)..<start]
        guard let open = before.lastIndex(of: 0x3C), ["<meta", "<?xml"].contains(where: { bytes[open...].starts(with: $0.utf8) }) else { continue }
        let rest = bytes[(start + mark.count)...].drop(while: HTMLTokenizer.isSpace)
        guard rest.first == 0x3D else { continue }
        let label = rest.dropFirst().drop { HTMLTokenizer.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
          .prefix { HTMLTokenizer.isLetter($0) || (0x30...0x39).contains($0) || "-_.:".utf8.contains($0) }
        if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
      }
    }
    return nil
  }
}
