public import Claims
public import Dates
public import Quantities

/// What a figure says according to an analyst; nil where nothing is said of it.
public struct CorrectedReading: Hashable, Sendable {
  /// A number, and the date that its digits may also be.
  public struct Value: Hashable, Sendable {
    public var number: Double?
    public var date: CalendarDate?

    public init(number: Double? = nil, date: CalendarDate? = nil) {
      self.number = number
      self.date = date
    }
  }

  /// The figure itself.
  public var value: Value?
  /// The lower end; alone a lower bound, with `high` a range.
  public var low: Double?
  /// The upper end; alone an upper bound.
  public var high: Double?
  public var unit: MeasureUnit?
  public var kind: ClaimKind?
  /// What the figure is about, as print or key of a claim, or in words of its own.
  public var subject: String?
  /// Which part of the place, as `collate claims` prints it: "southern government-held"; "none" takes it away.
  public var scope: String?
  /// A place's name, with "city" or "province" where that is needed; "none" takes it away.
  public var place: String?
  /// Who answers for the figure; "none" is the article itself.
  public var attribution: String?
  /// The day, month or year that the figure holds for.
  public var asOf: CalendarDate?

  public init() {}

  /// True where nothing is said.
  public var isEmpty: Bool { self == CorrectedReading() }
  /// True where the figure itself is given.
  public var hasFigure: Bool { value != nil || low != nil || high != nil }
  /// The word that takes a scope, a place or an attribution away.
  static let nothing = "none"

  /// True where both say the same thing of one attribute differently.
  func contradicts(_ other: CorrectedReading) -> Bool {
    func differ<Part: Equatable>(_ part: KeyPath<CorrectedReading, Part?>) -> Bool {
      guard let a = self[keyPath: part], let b = other[keyPath: part] else { return false }
      return a != b
    }
    if hasFigure, other.hasFigure, (value, low, high) != (other.value, other.low, other.high) { return true }
    return differ(\.unit) || differ(\.kind) || differ(\.subject) || differ(\.scope) || differ(\.place) || differ(\.attribution) || differ(\.asOf)
  }
}

