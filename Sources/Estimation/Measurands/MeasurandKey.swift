import Claims
import Dates
import Quantities

/// The attributes that figures must share to be compared, scope apart.
struct MeasurandKey: Hashable {
  var kind: ClaimKind
  var placeName: String
  var placeSort: Place.Sort?
  var subject: String
  /// What else than the event's total it is: "identified", "capacity".
  var aspect: String
  var role: Quantity.Role
  /// The direction, where the figure is the size of a change.
  var trend: Quantity.Trend?
  /// The counted noun, the currency, or the dimension's name where units can be converted.
  var unit: String
  var period: CalendarDate?
  var isBackground: Bool
  /// True for what is expected or planned, which is no count of what is.
  var isForecast: Bool

  /// The key of a claim.
  init(_ claim: Claim, asOf: CalendarDate?) {
    kind = claim.kind == .trapped ? .population : claim.kind
    placeName = claim.isAtEvent ? "" : claim.place?.name ?? ""
    placeSort = claim.isAtEvent ? nil : claim.place?.sort
    unit = Self.unit(of: claim)
    subject = Self.subject(of: claim)
    // A part of the event's place that has a name of its own is told by its name.
    aspect = ["alone", "district", "share"].contains(claim.subject.aspect) && !claim.isAtEvent ? "" : claim.subject.aspect
    // "Another 10,000 in the part held by …" is the total of that part.
    role = claim.role == .increment && Self.hasScope(claim) ? .total : claim.role
    trend = claim.role == .change ? claim.trend : nil
    isForecast = claim.isForecast && claim.form != .vague && (kind.countsPeople || [.count, .buildings, .vehicles, .money, .area].contains(kind))
    isBackground = claim.rules.contains("period.earlier-event") || kind.isCumulative && claim.isBackground && !claim.isAtEvent
    period = nil
    // Of earlier events without a date nothing tells whether they are one but the figure.
    if claim.rules.contains("period.earlier-event"), claim.asOf.date == nil, kind.isCumulative, let figure = claim.value ?? claim.low ?? claim.high {
      subject += "=" + KeyText.plain(figure)
    }
    if kind.isCumulative || isBackground, claim.asOf.basis == .stated, let date = claim.asOf.date, date.day == nil {
      let holdsAsOf = asOf.map { date.first <= $0.last && $0.first <= date.last } ?? true
      period = isBackground ? CalendarDate(year: date.year) : holdsAsOf ? nil : date
    }
  }

  /// True where the rules could not name the subject.
  var hasUnnamedSubject: Bool { subject.hasPrefix("@") || subject.hasPrefix("=") }

  /// True where the claim prints which part it covers, and its kind has parts.
  static func hasScope(_ claim: Claim) -> Bool { ScopeKey(claim) != nil }

  private static func subject(of claim: Claim) -> String {
    let key = CountedNoun.normal(claim.subject.key)
    switch claim.kind {
    case .population, .trapped:
      guard CountedNoun.isInhabitants(claim.subject.key) else { return key }
      // People who do something are no count of a place's inhabitants.
      return hasScope(claim) || CountedNoun.tellsInhabitants(claim.subject.verb) ? "" : "~" + claim.subject.verb
    case .troops: return CountedNoun.isTroops(claim.subject.key) ? "" : key
    case .killed where CountedNoun.isAnyone(String(key.prefix { $0 != " " })):
      // "people" with the event that killed them.
      return ""
    case .killed, .injured, .missing, .displaced, .crowd, .cases, .rescued, .detained:
      return CountedNoun.isAnyone(claim.subject.key) ? "" : key
    case .magnitude, .buildings, .vehicles: return key
    case .distance, .area, .duration, .share, .money, .count, .date:
      if claim.kind == .count, CountedNoun.isAnyone(key), !claim.subject.verb.isEmpty { return "~" + claim.subject.verb }
      let isVague = claim.kind == .count && (CountedNoun.isPartOfPlace(key) || CountedNoun.isMeasureOfAnything(key))
      if claim.kind == .share, CountedNoun.isAnyone(key) || CountedNoun.isPronoun(key) { return unnamed(claim) }
      return key.isEmpty || isVague ? unnamed(claim) : key
    }
  }

  /// What the rules could not name may be the same thing only where the figure is; lengths of time
  /// and words without a number not even then.
  private static func unnamed(_ claim: Claim) -> String {
    let figure = claim.value ?? claim.low ?? claim.high
    // A half, a third and three are said of anything.
    guard let figure, claim.kind != .duration, claim.kind != .date, claim.form != .vague, claim.kind != .share || !CountedNoun.isFraction(figure), ![.count, .share].contains(claim.kind) || ClaimBundles.significantDigits(figure) >= 2 else {
      return "@" + claim.id
    }
    return "=" + KeyText.plain(figure)
  }

  private static func unit(of claim: Claim) -> String {
    let name = CountedNoun.normal(claim.unit.name)
    switch claim.unit.dimension {
    case .count, .none:
      guard claim.kind.countsPeople else { return name == "name" && claim.subject.key == "people aboard" ? CountedNoun.normal("people") : name }
      // The subject says which people; the unit only whether they are counted by head or by household.
      return ["family", "household"].contains(name) ? name : ""
    case .money, .compound, .temperature: return claim.unit.code ?? name
    case .time, .length, .area, .mass, .volume, .speed, .energy, .power, .data, .share:
      return claim.kind == .date ? "date" : claim.unit.dimension.rawValue
    }
  }
}
