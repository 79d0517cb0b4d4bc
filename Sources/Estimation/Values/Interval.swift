/// The numbers that a printed figure admits.
public struct Interval: Hashable, Sendable {
  /// The lower end; nil where the figure sets none.
  public var low: Double?
  /// The upper end; nil where the figure sets none.
  public var high: Double?
  /// The number to calculate with; nil for bounds and vague words, which never enter a centre.
  public var best: Double?

  public init(low: Double?, high: Double?, best: Double?) {
    self.low = low
    self.high = high
    self.best = best
  }

  /// High minus low; infinite where an end is open.
  public var width: Double {
    guard let low, let high else { return .infinity }
    return high - low
  }

  /// True where the interval, ends included, holds the number.
  public func contains(_ x: Double) -> Bool {
    (low ?? -.infinity) <= x && x <= (high ?? .infinity)
  }

  /// What both admit; nil where they exclude each other. Keeps no best.
  public func intersection(_ other: Interval) -> Interval? {
    let low = Swift.max(low ?? -.infinity, other.low ?? -.infinity)
    let high = Swift.min(high ?? .infinity, other.high ?? .infinity)
    guard low <= high else { return nil }
    return Interval(low: low.isFinite ? low : nil, high: high.isFinite ? high : nil, best: nil)
  }

  /// The interval in another unit.
  public func scaled(by factor: Double) -> Interval {
    Interval(low: low.map { $0 * factor }, high: high.map { $0 * factor }, best: best.map { $0 * factor })
  }
}
