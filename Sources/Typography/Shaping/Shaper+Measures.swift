internal import CPango
internal import Graphics

extension Shaper {
  /// The natural width of a line of text, in points.
  public func width(of text: String, style: TextStyle) -> Double { shape(text, style: style).width }

  /// The vertical measures of a style's own face.
  public func metrics(of style: TextStyle) -> FontMetrics {
    var key = style
    key.color = .black
    key.tracking = 0
    key.size = ShapingFont.size
    key.isSuperscript = false
    let scale = style.size / ShapingFont.size
    if let known = metricsByStyle[key] { return known.scaled(by: scale) }
    let measured = measure(key)
    metricsByStyle[key] = measured
    return measured.scaled(by: scale)
  }

  private func measure(_ style: TextStyle) -> FontMetrics {
    // Noto Serif's proportions, for a style whose font can't be measured.
    var metrics = FontMetrics(
      ascent: 1.069 * style.size, descent: 0.293 * style.size, capHeight: 0.714 * style.size,
      xHeight: 0.536 * style.size, space: 0.26 * style.size)
    guard let shapingFont = font(of: style, isSuperior: false),
      let font = pango_context_load_font(context.pointer, shapingFont.description.pointer)
    else { return metrics }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    guard let hb = pango_font_get_hb_font(font) else { return metrics }
    var extents = hb_font_extents_t()
    if hb_font_get_h_extents(hb, &extents) != 0 {
      metrics.ascent = Double(extents.ascender) / Double(PANGO_SCALE)
      metrics.descent = -Double(extents.descender) / Double(PANGO_SCALE)
    }
    if let height = inkHeight(of: "H", hb) { metrics.capHeight = height }
    if let height = inkHeight(of: "x", hb) { metrics.xHeight = height }
    let space = width(of: " ", style: style)
    if space > 0 { metrics.space = space }
    return metrics
  }

  /// How far a letter reaches above the baseline.
  private func inkHeight(of letter: Unicode.Scalar, _ font: OpaquePointer) -> Double? {
    var glyph: hb_codepoint_t = 0
    var extents = hb_glyph_extents_t()
    guard hb_font_get_nominal_glyph(font, letter.value, &glyph) != 0, hb_font_get_glyph_extents(font, glyph, &extents) != 0 else { return nil }
    return Double(extents.y_bearing) / Double(PANGO_SCALE)
  }
}
