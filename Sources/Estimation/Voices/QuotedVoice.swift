public import Claims

/// Somebody whom articles quote, for figures or for what else they say.
public struct QuotedVoice: Hashable, Sendable {
  /// How a voice stands to the event. Said only where a lexicon or the batch's manifest says it, never guessed.
  public enum Relation: Hashable, Sendable {
    /// A ministry, an army, a state's news agency, by its name.
    case state
    /// An armed group that the lexicon knows as a party to wars.
    case party
    /// As `batch.yaml` has it.
    case declared(String)
  }

  /// As the batch spells it.
  public var name: String
  /// The letters beside a name in full, or the full name beside letters.
  public var otherName: String?
  /// Those who speak for it, in alphabetical order.
  public var speakers: [String]
  public var relation: Relation?
  /// Its figures, by article and place in it.
  public var claims: [Claim.ID]
  /// What it says in words that can be quoted, by article and place in it; empty where statements were not read.
  public var statements: [Statement]
  /// The articles that quote it, in the order of their file names.
  public var articles: [String]

  public init(name: String, otherName: String? = nil, speakers: [String] = [], relation: Relation? = nil, claims: [Claim.ID] = [], statements: [Statement] = [], articles: [String]) {
    self.name = name
    self.otherName = otherName
    self.speakers = speakers
    self.relation = relation
    self.claims = claims
    self.statements = statements
    self.articles = articles
  }
}
