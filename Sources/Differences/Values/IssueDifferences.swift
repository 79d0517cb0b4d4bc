/// What changed from one issue of a briefing to the next.
public struct IssueDifferences: Hashable, Sendable {
  public var old, new: IssueData
  public var articles: ArticleDifferences
  /// Entries of `corrections.yaml` that only the new issue has, and that only the old one had.
  public var newCorrections, withdrawnCorrections: [IssueData.Correction]
  /// Those of the new issue in its order, then those that only the old one had.
  public var measurands: [MeasurandDifference]

  /// True where no measurand changed, came or went.
  public var isEmpty: Bool { measurands.allSatisfy { $0.status == .same } }

  /// Those of a status, in order.
  public func measurands(_ status: DifferenceStatus) -> [MeasurandDifference] { measurands.filter { $0.status == status } }
}

/// What became of something from one issue to the next.
public enum DifferenceStatus: String, Hashable, CaseIterable, Sendable {
  case changed, new, withdrawn, same
}

/// What became of the articles, by file name: of the new issue but for the withdrawn ones.
public struct ArticleDifferences: Hashable, Sendable {
  public var new: [IssueData.Article] = []
  public var withdrawn: [IssueData.Article] = []
  /// Articles whose bytes have changed.
  public var rewritten: [IssueData.Article] = []
  /// Articles of the same bytes of which another date, outlet or origin is told now.
  public var redescribed: [IssueData.Article] = []
  public var same: [IssueData.Article] = []

  /// True where both issues have the same articles with the same text.
  public var isEmpty: Bool { new.isEmpty && withdrawn.isEmpty && rewritten.isEmpty }
}

/// What became of one measurand.
public struct MeasurandDifference: Hashable, Sendable {
  /// What of a measurand can change.
  public enum Aspect: String, Hashable, CaseIterable, Sendable { case figure, range, verdict }

  public var status: DifferenceStatus
  /// Absent of a new one.
  public var old: IssueData.Group?
  /// Absent of one that no article of the new issue gives.
  public var new: IssueData.Group?
  /// What changed, where it did.
  public var aspects: [Aspect]
  /// What the change rests on, the most direct first; empty where there is none.
  public var causes: [Cause]
  /// What became of its claims; those that stand as they did are left out.
  public var claims: [ClaimDifference]

  /// True for a figure that one of the issues tells of.
  public var isTold: Bool { old?.isTold == true || new?.isTold == true }
}

/// What became of one printed figure within its measurand.
public struct ClaimDifference: Hashable, Sendable {
  /// `changed` for a figure that its article or its source has revised, `withdrawn` for one that no longer stands.
  public var status: DifferenceStatus
  public var old: IssueData.Claim?
  public var new: IssueData.Claim?
}

/// Why a measurand changed.
public struct Cause: Hashable, Sendable {
  /// In the order in which they are told.
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    /// A source took its figure back, as an article says.
    case retraction
    /// Articles that only the new issue has give the figure.
    case newArticles
    /// Articles that gave the figure are no longer in the batch.
    case articlesWithdrawn
    /// Articles that give the figure have another text now.
    case articlesRewritten
    /// Entries of `corrections.yaml` that only the new issue has.
    case corrections
    /// Entries of `corrections.yaml` that only the old issue had.
    case correctionsWithdrawn
    /// Of the articles that give the figure another date, outlet or origin is told now.
    case articlesRedescribed
    /// The briefing speaks of another day.
    case asOf
    /// The figures are those of the same articles; other articles of the batch changed what belongs together.
    case otherArticles
    /// Articles and corrections are the same, and another version of the program read them.
    case rules
    /// None of these.
    case unknown
  }

  public var kind: Kind
  /// File names of the articles that it rests on.
  public var articles: [String]
  /// The corrections that it rests on, by their ids.
  public var corrections: [String]

  public init(_ kind: Kind, articles: [String] = [], corrections: [String] = []) {
    self.kind = kind
    self.articles = articles
    self.corrections = corrections
  }
}
