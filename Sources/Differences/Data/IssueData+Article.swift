extension IssueData {
  /// An article of the batch.
  public struct Article: Hashable, Codable, Sendable, Identifiable {
    /// The file's name.
    public var id: String
    /// The letter that stands for it.
    public var label: String
    /// SHA-256 of the file's bytes, or of the record's text where a file holds several articles; hexadecimal.
    public var sha256: String
    public var outlet, title: String?
    /// ISO 8601.
    public var published: String?
    public var url: String?
    /// Whose text it is: a wire, an origin of `batch.yaml`, or its own outlet or letter.
    public var origin: String

    public init(
      id: String, label: String, sha256: String, outlet: String? = nil, title: String? = nil, published: String? = nil, url: String? = nil,
      origin: String
    ) {
      self.id = id
      self.label = label
      self.sha256 = sha256
      self.outlet = outlet
      self.title = title
      self.published = published
      self.url = url
      self.origin = origin
    }
  }

  /// An entry of `corrections.yaml`.
  public struct Correction: Hashable, Codable, Sendable, Identifiable {
    /// The file's name with the entry's line: "corrections.yaml:12".
    public var id: String
    /// What it does: "fix".
    public var verb: String
    public var author: String
    /// ISO 8601.
    public var date: String
    public var reason: String
    /// The article and the words that it is anchored by, where it is.
    public var article, quote: String?
    /// The claims that it bears upon, those that it took out included.
    public var claims: [String]

    public init(
      id: String, verb: String, author: String, date: String, reason: String, article: String? = nil, quote: String? = nil, claims: [String]
    ) {
      self.id = id
      self.verb = verb
      self.author = author
      self.date = date
      self.reason = reason
      self.article = article
      self.quote = quote
      self.claims = claims
    }
  }
}
