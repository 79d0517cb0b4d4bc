internal import Graphics
internal import Typography

/// Sets a line's glyphs: glue widened, runs in visual order, leaves by structure element, link areas
/// and anchors.
struct LineComposer {
  let content: ParagraphContent
  let shaped: ShapedText
  let style: ParagraphStyle
  let context: LayoutContext

  /// Where the baseline lies below the line's upper edge: the leading's surplus is shared out evenly.
  private var baseline: Double {
    let metrics = context.shaper.metrics(of: style.text)
    return (style.leading + metrics.ascent - metrics.descent) / 2
  }

  /// - Parameters:
  ///   - x: the left edge of the line.
  ///   - firstIndent: the indent of a paragraph's first line, within the measure.
  func line(_ span: ParagraphLayout.LineSpan, x: Double, measure: Double, firstIndent: Double) -> TextLine {
    var segments = LineSegments.split(span.clusters, of: shaped)
    if span.endsWithHyphen, let last = span.clusters.last {
      let run = shaped.runs[shaped.clusters[last].run]
      let hyphen = context.hyphen(shaped.spans[run.span].style)
      segments.append(.init(clusters: 0..<hyphen.clusters.count, run: shaped.clusters[last].run, isHyphen: true))
    }
    let builder = GlyphRunBuilder(shaped: shaped, ratio: span.ratio)
    var runs: [GlyphRun] = []
    for segment in segments {
      if segment.isHyphen {
        let style = shaped.spans[shaped.runs[segment.run].span].style
        runs.append(builder.hyphen(context.hyphen(style), style))
      } else {
        runs.append(builder.run(segment))
      }
    }
    let total = runs.reduce(0) { $0 + $1.width }
    let start = x + offset(total, measure, firstIndent)
    let positions = visualPositions(segments, runs, start: start)
    guard !span.endsWithHyphen, isSpace(span.clusters.upperBound), let last = segments.indices.last else {
      return assemble(span, segments, runs, positions)
    }
    let run = shaped.runs[segments[last].run]
    let style = shaped.spans[run.span].style
    let space = context.space(style)
    if !shaped.isRightToLeft, run.level % 2 == 0, GlyphRunBuilder.append(space: space, to: &runs[last]) {
      return assemble(span, segments, runs, positions)
    }
    // Space at a line's end stands there in the paragraph's direction (rule L1 of UAX #9).
    var line = assemble(span, segments, runs, positions)
    let end = shaped.isRightToLeft ? start - space.width : start + total
    line.append(GlyphRunBuilder.run(space: space, style), at: Point(x: end, y: baseline))
    return line
  }

  private func isSpace(_ index: Int) -> Bool { index < shaped.clusters.count && shaped.clusters[index].isSpace }

  /// The space left of the text.
  private func offset(_ width: Double, _ measure: Double, _ firstIndent: Double) -> Double {
    let slack = measure - width
    switch (style.alignment, shaped.isRightToLeft) {
    case (.center, _): return max(0, slack / 2)
    case (.right, _), (.justified, true), (.left, true): return max(0, slack - (shaped.isRightToLeft ? firstIndent : 0))
    case (.justified, false), (.left, false): return firstIndent
    }
  }

  private func visualPositions(_ segments: [LineSegments.Segment], _ runs: [GlyphRun], start: Double) -> [Double] {
    let levels = segments.map { $0.isHyphen ? (shaped.isRightToLeft ? 1 : 0) : shaped.runs[$0.run].level }
    var positions = Array(repeating: 0.0, count: segments.count)
    var x = start
    for index in VisualOrder.order(levels) {
      positions[index] = x
      x += runs[index].width
    }
    return positions
  }

  private func assemble(
    _ span: ParagraphLayout.LineSpan, _ segments: [LineSegments.Segment], _ runs: [GlyphRun], _ positions: [Double]
  ) -> TextLine {
    let baseline = baseline
    var line = TextLine(height: style.leading, items: [], notes: [], endsWithHyphen: span.endsWithHyphen)
    var leaf: Leaf?
    var links: [(target: ParagraphContent.LinkTarget, minX: Double, maxX: Double)] = []
    var lastSpan = -1
    for (index, segment) in segments.enumerated() {
      let run = shaped.runs[segment.run]
      let role = content.roles[run.span]
      let isSpanStart = run.span != lastSpan && !segment.isHyphen && segment.clusters.lowerBound == firstCluster(of: run.span)
      lastSpan = run.span
      if isSpanStart {
        if let note = role.note { line.notes.append(note) }
        if let anchor = role.anchor { line.items.append(.init(.anchor(anchor), at: Point(x: positions[index], y: 0))) }
      }
      if leaf?.role != .content(role.element) {
        if let leaf { line.items.append(.init(.leaf(leaf), at: .zero)) }
        leaf = Leaf(.content(role.element), items: [])
      }
      leaf?.items.append(.init(.glyphs(runs[index]), at: Point(x: positions[index], y: baseline - run.rise)))
      guard let target = role.link else { continue }
      let maxX = positions[index] + runs[index].width
      if let last = links.last, last.target == target {
        links[links.count - 1].minX = min(last.minX, positions[index])
        links[links.count - 1].maxX = max(last.maxX, maxX)
      } else {
        links.append((target, positions[index], maxX))
      }
    }
    if let leaf { line.items.append(.init(.leaf(leaf), at: .zero)) }
    for link in links {
      line.items.append(
        .init(
          .link(
            Link(
              target: link.target.target, size: Size(width: max(0, link.maxX - link.minX), height: style.leading),
              description: link.target.description, element: link.target.element)), at: Point(x: link.minX, y: 0)))
    }
    return line
  }

  /// The first cluster of a span; its runs follow each other.
  private func firstCluster(of span: Int) -> Int? {
    var low = 0
    var high = shaped.runs.count
    while low < high {
      let middle = (low + high) / 2
      if shaped.runs[middle].span < span { low = middle + 1 } else { high = middle }
    }
    return low < shaped.runs.count ? shaped.runs[low].clusters.lowerBound : nil
  }
}
