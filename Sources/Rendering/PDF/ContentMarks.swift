/// Rewrites the marks that cairo puts into a page's content: `/Span << /MCID n >> BDC`.
enum ContentMarks {
  /// Replaces each numbered mark by what `replacement` gives for its number; all else stays, and
  /// nothing inside a string is taken for a mark.
  /// - Returns: the content, and how many marks it had.
  static func rewrite(_ content: [UInt8], _ replacement: (Int) -> String) -> (content: [UInt8], count: Int) {
    var scanner = Scanner(bytes: content)
    var out: [UInt8] = []
    out.reserveCapacity(content.count + content.count / 16)
    var copied = 0
    var count = 0
    while let byte = scanner.peek {
      let start = scanner.position
      switch byte {
      case UInt8(ascii: "("):
        scanner.skipString()
      case UInt8(ascii: "/"):
        guard let number = scanner.takeMark() else {
          scanner.position = start + 1
          continue
        }
        out += content[copied..<start]
        out += replacement(number).utf8
        copied = scanner.position
        count += 1
      default:
        scanner.position += 1
      }
    }
    out += content[copied...]
    return (out, count)
  }
}

/// Reads the few forms of a content stream that matter to marks.
private struct Scanner {
  let bytes: [UInt8]
  var position = 0

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes over a literal string: parentheses nest, a backslash takes the next byte with it.
  mutating func skipString() {
    var depth = 0
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): position = min(position + 1, bytes.count)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { return }
    }
  }

  /// A mark's number, where one stands at the position; else the position is anywhere.
  mutating func takeMark() -> Int? {
    position += 1
    while let byte = peek, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "<") { position += 1 }
    guard take("<<"), take("/MCID"), let number = takeNumber(), take(">>"), take("BDC") else { return nil }
    return number
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ token: StaticString) -> Bool {
    skipSpace()
    let end = position + token.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for offset in 0..<token.utf8CodeUnitCount where bytes[position + offset] != token.utf8Start[offset] { return false }
    position = end
    return true
  }

  private mutating func takeNumber() -> Int? {
    skipSpace()
    let start = position
    var number = 0
    while let byte = peek, (0x30...0x39).contains(byte), position - start < 9 {
      number = number * 10 + Int(byte - 0x30)
      position += 1
    }
    return position > start ? number : nil
  }
}
