extension CauseFinder {
  /// What became of the claims of a group: new, revised by their article or their source, withdrawn.
  func claims(old group: IssueData.Group?, new other: IssueData.Group?) -> [ClaimDifference] {
    let before = group.flatMap { oldClaims[$0.id] } ?? []
    let after = other.flatMap { newClaims[$0.id] } ?? []
    var revised: Set<String> = []
    var found: [ClaimDifference] = []
    for claim in after {
      // A sentence that takes a figure back tells of the old figure, and gives none.
      if claim.standing == .withdrawn, matching.oldClaim[claim.id] == nil { continue }
      guard let same = matching.oldClaim[claim.id] else {
        let source = earlier(than: claim, among: before)
        if let source { revised.insert(source.id) }
        found.append(ClaimDifference(status: source == nil ? .new : .changed, old: source, new: claim))
        continue
      }
      if claim.standing == .withdrawn, same.standing != .withdrawn {
        found.append(ClaimDifference(status: .withdrawn, old: same, new: claim))
      } else if !claim.isSameFigure(as: same) {
        found.append(ClaimDifference(status: .changed, old: same, new: claim))
      } else if same.group != group?.id {
        found.append(ClaimDifference(status: .new, old: nil, new: claim))
      }
    }
    for claim in before where !revised.contains(claim.id) {
      guard matching.newClaim[claim.id].map({ $0.group == other?.id }) != true else { continue }
      found.append(ClaimDifference(status: .withdrawn, old: claim, new: nil))
    }
    return found
  }

  /// The last figure that the claim's source gave before, where it is another.
  private func earlier(than claim: IssueData.Claim, among before: [IssueData.Claim]) -> IssueData.Claim? {
    guard let source = claim.attribution?.lowercased(), claim.standing == nil else { return nil }
    let own = before.filter { $0.attribution?.lowercased() == source && $0.standing == nil }
    guard let last = own.max(by: { ($0.asOf ?? "") < ($1.asOf ?? "") }), !own.contains(where: { $0.isSameFigure(as: claim) }) else { return nil }
    return last
  }
}
