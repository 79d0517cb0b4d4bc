/// A value of JSON that knows where it stands.
indirect enum JSONValue: Hashable {
  /// Members in their order, keys decoded. Of two with one key the last counts.
  case object([Member], at: Int)
  case array([JSONValue])
  case string(JSONString)
  case number(String)
  case literal(String)

  struct Member: Hashable {
    let key: String
    let value: JSONValue
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members, _) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  var string: JSONString? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The elements of an array; any other value alone.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

/// A string of JSON as it stands between its quotation marks.
struct JSONString: Hashable {
  let range: Range<Int>

  /// The string with its escapes decoded, each led back to the place of its escape.
  func text(in source: MappedText) -> MappedText { decoded(source.bytes).composed(with: source) }

  /// The string with its escapes decoded, by its places among the bytes.
  func decoded(_ bytes: [UInt8]) -> MappedText {
    var text = MappedText()
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] != 0x5C { index += 1 }
      text.append(bytes[start..<index], from: start..<index)
      guard index < range.upperBound else { break }
      let (scalar, length) = Self.escape(at: index, in: bytes, end: range.upperBound)
      text.append(Array(String(scalar).utf8), from: index..<(index + length))
      index += length
    }
    return text
  }

  /// The words of a short string.
  func value(in source: MappedText) -> String {
    text(in: source).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The character of an escape and its length; half a surrogate pair is U+FFFD.
  private static func escape(at index: Int, in bytes: [UInt8], end: Int) -> (Unicode.Scalar, Int) {
    guard index + 1 < end else { return ("\u{FFFD}", 1) }
    switch bytes[index + 1] {
    case 0x6E: return ("\n", 2)
    case 0x74: return ("\t", 2)
    case 0x72: return ("\r", 2)
    case 0x62: return ("\u{8}", 2)
    case 0x66: return ("\u{C}", 2)
    case 0x75:
      guard let first = unit(at: index + 2, in: bytes, end: end) else { return ("\u{FFFD}", 2) }
      if (0xD800..<0xDC00).contains(first), index + 7 < end, bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75,
        let second = unit(at: index + 8, in: bytes, end: end), (0xDC00..<0xE000).contains(second)
      {
        let code = 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return (Unicode.Scalar(code) ?? "\u{FFFD}", 12)
      }
      return (Unicode.Scalar(first) ?? "\u{FFFD}", 6)
    case let byte where byte < 0x80: return (Unicode.Scalar(byte), 2)
    default: return ("\u{FFFD}", 1)
    }
  }

  private static func unit(at index: Int, in bytes: [UInt8], end: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var code: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return code
  }
}
