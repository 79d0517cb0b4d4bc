import Graphics

/// Shortens the numbers that cairo writes into a page's content.
enum ContentNumbers {
  /// Rounds numbers of ten and more to a thousandth, that of a point mostly; smaller ones can be factors, and stay.
  /// Nothing inside a string or a name is taken for a number.
  static func round(_ content: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(content.count)
    var position = 0
    while position < content.count {
      let start = position
      switch content[position] {
      case UInt8(ascii: "("): position = endOfString(content, from: position)
      case UInt8(ascii: "<") where position + 1 < content.count && content[position + 1] != UInt8(ascii: "<"):
        position = content[position...].firstIndex(of: UInt8(ascii: ">")) ?? content.count
      case let byte where isNumeric(byte):
        position = content[position...].firstIndex { !isNumeric($0) } ?? content.count
        out += shortened(content[start..<position])
        continue
      case let byte where isDelimiter(byte):
        position += 1
        if byte == UInt8(ascii: "/") { position = content[position...].firstIndex(where: isDelimiter) ?? content.count }
      default:
        position = content[position...].firstIndex(where: isDelimiter) ?? content.count
      }
      out += content[start..<position]
    }
    return out
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// White space and the delimiters (ISO 32000-1, 7.2.2).
  private static func isDelimiter(_ byte: UInt8) -> Bool { byte <= 0x20 || "()<>[]{}/%".utf8.contains(byte) }

  /// Parentheses nest, a backslash takes the next byte with it.
  private static func endOfString(_ content: [UInt8], from start: Int) -> Int {
    var (position, depth) = (start, 0)
    while position < content.count {
      switch content[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { break }
    }
    return min(position, content.count)
  }

  private static func shortened(_ token: ArraySlice<UInt8>) -> [UInt8] {
    guard let point = token.firstIndex(of: UInt8(ascii: ".")), token.endIndex - point > 4,
      let value = Double(String(decoding: token, as: UTF8.self)), abs(value) >= 10
    else { return Array(token) }
    return Array(Decimals.text(value, places: 3).utf8)
  }
}
