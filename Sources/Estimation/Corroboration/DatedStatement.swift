public import Claims
public import Dates

/// What happened on a day, in a month or in a year, by one quotation: a line of the timeline.
public struct DatedStatement: Hashable, Sendable, Identifiable {
  /// The id of the quotation.
  public var id: String { quotation.id }
  public var date: CalendarDate
  /// True where the date was worked out from "Tuesday", "yesterday" or "last month" in every statement that has it.
  public var isResolved: Bool
  public var quotation: Statement
  /// The articles that tell it, in the order of their file names.
  public var articles: [String]
  /// The corroborated statement that it is, where several articles tell it.
  public var corroboration: CorroboratedStatement.ID?

  public init(date: CalendarDate, isResolved: Bool, quotation: Statement, articles: [String], corroboration: CorroboratedStatement.ID? = nil) {
    self.date = date
    self.isResolved = isResolved
    self.quotation = quotation
    self.articles = articles
    self.corroboration = corroboration
  }
}
