import CPango

/// Owns a cairo font face made of one font file.
final class CairoFontFace {
  let pointer: OpaquePointer

  init?(path: String) {
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, path)
    FcPatternAddInteger(pattern, FC_INDEX, 0)
    guard let pointer = cairo_ft_font_face_create_for_pattern(pattern) else { return nil }
    guard cairo_font_face_status(pointer) == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(pointer)
      return nil
    }
    self.pointer = pointer
  }

  deinit { cairo_font_face_destroy(pointer) }
}

@available(*, unavailable)
extension CairoFontFace: Sendable {}
