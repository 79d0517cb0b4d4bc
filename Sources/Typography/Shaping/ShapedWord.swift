internal import CPango

/// A word's glyphs and clusters without the text's style, at the size of shaping.
struct ShapedWord {
  struct Cluster {
    let byteCount, glyphCount: Int32
    let advance: Float
  }

  let glyphs: [ShapedText.Glyph]
  let clusters: [Cluster]

  /// Takes over Pango's glyphs of a word written from left to right; nil where one is unknown, invisible or coloured.
  init?(_ string: PangoGlyphString, byteCount: Int) {
    let count = Int(string.num_glyphs)
    guard count > 0, let infos = string.glyphs, let logClusters = string.log_clusters else { return nil }
    var glyphs: [ShapedText.Glyph] = []
    glyphs.reserveCapacity(count)
    var clusters: [Cluster] = []
    clusters.reserveCapacity(count)
    var first = 0
    while first < count {
      var last = first
      while last + 1 < count, logClusters[last + 1] == logClusters[first] { last += 1 }
      var advance = 0.0
      for index in first...last {
        let info = infos[index]
        // PANGO_GLYPH_EMPTY and PANGO_GLYPH_UNKNOWN_FLAG, which C has as casts.
        guard info.glyph < 0x0FFF_FFFF, info.attr.is_color == 0 else { return nil }
        let width = Double(info.geometry.width) / Double(PANGO_SCALE)
        glyphs.append(
          .init(
            index: info.glyph, advance: width, xOffset: Double(info.geometry.x_offset) / Double(PANGO_SCALE),
            yOffset: Double(info.geometry.y_offset) / Double(PANGO_SCALE)))
        advance += width
      }
      let end = last + 1 < count ? Int(logClusters[last + 1]) : byteCount
      clusters.append(
        Cluster(byteCount: Int32(clamping: end - Int(logClusters[first])), glyphCount: Int32(clamping: last - first + 1), advance: Float(advance)))
      first = last + 1
    }
    self.glyphs = glyphs
    self.clusters = clusters
  }
}
