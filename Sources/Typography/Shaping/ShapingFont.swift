internal import CPango

/// A font with the OpenType features that a stretch of text takes; the shaper has one object for each.
///
/// All text is shaped at one size and scaled: without hints and rounding, glyphs are as wide as their size. For every
/// font of another size Pango would search its fonts anew, on two threads of their own, and open the file again.
final class ShapingFont {
  /// In points; the units of most fonts, so that what is measured is whole.
  static let size = 1_000.0


  let description: FontDescription
  /// In the notation of CSS.
  let features: String
  /// What Pango makes of a Latin letter and of a digit alone in this font; each made at first need.
  private var latin: WordItem??
  private var common: WordItem??

  init?(families: String, style: TextStyle, isSuperior: Bool) {
    guard let made = FontDescription(families: families, size: Self.size, isBold: style.isBold, isItalic: style.isItalic) else { return nil }
    description = made
    features = FontFeatures.list(of: style, isSuperior: isSuperior)
  }

  /// What words are shaped by; nil where they can't be shaped apart from their neighbours.
  /// - Parameter isLatin: true for words of a text that has letters, whose script its figures and signs take.
  func item(isLatin: Bool, in shaper: Shaper) -> WordItem? {
    if let known = isLatin ? latin : common { return known }
    let made = WordItem(self, isLatin: isLatin, in: shaper)
    if isLatin { latin = .some(made) } else { common = .some(made) }
    return made
  }
}

@available(*, unavailable)
extension ShapingFont: Sendable {}
