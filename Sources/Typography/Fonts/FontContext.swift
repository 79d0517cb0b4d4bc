import CPango

/// Owns a Pango context: a font map's view with a language and the settings that make positions
/// independent of the device (no hinting, no rounding, 1 unit = 1 point).
///
/// Belongs to the `FontLibrary` that made it and to that library's thread. Pango keeps the font map
/// alive for as long as the context lives.
package final class FontContext {
  /// Valid for as long as this object lives.
  package let pointer: OpaquePointer

  /// - Parameter language: a BCP 47 tag; it chooses a font's language-specific glyphs.
  init?(map: UnsafeMutablePointer<PangoFontMap>, language: String) {
    guard let pointer = pango_font_map_create_context(map) else { return nil }
    self.pointer = pointer
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    pango_cairo_context_set_font_options(pointer, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(pointer, 72)
    pango_context_set_round_glyph_positions(pointer, 0)
    pango_context_set_language(pointer, pango_language_from_string(language))
    pango_context_set_base_dir(pointer, PANGO_DIRECTION_LTR)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
}

@available(*, unavailable)
extension FontContext: Sendable {}
