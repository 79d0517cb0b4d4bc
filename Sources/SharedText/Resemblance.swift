public import Articles

/// Two articles that share passages, and how much of each they make up.
public struct Resemblance: Hashable, Sendable {
  /// In the order of their ids.
  public var first: Article.ID
  public var second: Article.ID
  /// The shared words as a share of each article's body, 0 to 1 (containment: Broder 1997, "On the resemblance and
  /// containment of documents").
  public var shareOfFirst: Double
  public var shareOfSecond: Double
  /// In the order of the second article's text.
  public var passages: [SharedPassage]

  public init(first: Article.ID, second: Article.ID, shareOfFirst: Double, shareOfSecond: Double, passages: [SharedPassage]) {
    self.first = first
    self.second = second
    self.shareOfFirst = shareOfFirst
    self.shareOfSecond = shareOfSecond
    self.passages = passages
  }

  /// How many words they share.
  public var words: Int { passages.reduce(0) { $0 + $1.words } }

  /// From this share of the shorter one on, two articles are one text: a reprint or two cuts of one wire report.
  public static let sameText = 0.5
  /// Texts with fewer shared words are too short to be told to be one.
  public static let fewestWords = 60

  /// True where one is a reprint of the other, or both of a third.
  public var isSameText: Bool { max(shareOfFirst, shareOfSecond) >= Self.sameText && words >= Self.fewestWords }
}

/// Words that stand in two articles in the same order, small edits within them passed over.
public struct SharedPassage: Hashable, Sendable {
  /// Where the passage stands in an article.
  public struct Excerpt: Hashable, Sendable {
    public var article: Article.ID
    /// Lines of the file, from 1.
    public var lines: ClosedRange<Int>
    /// The passage as that article prints it, paragraphs joined by a space.
    public var text: String

    public init(article: Article.ID, lines: ClosedRange<Int>, text: String) {
      self.article = article
      self.lines = lines
      self.text = text
    }
  }

  public var first: Excerpt
  public var second: Excerpt
  /// How many words both have.
  public var words: Int

  public init(first: Excerpt, second: Excerpt, words: Int) {
    self.first = first
    self.second = second
    self.words = words
  }
}
