/// Finds the values of a JSON text with their places (RFC 8259), which Foundation's reader does not tell.
///
/// What it accepts is a little more than JSON, as much as many pages' linked data needs: control characters
/// in strings stand for themselves, and a comma may stand behind the last element. Nesting deeper than `deepest`
/// and texts of more than `mostValues` values are refused.
struct JSONScanner {
  static let deepest = 200
  /// More values than any export of articles holds.
  static let mostValues = 1_000_000

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var values = 0

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// The value that is all of a range; nil where there is none.
  static func value(in bytes: [UInt8], _ range: Range<Int>) -> JSONValue? {
    var scanner = JSONScanner(bytes, range.clamped(to: 0..<bytes.count))
    scanner.skipSpace()
    guard let value = scanner.value(depth: 0) else { return nil }
    scanner.skipSpace()
    return scanner.index == scanner.end ? value : nil
  }

  /// Where a text stops being JSON; nil where it is.
  static func fault(in bytes: [UInt8]) -> Int? {
    var scanner = JSONScanner(bytes, WhiteSpace.trimmed(0..<bytes.count, in: bytes))
    guard scanner.value(depth: 0) != nil else { return min(scanner.index, max(0, bytes.count - 1)) }
    scanner.skipSpace()
    return scanner.index == scanner.end ? nil : scanner.index
  }

  private var byte: UInt8? { index < end ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    values += 1
    guard depth < Self.deepest, values <= Self.mostValues, let byte else { return nil }
    switch byte {
    case 0x7B: return object(depth: depth)
    case 0x5B: return array(depth: depth)
    case 0x22: return string().map { .string($0) }
    case 0x2D, 0x30...0x39: return .number(word { ("0"..."9").contains($0) || "+-.eE".unicodeScalars.contains($0) })
    default:
      let literal = word { ("a"..."z").contains($0) }
      return ["true", "false", "null"].contains(literal) ? .literal(literal) : nil
    }
  }

  private mutating func word(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while let byte, isPart(Unicode.Scalar(byte)) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func object(depth: Int) -> JSONValue? {
    let start = index
    index += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take(0x7D) { return .object([], at: start) }
    while true {
      skipSpace()
      if !members.isEmpty, take(0x7D) { return .object(members, at: start) }
      guard let key = string() else { return nil }
      skipSpace()
      guard take(0x3A) else { return nil }
      skipSpace()
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(JSONValue.Member(key: key.decoded(bytes).text, value: value))
      skipSpace()
      if take(0x7D) { return .object(members, at: start) }
      guard take(0x2C) else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return .array([]) }
    while true {
      skipSpace()
      if !elements.isEmpty, take(0x5D) { return .array(elements) }
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      skipSpace()
      if take(0x5D) { return .array(elements) }
      guard take(0x2C) else { return nil }
    }
  }

  private mutating func string() -> JSONString? {
    guard take(0x22) else { return nil }
    let start = index
    while let byte {
      if byte == 0x22 {
        index += 1
        return JSONString(range: start..<(index - 1))
      }
      index += byte == 0x5C ? 2 : 1
    }
    return nil
  }
}
