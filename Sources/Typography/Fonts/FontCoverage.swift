import CPango

/// Which characters a font file has glyphs for, read from its character map alone.
final class FontCoverage {
  private let font: OpaquePointer

  init?(path: String) {
    let blob = hb_blob_create_from_file(path)
    defer { hb_blob_destroy(blob) }
    guard hb_blob_get_length(blob) > 0 else { return nil }
    let face = hb_face_create(blob, 0)
    defer { hb_face_destroy(face) }
    guard let font = hb_font_create(face) else { return nil }
    self.font = font
  }

  deinit { hb_font_destroy(font) }

  func containsAny(of scalars: [Unicode.Scalar]) -> Bool {
    var glyph: hb_codepoint_t = 0
    return scalars.contains { hb_font_get_nominal_glyph(font, $0.value, &glyph) != 0 && glyph != 0 }
  }
}

@available(*, unavailable)
extension FontCoverage: Sendable {}
