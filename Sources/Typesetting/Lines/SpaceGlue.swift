/// How a space of a width stretches and shrinks in justified lines.
enum SpaceGlue {
  /// As in Computer Modern: half the space.
  static let stretch = 0.5
  /// Less than Computer Modern's third: Noto's spaces are narrow already.
  static let shrink = 0.3

  static func item(width: Double, isJustified: Bool) -> LineItem {
    .glue(width: width, stretch: isJustified ? width * stretch : 0, shrink: isJustified ? width * shrink : 0)
  }

  /// By how much a space grows (or shrinks) at a line's ratio; see `LineBreak.ratio`.
  static func change(of width: Double, ratio: Double) -> Double { ratio * width * (ratio >= 0 ? stretch : shrink) }
}
