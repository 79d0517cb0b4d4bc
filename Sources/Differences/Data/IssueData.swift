/// What one issue of a briefing says, as data: the `briefing.json` that every PDF carries, and what two issues
/// are compared by. Described by `briefing.schema.json`.
///
/// Its keys are those of `collate consensus --format json` and `collate claims --format jsonl`; what is absent is
/// left out. Numbers are in the unit beside them, of dates days since 1 January 1970.
public struct IssueData: Hashable, Codable, Sendable {
  /// The version of this format that is written; raised where a field changes its meaning or goes.
  public static let format = 1

  /// What wrote it.
  public struct Tool: Hashable, Codable, Sendable {
    public var name, version: String

    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The batch, and what it is called.
  public struct Batch: Hashable, Codable, Sendable {
    /// The folder's name.
    public var name: String
    /// As the briefing prints it.
    public var title: String
    public var place: String?
    /// The day that the figures speak of, ISO 8601; of a month or a year without the rest.
    public var asOf: String?
    /// The issue's number.
    public var issue: Int?
    /// The language of the briefing's words (BCP 47).
    public var language: String
    /// The Traffic Light Protocol's mark: "TLP:GREEN".
    public var tlp: String?
    public var caveat: String?

    public init(
      name: String, title: String, place: String? = nil, asOf: String? = nil, issue: Int? = nil, language: String, tlp: String? = nil,
      caveat: String? = nil
    ) {
      self.name = name
      self.title = title
      self.place = place
      self.asOf = asOf
      self.issue = issue
      self.language = language
      self.tlp = tlp
      self.caveat = caveat
    }
  }

  public var format: Int
  public var tool: Tool
  public var batch: Batch
  /// In the order of their letters.
  public var articles: [Article]
  /// In the order in which a briefing tells them.
  public var groups: [Group]
  public var claims: [Claim]
  public var corrections: [Correction]
  /// The bottom line without its notes.
  public var bottomLine: String

  public init(
    tool: Tool, batch: Batch, articles: [Article], groups: [Group], claims: [Claim], corrections: [Correction] = [], bottomLine: String = ""
  ) {
    format = Self.format
    self.tool = tool
    self.batch = batch
    self.articles = articles
    self.groups = groups
    self.claims = claims
    self.corrections = corrections
    self.bottomLine = bottomLine
  }
}
