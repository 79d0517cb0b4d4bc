internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// Items with their bullets or numbers in the indent.
  mutating func append(_ block: List) {
    let style = context.style(block.style)
    let element = context.structure.add(.list, to: parent)
    if block.isNumbered { context.structure[element].numbering = "Decimal" }
    list.addSpace(style.spaceAbove)
    for (index, item) in block.items.enumerated() {
      let itemElement = context.structure.add(.listItem, to: element)
      let labelElement = context.structure.add(.label, to: itemElement)
      let label = label(block.isNumbered ? "\(index + 1)." : "\u{2022}", style, labelElement, isNumber: block.isNumbered)
      let body = context.structure.add(.listBody, to: itemElement)
      let content = InlineFlattener.flatten(item, style: style.text, element: body, context)
      var lines = ParagraphLayout(content, style: style, context).lines(measure: measure)
      if let label {
        if lines.isEmpty { lines.append(label) } else { lines[0].items.insert(contentsOf: label.items, at: 0) }
      }
      append(lines, style)
    }
    list.addSpace(style.spaceBelow)
  }

  /// A bullet at the indent's left, or a number at its right.
  private func label(
    _ text: String, _ style: ParagraphStyle, _ element: StructureTree.ElementID, isNumber: Bool
  ) -> TextLine? {
    var labelStyle = style
    labelStyle.indent = 0
    labelStyle.firstLineIndent = 0
    labelStyle.alignment = isNumber ? .right : .left
    var content = ParagraphContent()
    guard content.text.append(text, style: style.text) != nil else { return nil }
    content.roles = [.init(element: element)]
    let layout = ParagraphLayout(content, style: labelStyle, context)
    let gap = style.text.size * 0.4
    return layout.lines(measure: max(layout.maxWidth, style.indent - gap)).first
  }
}
