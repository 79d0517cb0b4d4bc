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
      let scale = (shaped.runs.last?.size ?? 0) / ShapingFont.size
      let first = shaped.glyphs.count
      let end = glyph + Int(cluster.glyphCount)
      for index in glyph..<end {
        let part = word.glyphs[index]
        shaped.glyphs.append(
          .init(
            index: part.index, advance: part.advance * scale + (index == end - 1 ? tracking : 0), xOffset: part.xOffset * scale,
            yOffset: part.yOffset * scale))
      }
      let range = byte..<(byte + Int(cluster.byteCount))
      addCluster(range, glyphs: first..<shaped.glyphs.count, advance: Double(cluster.advance) * scale + tracking)
      byte = range.upperBound
      glyph = end
    }
  }
}
