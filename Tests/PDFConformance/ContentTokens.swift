/// A token of a content stream, or of a character map (ISO 32000-1, 7.2 and 7.3).
enum ContentToken: Equatable {
  /// An operator, a number, a bracket, or a name with its slash.
  case word(String)
  /// A string's bytes, escapes undone.
  case string([UInt8])

  var isOperand: Bool {
    guard case .word(let word) = self else { return true }
    guard let first = word.first else { return false }
    return "/<>[]-.+".contains(first) || first.isNumber
  }
}

/// Reads a content stream's tokens.
struct ContentTokens {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ContentToken? {
    skipSpace()
    guard let first = take() else { return nil }
    switch first {
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if peek == first {
        position += 1
        return .word(first == UInt8(ascii: "<") ? "<<" : ">>")
      }
      return first == UInt8(ascii: "<") ? .string(hexadecimal()) : .word(">")
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return .word(String(UnicodeScalar(first)))
    default:
      let start = position - 1
      while let byte = peek, byte > 0x20, !"()<>[]{}/%".utf8.contains(byte) { position += 1 }
      return .word(String(decoding: bytes[start..<position], as: UTF8.self))
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take() -> UInt8? {
    guard let byte = peek else { return nil }
    position += 1
    return byte
  }

  /// Passes over white space and comments.
  private mutating func skipSpace() {
    while let byte = peek {
      if byte == UInt8(ascii: "%") {
        while let byte = peek, byte != 0x0A, byte != 0x0D { position += 1 }
      } else if byte <= 0x20 {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func literal() -> [UInt8] {
    var found: [UInt8] = []
    var depth = 1
    while let byte = take() {
      switch byte {
      case UInt8(ascii: "\\"): if let escaped = escape() { found.append(escaped) }
      case UInt8(ascii: "("):
        depth += 1
        found.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return found }
        found.append(byte)
      default: found.append(byte)
      }
    }
    return found
  }

  /// What stands behind a backslash; nil for a line's end.
  private mutating func escape() -> UInt8? {
    guard let byte = take() else { return nil }
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case 0x0A: return nil
    case 0x0D:
      if peek == 0x0A { position += 1 }
      return nil
    case 0x30...0x37:
      var value = Int(byte - 0x30)
      for _ in 0..<2 {
        guard let next = peek, (0x30...0x37).contains(next) else { break }
        value = value * 8 + Int(next - 0x30)
        position += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return byte
    }
  }

  private mutating func hexadecimal() -> [UInt8] {
    var digits: [UInt8] = []
    while let byte = take(), byte != UInt8(ascii: ">") {
      if let digit = Character(UnicodeScalar(byte)).hexDigitValue { digits.append(UInt8(digit)) }
    }
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
