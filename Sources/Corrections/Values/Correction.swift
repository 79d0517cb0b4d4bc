public import Claims
public import Dates

/// One entry of `corrections.yaml`: what an analyst corrects, and who answers for it.
public struct Correction: Hashable, Sendable {
  /// What is corrected.
  public enum Action: Hashable, Sendable {
    case fix(Anchor, CorrectedReading)
    case drop(Anchor)
    /// Two or more, the first of which gives the measurand its name.
    case merge([MergeMember])
    case split(Anchor)
    case exclude(source: String)
    /// An article, or one figure of it, and the article or source that it derives from.
    case origin(article: String, figure: Anchor?, from: String)
    case add(Anchor, CorrectedReading)
    case alias(Alias)
    case pin(Anchor)
  }

  public var author: String
  /// The day of the correction.
  public var date: CalendarDate
  public var reason: String
  public var action: Action

  public init(author: String, date: CalendarDate, reason: String, action: Action) {
    self.author = author
    self.date = date
    self.reason = reason
    self.action = action
  }

  public var verb: CorrectionVerb {
    switch action {
    case .fix: .fix
    case .drop: .drop
    case .merge: .merge
    case .split: .split
    case .exclude: .exclude
    case .origin: .origin
    case .add: .add
    case .alias: .alias
    case .pin: .pin
    }
  }
}

/// Words of an article by which a figure is found, wherever in the file they come to stand.
public struct Anchor: Hashable, Sendable {
  /// The article's file name, with or without its ending.
  public var article: String
  public var quote: String
  /// Which of the places that hold the words, from 1; nil where there must be one only.
  public var occurrence: Int?

  public init(article: String, quote: String, occurrence: Int? = nil) {
    self.article = article
    self.quote = quote
    self.occurrence = occurrence
  }
}

/// What a merge puts together.
public enum MergeMember: Hashable, Sendable {
  /// The group of a figure.
  case figure(Anchor)
  /// A group by its id.
  case group(String)
}

/// Names that are one.
public struct Alias: Hashable, Sendable {
  /// What bears a name.
  public enum Kind: String, Hashable, CaseIterable, Sendable { case place, person, body }

  /// The name to print.
  public var name: String
  /// Other names of the same, one or more.
  public var others: [String]
  /// Told where the names alone leave it open.
  public var kind: Kind?

  public init(name: String, others: [String], kind: Kind? = nil) {
    self.name = name
    self.others = others
    self.kind = kind
  }
}
