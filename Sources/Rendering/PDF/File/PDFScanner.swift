/// Finds values in PDF's notation (ISO 32000-1, 7.3) without reading them.
enum PDFScanner {
  /// The first place from a position that holds neither white space nor a comment.
  static func skipSpace(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.endIndex {
      if bytes[position] == UInt8(ascii: "%") { position = endOfLine(bytes, from: position) } else if bytes[position] > 0x20 { break }
      position += 1
    }
    return min(position, bytes.endIndex)
  }

  /// The end of a comment.
  private static func endOfLine(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.endIndex, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    return position
  }

  /// The end of the value that begins at a position; nil where there is none, or no end.
  static func endOfValue(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start < bytes.endIndex else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "("): return endOfString(bytes, from: start)
    case UInt8(ascii: "<") where start + 1 < bytes.endIndex && bytes[start + 1] == UInt8(ascii: "<"): return endOfGroup(bytes, from: start)
    case UInt8(ascii: "<"): return (start..<bytes.endIndex).first { bytes[$0] == UInt8(ascii: ">") }.map { $0 + 1 }
    case UInt8(ascii: "["): return endOfGroup(bytes, from: start)
    case UInt8(ascii: "/"): return endOfToken(bytes, from: start + 1)
    case let byte where byte.isDigit: return endOfReference(bytes, from: start) ?? endOfToken(bytes, from: start)
    case let byte where byte.isDelimiter: return nil
    default: return endOfToken(bytes, from: start)
    }
  }

  /// Calls with the number of every object that a value refers to.
  static func forReferences(in bytes: ArraySlice<UInt8>, _ body: (Int) -> Void) {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "(") {
        position = endOfString(bytes, from: position) ?? bytes.endIndex
      } else if byte.isDigit {
        if let end = endOfReference(bytes, from: position) {
          if let number = integer(bytes, from: position) { body(number) }
          position = end
        } else {
          position = endOfToken(bytes, from: position)
        }
      } else {
        position += 1
      }
    }
  }

  /// The whole number that begins at a position; nil where there is none.
  static func integer(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var (value, position) = (0, start)
    while position < bytes.endIndex, bytes[position].isDigit, value < 1 << 40 {
      value = value * 10 + Int(bytes[position] & 15)
      position += 1
    }
    return position > start ? value : nil
  }

  /// The end of `12 0 R`.
  private static func endOfReference(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var position = start
    for _ in 0..<2 {
      let digits = position
      while position < bytes.endIndex, bytes[position].isDigit { position += 1 }
      let end = position
      while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
      if end == digits || position == end { return nil }
    }
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "R") else { return nil }
    return position + 1
  }

  private static func endOfToken(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.endIndex, !bytes[position].isDelimiter { position += 1 }
    return position
  }

  /// Parentheses nest, a backslash takes the next byte with it.
  static func endOfString(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var (position, depth) = (start, 0)
    while position < bytes.endIndex {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return min(position, bytes.endIndex) }
    }
    return nil
  }

  /// The end of an array or a dictionary, with all that is in it.
  private static func endOfGroup(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var (position, depth) = (start, 0)
    while position < bytes.endIndex {
      switch bytes[position] {
      case UInt8(ascii: "("):
        guard let end = endOfString(bytes, from: position) else { return nil }
        position = end - 1
      case UInt8(ascii: "%"): position = endOfLine(bytes, from: position)
      case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ">"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return position <= bytes.endIndex ? position : nil }
    }
    return nil
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// White space and the delimiters (ISO 32000-1, 7.2.2).
  var isDelimiter: Bool {
    if self <= 0x20 { return true }
    switch self {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      return true
    default: return false
    }
  }
}
