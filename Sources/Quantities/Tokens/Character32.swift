/// One code point of UTF-8 bytes with the classes that the tokenizer asks for.
struct Character32 {
  let value: UInt32
  /// Its bytes.
  let length: Int

  /// Decodes the code point at an index; a byte that begins none counts as a character of its own.
  static func decode(_ bytes: [UInt8], at index: Int) -> Character32 {
    let lead = bytes[index]
    if lead < 0x80 { return Character32(value: UInt32(lead), length: 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return Character32(value: 0xFFFD, length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    // An overlong form of an ASCII character would be taken for it.
    if value < 0x80 { return Character32(value: 0xFFFD, length: 1) }
    return Character32(value: value, length: length)
  }

  var isDigit: Bool { value &- 0x30 < 10 }

  var isSpace: Bool {
    value == 0x20 || value &- 0x09 < 5 || value == 0xA0 || value == 0xFEFF || (0x2000...0x200B).contains(value)
      || value == 0x202F || value == 0x2028 || value == 0x3000
  }

  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    if value == 0xD7 || value == 0xF7 { return false }
    // Signs of currencies amid letters: ৲ ৳ ฿ ֏ ؋ ៛ 元.
    if value == 0x9F2 || value == 0x9F3 || value == 0xE3F || value == 0x58F || value == 0x60B || value == 0x17DB || value == 0x5143 { return false }
    if value < 0x2000 { return true }
    // General punctuation, currency, arrows, mathematics, symbols, CJK punctuation, emoji.
    return !((0x2000...0x2BFF).contains(value) || (0x3000...0x303F).contains(value) || (0xFE00...0xFE0F).contains(value)
      || (0xFF00...0xFF20).contains(value) || value == 0xFFFD || value >= 0x1F000)
  }

  var isUppercase: Bool {
    value &- 0x41 < 26 || ((0xC0...0xDE).contains(value) && value != 0xD7) || ((0x410...0x42F).contains(value))
      || ((0x100...0x17F).contains(value) && value % 2 == 0)
  }

  var isApostrophe: Bool { value == 0x27 || value == 0x2019 }

  var isSuperscriptDigit: Bool { value == 0xB2 || value == 0xB3 || value == 0xB9 }
}
