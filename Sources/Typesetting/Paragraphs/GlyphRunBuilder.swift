internal import Graphics
internal import Typography

/// Makes glyph runs of clusters, their glue set by a line's ratio.
struct GlyphRunBuilder {
  let shaped: ShapedText
  /// See `LineBreak.ratio`.
  let ratio: Double

  func run(_ segment: LineSegments.Segment) -> GlyphRun {
    let source = shaped.runs[segment.run]
    let style = shaped.spans[source.span].style
    let isRightToLeft = source.level % 2 == 1
    var glyphs: [GlyphRun.Glyph] = []
    // One more for the space at a line's end.
    glyphs.reserveCapacity(segment.clusters.count + 1)
    var clusters: [GlyphRun.Cluster] = []
    clusters.reserveCapacity(segment.clusters.count + 1)
    var x = 0.0
    for index in segment.clusters {
      let cluster = shaped.clusters[index]
      clusters.append(.init(byteCount: cluster.byteCount, glyphCount: cluster.glyphCount))
      if !isRightToLeft { add(cluster, at: &x, to: &glyphs) }
    }
    if isRightToLeft { for index in segment.clusters.reversed() { add(shaped.clusters[index], at: &x, to: &glyphs) } }
    return GlyphRun(
      face: source.face, size: source.size, color: style.color, text: shaped.text(of: segment.clusters), glyphs: glyphs,
      clusters: clusters, isRightToLeft: isRightToLeft, width: x)
  }

  private func add(_ cluster: ShapedText.Cluster, at x: inout Double, to glyphs: inout [GlyphRun.Glyph]) {
    let end = x + cluster.advance + (cluster.isSpace || cluster.isFixedSpace ? SpaceGlue.change(of: cluster.advance, ratio: ratio) : 0)
    for glyph in shaped.glyphs[cluster.firstGlyph..<(cluster.firstGlyph + cluster.glyphCount)] {
      glyphs.append(.init(index: glyph.index, x: x + glyph.xOffset, y: glyph.yOffset))
      x += glyph.advance
    }
    x = end
  }

  /// The hyphen at a line's end; its text is a soft hyphen, which readers and searches pass over
  /// (ISO 32000-1, 14.8.2.2.3).
  func hyphen(_ hyphen: ShapedText, _ style: TextStyle) -> GlyphRun {
    var run = GlyphRun(face: "", size: style.size, color: style.color, text: "\u{AD}", glyphs: [], clusters: [], width: 0)
    if let source = hyphen.runs.first {
      run.face = source.face
      run.size = source.size
    }
    for glyph in hyphen.glyphs {
      run.glyphs.append(.init(index: glyph.index, x: run.width + glyph.xOffset, y: glyph.yOffset))
      run.width += glyph.advance
    }
    run.clusters = [.init(byteCount: 2, glyphCount: hyphen.glyphs.count)]
    return run
  }

  /// Adds the space at which a line ended. It has no width there, yet without it the words of two
  /// lines would be one in the extracted text.
  /// - Returns: false where the run's face has another space.
  static func append(space: ShapedText, to run: inout GlyphRun) -> Bool {
    guard let glyph = space.glyphs.first, space.glyphs.count == 1, space.runs.first?.face == run.face else { return false }
    run.glyphs.append(.init(index: glyph.index, x: run.width, y: 0))
    run.clusters.append(.init(byteCount: 1, glyphCount: 1))
    run.text += " "
    return true
  }

  /// That space as a run of its own.
  static func run(space: ShapedText, _ style: TextStyle) -> GlyphRun {
    let source = space.runs.first
    return GlyphRun(
      face: source?.face ?? "", size: source?.size ?? style.size, color: style.color, text: " ",
      glyphs: space.glyphs.map { .init(index: $0.index, x: 0, y: 0) }, clusters: [.init(byteCount: 1, glyphCount: space.glyphs.count)], width: 0)
  }
}
