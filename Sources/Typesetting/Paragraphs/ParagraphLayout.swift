internal import Diagnostics
internal import Graphics
internal import Typography

/// A paragraph, shaped once; it can be broken into lines for any measure.
struct ParagraphLayout {
  let content: ParagraphContent
  let style: ParagraphStyle
  let shaped: ShapedText
  private let context: LayoutContext

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
    return spans(measure: measure - indent).enumerated().map { number, span in
      let first = number == 0 ? style.firstLineIndent : 0
      return composer.line(span, x: indent, measure: measure - indent, firstIndent: first)
    }
  }

  /// Where lines end for a measure without indent.
  func spans(measure: Double) -> [LineSpan] {
    if shaped.clusters.isEmpty { return [] }
    let isJustified = style.alignment == .justified
    var breaker = LineBreaker(measure: max(measure, 0))
    // Three ems, as in TeX's \raggedright with some hope of an even edge (Knuth and Plass 1981, p. 1141).
    if !isJustified { breaker.setting = .ragged(slack: min(3 * style.text.size, max(measure, 1) / 2)) }
    breaker.costs.stubWidth = min(max(24, style.firstLineIndent), measure / 4)
    // A first line as wide as all: the usual case of short matter, and no search for it.
    if let single = singleLine(measure: measure) { return [single] }
    var made: [ParagraphItems.WordBreaking: ParagraphItems] = [:]
    for (breaking, pass) in passes(measure: measure) {
      let items =
        made[breaking]
        ?? ParagraphItems(
          shaped, roles: content.roles, indent: style.firstLineIndent, isJustified: isJustified, breaking: breaking,
          measure: measure, context)
      made[breaking] = items
      if let breaks = breaker.breaks(items.items, pass) { return spans(items, breaks) }
    }
    return []
  }

  /// From strict to lenient: TeX's first two passes, two with ever more stretch, and one that always succeeds.
  private func passes(measure: Double) -> [(ParagraphItems.WordBreaking, LineBreaker.Pass)] {
    let hyphenated: ParagraphItems.WordBreaking = style.isHyphenated ? .hyphenated : .none
    return [
      (.none, .init(tolerance: 100)),
      (hyphenated, .init(tolerance: 200)),
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
      if line.overrun > 0 { context.report(.warning, .lineOverfull(text: shaped.text(of: start..<end))) }
      start = next
      while start < shaped.clusters.count, shaped.clusters[start].isSpace { start += 1 }
      if start < shaped.clusters.count, start == next || line.isForced, shaped.clusters[start].isLineEnd { start += 1 }
      return span
    }
  }
}
