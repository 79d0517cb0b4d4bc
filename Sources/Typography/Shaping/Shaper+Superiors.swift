internal import Graphics

extension Shaper {
  /// Where a font has no superior figures: raised marks' size and rise as shares of the type size,
  /// those of Noto's own superior figures.
  static let superiorScale = 0.62
  static let superiorRise = 0.34

  /// True where the style's font has superior glyphs of its own for all of a mark's characters.
  func hasSuperiors(_ style: TextStyle) -> Bool {
    var key = style
    key.color = .black
    key.tracking = 0
    key.size = ShapingFont.size
    key.isSuperscript = false
    if let known = superiorsByStyle[key] { return known }
    // Set before shaping, which would come back here.
    superiorsByStyle[key] = true
    let plain = shape("0123456789", style: key)
    key.isSuperscript = true
    let raised = shape("0123456789", style: key)
    key.isSuperscript = false
    let isComplete =
      plain.glyphs.count == raised.glyphs.count
      && zip(plain.glyphs, raised.glyphs).allSatisfy { $0.index != $1.index }
    superiorsByStyle[key] = isComplete
    return isComplete
  }
}
