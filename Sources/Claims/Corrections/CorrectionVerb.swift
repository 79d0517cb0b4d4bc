/// What an analyst's correction does.
public enum CorrectionVerb: String, Hashable, Codable, CaseIterable, Sendable {
  /// Reads a figure otherwise.
  case fix
  /// Takes out what is no figure of the event.
  case drop
  /// Puts figures together that measure one thing.
  case merge
  /// Takes a figure out of its group.
  case split
  /// Leaves a source out of account.
  case exclude
  /// Says whom an article or a figure derives from.
  case origin
  /// Adds a figure that the rules did not find.
  case add
  /// Joins names that are one.
  case alias
  /// Names the figure to lead with.
  case pin
}
