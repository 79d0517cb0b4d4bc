/// Reads values in PDF's notation (ISO 32000-1, 7.3.3 and 7.3.4).
extension PDFScanner {
  /// The number that begins at a position, and its end; nil where none stands.
  static func number(_ bytes: [UInt8], from start: Int) -> (value: Double, end: Int)? {
    var (position, whole, scale, digits) = (start, 0.0, 1.0, 0)
    let sign = bytes[start] == UInt8(ascii: "-") ? -1.0 : 1
    if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") { position += 1 }
    var isFraction = false
    while position < bytes.count, !bytes[position].isDelimiter {
      if bytes[position].isDigit {
        whole = whole * 10 + Double(bytes[position] & 15)
        if isFraction { scale *= 10 }
        digits += 1
      } else if bytes[position] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        return nil
      }
      position += 1
    }
    return digits > 0 && digits < 300 ? (sign * whole / scale, position) : nil
  }

  /// Adds what a whole string holds, a literal one or a hexadecimal one.
  static func appendString(_ string: ArraySlice<UInt8>, to out: inout [UInt8]) {
    if string.first == UInt8(ascii: "(") { appendLiteral(string.dropFirst().dropLast(), to: &out) } else { appendHexadecimal(string, to: &out) }
  }

  private static func appendLiteral(_ string: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var position = string.startIndex
    while position < string.endIndex {
      var byte = string[position]
      position += 1
      if byte == 0x0D {
        // Any end of line is a line feed.
        if position < string.endIndex, string[position] == 0x0A { position += 1 }
        byte = 0x0A
      } else if byte == UInt8(ascii: "\\"), position < string.endIndex {
        byte = string[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
          byte &= 7
          for _ in 0..<2 where position < string.endIndex && (string[position] & 0xF8) == 0x30 {
            byte = byte &* 8 &+ (string[position] & 7)
            position += 1
          }
        case 0x0D:
          if position < string.endIndex, string[position] == 0x0A { position += 1 }
          continue
        case 0x0A: continue
        default: break
        }
      }
      out.append(byte)
    }
  }

  private static func appendHexadecimal(_ string: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var high: UInt8?
    for byte in string {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte & 15
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): digit = (byte & 7) + 9
      default: continue
      }
      if let first = high {
        out.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    if let high { out.append(high << 4) }
  }
}
