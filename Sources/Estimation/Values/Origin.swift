public import Claims

/// The one source that a set of claims goes back to.
public struct Origin: Hashable, Sendable, Identifiable {
  /// What an origin is known by.
  public enum Kind: String, Hashable, Sendable {
    /// A source that an article names for the figure.
    case namedSource
    /// A wire agency.
    case wire
    /// The article itself: its outlet where stated, else its letter.
    case article
    /// Given in the manifest.
    case declared
  }

  /// Stable within a group: the name in lower case with hyphens.
  public var id: String
  /// For print: "United Nations", "AFP", or an article's outlet or letter.
  public var name: String
  public var kind: Kind
  /// The claims of the group that go back to it, by article and place in it.
  public var claims: [Claim.ID]
  /// The articles that carry them, in the order of their file names.
  public var articles: [String]
  /// Why its claims are held to be of one origin; empty for a single claim.
  public var links: [Link]

  public init(id: String, name: String, kind: Kind, claims: [Claim.ID], articles: [String], links: [Link] = []) {
    self.id = id
    self.name = name
    self.kind = kind
    self.claims = claims
    self.articles = articles
    self.links = links
  }

  /// True where a soft link holds it together, so that print must say "probably".
  public var isProbable: Bool { links.contains { $0.strength == .soft } }
}

/// Why two claims are held to go back to one origin.
public struct Link: Hashable, Sendable {
  /// How sure it is.
  public enum Strength: String, Hashable, Sendable {
    case hard
    /// "Probably one origin", and printed so.
    case soft
  }

  /// What it rests on.
  public enum Evidence: String, Hashable, Sendable {
    /// Both name the same source for the figure.
    case sameSource
    /// Both articles credit the same wire, and the figures are the same.
    case sameWire
    /// The same text, in one article or under one dateline.
    case sameVoice
    /// The same figure with three or more significant digits.
    case sameValue
    /// One article says that another outlet or wire reported it.
    case reportedBy
    /// The sentences are nearly the same.
    case sameSentence
    /// The articles are one text, reprinted or cut from one wire report, and the figures are the same.
    case sameText
    /// Figures that are not round and lie within the coarser one's granularity, in a group that is far wider.
    case nearValue
    /// The manifest says so.
    case declared
  }

  public var evidence: Evidence
  public var first: Claim.ID
  public var second: Claim.ID
  /// What both share, as printed: the source's name, the wire, the figure, or the second sentence.
  public var words: String

  public init(evidence: Evidence, first: Claim.ID, second: Claim.ID, words: String) {
    self.evidence = evidence
    self.first = first
    self.second = second
    self.words = words
  }

  public var strength: Strength { evidence == .nearValue ? .soft : .hard }
}

/// Articles that share a text or a wire, over all groups.
public struct Lineage: Hashable, Sendable {
  /// The wire, the declared origin, or the article's outlet or letter.
  public var name: String
  /// In the order of the context.
  public var articles: [String]

  public init(name: String, articles: [String]) {
    self.name = name
    self.articles = articles
  }
}
