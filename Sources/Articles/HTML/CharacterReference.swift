/// A character reference of HTML: `&amp;`, `&#8217;`, `&#x2019;` (HTML Living Standard, 13.2.5.72 to .80).
struct CharacterReference: Hashable {
  let characters: String
  /// Bytes from the ampersand to the end, the semicolon included.
  let length: Int

  /// Reads the reference at an ampersand; nil where it is one and no more.
  /// - Parameter end: where the text ends.
  init?(at start: Int, in bytes: [UInt8], end: Int, isAttribute: Bool = false) {
    let end = min(end, bytes.count)
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == 0x23 {
      self.init(number: start, in: bytes, end: end)
    } else {
      self.init(name: start, in: bytes, end: end, isAttribute: isAttribute)
    }
  }

  private init?(number start: Int, in bytes: [UInt8], end: Int) {
    var index = start + 2
    let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var code: UInt32 = 0
    while index < end, let digit = Self.digit(bytes[index], isHexadecimal) {
      code = min(0x11_0000, code * (isHexadecimal ? 16 : 10) + digit)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == 0x3B { index += 1 }
    characters = String(Self.scalar(code))
    length = index - start
  }

  private init?(name start: Int, in bytes: [UInt8], end: Int, isAttribute: Bool) {
    let table = HTMLEntities.standard
    var index = start + 1
    while index < end, index - start <= HTMLEntities.longest, Self.isAlphanumeric(bytes[index]) { index += 1 }
    guard index > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    if index < end, bytes[index] == 0x3B, let characters = table.characters[name] {
      self.characters = characters
      length = index + 1 - start
      return
    }
    // The old names do without a semicolon: "&copy 2017", "&nbspand".
    for count in stride(from: min(6, name.utf8.count), to: 1, by: -1) {
      let part = String(name.prefix(count))
      guard table.withoutSemicolon.contains(part), let characters = table.characters[part] else { continue }
      let next = start + 1 + count < end ? bytes[start + 1 + count] : 0
      if isAttribute, next == 0x3D || Self.isAlphanumeric(next) { return nil }
      self.characters = characters
      length = count + 1 + (next == 0x3B ? 1 : 0)
      return
    }
    return nil
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: isHexadecimal ? UInt32((byte | 0x20) - 0x61 + 10) : nil
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isLetter(byte) || (0x30...0x39).contains(byte)
  }

  /// Numbers of Windows-1252 stand for its characters; what is no character is U+FFFD.
  private static func scalar(_ code: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(code), let scalar = Windows1252.text([UInt8(code)])?.unicodeScalars.first { return scalar }
    guard code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
    return scalar
  }
}

/// The named character references (HTML Living Standard, 13.5).
struct HTMLEntities: Decodable, Sendable {
  /// By name, without ampersand and semicolon.
  let characters: [String: String]
  /// Names that stand for their characters without a semicolon, too.
  let withoutSemicolon: Set<String>

  /// The longest name: "CounterClockwiseContourIntegral".
  static let longest = 31

  static let standard = Lexicon.decode(HTMLEntities.self, PackageResources.html_entities_json)
}
