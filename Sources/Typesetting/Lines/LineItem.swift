/// A paragraph's matter as the line breaker sees it: the model of Knuth and Plass, "Breaking
/// Paragraphs into Lines", Software: Practice and Experience 11 (1981). Lengths in points.
enum LineItem: Hashable, Sendable {
  /// Matter that is never broken.
  case box(width: Double)
  /// White space. A line can end at it where a box stands before it.
  case glue(width: Double, stretch: Double, shrink: Double)
  /// A place where a line may end. `width` is set only where it does (a hyphen). A cost of
  /// `.infinity` forbids the break, one of `-.infinity` forces it; flagged ones (hyphens) cost more
  /// on neighbouring lines.
  case penalty(width: Double, cost: Double, isFlagged: Bool)

  static let forcedBreak = LineItem.penalty(width: 0, cost: -.infinity, isFlagged: false)
  static let noBreak = LineItem.penalty(width: 0, cost: .infinity, isFlagged: false)

  var isBox: Bool { if case .box = self { true } else { false } }
}
