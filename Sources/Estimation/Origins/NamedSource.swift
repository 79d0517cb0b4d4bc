import Claims

/// Whether a claim names its source.
enum NamedSource {
  /// The printed name of the source that a claim names for its figure; nil for "officials" and the like.
  static func name(of claim: Claim) -> String? { printed(claim).flatMap { SourceName.isGeneric($0) ? nil : $0 } }

  /// The printed name of an attribution that may be anyone of a sort.
  static func generic(_ claim: Claim) -> String? { printed(claim).flatMap { SourceName.isGeneric($0) ? $0 : nil } }

  private static func printed(_ claim: Claim) -> String? {
    let attribution = claim.attribution
    guard attribution.kind == .named else { return nil }
    return [attribution.name, attribution.speaker, attribution.printed].compactMap { $0 }.first { !$0.isEmpty }
  }

  /// True where a claim names its source, so that the article's own voice does not stand for it.
  static func isNamed(_ claim: Claim) -> Bool { name(of: claim) != nil }
}
