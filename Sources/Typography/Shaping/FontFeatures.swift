/// The OpenType features of a style, in the notation of CSS that Pango takes.
enum FontFeatures {
  static func list(of style: TextStyle, isSuperior: Bool) -> String {
    // No ligatures: their glyphs would need a second font subset in the PDF (10 KB a face), and
    // hyphenation could not part them.
    var features = ["liga=0", "clig=0"]
    features += style.figures == .lining ? ["lnum=1", "tnum=1"] : ["onum=1", "pnum=1"]
    if style.isSmallCaps { features.append("smcp=1") }
    if isSuperior { features.append("sups=1") }
    return features.joined(separator: ",")
  }
}
