public import Claims

/// What one origin says of a measurand. Every origin has one, of weight 1, however many outlets carry it.
public struct Estimate: Hashable, Sendable {
  /// What part it may take in the consensus.
  public enum Standing: String, Hashable, Sendable {
    /// Has a best figure and enters the centre.
    case central
    /// One-sided ("more than half"): a test of the others.
    case bound
    /// A word without a number: a floor, shown only.
    case vague
    /// A cumulative count too old to be compared with the newest.
    case earlier
    /// Taken back by its source.
    case withdrawn
    /// Forecast, planned or conditional.
    case forecast
  }

  public var origin: Origin
  /// The claim that speaks for the origin: explicitly attributed, else the newest, else the most precise.
  public var claim: Claim
  /// In the group's unit; for dates days since 1 January 1970.
  public var interval: Interval
  public var standing: Standing
  /// Other claims that narrowed the interval: of durations and start dates, all of an origin's must hold.
  public var narrowedBy: [Claim.ID]

  public init(
    origin: Origin, claim: Claim, interval: Interval, standing: Standing, narrowedBy: [Claim.ID] = []
  ) {
    self.origin = origin
    self.claim = claim
    self.interval = interval
    self.standing = standing
    self.narrowedBy = narrowedBy
  }
}

/// A start date read as the time from it to the as-of day.
public struct Conversion: Hashable, Sendable {
  /// The date's claim.
  public var claim: Claim
  /// The resulting duration in the group's unit.
  public var interval: Interval

  public init(claim: Claim, interval: Interval) {
    self.claim = claim
    self.interval = interval
  }
}
