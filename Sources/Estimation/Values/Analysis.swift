public import Claims

/// All groups of a batch with what their figures amount to.
public struct Analysis: Hashable, Sendable {
  /// In the order in which a briefing should tell them: the event's figures before background,
  /// more origins first, larger disagreements first.
  public var consensuses: [Consensus]
  /// How many texts the batch really holds: articles that share a wire or a text are one.
  public var lineages: [Lineage]
  private let groupByClaim: [Claim.ID: MeasurandGroup.ID]
  private let indexByGroup: [MeasurandGroup.ID: Int]

  public init(consensuses: [Consensus], lineages: [Lineage]) {
    self.consensuses = consensuses
    self.lineages = lineages
    var groups: [Claim.ID: MeasurandGroup.ID] = [:]
    var indices: [MeasurandGroup.ID: Int] = [:]
    for (index, consensus) in consensuses.enumerated() {
      indices[consensus.id] = index
      for claim in consensus.group.claims { groups[claim.id] = consensus.id }
    }
    groupByClaim = groups
    indexByGroup = indices
  }

  /// The group that a claim belongs to.
  public func group(of claim: Claim.ID) -> MeasurandGroup.ID? { groupByClaim[claim] }

  /// The consensus of a group.
  public subscript(group: MeasurandGroup.ID) -> Consensus? {
    indexByGroup[group].flatMap { consensuses.indices.contains($0) ? consensuses[$0] : nil }
  }
}
