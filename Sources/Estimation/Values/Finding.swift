public import Claims
public import Quantities

/// The lowest and the highest printed figure, each with the claim that prints it. Never a confidence interval.
public struct Spread: Hashable, Sendable {
  /// In the group's unit.
  public var low: Double
  public var high: Double
  public var lowClaim: Claim.ID
  public var highClaim: Claim.ID

  public init(low: Double, high: Double, lowClaim: Claim.ID, highClaim: Claim.ID) {
    self.low = low
    self.high = high
    self.lowClaim = lowClaim
    self.highClaim = highClaim
  }
}

/// What becomes of the middle figure without one origin.
public struct Sensitivity: Hashable, Sendable {
  public var origin: Origin.ID
  /// The middle figure of the others, in the group's unit.
  public var middle: Double
  /// How far that is from the middle of all: percent of it; for shares percentage points.
  public var shift: Double

  public init(origin: Origin.ID, middle: Double, shift: Double) {
    self.origin = origin
    self.middle = middle
    self.shift = shift
  }
}

/// Something a reader must be told about a group.
public enum Flag: Hashable, Sendable {
  /// The claim prints no scope, or a wider one; it was grouped by its figure or its siege.
  case scopeMissing(claim: Claim.ID)
  /// The origin's figure lies far from those of the others. It stays in the centre.
  case standsApart(origin: Origin.ID)
  /// Without the origin the middle figure moves by 10 % (shares: points) or more.
  case dependsOn(origin: Origin.ID)
  /// The origin's interval lies outside the deepest overlap.
  case outsideOverlap(origin: Origin.ID)
  /// A bound excludes another origin's figure.
  case boundContradicted(claim: Claim.ID, by: Origin.ID)
  /// The origin has given a newer figure; the older no longer counts.
  case revised(origin: Origin.ID, from: Claim.ID, to: Claim.ID)
  /// The origin is quoted with different figures of the same date.
  case inconsistent(origin: Origin.ID, claims: [Claim.ID])
  /// A cumulative count too old to be compared with the newest.
  case earlier(claim: Claim.ID)
  /// A later count of the event is lower: tolls fall as well.
  case fell(from: Claim.ID, to: Claim.ID)
  /// The claim's source has taken the figure back, as the second claim says; both no longer stand.
  case withdrawn(claim: Claim.ID, by: Claim.ID)
  /// The origin's figure is printed with a zero more or less in different articles. The slipped ones no longer
  /// count; empty where no other origin tells which they are.
  case tenfold(origin: Origin.ID, claims: [Claim.ID], slipped: [Claim.ID])
  /// The claim is forecast, planned or conditional, and left out of the centre.
  case forecast(claim: Claim.ID)
  /// Three dates, one direction, two origins: the newest leads.
  case trend(Quantity.Trend)
}

/// Why the printed figures of a group differ.
public struct Reason: Hashable, Sendable {
  /// In the order in which they are tried.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case scope
    /// The figures hold for different days, or the source has revised its own.
    case date
    /// The source has taken one of the figures back.
    case withdrawn
    /// The figures count by different definitions (dead; dead and missing).
    case definition
    case unit
    /// One source's figure is printed with a zero more or less.
    case slip
    /// Two printed figures that go back to one origin.
    case oneOriginTwice
    case rounding
    case outlier
    case unexplained
  }

  public var kind: Kind
  /// The claims it rests on.
  public var claims: [Claim.ID]

  public init(kind: Kind, claims: [Claim.ID]) {
    self.kind = kind
    self.claims = claims
  }
}
