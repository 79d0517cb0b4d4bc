/// Tells charts how much room a line of text takes.
///
/// A style is the name of a paragraph style of the stylesheet; the measure must be that of the text
/// as it will be set, tabular figures included. All lengths are in points.
public protocol TextMeasuring {
  /// The advance of a line of text.
  func width(of text: String, style: String, isBold: Bool) -> Double
  /// The height of capitals above the baseline.
  func capHeight(of style: String) -> Double
  /// How far text may reach above the baseline.
  func ascent(of style: String) -> Double
  /// How far text may reach below the baseline, zero or more.
  func descent(of style: String) -> Double
  /// The room to keep behind a text for the marks of so many footnotes.
  func width(ofFootnoteMarks count: Int, style: String) -> Double
}

extension TextMeasuring {
  /// Numbers of two digits at two thirds of the text's size, set with commas.
  ///
  /// Marks are numbered when the pages are made, so their digits are not known here.
  public func width(ofFootnoteMarks count: Int, style: String) -> Double {
    guard count > 0 else { return 0 }
    let marks = repeatElement("00", count: count).joined(separator: ",")
    return width(of: marks, style: style, isBold: false) * 2 / 3
  }

  /// The height of a line from its highest ascender to its lowest descender.
  func lineHeight(of style: String) -> Double { ascent(of: style) + descent(of: style) }
}
