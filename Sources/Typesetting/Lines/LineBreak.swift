/// Where a line ends and how its glue is set.
struct LineBreak: Hashable, Sendable {
  /// The index of the glue or penalty at which the line ends.
  var item: Int
  /// By how much of its stretch (positive) or shrink (negative) each glue of the line changes.
  var ratio: Double
  /// True where the line ends because it must: a paragraph's last line, or one before a forced break.
  var isForced: Bool
  /// True where the break is flagged: a hyphen is set.
  var isFlagged: Bool
  /// How far the line reaches beyond the measure, in points; 0 for a line that fits.
  var overrun: Double
}
