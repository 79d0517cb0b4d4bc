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
  /// True between a colon and a digit: a file and its line ("report.txt:25") stay together.
  private func partsReference(_ byte: Int) -> Bool {
    guard byte > 0, byte < text.bytes.count else { return false }
    return text.bytes[byte - 1] == 0x3A && text.bytes[byte] &- 0x30 < 10
  }
}
