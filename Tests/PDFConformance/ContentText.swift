/// The text that a page shows, by the number of the mark in which it stands (ISO 32000-1, 14.6 and 14.9.4).
///
/// Positions count for nothing: a space is one only where the page shows one.
struct ContentText {
  private(set) var texts: [Int: String] = [:]

  /// A marked stretch that is open.
  private struct Stretch {
    /// The number that text within has; nil within artifacts.
    var mark: Int?
    /// True where a text of its own replaces what is shown.
    var isReplaced = false
  }

  init(page: Int, in file: PDFObjects) {
    var maps: [String: CharacterMap] = [:]
    var map: CharacterMap?
    var open: [Stretch] = []
    var operands: [ContentToken] = []
    var tokens = ContentTokens(file.content(ofPage: page))
    while let token = tokens.next() {
      guard !token.isOperand, case .word(let name) = token else {
        operands.append(token)
        continue
      }
      switch name {
      case "BMC": open.append(Stretch(mark: nil, isReplaced: open.last?.isReplaced ?? false))
      case "BDC":
        var stretch = open.last ?? Stretch()
        if operands.first == .word("/Artifact") { stretch.mark = nil }
        if case .word(let number)? = Self.entry("/MCID", of: operands) { stretch.mark = Int(number) }
        if case .string(let bytes)? = Self.entry("/ActualText", of: operands) {
          if !stretch.isReplaced { show(Self.text(bytes), in: stretch) }
          stretch.isReplaced = true
        }
        open.append(stretch)
      case "EMC": open.removeLast(min(1, open.count))
      case "Tf":
        guard case .word(let name)? = operands.first else { break }
        map = maps[name] ?? CharacterMap(file.font(name, ofPage: page), in: file)
        maps[name] = map
      case "Tj", "TJ", "'", "\"":
        for case .string(let bytes) in operands { show(map?.text(of: bytes) ?? "\u{FFFD}", in: open.last) }
      default: break
      }
      operands = []
    }
  }

  private mutating func show(_ text: String, in stretch: Stretch?) {
    if let mark = stretch?.mark, stretch?.isReplaced == false { texts[mark, default: ""] += text }
  }

  private static func entry(_ key: String, of operands: [ContentToken]) -> ContentToken? {
    operands.firstIndex(of: .word(key)).flatMap { operands.indices.contains($0 + 1) ? operands[$0 + 1] : nil }
  }

  /// A text string: UTF-16 behind its mark, else PDFDocEncoding, of which ASCII is read.
  private static func text(_ bytes: [UInt8]) -> String {
    bytes.starts(with: [0xFE, 0xFF]) ? CharacterMap.text(Array(bytes.dropFirst(2))) : String(decoding: bytes, as: UTF8.self)
  }
}

extension PDFObjects {
  /// A page's font; pages inherit their resources.
  fileprivate func font(_ name: String, ofPage page: Int) -> PDFValue? {
    var node = objects[page]?.value
    for _ in 0..<32 {
      if let font = at(node, "/Resources", "/Font", name) { return font }
      node = at(node, "/Parent")
    }
    return nil
  }
}
