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

/// A correction that touched a claim.
public struct CorrectionMark: Hashable, Sendable, CustomStringConvertible {
  public var verb: CorrectionVerb
  /// Where the correction stands: "corrections.yaml:12".
  public var source: String

  public init(verb: CorrectionVerb, source: String) {
    self.verb = verb
    self.source = source
  }

  /// "fix corrections.yaml:12".
  public var description: String { "\(verb.rawValue) \(source)" }
}
