/// Which printed figures of two issues are the same one: they stand in the same article, at the same place where
/// its text has not changed, else in the same words.
struct ClaimMatching {
  private(set) var newClaim: [String: IssueData.Claim] = [:]
  private(set) var oldClaim: [String: IssueData.Claim] = [:]

  /// Where a figure stands, as far as a change of the article's text leaves it.
  private struct Place: Hashable {
    var article: String
    var line: Int?
    var number: Substring?
    var quote: String?
  }

  /// Linear in the number of claims.
  init(_ old: IssueData, _ new: IssueData, articles: ArticleMatching) {
    let same = articles.unchanged
    // In an unchanged text the place is enough: a correction or a rule may have changed the rest.
    pair(old, new, articles) { claim, name in
      same.contains(name) ? Place(article: name, line: claim.line, number: Self.number(claim), quote: claim.quote) : nil
    }
    pair(old, new, articles) { claim, name in same.contains(name) ? Place(article: name, line: claim.line, number: Self.number(claim)) : nil }
    pair(old, new, articles) { claim, name in Place(article: name, quote: claim.quote) }
  }

  private mutating func pair(_ old: IssueData, _ new: IssueData, _ articles: ArticleMatching, by place: (IssueData.Claim, String) -> Place?) {
    var free: [Place: [IssueData.Claim]] = [:]
    for claim in old.claims where newClaim[claim.id] == nil {
      guard let name = articles.newName[claim.article], let place = place(claim, name) else { continue }
      free[place, default: []].append(claim)
    }
    for claim in new.claims where oldClaim[claim.id] == nil {
      guard let place = place(claim, claim.article), let match = free[place]?.first else { continue }
      free[place]?.removeFirst()
      newClaim[match.id] = claim
      oldClaim[claim.id] = match
    }
  }

  /// The figure's number in its line: what stands behind the id's last point.
  private static func number(_ claim: IssueData.Claim) -> Substring { claim.id[(claim.id.lastIndex(of: ".") ?? claim.id.startIndex)...] }
}
