internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// A figure with its title above and its caption below, as one box that can float.
  mutating func append(_ figure: Figure) {
    let element = context.structure.add(.figure, to: parent)
    context.structure[element].alternative = figure.drawing.alternative
    let titleStyle = context.style("figureTitle")
    let captionStyle = context.style("caption")

    var box = VerticalBox(height: 0, kind: .float)
    if let anchor = context.claim(anchor: figure.id) { box.items.append(.init(.anchor(anchor), at: .zero)) }
    let above = text(figure.title, titleStyle, in: element)
    stack(above, in: &box)
    if !above.isEmpty { box.height += titleStyle.spaceBelow }
    // The drawing comes between title and caption in reading order, and its marks before the caption's: the figure has
    // a caption as its first child, and one as its last.
    let drawing = DrawableLayout(context: context, element: element)
    let given = figure.drawing.size
    let size = Size(width: given.width.isFinite ? given.width : 0, height: given.height.isFinite ? max(0, given.height) : 0)
    let drawingTop = box.height
    var painted = drawing.box(figure.drawing)
    let below = text(figure.caption, captionStyle, in: element)
    let belowHeight = below.isEmpty ? 0 : captionStyle.spaceAbove + below.reduce(0) { $0 + $1.height }
    let called = box.notes + painted.notes + below.flatMap(\.notes)
    let scale = self.scale(of: size, room: pageHeight - drawingTop - belowHeight - noteHeight(called))
    if scale < 1 { painted = drawing.scaled(painted, by: scale) }
    box.absorb(painted, y: drawingTop)
    box.height += size.height * scale
    if !below.isEmpty { box.height += captionStyle.spaceAbove }
    stack(below, in: &box)

    list.addSpace(titleStyle.spaceAbove)
    list.append(box)
    list.addSpace(space(after: box.height, atLeast: captionStyle.spaceBelow))
  }

  /// What the notes of a figure take at the foot of its page, but no more than half of it; the rest of them goes on behind.
  private func noteHeight(_ called: [Int]) -> Double {
    // Within columns notes are not set yet.
    if called.isEmpty || isNested { return 0 }
    NoteLayout(context, measure: measure).setPending(in: parent)
    let looks = context.stylesheet.footnote
    var notes: [Int] = []
    for note in called.flatMap({ context.withNested($0) }) where !notes.contains(note) { notes.append(note) }
    let lines = notes.flatMap { context.noteLines[$0] ?? [] }
    return min(looks.overhead + looks.gap * Double(notes.count - 1) + lines.reduce(0) { $0 + $1.height }, pageHeight / 2)
  }

  private func text(_ inlines: [Inline], _ style: ParagraphStyle, in figure: StructureTree.ElementID) -> [TextLine] {
    if inlines.isEmpty { return [] }
    let paragraph = context.structure.add(.paragraph, to: context.structure.add(.caption, to: figure))
    let content = InlineFlattener.flatten(inlines, style: style.text, element: paragraph, context)
    return ParagraphLayout(content, style: style, context).lines(measure: measure)
  }

  private func stack(_ lines: [TextLine], in box: inout VerticalBox) {
    for line in lines {
      box.absorb(line, y: box.height)
      box.height += line.height
    }
  }

  /// What makes a drawing fit the measure and the page; 1 where it does.
  private func scale(of size: Size, room: Double) -> Double {
    guard size.width > 0, size.height > 0 else { return 1 }
    let scale = min(1, measure / size.width, max(room, 1) / size.height)
    if size.height > room { context.report(.warning, .blockTooTall(what: "a figure")) }
    // Rounding in a chart made to measure is no reason to scale it.
    return scale > 0.999 ? 1 : scale
  }
}
