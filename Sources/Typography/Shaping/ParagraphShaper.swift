internal import CPango

/// Shapes one paragraph: itemizes it, shapes the items, and gathers their clusters in the text's order.
struct ParagraphShaper {
  let shaper: Shaper
  let text: StyledText
  var shaped: ShapedText
  /// The span that the next cluster belongs to; it only grows, since items come in the text's order.
  var span = 0

  init(_ shaper: Shaper, _ text: StyledText) {
    self.shaper = shaper
    self.text = text
    shaped = ShapedText(
      bytes: text.bytes, spans: text.spans, glyphs: [], clusters: [], runs: [], isRightToLeft: false, missing: [])
  }

  /// - Parameter isWhole: true to leave out the short way of plain text, which gives the same.
  mutating func shape(isWhole: Bool = false) -> ShapedText {
    if text.bytes.isEmpty { return shaped }
    startAgain()
    let stretches = self.stretches
    // Pango reads the bytes as C characters.
    let bytes = text.bytes
    bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      let count = Int32(clamping: raw.count)
      if isWhole || !shapeWords(raw.assumingMemoryBound(to: UInt8.self), stretches) { itemize(start, count, attributes(stretches)) }
      markBreaks(start, count)
    }
    return shaped
  }

  /// Drops what was shaped so far.
  mutating func startAgain() {
    span = 0
    shaped.runs = []
    shaped.glyphs = []
    shaped.clusters = []
    shaped.glyphs.reserveCapacity(text.bytes.count)
    shaped.clusters.reserveCapacity(text.bytes.count)
  }

  /// Neighbours in one font; letters are kerned across the spans within.
  struct Stretch {
    let font: ShapingFont?
    let size: Double
    var range: Range<Int>
  }

  private var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var start = 0
    for span in text.spans {
      let (size, isSuperior) = look(span.style, start..<span.end)
      let font = shaper.font(of: span.style, isSuperior: isSuperior)
      if let last = stretches.last, last.font === font, last.size == size {
        stretches[stretches.count - 1].range = last.range.lowerBound..<span.end
      } else {
        stretches.append(Stretch(font: font, size: size, range: start..<span.end))
      }
      start = span.end
    }
    return stretches
  }

  private func attributes(_ stretches: [Stretch]) -> AttributeList? {
    guard let list = AttributeList() else { return nil }
    for stretch in stretches { if let font = stretch.font { list.add(font, in: stretch.range) } }
    return list
  }

  /// The type size of a style, and whether the font's superior figures are to be used.
  private func look(_ style: TextStyle, _ range: Range<Int>) -> (size: Double, isSuperior: Bool) {
    guard style.isSuperscript else { return (style.size, false) }
    // Only figures have superior forms: the comma between two marks is a small one, raised.
    let hasSuperiors = text.bytes[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && shaper.hasSuperiors(style)
    return (hasSuperiors ? style.size : style.size * Shaper.superiorScale, hasSuperiors)
  }

  private mutating func itemize(_ start: UnsafePointer<CChar>, _ count: Int32, _ attributes: AttributeList?) {
    shaped.isRightToLeft = TextDirection.isRightToLeft(text.bytes)
    let direction = shaped.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
    guard let list = attributes,
      let items = pango_itemize_with_base_dir(shaper.context.pointer, direction, start, 0, count, list.pointer, nil)
    else { return }
    defer { freeItems(items) }
    guard let glyphs = pango_glyph_string_new() else { return }
    defer { pango_glyph_string_free(glyphs) }
    var next: UnsafeMutablePointer<GList>? = items
    while let link = next {
      if let data = link.pointee.data {
        let item = data.assumingMemoryBound(to: PangoItem.self)
        pango_shape_item(item, start, count, nil, glyphs, PANGO_SHAPE_NONE)
        gather(item.pointee, glyphs.pointee)
      }
      next = link.pointee.next
    }
  }

  private func freeItems(_ items: UnsafeMutablePointer<GList>) {
    g_list_free_full(items) { data in
      if let data { pango_item_free(data.assumingMemoryBound(to: PangoItem.self)) }
    }
  }

  /// Takes over an item's glyphs as clusters.
  private mutating func gather(_ item: PangoItem, _ string: PangoGlyphString) {
    let count = Int(string.num_glyphs)
    guard count > 0, let glyphs = string.glyphs, let logClusters = string.log_clusters else { return }
    let isRightToLeft = item.analysis.level % 2 == 1
    let face = item.analysis.font.flatMap { shaper.fonts.faceName(of: $0) } ?? ""
    let offset = Int(item.offset)
    let end = min(offset + Int(item.length), text.bytes.count)
    let level = Int(item.analysis.level)
    startRun(face: face, level: level, at: offset)
    // The glyphs stand in visual order; clusters are gathered in the text's.
    var first = isRightToLeft ? count - 1 : 0
    while first >= 0 && first < count {
      let cluster = logClusters[first]
      var last = first
      while true {
        let next = isRightToLeft ? last - 1 : last + 1
        guard next >= 0, next < count, logClusters[next] == cluster else { break }
        last = next
      }
      let following = isRightToLeft ? last - 1 : last + 1
      let byte = offset + Int(cluster)
      let byteEnd = following >= 0 && following < count ? offset + Int(logClusters[following]) : end
      addCluster(glyphs, min(first, last)...max(first, last), bytes: byte..<max(byte, byteEnd), face: face, level: level)
      first = following
    }
    closeRun()
  }

  private mutating func addCluster(
    _ glyphs: UnsafeMutablePointer<PangoGlyphInfo>, _ range: ClosedRange<Int>, bytes: Range<Int>, face: String, level: Int
  ) {
    enterSpan(at: bytes.lowerBound, face: face, level: level)
    let (tracking, scale) = (text.spans[span].style.tracking, scale)
    let firstGlyph = shaped.glyphs.count
    var advance = 0.0
    for index in range {
      let info = glyphs[index]
      let width = Double(info.geometry.width) * scale
      if info.glyph == PANGO_GLYPH_EMPTY_VALUE {
        advance += width
        continue
      }
      if info.glyph & PANGO_GLYPH_UNKNOWN_BIT != 0 {
        // Glyph 0 is the face's own box for what it lacks.
        addMissing(bytes)
        let box = text.spans[span].style.size * 0.6
        shaped.glyphs.append(.init(index: 0, advance: box, xOffset: 0, yOffset: 0))
        advance += box
        continue
      }
      if info.attr.is_color != 0 { addMissing(bytes) }
      let tracked = width + (index == range.upperBound ? tracking : 0)
      shaped.glyphs.append(
        .init(
          index: info.glyph, advance: tracked, xOffset: Double(info.geometry.x_offset) * scale,
          yOffset: Double(info.geometry.y_offset) * scale))
      advance += tracked
    }
    addCluster(bytes, glyphs: firstGlyph..<shaped.glyphs.count, advance: advance)
  }

  mutating func addCluster(_ bytes: Range<Int>, glyphs: Range<Int>, advance: Double) {
    var traits: ShapedText.Cluster.Traits = text.bytes[bytes.lowerBound] == 0x20 ? .space : []
    if isFixedSpace(bytes) { traits.insert(.fixedSpace) }
    if isLineEnd(bytes) { traits.insert(.lineEnd) }
    shaped.clusters.append(.init(bytes: bytes, glyphs: glyphs, advance: advance, run: shaped.runs.count - 1, traits: traits))
  }

  /// From Pango's units at the size of shaping to points at the run's.
  private var scale: Double { (shaped.runs.last?.size ?? 0) / (ShapingFont.size * Double(PANGO_SCALE)) }

  /// Starts a run where a span starts.
  mutating func enterSpan(at byte: Int, face: String, level: Int) {
    guard span < text.spans.count - 1, byte >= text.spans[span].end else { return }
    closeRun()
    startRun(face: face, level: level, at: byte)
  }

  private mutating func addMissing(_ bytes: Range<Int>) {
    let characters = String(decoding: text.bytes[bytes], as: UTF8.self)
    for character in characters where !shaped.missing.contains(character) { shaped.missing.append(character) }
  }

  mutating func startRun(face: String, level: Int, at byte: Int) {
    while span < text.spans.count - 1, byte >= text.spans[span].end { span += 1 }
    let style = text.spans[span].style
    let spanStart = span > 0 ? text.spans[span - 1].end : 0
    let (size, isSuperior) = look(style, spanStart..<text.spans[span].end)
    shaped.runs.append(
      .init(
        face: face, size: size, span: span, level: level,
        rise: style.isSuperscript && !isSuperior ? style.size * Shaper.superiorRise : 0,
        clusters: shaped.clusters.count..<shaped.clusters.count))
  }

  mutating func closeRun() {
    guard let run = shaped.runs.last else { return }
    if run.clusters.lowerBound == shaped.clusters.count {
      shaped.runs.removeLast()
    } else {
      shaped.runs[shaped.runs.count - 1].clusters = run.clusters.lowerBound..<shaped.clusters.count
    }
  }
}

// Pango defines these as casts, which Swift does not import.
private let PANGO_GLYPH_EMPTY_VALUE: UInt32 = 0x0FFF_FFFF
private let PANGO_GLYPH_UNKNOWN_BIT: UInt32 = 0x1000_0000
