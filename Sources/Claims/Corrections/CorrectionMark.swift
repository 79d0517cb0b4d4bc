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
