internal import Documents
internal import Graphics
internal import Typography

/// A cell, shaped once.
struct TableCell {
  let layout: ParagraphLayout
  /// For decimal columns: the width up to the decimal point, or to the end of the number; nil where
  /// the text has no number.
  let pointOffset: Double?

  init(
    _ inlines: [Inline], style: ParagraphStyle, alignment: Table.Column.Alignment, element: StructureTree.ElementID,
    _ context: LayoutContext
  ) {
    var style = style
    switch alignment {
    case .left: style.alignment = style.alignment == .justified ? .left : style.alignment
    case .center: style.alignment = .center
    case .right: style.alignment = .right
    case .decimal: style.alignment = .left
    }
    let content = InlineFlattener.flatten(inlines, style: style.text, element: element, context)
    layout = ParagraphLayout(content, style: style, context)
    pointOffset = alignment == .decimal ? Self.pointOffset(in: layout.shaped) : nil
  }

  /// The width before the decimal point of the first number.
  private static func pointOffset(in shaped: ShapedText) -> Double? {
    var width = 0.0
    var isInNumber = false
    for (index, cluster) in shaped.clusters.enumerated() {
      let byte = cluster.byteCount == 1 ? shaped.bytes[cluster.byte] : 0
      let isDigit = byte >= 0x30 && byte <= 0x39
      // Raised digits are a footnote's.
      let isMark = cluster.run < shaped.runs.count && shaped.spans[shaped.runs[cluster.run].span].style.isSuperscript
      if isInNumber {
        let isGroup = byte == 0x2C && index + 1 < shaped.clusters.count && isASCIIDigit(shaped, index + 1)
        if isMark || !(isDigit || isGroup) { return width }
      } else if isDigit && !isMark {
        isInNumber = true
      }
      width += cluster.advance
    }
    return isInNumber ? width : nil
  }

  private static func isASCIIDigit(_ shaped: ShapedText, _ index: Int) -> Bool {
    let cluster = shaped.clusters[index]
    return cluster.byteCount == 1 && (0x30...0x39).contains(shaped.bytes[cluster.byte])
  }
}
