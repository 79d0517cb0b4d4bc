public import Claims

/// What the origins of one measurand amount to: the middle figure, the spread, and how far to trust them.
///
/// All numbers are in the group's unit (`group.measurand.unit`); for dates they are days since 1 January 1970.
public struct Consensus: Hashable, Sendable, Identifiable {
  /// What a text should lead with.
  public enum Lead: String, Hashable, Sendable {
    /// The middle figure, with the spread behind it.
    case middle
    /// The deepest overlap of the intervals.
    case overlap
    /// The spread: two origins, or a conflict.
    case range
    /// One origin's figure as it prints it.
    case figure
    /// Bounds only: "over 50 %".
    case bound
    /// The figure that an analyst chose.
    case pinned
    /// Vague words only, or figures that must not be compared.
    case none
  }

  /// Why no middle figure leads.
  public enum Refusal: String, Hashable, Sendable, CaseIterable {
    case twoOrigins, conflict, notComparable, singleOrigin, boundsOnly, vagueOnly, noMajority
    /// Every figure has been taken back.
    case withdrawn
    /// The only origin's figure is printed with a zero more or less, and nothing tells which is right.
    case slip
  }

  public var group: MeasurandGroup
  /// One per origin: central ones first, ascending by best figure; then the others.
  public var estimates: [Estimate]
  /// Start dates that were read as durations, where the group is a duration.
  public var conversions: [Conversion]
  public var lead: Lead
  public var refusal: Refusal?
  /// The weighted median of the central estimates, or the middle of the deepest overlap. Computed
  /// also where the range leads.
  public var middle: Double?
  /// The middle as to be printed: a printed figure as it is, a calculated one rounded by the rule
  /// of the Particle Data Group with half the spread as its error.
  public var printedMiddle: Double?
  public var spread: Spread?
  /// The hull of the rounding intervals of the central estimates.
  public var hull: Interval?
  /// The deepest overlap of the intervals (durations, dates) or what all figures admit (others);
  /// where there are bounds only, what they leave: low 50 and no high for "over half".
  public var overlap: Interval?
  /// Origins whose intervals hold the overlap.
  public var overlapOrigins: [Origin.ID]
  /// The 10 % and 90 % points of the linear opinion pool, from five origins up.
  public var pool: Interval?
  public var verdict: Verdict
  /// Largest to smallest best figure; percentage points for shares; nil with fewer than two.
  public var ratio: Double?
  /// Articles that carry a figure or a bound of the counted origins.
  public var outletCount: Int
  /// Origins of figures and bounds; where there are none, of all.
  public var originCount: Int
  /// One per central estimate, where there are three or more, in the order of `estimates`.
  public var sensitivities: [Sensitivity]
  public var flags: [Flag]
  /// Why the figures differ: all that apply, in the order tried; empty where they do not differ.
  public var reasons: [Reason]
  /// The claim that an analyst chose to lead with.
  public var pinned: Claim?
  /// Claims of sources that an analyst left out of account; they are not in the group.
  public var excluded: [Claim] = []

  public init(
    group: MeasurandGroup, estimates: [Estimate], conversions: [Conversion] = [], lead: Lead,
    refusal: Refusal? = nil, middle: Double? = nil, printedMiddle: Double? = nil, spread: Spread? = nil,
    hull: Interval? = nil, overlap: Interval? = nil, overlapOrigins: [Origin.ID] = [], pool: Interval? = nil,
    verdict: Verdict, ratio: Double? = nil, outletCount: Int, originCount: Int,
    sensitivities: [Sensitivity] = [], flags: [Flag] = [], reasons: [Reason] = []
  ) {
    self.group = group
    self.estimates = estimates
    self.conversions = conversions
    self.lead = lead
    self.refusal = refusal
    self.middle = middle
    self.printedMiddle = printedMiddle
    self.spread = spread
    self.hull = hull
    self.overlap = overlap
    self.overlapOrigins = overlapOrigins
    self.pool = pool
    self.verdict = verdict
    self.ratio = ratio
    self.outletCount = outletCount
    self.originCount = originCount
    self.sensitivities = sensitivities
    self.flags = flags
    self.reasons = reasons
  }

  public var id: String { group.id }

  /// The first reason that applies.
  public var reason: Reason? { reasons.first }

  /// The estimates that enter the centre.
  public var central: [Estimate] { estimates.filter { $0.standing == .central } }
}
