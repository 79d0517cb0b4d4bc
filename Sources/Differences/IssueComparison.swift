/// Compares two issues of a briefing: the stage from two values of data to what changed between them.
public enum IssueComparison {
  /// What changed from one issue to the other. A pure function; linear in the number of claims, quadratic in that
  /// of groups which neither share figures nor an id.
  public static func differences(from old: IssueData, to new: IssueData) -> IssueDifferences {
    let articles = ArticleMatching(old, new)
    let claims = ClaimMatching(old, new, articles: articles)
    let groups = GroupMatching(old, new, claims: claims)
    let corrections = CorrectionMatching(old, new, articles: articles)
    let finder = CauseFinder(old: old, new: new, articles: articles, claims: claims, corrections: corrections)
    let oldByNew = Dictionary(groups.pairs.map { ($0.new.id, $0.old) }, uniquingKeysWith: { first, _ in first })
    let paired = Set(groups.pairs.map(\.old.id))
    let measurands = new.groups.map { difference($0, since: oldByNew[$0.id], finder) } + old.groups.filter { !paired.contains($0.id) }.map { gone($0, finder) }
    return IssueDifferences(
      old: old, new: new, articles: articles.differences, newCorrections: corrections.new, withdrawnCorrections: corrections.withdrawn,
      measurands: measurands.compactMap { $0 })
  }

  /// Nil where neither issue gives a figure.
  private static func difference(_ group: IssueData.Group, since old: IssueData.Group?, _ finder: CauseFinder) -> MeasurandDifference? {
    let hadFigure = old?.hasFigure == true
    guard hadFigure || group.hasFigure else { return nil }
    guard let old, hadFigure else {
      return MeasurandDifference(
        status: .new, old: old, new: group, aspects: [], causes: finder.causes(old: old, new: group), claims: finder.claims(old: old, new: group))
    }
    guard group.hasFigure else {
      return MeasurandDifference(
        status: .withdrawn, old: old, new: group, aspects: [], causes: finder.causes(old: old, new: group), claims: finder.claims(old: old, new: group))
    }
    let aspects = Self.aspects(old, group, finder)
    return MeasurandDifference(
      status: aspects.isEmpty ? .same : .changed, old: old, new: group, aspects: aspects,
      causes: aspects.isEmpty ? [] : finder.causes(old: old, new: group), claims: finder.claims(old: old, new: group))
  }

  private static func gone(_ group: IssueData.Group, _ finder: CauseFinder) -> MeasurandDifference? {
    guard group.hasFigure else { return nil }
    return MeasurandDifference(
      status: .withdrawn, old: group, new: nil, aspects: [], causes: finder.causes(old: group, new: nil), claims: finder.claims(old: group, new: nil))
  }

  private static func aspects(_ old: IssueData.Group, _ new: IssueData.Group, _ finder: CauseFinder) -> [MeasurandDifference.Aspect] {
    // Numbers may be in another unit of the dimension now.
    let scale = old.measurand.unit.factor / new.measurand.unit.factor
    func isSame(_ a: Double?, _ b: Double?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return abs(a * scale - b) <= 1e-9 * max(abs(a * scale), abs(b))
    }
    var aspects: [MeasurandDifference.Aspect] = []
    let hasSameLead = old.lead == new.lead || ["figure", "middle", "overlap"].contains(old.lead) && ["figure", "middle", "overlap"].contains(new.lead)
    let isSameBound = ![old.lead, new.lead].contains { ["bound", "pinned"].contains($0) } || finder.hasSameLeadClaim(old, new)
    if !isSame(old.printedMiddle, new.printedMiddle) || !hasSameLead || !isSameBound { aspects.append(.figure) }
    if !isSame(old.low, new.low) || !isSame(old.high, new.high) { aspects.append(.range) }
    if old.verdict != new.verdict { aspects.append(.verdict) }
    return aspects
  }
}
