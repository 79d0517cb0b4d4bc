import Charts
import Typography

/// Measures the charts' labels as the typesetter will set them.
struct ChartMeasuring: TextMeasuring {
  let shaper: Shaper
  let stylesheet: Stylesheet

  private func textStyle(_ name: String) -> TextStyle {
    stylesheet.paragraphs[name]?.text ?? stylesheet.paragraphs["body"]?.text ?? TextStyle(family: "Noto Sans", size: 8)
  }

  func width(of text: String, style: String, isBold: Bool) -> Double {
    var textStyle = textStyle(style)
    if isBold { textStyle.isBold = true }
    return shaper.width(of: text, style: textStyle)
  }

  func capHeight(of style: String) -> Double { shaper.metrics(of: textStyle(style)).capHeight }
  func ascent(of style: String) -> Double { shaper.metrics(of: textStyle(style)).ascent }
  func descent(of style: String) -> Double { shaper.metrics(of: textStyle(style)).descent }
}
