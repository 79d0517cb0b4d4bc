import CPango

/// Reads the fontconfig pattern behind a Pango font.
enum FontPattern {
  /// The path of the font's file.
  static func file(of font: UnsafeMutablePointer<PangoFont>) -> String? {
    // Every font of a fontconfig font map is a PangoFcFont.
    let pattern = pango_fc_font_get_pattern(UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
    var path: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, FC_FILE, 0, &path) == FcResultMatch, let path else { return nil }
    return String(cString: path)
  }
}
