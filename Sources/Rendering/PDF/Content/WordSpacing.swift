/// The space that a line's words are set apart by, beyond that of the font.
enum WordSpacing {
  /// How far a glyph may come to lie from its place, in points.
  static let tolerance = 0.02

  /// The spacing for a stretch, in thousandths of a point: what most of its spaces have, as near as is needed.
  /// - Parameters:
  ///   - current: the spacing that holds; it is kept where it serves.
  ///   - offset: how far from its place the stretch begins.
  static func choose(for stretch: TextStretch, current: Int, offset: Double) -> Int {
    var gaps: [Double] = []
    var move = stretch.moves.startIndex
    for (index, character) in stretch.characters.enumerated().dropLast() where character == 0x20 {
      while move < stretch.moves.endIndex, stretch.moves[move].byte <= index { move += 1 }
      let isMoved = move < stretch.moves.endIndex && stretch.moves[move].byte == index + 1
      gaps.append(isMoved ? stretch.moves[move].length : 0)
    }
    if gaps.isEmpty { return current }
    gaps.sort()
    let middle = gaps[gaps.count / 2]
    // cairo rounds each to a thousandth of the size, and leaves moves of less than three for the next.
    let alike = gaps.filter { abs($0 - middle) <= stretch.size * 6 / 1_000 }
    guard alike.count * 2 > gaps.count else { return 0 }
    let wish = alike.reduce(0, +) / Double(alike.count)
    let room = tolerance - abs(offset)
    func serves(_ spacing: Double) -> Bool { abs(spacing - wish) * Double(gaps.count) <= room }
    if serves(Double(current) / 1_000) { return current }
    let coarse = (wish * 100).rounded() / 100
    return Int(exactly: serves(coarse) ? coarse * 1_000 : (wish * 1_000).rounded()) ?? 0
  }
}
