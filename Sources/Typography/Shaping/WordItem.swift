internal import CPango

/// Owns an item of Pango's, by which words of one font, script and language are shaped one at a time.
final class WordItem {
  private let pointer: UnsafeMutablePointer<PangoItem>
  private let glyphs: UnsafeMutablePointer<PangoGlyphString>
  /// The face's name in the font manifest.
  let face: String
  /// Tells it from the shaper's other items.
  private let number: Int
  private unowned let shaper: Shaper

  /// Nil where Pango takes another face than the manifest's, or where the face's rules look at spaces, so that a word
  /// depends on what stands beside it.
  init?(_ font: ShapingFont, isLatin: Bool, in shaper: Shaper) {
    let sample = isLatin ? "a" : "0"
    guard let list = AttributeList() else { return nil }
    list.add(font)
    guard let items = pango_itemize_with_base_dir(shaper.context.pointer, PANGO_DIRECTION_LTR, sample, 0, 1, list.pointer, nil) else { return nil }
    defer { g_list_free_full(items) { data in if let data { pango_item_free(data.assumingMemoryBound(to: PangoItem.self)) } } }
    guard let item = items.pointee.data?.assumingMemoryBound(to: PangoItem.self), let pangoFont = item.pointee.analysis.font,
      let face = shaper.fonts.faceName(of: pangoFont), Self.passesOverSpaces(pangoFont),
      let glyphs = pango_glyph_string_new()
    else { return nil }
    guard let copy = pango_item_copy(item) else {
      pango_glyph_string_free(glyphs)
      return nil
    }
    pointer = copy
    self.glyphs = glyphs
    self.face = face
    self.shaper = shaper
    number = shaper.itemCount
    shaper.itemCount += 1
  }

  deinit {
    pango_glyph_string_free(glyphs)
    pango_item_free(pointer)
  }

  /// A word's glyphs, from the table where it was shaped before; nil where the face lacks a glyph for it.
  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> ShapedWord? {
    shaper.words.word(bytes, item: number) { shape(bytes) }
  }

  private func shape(_ bytes: UnsafeBufferPointer<UInt8>) -> ShapedWord? {
    guard let start = bytes.baseAddress else { return nil }
    let count = Int32(clamping: bytes.count)
    return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
      pointer.pointee.offset = 0
      pointer.pointee.length = count
      pointer.pointee.num_chars = Int32(clamping: g_utf8_strlen(text, bytes.count))
      pango_shape_item(pointer, text, count, nil, glyphs, PANGO_SHAPE_NONE)
      return ShapedWord(glyphs.pointee, byteCount: bytes.count)
    }
  }

  /// True where no rule of a font's tables takes the space glyph: words are then shaped the same alone as in a line.
  private static func passesOverSpaces(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
    guard let hb = pango_font_get_hb_font(font), let face = hb_font_get_face(hb), hb_ot_layout_has_positioning(face) != 0 else { return false }
    var space: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(hb, 0x20, &space) != 0, let lookups = hb_set_create(), let seen = hb_set_create() else { return false }
    defer {
      hb_set_destroy(lookups)
      hb_set_destroy(seen)
    }
    // The tables' tags, GSUB and GPOS; C has them as macros.
    for table: hb_tag_t in [0x4753_5542, 0x4750_4F53] {
      hb_set_clear(lookups)
      hb_ot_layout_collect_lookups(face, table, nil, nil, nil, lookups)
      var lookup = hb_codepoint_t.max
      while hb_set_next(lookups, &lookup) != 0 { hb_ot_layout_lookup_collect_glyphs(face, table, lookup, seen, seen, seen, nil) }
    }
    return hb_set_has(seen, space) == 0
  }
}

@available(*, unavailable)
extension WordItem: Sendable {}
