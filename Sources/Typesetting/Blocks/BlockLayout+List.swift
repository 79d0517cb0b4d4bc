internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// Items with their bullets or numbers in the indent.
  mutating func append(_ block: List) {
    var style = context.style(block.style)
    if block.isNumbered {
      let widest = context.shaper.width(of: "\(block.items.count).", style: style.text)
      style.indent = max(style.indent, widest + Self.labelGap(style))
    }
    let element = context.structure.add(.list, to: parent)
    if block.isNumbered { context.structure[element].numbering = "Decimal" }
    list.addSpace(style.spaceAbove)
    for (index, item) in block.items.enumerated() {
      let itemElement = context.structure.add(.listItem, to: element)
      let labelElement = context.structure.add(.label, to: itemElement)
      let body = context.structure.add(.listBody, to: itemElement)
      let content = InlineFlattener.flatten(item, style: style.text, element: body, context)
      let layout = ParagraphLayout(content, style: style, context)
      let label = label(
        block.isNumbered ? "\(index + 1)." : "\u{2022}", style, labelElement, isNumber: block.isNumbered, isAtRight: layout.shaped.isRightToLeft)
      var lines = layout.lines(measure: measure)
      if let label {
        if lines.isEmpty { lines.append(label) } else { lines[0].items.insert(contentsOf: label.items, at: 0) }
      }
      append(lines, style)
    }
    list.addSpace(style.spaceBelow)
  }

  /// Between a number and its item.
  private static func labelGap(_ style: ParagraphStyle) -> Double { style.text.size * 0.4 }

  /// A bullet at the indent's outer edge, or a number at its inner one.
  /// - Parameter isAtRight: for an item that begins at the right.
  private func label(
    _ text: String, _ style: ParagraphStyle, _ element: StructureTree.ElementID, isNumber: Bool, isAtRight: Bool
  ) -> TextLine? {
    var labelStyle = style
    labelStyle.indent = 0
    labelStyle.firstLineIndent = 0
    labelStyle.alignment = isNumber == isAtRight ? .left : .right
    var content = ParagraphContent()
    guard content.text.append(text, style: style.text) != nil else { return nil }
    content.roles = [.init(element: element)]
    let layout = ParagraphLayout(content, style: labelStyle, context)
    let width = max(layout.maxWidth, style.indent - Self.labelGap(style))
    return layout.lines(measure: width).first?.moved(by: isAtRight ? measure - width : 0)
  }
}
