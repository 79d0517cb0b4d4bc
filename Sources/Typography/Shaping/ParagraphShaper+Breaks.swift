internal import CPango

extension ParagraphShaper {
  /// U+00A0 in UTF-8.
  func isFixedSpace(_ range: Range<Int>) -> Bool {
    range.count == 2 && text.bytes[range.lowerBound] == 0xC2 && text.bytes[range.lowerBound + 1] == 0xA0
  }

  /// U+2028 in UTF-8.
  func isLineEnd(_ range: Range<Int>) -> Bool {
    range.count == 3 && text.bytes[range].elementsEqual([0xE2, 0x80, 0xA8])
  }

  /// Marks the clusters before which a line may end.
  mutating func markBreaks(_ start: UnsafePointer<CChar>, _ count: Int32) {
    if isPlain { return markBreaksBehindSpaces() }
    let characters = Int(g_utf8_strlen(start, Int(count)))
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: characters + 1)
    attributes.withUnsafeMutableBufferPointer { buffer in
      pango_get_log_attrs(start, count, -1, shaper.language, buffer.baseAddress, Int32(clamping: buffer.count))
    }
    // Characters are counted by their leading bytes; items, and so clusters, follow the text's order.
    var byte = 0
    var character = -1
    for index in shaped.clusters.indices {
      let target = shaped.clusters[index].byte
      while byte <= target, byte < text.bytes.count {
        if text.bytes[byte] & 0xC0 != 0x80 { character += 1 }
        byte += 1
      }
      if character >= 0, character < attributes.count, attributes[character].is_line_break != 0, !partsReference(target) {
        shaped.clusters[index].traits.insert(.breakBefore)
      }
    }
  }
}

extension ParagraphShaper {
  /// True for words and numbers of ASCII with single spaces between them and, at their ends, a comma, a full stop and the
  /// like: what UAX #14 breaks behind spaces alone. It is most of what tables and labels hold, and asking Pango takes
  /// half as long as shaping.
  private var isPlain: Bool {
    let bytes = text.bytes
    for index in bytes.indices {
      let last = index > 0 ? bytes[index - 1] : 0x20
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case 0x20: if last == 0x20 { return false }
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"):
        if !last.isASCIIDigit || !next.isASCIIDigit, !last.isASCIIAlphanumeric || next != 0x20 { return false }
      case UInt8(ascii: ";"): if !last.isASCIIAlphanumeric || next != 0x20 { return false }
      case UInt8(ascii: "%"): if !last.isASCIIDigit || next != 0x20 { return false }
      default: return false
      }
    }
    return bytes.last != 0x20
  }

  private mutating func markBreaksBehindSpaces() {
    for index in shaped.clusters.indices.dropFirst() where shaped.clusters[index - 1].isSpace { shaped.clusters[index].traits.insert(.breakBefore) }
  }

  /// True between a colon and a digit: a file and its line ("report.txt:25") stay together.
  private func partsReference(_ byte: Int) -> Bool {
    guard byte > 0, byte < text.bytes.count else { return false }
    return text.bytes[byte - 1] == 0x3A && text.bytes[byte] &- 0x30 < 10
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isASCIIAlphanumeric: Bool { isASCIIDigit || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
