public import Claims
public import Dates
public import Quantities

/// What a figure measures (International Vocabulary of Metrology: the quantity intended to be measured).
public struct Measurand: Hashable, Sendable {
  /// The kind; people trapped in a place are its `population`.
  public var kind: ClaimKind
  public var subject: Subject
  public var place: Place?
  public var scope: Scope?
  public var role: Quantity.Role
  /// The unit in which the group's numbers are given. For dates the numbers are days since 1 January 1970.
  public var unit: MeasureUnit
  /// The month or year that a cumulative count is confined to.
  public var period: CalendarDate?
  /// True where the figures belong to a wider or an earlier story than the event.
  public var isBackground: Bool

  public init(
    kind: ClaimKind, subject: Subject, place: Place?, scope: Scope?, role: Quantity.Role, unit: MeasureUnit,
    period: CalendarDate? = nil, isBackground: Bool = false
  ) {
    self.kind = kind
    self.subject = subject
    self.place = place
    self.scope = scope
    self.role = role
    self.unit = unit
    self.period = period
    self.isBackground = isBackground
  }
}

/// The claims that measure the same thing.
public struct MeasurandGroup: Hashable, Sendable, Identifiable {
  /// Made of the measurand's attributes, the same for every batch: "population.deir-ez-zor-city.government-held".
  public var id: String
  public var measurand: Measurand
  /// By article, then by place in it.
  public var claims: [Claim]
  /// Claims that print no scope and were put here because of their figure or their siege.
  public var scopeMissing: [Claim.ID]

  public init(id: String, measurand: Measurand, claims: [Claim], scopeMissing: [Claim.ID] = []) {
    self.id = id
    self.measurand = measurand
    self.claims = claims
    self.scopeMissing = scopeMissing
  }
}
