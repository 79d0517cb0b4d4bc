import Charts
import Graphics
import Typography

/// Text in which every character is 5 points wide, with round heights: layouts can be computed by hand.
struct FixedMeasure: TextMeasuring {
  /// Larger type, all lengths times this.
  var factor = 1.0

  func width(of text: String, style: String, isBold: Bool) -> Double { 5 * factor * Double(text.count) }
  func capHeight(of style: String) -> Double { 6 * factor }
  func ascent(of style: String) -> Double { 8 * factor }
  func descent(of style: String) -> Double { 2 * factor }
}

extension Stylesheet {
  /// A stylesheet with nothing but these colours.
  static func colored(_ colors: [String: Color]) -> Stylesheet {
    Stylesheet(
      page: PageStyle(
        size: .zero, margins: Insets(top: 0, leading: 0, bottom: 0, trailing: 0), headerBaseline: 0, footerBaseline: 0),
      table: TableStyle(outerRule: 0, headRule: 0, rowRule: 0, cellPadding: 0, columnGap: 0, ruleColor: .black),
      footnote: FootnoteStyle(spaceAbove: 0, ruleGap: 0, ruleLength: 0, ruleWidth: 0, gap: 0, indent: 0),
      paragraphs: [:], colors: colors)
  }

  /// One grey per colour name, so that a shape tells what it was drawn in.
  static let grays = colored([
    "text": Color(gray: 0.1), "muted": Color(gray: 0.2), "accent": Color(gray: 0.3), "conflict": Color(gray: 0.4),
    "rule": Color(gray: 0.5),
  ])
}
