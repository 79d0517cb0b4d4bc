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
    if let measures = pango_font_get_metrics(font, language) {
      metrics.ascent = Double(pango_font_metrics_get_ascent(measures)) / Double(PANGO_SCALE)
      metrics.descent = Double(pango_font_metrics_get_descent(measures)) / Double(PANGO_SCALE)
      pango_font_metrics_unref(measures)
    }
    if let height = inkHeight(of: "H", font) { metrics.capHeight = height }
    if let height = inkHeight(of: "x", font) { metrics.xHeight = height }
    let space = width(of: " ", style: style)
    if space > 0 { metrics.space = space }
    return metrics
  }

  /// How far a letter reaches above the baseline.
  private func inkHeight(of letter: Unicode.Scalar, _ font: UnsafeMutablePointer<PangoFont>) -> Double? {
    guard let hb = pango_font_get_hb_font(font) else { return nil }
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(hb, letter.value, &glyph) != 0 else { return nil }
    var ink = PangoRectangle()
    pango_font_get_glyph_extents(font, glyph, &ink, nil)
    return -Double(ink.y) / Double(PANGO_SCALE)
  }
}
