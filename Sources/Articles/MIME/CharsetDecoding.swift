/// Decodes the bytes of a part to UTF-8, each character led back to its bytes.
enum CharsetDecoding {
  /// - Parameter label: the encoding that is declared.
  static func decoded(_ text: MappedText, label: String?) -> MappedText {
    let bytes = text.bytes
    let charset = label.flatMap { Charset(label: $0) }
    if MixedText.count(bytes).faults == 0, !(charset?.isSevenBit ?? false) { return text }
    guard let charset, charset != .utf8 else {
      let counts = MixedText.count(bytes)
      return (charset == .utf8 || counts.sound > counts.faults ? mixed(bytes) : single(bytes, Charset.windows1252.table)).composed(with: text)
    }
    return (charset.isSingleByte ? single(bytes, charset.table) : lines(bytes, charset)).composed(with: text)
  }

  /// The file's bytes as a text whose places are those of the decoded file.
  static func file(_ bytes: [UInt8]) -> (source: SourceText, raw: MappedText) {
    if let text = String(validating: bytes, as: UTF8.self) { return (SourceText(text), MappedText(bytes, map: nil)) }
    let text = Windows1252.anyText(bytes)
    var map = SourceMap()
    var place = 0
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      map.append(index - start, from: place..<(place + index - start))
      place += index - start
      guard index < bytes.count else { break }
      let length = Windows1252.anyText([bytes[index]]).utf8.count
      map.append(1, from: place..<(place + length))
      place += length
      index += 1
    }
    return (SourceText(text), MappedText(bytes, map: map))
  }

  private static func mixed(_ bytes: [UInt8]) -> MappedText {
    var text = MappedText()
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count {
        let length = MixedText.length(at: index, in: bytes)
        if length == 0 { break }
        index += length
      }
      text.append(bytes[start..<index], from: start..<index)
      guard index < bytes.count else { break }
      text.append(Array(Windows1252.anyText([bytes[index]]).utf8), from: index..<(index + 1))
      index += 1
    }
    return text
  }

  private static func single(_ bytes: [UInt8], _ table: [[UInt8]]) -> MappedText {
    var text = MappedText()
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      text.append(bytes[start..<index], from: start..<index)
      guard index < bytes.count else { break }
      text.append(table[Int(bytes[index]) - 0x80], from: index..<(index + 1))
      index += 1
    }
    return text
  }

  /// Where a character is several bytes, a line maps as a whole.
  private static func lines(_ bytes: [UInt8], _ charset: Charset) -> MappedText {
    var text = MappedText()
    var start = 0
    while start < bytes.count {
      let end = charset.hasLineBytes ? bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count : bytes.count
      let line = Array(bytes[start..<end])
      text.append(charset.hasLineBytes && line.allSatisfy { $0 < 0x80 && $0 != 0x1B && $0 != 0x7E && $0 != 0x2B } ? line : Array(charset.text(line).text.utf8), from: start..<end)
      start = end
    }
    return text
  }
}
