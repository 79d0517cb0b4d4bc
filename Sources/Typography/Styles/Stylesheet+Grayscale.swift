public import Graphics

extension Stylesheet {
  /// The looks without hue, for a printer of one ink: every colour in the grey of its lightness.
  public var inGrayscale: Stylesheet {
    var sheet = self
    sheet.colors = colors.mapValues(\.inGrayscale)
    sheet.table.ruleColor = table.ruleColor.inGrayscale
    for name in sheet.paragraphs.keys { sheet.paragraphs[name]?.text.color = paragraphs[name]?.text.color.inGrayscale ?? .black }
    return sheet
  }
}
