import Claims
import Differences
import Estimation

/// Which claims do not count in their groups, and why, as the groups' flags tell.
struct ClaimStandings {
  private var standings: [Claim.ID: IssueData.Claim.Standing] = [:]
  private var takers: [Claim.ID: Claim.ID] = [:]

  init(_ analysis: Analysis) {
    for consensus in analysis.consensuses {
      for claim in consensus.excluded { standings[claim.id] = .excluded }
      for flag in consensus.flags {
        switch flag {
        case .withdrawn(let claim, let by):
          (standings[claim], standings[by], takers[claim]) = (.withdrawn, .withdrawn, by)
        case .revised(_, let from, _): set(.revised, from)
        case .earlier(let claim): set(.earlier, claim)
        case .forecast(let claim): set(.forecast, claim)
        case .tenfold(_, _, let slipped): for claim in slipped { set(.slip, claim) }
        default: break
        }
      }
    }
  }

  /// What is taken back stays so, whatever else is said of it.
  private mutating func set(_ standing: IssueData.Claim.Standing, _ claim: Claim.ID) {
    if standings[claim] == nil { standings[claim] = standing }
  }

  subscript(claim: Claim.ID) -> IssueData.Claim.Standing? { standings[claim] }

  /// The claim that takes one back.
  func withdrawnBy(_ claim: Claim.ID) -> Claim.ID? { takers[claim] }
}
