internal import CPango

/// Owns a Pango font description.
final class FontDescription {
  let pointer: OpaquePointer

  /// - Parameter families: in Pango's notation, in order of preference.
  init?(families: String, size: Double, isBold: Bool, isItalic: Bool) {
    guard let pointer = pango_font_description_new() else { return nil }
    self.pointer = pointer
    pango_font_description_set_family(pointer, families)
    pango_font_description_set_weight(pointer, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(pointer, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_font_description_set_absolute_size(pointer, size * Double(PANGO_SCALE))
  }

  deinit { pango_font_description_free(pointer) }
}

@available(*, unavailable)
extension FontDescription: Sendable {}
