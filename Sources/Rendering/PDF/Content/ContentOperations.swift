/// A page's content as its operators with their operands (ISO 32000-1, 7.8.2).
struct ContentOperations {
  /// An operator with its operands.
  struct Operation {
    /// Nil for one that the rewriting does not know.
    var name: ContentOperator?
    /// In `operands`.
    var operands: Range<Int>
    /// In `source`, from the first operand to the operator's end.
    var bytes: Range<Int>
    /// The operator alone, in `source`.
    var letters: Range<Int>
  }

  /// Arrays are given by what is in them.
  enum Operand {
    case number(Double)
    /// In `source`, with the slash.
    case name(Range<Int>)
    /// In `strings`.
    case string(Range<Int>)
    /// A dictionary, in `source`.
    case dictionary(Range<Int>)
  }

  let source: [UInt8]
  private(set) var operations: [Operation] = []
  private(set) var operands: [Operand] = []
  /// What the strings hold, one behind the other.
  private(set) var strings: [UInt8] = []
  /// False where the content ends within a string or before an operator: what lies behind the last operation is no other.
  private(set) var isWhole = true

  init(_ source: [UInt8]) {
    self.source = source
    operations.reserveCapacity(source.count / 12)
    operands.reserveCapacity(source.count / 6)
    strings.reserveCapacity(source.count / 2)
    var (position, firstByte, firstOperand): (Int, Int?, Int) = (0, nil, 0)
    while position < source.count {
      let byte = source[position]
      if byte <= 0x20 {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "%") {
        position = PDFScanner.skipSpace(source[...], from: position)
        continue
      }
      let start = firstByte ?? position
      firstByte = start
      guard let end = readOperand(from: position) else {
        isWhole = false
        return
      }
      if end > position {
        position = end
        continue
      }
      while position < source.count, !source[position].isDelimiter { position += 1 }
      let letters = end..<position
      // An inline image's data can hold anything.
      if letters.count == 2, source[letters].elementsEqual("ID".utf8) { position = endOfImage(from: position) }
      operations.append(
        Operation(name: ContentOperator(source, letters), operands: firstOperand..<operands.count, bytes: start..<position, letters: letters))
      (firstByte, firstOperand) = (nil, operands.count)
    }
    isWhole = firstByte == nil
  }

  /// The number of a mark as cairo writes it: `/Span << /MCID n >> BDC`.
  func markNumber(_ operation: Operation) -> Int? {
    guard operation.name == .beginMarkWithProperties, operation.operands.count == 2, case .dictionary(let range) = operands[operation.operands.upperBound - 1]
    else { return nil }
    let bytes = source[range]
    var position = PDFScanner.skipSpace(bytes, from: range.lowerBound + 2)
    guard bytes[position...].starts(with: "/MCID".utf8) else { return nil }
    position = PDFScanner.skipSpace(bytes, from: position + 5)
    guard let number = PDFScanner.integer(bytes, from: position) else { return nil }
    while position < bytes.endIndex, bytes[position].isDigit { position += 1 }
    return PDFScanner.skipSpace(bytes, from: position) == range.upperBound - 2 ? number : nil
  }

  /// The numbers of an operation that has this many operands, all numbers.
  func numbers(_ operation: Operation, count: Int) -> ArraySlice<Double>? {
    guard operation.operands.count == count else { return nil }
    var numbers: [Double] = []
    numbers.reserveCapacity(count)
    for operand in operands[operation.operands] {
      guard case .number(let number) = operand else { return nil }
      numbers.append(number)
    }
    return numbers[...]
  }

  /// Reads an operand.
  /// - Returns: its end; the same position where an operator stands; nil where it has no end.
  private mutating func readOperand(from start: Int) -> Int? {
    switch source[start] {
    case UInt8(ascii: "["), UInt8(ascii: "]"): return start + 1
    case UInt8(ascii: "("), UInt8(ascii: "<"):
      guard let end = PDFScanner.endOfValue(source[...], from: start) else { return nil }
      if end - start > 3, source[start] == UInt8(ascii: "<"), source[start + 1] == UInt8(ascii: "<") {
        operands.append(.dictionary(start..<end))
      } else {
        let first = strings.count
        PDFScanner.appendString(source[start..<end], to: &strings)
        operands.append(.string(first..<strings.count))
      }
      return end
    case UInt8(ascii: "/"):
      guard let end = PDFScanner.endOfValue(source[...], from: start) else { return nil }
      operands.append(.name(start..<end))
      return end
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"):
      guard let (number, end) = PDFScanner.number(source, from: start) else { return start }
      operands.append(.number(number))
      return end
    case let byte where byte.isDelimiter: return nil
    default: return start
    }
  }

  private func endOfImage(from start: Int) -> Int {
    var position = start
    while position + 2 < source.count {
      let isAlone = source[position] <= 0x20 && (position + 3 >= source.count || source[position + 3] <= 0x20)
      if isAlone, source[position + 1] == UInt8(ascii: "E"), source[position + 2] == UInt8(ascii: "I") { return position + 3 }
      position += 1
    }
    return source.count
  }
}
