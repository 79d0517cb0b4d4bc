/// Says why a measurand changed, by what became of its claims.
struct CauseFinder {
  let old, new: IssueData
  let articles: ArticleMatching
  let matching: ClaimMatching
  let corrections: CorrectionMatching
  /// By group.
  let oldClaims: [String: [IssueData.Claim]]
  let newClaims: [String: [IssueData.Claim]]
  private let oldByID: [String: IssueData.Claim]
  private let newByID: [String: IssueData.Claim]
  private let added: Set<String>
  private let rewritten: Set<String>
  private let redescribed: Set<String>

  init(old: IssueData, new: IssueData, articles: ArticleMatching, claims: ClaimMatching, corrections: CorrectionMatching) {
    self.old = old
    self.new = new
    self.articles = articles
    matching = claims
    self.corrections = corrections
    oldClaims = Dictionary(grouping: old.claims) { $0.group ?? "" }
    newClaims = Dictionary(grouping: new.claims) { $0.group ?? "" }
    oldByID = Dictionary(old.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    newByID = Dictionary(new.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    added = Set(articles.differences.new.map(\.id))
    rewritten = Set(articles.differences.rewritten.map(\.id))
    redescribed = Set(articles.differences.redescribed.map(\.id))
  }

  /// The causes of what became of a group, in the order of their kinds.
  func causes(old group: IssueData.Group?, new other: IssueData.Group?) -> [Cause] {
    let (before, after) = (group.flatMap { oldClaims[$0.id] } ?? [], other.flatMap { newClaims[$0.id] } ?? [])
    var found = Gathered()
    for claim in after { explain(new: claim, in: group, &found) }
    for claim in before { explain(old: claim, in: other, &found) }
    if found.isEmpty, let indirect = indirect(after + before) { found.add(indirect) }
    return found.causes
  }

  /// A claim of the new issue: what is new about it.
  private func explain(new claim: IssueData.Claim, in group: IssueData.Group?, _ found: inout Gathered) {
    if claim.standing == .withdrawn, matching.oldClaim[claim.id]?.standing != .withdrawn, let by = claim.withdrawnBy {
      found.add(.retraction, article: newByID[by]?.article ?? claim.article)
    }
    guard let before = matching.oldClaim[claim.id] else {
      // What an article says only to take it back is no figure that it brings.
      if added.contains(claim.article) {
        if claim.standing != .withdrawn { found.add(.newArticles, article: claim.article) }
      } else if rewritten.contains(claim.article) {
        found.add(.articlesRewritten, article: claim.article)
      } else {
        explainByCorrections(claim.id, nil, &found)
      }
      return
    }
    explainByCorrections(claim.id, before.id, &found)
    if !claim.isSameFigure(as: before), rewritten.contains(claim.article) { found.add(.articlesRewritten, article: claim.article) }
    if redescribed.contains(claim.article) { found.add(.articlesRedescribed, article: claim.article) }
  }

  /// A claim of the old issue that its group has lost.
  private func explain(old claim: IssueData.Claim, in group: IssueData.Group?, _ found: inout Gathered) {
    if let after = matching.newClaim[claim.id] {
      if after.group != group?.id { explainByCorrections(after.id, claim.id, &found) }
      return
    }
    guard let name = articles.newName[claim.article] else { return found.add(.articlesWithdrawn, article: claim.article) }
    if rewritten.contains(name) { return found.add(.articlesRewritten, article: name) }
    explainByCorrections(nil, claim.id, &found)
  }

  /// Corrections that bear upon a claim in one issue and not in the other.
  private func explainByCorrections(_ new: String?, _ old: String?, _ found: inout Gathered) {
    for correction in corrections.new where [new, old].contains(where: { $0.map(correction.claims.contains) ?? false }) {
      found.add(.corrections, correction: correction.id)
    }
    for correction in corrections.withdrawn where [new, old].contains(where: { $0.map(correction.claims.contains) ?? false }) {
      found.add(.correctionsWithdrawn, correction: correction.id)
    }
  }

  /// What can change a group whose claims have not: the day, what else is in the batch, the rules.
  private func indirect(_ claims: [IssueData.Claim]) -> Cause? {
    let hasMoved = claims.contains { claim in
      matching.oldClaim[claim.id].map { $0.group != claim.group } ?? false || matching.newClaim[claim.id].map { $0.group != claim.group } ?? false
    }
    // Claims of unchanged articles that stand in another group now, under its id or a new one.
    if hasMoved, !articles.differences.isEmpty { return Cause(.otherArticles) }
    if old.batch.asOf != new.batch.asOf { return Cause(.asOf) }
    if !articles.differences.isEmpty || !articles.differences.redescribed.isEmpty || !corrections.new.isEmpty || !corrections.withdrawn.isEmpty {
      return Cause(.otherArticles)
    }
    return Cause(old.tool == new.tool ? .unknown : .rules)
  }

  /// True where the claims that lead both groups give one figure.
  func hasSameLeadClaim(_ group: IssueData.Group, _ other: IssueData.Group) -> Bool {
    guard let one = group.leadClaim.flatMap({ oldByID[$0] }), let two = other.leadClaim.flatMap({ newByID[$0] }) else { return false }
    return one.isSameFigure(as: two)
  }
}

/// Causes as they are found: of each kind one, with all that it rests on.
private struct Gathered {
  private var found: [Cause.Kind: Cause] = [:]

  var isEmpty: Bool { found.isEmpty }

  var causes: [Cause] {
    Cause.Kind.allCases.compactMap { found[$0] }.map { cause in
      Cause(cause.kind, articles: cause.articles.sorted(), corrections: cause.corrections)
    }
  }

  mutating func add(_ cause: Cause) { found[cause.kind] = cause }

  mutating func add(_ kind: Cause.Kind, article: String? = nil, correction: String? = nil) {
    var cause = found[kind] ?? Cause(kind)
    if let article, !cause.articles.contains(article) { cause.articles.append(article) }
    if let correction, !cause.corrections.contains(correction) { cause.corrections.append(correction) }
    found[kind] = cause
  }
}
