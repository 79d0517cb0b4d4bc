public import Claims
public import Dates

/// What at least two articles tell, with the one quotation to print for it.
public struct CorroboratedStatement: Hashable, Sendable, Identifiable {
  /// The id of the quotation.
  public var id: String { quotation.id }
  /// The statement whose words are to be printed.
  public var quotation: Statement
  /// All that tell it, the quotation among them, by article and place in it.
  public var statements: [Statement]
  /// The articles that tell it, in the order of their file names.
  public var articles: [String]
  /// The names of the lineages of these articles, each once, in the order of `Analysis.lineages`: how many texts it
  /// really stands in.
  public var origins: [String]
  /// The day, month or year on which it happened, where the statements that name one agree.
  public var day: CalendarDate?

  public init(quotation: Statement, statements: [Statement], articles: [String], origins: [String], day: CalendarDate? = nil) {
    self.quotation = quotation
    self.statements = statements
    self.articles = articles
    self.origins = origins
    self.day = day
  }

  /// True where nothing of it is the event's own story.
  public var isBackground: Bool { statements.allSatisfy(\.isBackground) }
  /// True where all of them tell it as something to come.
  public var isForecast: Bool { statements.allSatisfy(\.isForecast) }
  /// Those who say it, each once, in the order of the statements.
  public var speakers: [String] {
    var names: [String] = []
    for name in statements.compactMap(\.attribution.name) where !names.contains(name) { names.append(name) }
    return names
  }
}
