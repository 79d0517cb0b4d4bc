internal import Diagnostics
internal import Graphics
internal import Typography

/// A paragraph, shaped once; it can be broken into lines for any measure.
struct ParagraphLayout {
  let content: ParagraphContent
  let style: ParagraphStyle
  let shaped: ShapedText
  let context: LayoutContext

  init(_ content: ParagraphContent, style: ParagraphStyle, _ context: LayoutContext) {
    self.content = content
    self.style = style
    self.context = context
    shaped = context.shape(content.text)
  }

  /// A line in the text: its clusters without the space at its end, and how its glue is set.
  struct LineSpan {
    var clusters: Range<Int>
    var ratio: Double
    var endsWithHyphen: Bool
    var overrun: Double
  }

  /// The lines for a measure.
  func lines(measure: Double) -> [TextLine] {
    let indent = style.indent
    let composer = LineComposer(content: content, shaped: shaped, style: style, context: context)
    let isHeading = style.keepsWithNext && style.alignment != .justified
    let spans = isHeading ? balancedSpans(measure: measure - indent) : spans(measure: measure - indent)
    return spans.enumerated().map { number, span in
      let first = number == 0 ? style.firstLineIndent : 0
      return composer.line(span, x: shaped.isRightToLeft ? 0 : indent, measure: measure - indent, firstIndent: first)
    }
  }

  /// Where lines end for a measure without indent.
  func spans(measure: Double) -> [LineSpan] {
    if shaped.clusters.isEmpty { return [] }
    let isJustified = style.alignment == .justified
    var breaker = LineBreaker(measure: max(measure, 0))
    // Three ems, as in TeX's \raggedright with some hope of an even edge (Knuth and Plass 1981, p. 1141).
    if !isJustified {
      breaker.setting = .ragged(slack: min(3 * style.text.size, max(measure, 1) / 2))
      // Uneven lines are the rule there, so that a stub must cost more to be told from them.
      breaker.costs.stub *= 3
    }
    if isJustified { breaker.costs.spaceWidth = context.space(style.text).width }
    // A tenth of the measure: a last line of one short word is a stub.
    breaker.costs.stubWidth = min(max(24, style.firstLineIndent, measure / 10), measure / 4)
    // A first line as wide as all: the usual case of short matter, and no search for it.
    if let single = singleLine(measure: measure) { return [single] }
    var made: [ParagraphItems.WordBreaking: ParagraphItems] = [:]
    for (breaking, pass) in passes(measure: measure).dropFirst(isJustified ? 0 : 1) {
      let items =
        made[breaking]
        ?? ParagraphItems(
          shaped, roles: content.roles, indent: style.firstLineIndent, isJustified: isJustified, breaking: breaking,
          measure: measure, context)
      made[breaking] = items
      guard let breaks = breaker.breaks(items.items, pass) else { continue }
      let lines = spans(items, breaks)
      // Without hyphens the choice is small: a stub may be avoided with them.
      if breaking == .none, style.isHyphenated, isStub(lines, breaker.costs.stubWidth) { continue }
      report(lines)
      return lines
    }
    return []
  }

  private func isStub(_ lines: [LineSpan], _ width: Double) -> Bool {
    guard lines.count > 1, let last = lines.last else { return false }
    return shaped.width(of: last.clusters) < width
  }

  private func report(_ lines: [LineSpan]) {
    // In a table that does not fit hardly a letter does: that was told of the table.
    if context.isRefused { return }
    for line in lines where line.overrun > 0 {
      context.report(.warning, .lineOverfull(text: shaped.text(of: line.clusters)))
    }
  }

  /// From strict to lenient: one without hyphens, two with them and ever more stretch, and one that
  /// always succeeds. The first is stricter than TeX's, so that a hyphen can even a line that it would pass; the second
  /// is more tolerant, since demerits tell good from bad.
  private func passes(measure: Double) -> [(ParagraphItems.WordBreaking, LineBreaker.Pass)] {
    let hyphenated: ParagraphItems.WordBreaking = style.isHyphenated ? .hyphenated : .none
    return [
      (.none, .init(tolerance: 30)),
      (hyphenated, .init(tolerance: 800)),
      (hyphenated, .init(tolerance: 3_000, emergencyStretch: measure / 20)),
      (.anywhere, .init(tolerance: .infinity, emergencyStretch: measure / 20, isFinal: true)),
    ]
  }

  private func singleLine(measure: Double) -> LineSpan? {
    let width = shaped.width
    guard width + style.firstLineIndent <= measure, !shaped.clusters.contains(where: \.isLineEnd) else { return nil }
    return LineSpan(clusters: 0..<shaped.clusters.count, ratio: 0, endsWithHyphen: false, overrun: 0)
  }

  private func spans(_ items: ParagraphItems, _ breaks: [LineBreak]) -> [LineSpan] {
    var start = 0
    return breaks.map { line in
      var end = line.item < items.clusters.count ? items.clusters[line.item] : shaped.clusters.count
      let next = end
      while end > start, shaped.clusters[end - 1].isSpace { end -= 1 }
      var hasHyphen = false
      if case .penalty(let width, _, true) = items.items[line.item], width > 0 { hasHyphen = true }
      let span = LineSpan(clusters: start..<end, ratio: line.ratio, endsWithHyphen: hasHyphen, overrun: line.overrun)
      start = next
      while start < shaped.clusters.count, shaped.clusters[start].isSpace { start += 1 }
      if start < shaped.clusters.count, start == next || line.isForced, shaped.clusters[start].isLineEnd { start += 1 }
      return span
    }
  }
}
