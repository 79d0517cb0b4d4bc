/// How many columns of a terminal characters take.
public enum TextWidth {
  /// The columns of a text without tabs and line ends.
  public static func columns(of text: some StringProtocol) -> Int {
    // Most text is of printable ASCII, where a byte is a column.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// 2 for East Asian wide characters and emoji, 0 for marks that stand on the character before, else 1.
  public static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    // Variation selector 16 and a keycap make an emoji of a narrow character.
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains(where: { $0 == "\u{FE0F}" }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(first.value) } ? 2 : 1
    }
  }

  /// The blocks of East Asian width W and F (Unicode Standard Annex 11), taken whole.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
