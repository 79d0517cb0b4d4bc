internal import Documents
internal import Graphics
internal import Typography

/// Sets a drawing: its shapes, then its labels in the layout's styles.
struct DrawableLayout {
  let context: LayoutContext
  /// The figure.
  let element: StructureTree.ElementID

  func box(_ drawable: Drawable) -> VerticalBox {
    var box = VerticalBox(height: drawable.size.height)
    if !drawable.shapes.isEmpty {
      let shapes = drawable.shapes.map { Frame.Placed(.shape($0), at: .zero) }
      box.items.append(.init(.leaf(Leaf(.content(element), items: shapes)), at: .zero))
    }
    for (index, label) in drawable.labels.enumerated() { set(label, isLast: index == drawable.labels.count - 1, in: &box) }
    return box
  }

  private func set(_ label: Drawable.Label, isLast: Bool, in box: inout VerticalBox) {
    var style = context.style(label.style)
    style.indent = 0
    style.firstLineIndent = 0
    style.alignment = .left
    style.text.isBold = style.text.isBold || label.isBold
    if let color = label.color { style.text.color = context.color(color) }
    let inlines = [Inline.text(label.text)] + label.footnotes.map(Inline.footnoteMark)
    let content = InlineFlattener.flatten(inlines, style: style.text, element: element, context)
    let layout = ParagraphLayout(content, style: style, context)
    let width = layout.maxWidth
    guard var line = layout.lines(measure: width + 1).first else { return }
    let metrics = context.shaper.metrics(of: style.text)
    let baseline = (style.leading + metrics.ascent - metrics.descent) / 2
    // Without it the words of two labels would be one in the extracted text.
    if !isLast { line.append(GlyphRunBuilder.run(space: context.space(style.text), style.text), at: Point(x: width, y: baseline)) }
    // A mark behind the text does not count, or the text would move with its number.
    let textWidth = label.footnotes.isEmpty ? width : context.shaper.width(of: label.text, style: style.text)
    let x: Double
    switch label.anchor {
    case .start: x = label.position.x
    case .middle: x = label.position.x - textWidth / 2
    case .end: x = label.position.x - textWidth
    }
    box.absorb(line, x: x, y: label.position.y - baseline)
  }
}
