extension ParagraphShaper {
  /// Shapes plain text word by word, each from the table of those shaped before.
  /// - Returns: false where the text is not plain; nothing is shaped then.
  mutating func shapeWords(_ bytes: UnsafeBufferPointer<UInt8>, _ stretches: [Stretch]) -> Bool {
    guard let script = PlainText.script(of: bytes) else { return false }
    for stretch in stretches {
      guard let item = stretch.font?.item(isLatin: script == .latin, in: shaper), append(stretch.range, of: bytes, item) else {
        startAgain()
        return false
      }
    }
    return true
  }

  private mutating func append(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ item: WordItem) -> Bool {
    startRun(face: item.face, level: 0, at: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      if bytes[start] != 0x20 { while end < range.upperBound, bytes[end] != 0x20 { end += 1 } }
      guard let word = item.word(UnsafeBufferPointer(rebasing: bytes[start..<end])) else { return false }
      append(word, at: start, face: item.face)
      start = end
    }
    closeRun()
    return true
  }

  private mutating func append(_ word: ShapedWord, at start: Int, face: String) {
    var byte = start
    var glyph = 0
    for cluster in word.clusters {
      enterSpan(at: byte, face: face, level: 0)
      let tracking = text.spans[span].style.tracking
      let glyphs = shaped.glyphs.count..<(shaped.glyphs.count + Int(cluster.glyphCount))
      shaped.glyphs.append(contentsOf: word.glyphs[glyph..<(glyph + glyphs.count)])
      if tracking != 0, let last = shaped.glyphs.last {
        shaped.glyphs[shaped.glyphs.count - 1] = .init(
          index: last.index, advance: last.advance + tracking, xOffset: last.xOffset, yOffset: last.yOffset)
      }
      let range = byte..<(byte + Int(cluster.byteCount))
      addCluster(range, glyphs: glyphs, advance: Double(cluster.advance) + tracking)
      byte = range.upperBound
      glyph += glyphs.count
    }
  }
}
