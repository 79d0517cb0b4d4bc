public import Dates
public import Quantities

/// One printed figure with what it measures, where, when and who says so.
///
/// Its many fields lie in a box that copies share until one is written to: claims are sorted, grouped and handed on
/// far more often than they are changed.
@dynamicMemberLookup
public struct Claim: Hashable, @unchecked Sendable, Identifiable {
  /// What a claim holds; read and written as the claim's own: `claim.kind`.
  public struct Fields: Hashable {
    /// Stable for the same article text: file stem, line and the figure's number in that line ("b-coast:9.2").
    public var id: String
    /// The article's file name.
    public var article: String
    /// The line of the figure in the file, from 1.
    public var line: Int
    /// Where it stands in the decoded file: code points, the end exclusive.
    public var range: Range<Int>
    /// The words of the figure.
    public var quote: String
    /// The sentence that holds it.
    public var sentence: String
    /// The number; nil for ranges, one-sided bounds, vague words and dates.
    public var value: Double?
    /// The lower end, where the form has one.
    public var low: Double?
    /// The upper end, where the form has one.
    public var high: Double?
    /// The date itself, where the kind is `date`.
    public var date: CalendarDate?
    public var form: Quantity.Form
    /// The hedging words as printed.
    public var hedge: String?
    public var trend: Quantity.Trend?
    public var role: Quantity.Role
    public var unit: MeasureUnit
    public var kind: ClaimKind
    public var subject: Subject
    public var place: Place?
    /// True where the place is the event's own, by name or because the text names none with the figure.
    public var isAtEvent: Bool
    public var scope: Scope?
    public var attribution: Attribution
    public var asOf: AsOf
    /// True where the figure is forecast, planned or conditional ("could take months").
    public var isForecast: Bool
    /// True where the figure belongs to a wider or an earlier story than the batch's event.
    public var isBackground: Bool
    /// The rules that made the claim, in the order in which they fired.
    public var rules: [String]
    /// The analyst's corrections that touched it, in the order of their file.
    public var corrections: [CorrectionMark] = []
  }

  /// Written to by a claim that holds it alone, never else: that is why claims may be sent.
  @usableFromInline final class Box {
    @usableFromInline @exclusivity(unchecked) var fields: Fields

    @usableFromInline init(_ fields: Fields) { self.fields = fields }
  }

  @usableFromInline var box: Box

  /// A field; writing to it makes the fields this claim's own first.
  @inlinable public subscript<Value>(dynamicMember field: WritableKeyPath<Fields, Value>) -> Value {
    get { box.fields[keyPath: field] }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
      yield &box.fields[keyPath: field]
    }
  }

  public var id: String {
    get { box.fields.id }
    set { self[dynamicMember: \.id] = newValue }
  }

  public static func == (a: Claim, b: Claim) -> Bool { a.box === b.box || a.box.fields == b.box.fields }

  public func hash(into hasher: inout Hasher) { hasher.combine(box.fields) }

  public init(
    id: String, article: String, line: Int, range: Range<Int>, quote: String, sentence: String, value: Double? = nil,
    low: Double? = nil, high: Double? = nil, date: CalendarDate? = nil, form: Quantity.Form, hedge: String? = nil,
    trend: Quantity.Trend? = nil, role: Quantity.Role = .total, unit: MeasureUnit, kind: ClaimKind, subject: Subject,
    place: Place? = nil, isAtEvent: Bool = false, scope: Scope? = nil, attribution: Attribution = .none, asOf: AsOf = AsOf(),
    isForecast: Bool = false, isBackground: Bool = false, rules: [String] = []
  ) {
    box = Box(
      Fields(
        id: id, article: article, line: line, range: range, quote: quote, sentence: sentence, value: value, low: low, high: high, date: date, form: form, hedge: hedge, trend: trend, role: role, unit: unit, kind: kind, subject: subject, place: place, isAtEvent: isAtEvent, scope: scope, attribution: attribution, asOf: asOf, isForecast: isForecast, isBackground: isBackground, rules: rules))
  }
}

/// What kind of figure a claim gives.
public enum ClaimKind: String, Hashable, Codable, CaseIterable, Sendable {
  case killed, injured, missing, displaced, population, trapped, troops, crowd, cases, rescued, detained, distance,
    area, duration, share, money, buildings, vehicles, magnitude, count, date
}

/// What a figure is about.
public struct Subject: Hashable, Sendable {
  /// The key by which claims of different articles are compared ("siege", "held:Islamic State",
  /// "captured", "civilians"); empty where the rules could not tell.
  public var key: String
  /// In words, for print: "Islamic State siege of the city".
  public var printed: String
  /// What a share is a part of, where that is not the place as a whole: "the territory it once held".
  public var whole: String?
  /// The verb in its plain form that governs the figure; empty where there is none. It tells figures of one
  /// article apart that count the same sort of thing.
  public var verb: String
  /// What else than the event's own total a number of people is, by the lexicon's name: "identified", "capacity",
  /// "inside"; empty for totals.
  public var aspect: String
  /// How people came to harm, where the sentence tells one way: "strike", "battle"; else empty.
  public var incident: String

  public init(key: String, printed: String, whole: String? = nil, verb: String = "", aspect: String = "", incident: String = "") {
    self.key = key
    self.printed = printed
    self.whole = whole
    self.verb = verb
    self.aspect = aspect
    self.incident = incident
  }
}

/// The place of a figure.
public struct Place: Hashable, Codable, Sendable {
  /// What sort of place it is; like-named ones of different sorts are different places.
  public enum Sort: String, Hashable, Codable, Sendable { case city, province, country, region, site }

  /// The batch's one spelling of the name, without its sort: "Deir ez-Zor".
  public var name: String
  public var sort: Sort
  /// As the article prints it.
  public var printed: String

  public init(name: String, sort: Sort, printed: String) {
    self.name = name
    self.sort = sort
    self.printed = printed
  }

  /// True where both are the same place, however printed.
  public func isSame(as other: Place) -> Bool { name == other.name && sort == other.sort }

  /// The name with its sort where that is needed to tell it apart: "Deir ez-Zor province".
  public var title: String {
    switch sort {
    case .city, .province: "\(name) \(sort.rawValue)"
    case .country, .region, .site: name
    }
  }
}

/// Which part of the place or of the counted set a figure covers. A hard attribute: figures of
/// different scopes are never compared.
public struct Scope: Hashable, Codable, Sendable {
  /// Who holds the part: "government", "Islamic State".
  public var holder: String?
  /// Which part by position: "south", "north".
  public var part: String?
  /// As printed: "government-held parts of the city".
  public var printed: String
  /// True where the article does not say it, and it follows from what the batch says of a siege.
  public var isInferred: Bool

  public init(holder: String? = nil, part: String? = nil, printed: String, isInferred: Bool = false) {
    self.holder = holder
    self.part = part
    self.printed = printed
    self.isInferred = isInferred
  }
}

/// Who answers for a figure.
public struct Attribution: Hashable, Sendable {
  /// Whose a source is, told by its name alone.
  public enum Affiliation: String, Hashable, Codable, Sendable {
    /// A ministry, an army, a state's news agency.
    case state
    /// An armed group that is known as a party to wars.
    case party
  }

  /// How the article names its source.
  public enum Kind: String, Hashable, Codable, Sendable {
    case named
    /// "is believed to", "are thought to": a belief without an owner.
    case unattributedBelief = "unattributed_belief"
    /// The article's own voice.
    case none
  }

  public var kind: Kind
  /// The source's name as the batch spells it: "Syrian Observatory for Human Rights".
  public var name: String?
  /// The other way in which the batch names it: the letters of a name in full, the full name of letters.
  public var otherName: String?
  /// Whose it is, where a lexicon says so.
  public var affiliation: Affiliation?
  /// The person who speaks for it, where one is named.
  public var speaker: String?
  /// As printed: "the ministry".
  public var printed: String?

  public init(kind: Kind, name: String? = nil, speaker: String? = nil, printed: String? = nil) {
    self.kind = kind
    self.name = name
    self.speaker = speaker
    self.printed = printed
  }

  /// The article's own voice.
  public static let none = Attribution(kind: .none)

  /// The name with the other one in brackets: "World Food Programme (WFP)", "UNHCR (UN refugee agency)".
  public var nameWithOther: String? { name.map { name in otherName.map { "\(name) (\($0))" } ?? name } }
}

/// When a figure held.
public struct AsOf: Hashable, Sendable {
  /// Where the date comes from.
  public enum Basis: String, Hashable, Codable, Sendable {
    /// Printed in the sentence.
    case stated
    /// "Tuesday", "last month", resolved by the article's or the batch's dates.
    case resolved
    /// The article's own date.
    case article
    /// Nothing is known.
    case none
  }

  public var date: CalendarDate?
  public var basis: Basis

  public init(date: CalendarDate? = nil, basis: Basis = .none) {
    self.date = date
    self.basis = basis
  }
}
