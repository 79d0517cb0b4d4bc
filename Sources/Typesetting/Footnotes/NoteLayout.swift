internal import Documents
internal import Graphics
internal import Typography

/// Sets the notes that a block called: number, text with a hanging indent, and the way back to the mark.
struct NoteLayout {
  private let context: LayoutContext
  private let measure: Double

  init(_ context: LayoutContext, measure: Double) {
    self.context = context
    self.measure = measure
  }

  /// Sets all notes called since the last time, and those that they call themselves.
  /// - Parameter parent: the structure element behind whose last child they stand.
  func setPending(in parent: StructureTree.ElementID) {
    var pending = context.footnotes.takePending()
    while !pending.isEmpty {
      let number = pending.removeFirst()
      context.noteLines[number] = lines(of: number, in: parent)
      let nested = context.footnotes.takePending()
      context.nestedNotes[number] = nested
      pending = nested + pending
    }
  }

  private func lines(of number: Int, in parent: StructureTree.ElementID) -> [TextLine] {
    guard let footnote = context.footnotes.footnote(number) else { return [] }
    var style = context.style("note")
    let element = context.structure.add(.note, to: parent)
    context.structure[element].identifier = "note-\(footnote.id)"
    let labelElement = context.structure.add(.label, to: element)
    let label = label(number, footnote.id, style, labelElement)
    style.indent += max(context.stylesheet.footnote.indent, label.width + style.text.size / 2)
    let paragraph = context.structure.add(.paragraph, to: element)
    let content = InlineFlattener.flatten(footnote.content, style: style.text, element: paragraph, context)
    let layout = ParagraphLayout(content, style: style, context)
    var lines = layout.lines(measure: measure)
    // The number stands where the text begins.
    let labelLine = label.line.moved(by: layout.shaped.isRightToLeft ? measure - label.width : 0)
    // Nested marks call no note of this box: `nestedNotes` does.
    for index in lines.indices {
      // Of its marks only those of notes that nothing before it calls.
      for called in lines[index].notes where context.footnotes.pending.contains(called) && context.noteCallers[called] == nil {
        context.noteCallers[called] = .init(number: number, line: index)
      }
      lines[index].notes = []
    }
    if lines.isEmpty { lines = [labelLine] } else { lines[0].items.insert(contentsOf: labelLine.items, at: 0) }
    if let anchor = context.claim(anchor: "note-\(footnote.id)") {
      lines[0].items.insert(.init(.anchor(anchor), at: .zero), at: 0)
    }
    return lines
  }

  private func label(
    _ number: Int, _ id: String, _ style: ParagraphStyle, _ element: StructureTree.ElementID
  ) -> (line: TextLine, width: Double) {
    var style = style
    style.indent = 0
    style.firstLineIndent = 0
    style.alignment = .left
    let link = context.structure.add(.link, to: element)
    var content = ParagraphContent()
    _ = content.text.append("\(number)", style: style.text)
    content.roles = [
      .init(
        element: link,
        link: .init(target: .anchor("mark-\(id)"), description: "Back to mark \(number)", element: link))
    ]
    let layout = ParagraphLayout(content, style: style, context)
    let width = layout.maxWidth
    let empty = TextLine(height: style.leading, items: [], notes: [], endsWithHyphen: false)
    return (layout.lines(measure: width + 1).first ?? empty, width)
  }
}
