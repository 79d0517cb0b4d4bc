internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

/// Lays blocks out in a measure, one below the other, as a vertical list.
struct BlockLayout {
  let context: LayoutContext
  /// In points.
  let measure: Double
  /// The greatest height of what stands on one page.
  let pageHeight: Double
  var list = VerticalList()
  /// The structure element that blocks belong to: the document or a section.
  var parent = StructureTree.root
  /// Within the columns of a row notes wait for the row's end.
  var isNested = false

  init(_ context: LayoutContext, measure: Double, pageHeight: Double) {
    self.context = context
    self.measure = max(measure, 1)
    self.pageHeight = max(pageHeight, 1)
  }

  mutating func append(_ blocks: [Block]) {
    for block in blocks {
      append(block)
      if !isNested { NoteLayout(context, measure: measure).setPending(in: parent) }
    }
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .heading(let heading): append(heading)
    case .paragraph(let paragraph): append(paragraph)
    case .list(let list): append(list)
    case .table(let table): append(table)
    case .figure(let figure): append(figure)
    case .row(let row): append(row)
    case .rule: appendRule()
    case .pageBreak: list.forceBreak()
    }
  }

  private mutating func append(_ paragraph: Paragraph) {
    if paragraph.content.isEmpty { return }
    let style = context.style(paragraph.style)
    let element = context.structure.add(.paragraph, to: parent)
    let content = InlineFlattener.flatten(paragraph.content, style: style.text, element: element, context)
    let lines = ParagraphLayout(content, style: style, context).lines(measure: measure)
    list.addSpace(style.spaceAbove)
    append(lines, style)
    list.addSpace(style.spaceBelow)
  }

  /// Appends a paragraph's lines; none of them is parted from the rest.
  mutating func append(_ lines: [TextLine], _ style: ParagraphStyle, kind: VerticalBox.Kind = .line) {
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      var cost = line.endsWithHyphen ? PageCost.hyphen : 0
      if !isLast && (index == 0 || index == lines.count - 2) { cost = PageCost.loneLine }
      if kind == .heading || (isLast && style.keepsWithNext) { cost = PageCost.heading }
      list.append(
        VerticalBox(height: line.height, items: line.items, notes: line.notes, kind: style.keepsWithNext ? .heading : kind),
        breakAfter: cost)
    }
  }

  private mutating func appendRule() {
    let style = context.style("body")
    var box = VerticalBox(height: style.leading)
    box.addRule(
      y: style.leading / 2, length: measure, width: context.stylesheet.table.headRule,
      color: context.stylesheet.table.ruleColor)
    list.append(box)
  }

  /// The white space, of at least a given height, that brings what follows a box of another height
  /// back to the rhythm of body text.
  func space(after height: Double, atLeast least: Double) -> Double {
    let leading = context.style("body").leading
    guard leading > 0 else { return least }
    let lines = ((height + least - 0.01) / leading).rounded(.up)
    return max(least, lines * leading - height)
  }
}
