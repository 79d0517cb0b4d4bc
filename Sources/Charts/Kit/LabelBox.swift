import Documents
import Graphics

extension Drawable.Label {
  /// The area of the text and of the marks of its footnotes.
  func box(_ measuring: some TextMeasuring) -> Rect {
    let length = measuring.width(of: text, style: style, isBold: isBold)
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - length / 2
      case .end: position.x - length
      }
    return Rect(
      x: left, y: position.y - measuring.ascent(of: style),
      width: length + measuring.width(ofFootnoteMarks: footnotes.count, style: style),
      height: measuring.lineHeight(of: style))
  }
}
