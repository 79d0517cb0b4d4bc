public import Dates
public import Quantities

/// One thing that an article tells, in its own words: a clause that may be printed as a marked quotation.
public struct Statement: Hashable, Sendable, Identifiable {
  /// Stable for the same article text: file stem, line and the statement's number in that line ("b-coast:9.s2").
  public var id: String
  /// The article's file name.
  public var article: String
  /// The line of the quotation in the file, from 1.
  public var line: Int
  /// Where the quotation stands in the decoded file: code points, the end exclusive.
  public var range: Range<Int>
  /// The quotation: whole words as the file has them, cut at the borders of clauses, without a leading conjunction and
  /// without the words that say who tells it.
  public var words: String
  /// The sentence that holds it.
  public var sentence: String
  /// Which sentence of the article it is, from 0.
  public var sentenceNumber: Int
  public var attribution: Attribution
  /// The day, month or year in which the text says that it happened.
  public var day: CalendarDate?
  /// True where the day was worked out: from "Tuesday", "yesterday" or "last month".
  public var isDayResolved: Bool
  /// True for words that the article itself has in quotation marks.
  public var isDirectSpeech: Bool
  /// True for what is expected, planned or possible.
  public var isForecast: Bool
  /// True for what happened elsewhere or long before the event.
  public var isBackground: Bool
  /// True where the quotation is long enough and short enough for print, and its sense is whole: no pronoun opens it,
  /// no quotation mark is left open.
  public var readsAlone: Bool
  /// What it is compared by.
  public var keys: StatementKeys

  public init(
    id: String, article: String, line: Int, range: Range<Int>, words: String, sentence: String, sentenceNumber: Int = 0,
    attribution: Attribution = .none, day: CalendarDate? = nil, isDayResolved: Bool = false, isDirectSpeech: Bool = false,
    isForecast: Bool = false, isBackground: Bool = false, readsAlone: Bool = true, keys: StatementKeys = StatementKeys()
  ) {
    self.id = id
    self.article = article
    self.line = line
    self.range = range
    self.words = words
    self.sentence = sentence
    self.sentenceNumber = sentenceNumber
    self.attribution = attribution
    self.day = day
    self.isDayResolved = isDayResolved
    self.isDirectSpeech = isDirectSpeech
    self.isForecast = isForecast
    self.isBackground = isBackground
    self.readsAlone = readsAlone
    self.keys = keys
  }

  /// True where somebody is named who says it.
  public var isAttributed: Bool { attribution.kind == .named }
}

/// What statements of different articles are compared by.
public struct StatementKeys: Hashable, Sendable {
  /// A number with what it counts.
  public struct Figure: Hashable, Sendable {
    /// The number, or the lower end of a range, in the unit's base unit.
    public var value: Double
    /// The counted noun or the unit, stemmed; "money" for a sum of any currency.
    public var noun: Term
    /// The code or the name of a unit of measure or a currency; empty for what is counted.
    public var unit: Term

    public init(value: Double, noun: Term, unit: Term = .none) {
      self.value = value
      self.noun = noun
      self.unit = unit
    }
  }

  /// The stems of the words that tell something, each once, in their order.
  public var stems: [Term]
  /// The people, bodies and places that it names, by the batch's one name for each.
  public var names: [Term]
  /// Those of the stems and names that stand in the quotation itself, which may be shorter than its clause.
  public var quoted: [Term]
  /// The stem of the verb that it is built on.
  public var verb: Term
  public var figures: [Figure]
  /// Every date that it names.
  public var dates: [CalendarDate]
  /// The places among the names, by their sort.
  public var places: [Place.Sort: [Term]]
  /// True where it says that something is not so.
  public var isNegated: Bool
  /// True where it says that something goes on: "still", "remains".
  public var goesOn: Bool

  public init(
    stems: [Term] = [], names: [Term] = [], quoted: [Term]? = nil, verb: Term = .none, figures: [Figure] = [], dates: [CalendarDate] = [],
    places: [Place.Sort: [Term]] = [:],
    isNegated: Bool = false, goesOn: Bool = false
  ) {
    self.stems = stems
    self.names = names
    self.quoted = quoted ?? stems + names
    self.verb = verb
    self.figures = figures
    self.dates = dates
    self.places = places
    self.isNegated = isNegated
    self.goesOn = goesOn
  }
}
