public import Dates

/// What the batch says about its articles, as far as it bears on origins and dates.
public struct EvidenceContext: Hashable, Sendable {
  /// One article's facts.
  public struct Article: Hashable, Sendable, Identifiable {
    /// The file name, as in `Claim.article`.
    public var id: String
    /// The letter that stands for it in tables and charts.
    public var label: String
    /// The outlet, where the file or the manifest states it.
    public var outlet: String?
    public var published: CalendarDate?
    /// Wire agencies that the file credits, in order of appearance.
    public var wires: [Wire]
    /// The origin that the manifest gives; it wins over what the wires suggest.
    public var declaredOrigin: String?

    public init(
      id: String, label: String, outlet: String? = nil, published: CalendarDate? = nil, wires: [Wire] = [],
      declaredOrigin: String? = nil
    ) {
      self.id = id
      self.label = label
      self.outlet = outlet
      self.published = published
      self.wires = wires
      self.declaredOrigin = declaredOrigin
    }
  }

  /// A wire agency credited by an article.
  public struct Wire: Hashable, Sendable {
    /// How the article credits it.
    public enum Form: String, Hashable, Sendable {
      /// At the head of the text: the text is the agency's.
      case dateline
      /// In a credit line: the text was written from one or several agencies.
      case creditLine
      /// Somewhere in the text: what suggests the agency's text.
      case mention
    }

    /// The agency's short name: "AP".
    public var agency: String
    public var form: Form

    public init(agency: String, form: Form) {
      self.agency = agency
      self.form = form
    }
  }

  /// The articles in the batch's order.
  public var articles: [Article]
  /// The day the briefing speaks of; start dates become durations up to it.
  public var asOf: CalendarDate?
  /// When the event began, where known: widens the time within which cumulative counts are compared.
  public var eventStart: CalendarDate?

  /// The articles by text: those that are one text stand together. Articles in no list are texts of their own.
  public var texts: [[Article.ID]]

  public init(articles: [Article], asOf: CalendarDate? = nil, eventStart: CalendarDate? = nil, texts: [[Article.ID]] = []) {
    self.texts = texts
    self.articles = articles
    self.asOf = asOf
    self.eventStart = eventStart
  }
}
