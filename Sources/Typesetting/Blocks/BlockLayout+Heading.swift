internal import Documents
internal import Graphics
internal import Typography

extension BlockLayout {
  /// A heading opens a section at level 2, and an entry in the outline.
  mutating func append(_ heading: Heading) {
    if heading.level == 2 && !isNested { parent = context.structure.add(.section, to: StructureTree.root) }
    if heading.level <= 1 && !isNested { parent = StructureTree.root }
    let kind: StructureTree.Kind = heading.level <= 1 ? .heading1 : heading.level == 2 ? .heading2 : .heading3
    let element = context.structure.add(kind, to: parent)
    let style = context.style(heading.style)
    let content = InlineFlattener.flatten(heading.content, style: style.text, element: element, context)
    var lines = ParagraphLayout(content, style: style, context).lines(measure: measure)
    if lines.isEmpty { return }
    if let anchor = context.claim(anchor: heading.id) {
      lines[0].items.insert(.init(.anchor(anchor), at: .zero), at: 0)
      context.outline.append(.init(level: heading.level, title: heading.content.plainText, anchor: anchor))
    }
    list.addSpace(style.spaceAbove)
    append(lines, style, kind: .heading)
    list.addSpace(style.spaceBelow)
  }
}
