public import Claims

/// All groups of a batch with what their figures amount to.
public struct Analysis: Hashable, Sendable {
  /// In the order in which a briefing should tell them: the event's figures before background,
  /// more origins first, larger disagreements first.
  public var consensuses: [Consensus]
  /// How many texts the batch really holds: articles that share a wire or a text are one.
  public var lineages: [Lineage]
  /// Groups that are alike but for one attribute.
  public var separations: [Separation]
  /// Who is quoted for figures, those with most figures first.
  public var voices: [QuotedVoice]
  /// Who is quoted, but for no figure, those with most statements first.
  public var otherVoices: [QuotedVoice]
  /// Figures that no article prints, worked out from groups that do.
  public var derived: [DerivedFigure]
  /// What at least two articles tell beside figures: the event's own story before background, more origins first, then
  /// the nearest to the event's day.
  public var statements: [CorroboratedStatement]
  /// What happened when, in the order of time.
  public var dated: [DatedStatement]
  private let groupByClaim: [Claim.ID: MeasurandGroup.ID]
  private let indexByGroup: [MeasurandGroup.ID: Int]

  /// - Parameter voices: with and without figures.
  public init(
    consensuses: [Consensus], lineages: [Lineage], separations: [Separation] = [], voices: [QuotedVoice] = [], derived: [DerivedFigure] = [],
    statements: [CorroboratedStatement] = [], dated: [DatedStatement] = []
  ) {
    self.voices = voices.filter { !$0.claims.isEmpty }
    otherVoices = voices.filter(\.claims.isEmpty)
    self.statements = statements
    self.dated = dated
    self.derived = derived
    self.consensuses = consensuses
    self.lineages = lineages
    self.separations = separations
    var groups: [Claim.ID: MeasurandGroup.ID] = [:]
    var indices: [MeasurandGroup.ID: Int] = [:]
    for (index, consensus) in consensuses.enumerated() {
      indices[consensus.id] = index
      for claim in consensus.group.claims + consensus.excluded { groups[claim.id] = consensus.id }
    }
    groupByClaim = groups
    indexByGroup = indices
  }

  /// The group that a claim belongs to.
  public func group(of claim: Claim.ID) -> MeasurandGroup.ID? { groupByClaim[claim] }

  /// The claims of sources that an analyst left out of account.
  public var excluded: Set<Claim.ID> { Set(consensuses.flatMap { $0.excluded.map(\.id) }) }

  /// The groups that one attribute keeps apart from a group, with that attribute.
  public func separations(of group: MeasurandGroup.ID) -> [Separation] {
    separations.filter { $0.groups.contains(group) }
  }

  /// The consensus of a group.
  public subscript(group: MeasurandGroup.ID) -> Consensus? {
    indexByGroup[group].flatMap { consensuses.indices.contains($0) ? consensuses[$0] : nil }
  }
}
