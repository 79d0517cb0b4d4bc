public import Claims
public import Dates
public import Quantities

/// A figure that no article prints, worked out from groups that do; printed only with its arithmetic.
public struct DerivedFigure: Hashable, Sendable, Identifiable {
  /// How it was worked out.
  public enum Operation: String, Hashable, Sendable {
    /// The sum of parts that exclude each other: the two sides of a town.
    case sum
    /// A part of a total, in percent.
    case share
    /// The day of the briefing less a length of time.
    case start
  }

  /// A number that enters, as the text may print it.
  public struct Term: Hashable, Sendable {
    public var group: MeasurandGroup.ID
    /// In the group's unit; low and high are the ends of its spread or overlap.
    public var low: Double
    public var high: Double

    public init(group: MeasurandGroup.ID, low: Double, high: Double) {
      self.group = group
      self.low = low
      self.high = high
    }
  }

  public var operation: Operation
  /// For shares the part, then the total.
  public var terms: [Term]
  /// The unit of the terms.
  public var unit: MeasureUnit
  /// People for sums, percent for shares; for starts days since 1 January 1970. Both ends are worked out from the
  /// ends of the terms that give the least and the most.
  public var low: Double
  public var high: Double
  /// The day from which a start was counted back.
  public var asOf: CalendarDate?

  public init(operation: Operation, terms: [Term], unit: MeasureUnit, low: Double, high: Double, asOf: CalendarDate? = nil) {
    self.operation = operation
    self.terms = terms
    self.unit = unit
    self.low = low
    self.high = high
    self.asOf = asOf
  }

  /// The same on every run: the operation with its groups.
  public var id: String { operation.rawValue + ":" + terms.map(\.group).joined(separator: "+") }
}
