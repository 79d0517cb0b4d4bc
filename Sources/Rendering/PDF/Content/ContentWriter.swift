/// Writes content in as few bytes as tokens need.
struct ContentWriter {
  private(set) var bytes: [UInt8] = []
  /// True where the last token was an operator.
  private var isAfterOperator = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// White space where two tokens would run into one: a line for each operator as far as it needs one.
  private mutating func separate(from next: UInt8) {
    defer { isAfterOperator = false }
    guard let last = bytes.last, !last.isDelimiter, !next.isDelimiter else { return }
    bytes.append(isAfterOperator ? 0x0A : 0x20)
  }

  /// A token or more, as they are.
  mutating func write(_ tokens: some Sequence<UInt8>) {
    var isFirst = true
    for byte in tokens {
      if isFirst { separate(from: byte) }
      isFirst = false
      bytes.append(byte)
    }
  }

  /// An operator.
  mutating func write(operator name: StaticString) {
    separate(from: name.utf8Start.pointee)
    for index in 0..<name.utf8CodeUnitCount { bytes.append(name.utf8Start[index]) }
    isAfterOperator = true
  }

  /// Tokens that end with an operator, as they are.
  mutating func write(operation: some Sequence<UInt8>) {
    write(operation)
    isAfterOperator = true
  }

  /// A number of so many decimal places: 1250 of 2 places is 12.5.
  mutating func write(_ value: Int, places: Int = 0) {
    separate(from: 0x30)
    let start = bytes.count
    var (rest, place) = (value.magnitude, 0)
    while rest > 0 || place < places {
      let digit = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      place += 1
      // Zeros at the fraction's end go, and with all of them the point.
      if digit != 0 || place > places || bytes.count > start { bytes.append(0x30 + digit) }
      if place == places, bytes.count > start { bytes.append(UInt8(ascii: ".")) }
    }
    if bytes.count == start { bytes.append(0x30) } else if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes[start...].reverse()
  }

  /// A number rounded to so many decimal places, six at most.
  mutating func write(_ value: Double, places: Int) {
    let unit = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000][min(max(places, 0), 6)]
    write(Int(exactly: (min(max(value, -1e9), 1e9) * unit).rounded()) ?? 0, places: places)
  }

  /// A literal string.
  mutating func write(string: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "("))
    for byte in string {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      // A reader takes any end of line for a line feed.
      case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: ")"))
    isAfterOperator = false
  }

  mutating func write(delimiter: Unicode.Scalar) {
    bytes.append(UInt8(ascii: delimiter))
    isAfterOperator = false
  }
}
