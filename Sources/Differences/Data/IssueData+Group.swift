extension IssueData {
  /// The claims that measure one thing, and what they amount to.
  public struct Group: Hashable, Codable, Sendable, Identifiable {
    /// What the figures measure.
    public struct Measurand: Hashable, Codable, Sendable {
      /// A unit, with what numbers in it are converted by.
      public struct Unit: Hashable, Codable, Sendable {
        public var name: String
        /// The UCUM or ISO 4217 code.
        public var code: String?
        public var dimension: String
        /// How many of the dimension's base unit it is.
        public var factor: Double

        public init(name: String, code: String? = nil, dimension: String, factor: Double = 1) {
          self.name = name
          self.code = code
          self.dimension = dimension
          self.factor = factor
        }
      }

      /// What is counted or told of.
      public struct Subject: Hashable, Codable, Sendable {
        /// By which claims are compared.
        public var key: String
        public var printed: String
        /// What a share is a part of.
        public var whole: String?

        public init(key: String, printed: String, whole: String? = nil) {
          self.key = key
          self.printed = printed
          self.whole = whole
        }
      }

      /// A place by its name and sort.
      public struct Place: Hashable, Codable, Sendable {
        public var name, sort: String
        /// True for the event's own place, however the issue spells it.
        public var isEvent: Bool

        public init(name: String, sort: String, isEvent: Bool) {
          self.name = name
          self.sort = sort
          self.isEvent = isEvent
        }
      }

      /// Which part of the place.
      public struct Scope: Hashable, Codable, Sendable {
        public var holder, part: String?

        public init(holder: String? = nil, part: String? = nil) {
          self.holder = holder
          self.part = part
        }
      }

      public var kind, role: String
      public var unit: Unit
      public var subject: Subject
      public var place: Place?
      public var scope: Scope?
      /// The month or year that a count is confined to, ISO 8601.
      public var period: String?
      public var isForecast: Bool
      public var isBackground: Bool

      public init(
        kind: String, role: String = "total", unit: Unit, subject: Subject, place: Place? = nil, scope: Scope? = nil, period: String? = nil,
        isForecast: Bool = false, isBackground: Bool = false
      ) {
        self.kind = kind
        self.role = role
        self.unit = unit
        self.subject = subject
        self.place = place
        self.scope = scope
        self.period = period
        self.isForecast = isForecast
        self.isBackground = isBackground
      }
    }

    /// The figure as the briefing prints it, in its language.
    public struct Printed: Hashable, Codable, Sendable {
      /// What is measured: "people killed in Marlow".
      public var label: String
      /// The figure that leads: "93,000", "over 50 %".
      public var figure: String
      /// Low to high, or what stands in its place.
      public var range: String
      /// "5 outlets, 3 origins".
      public var basis: String

      public init(label: String, figure: String, range: String, basis: String) {
        self.label = label
        self.figure = figure
        self.range = range
        self.basis = basis
      }
    }

    /// As `collate consensus` prints it.
    public var id: String
    public var measurand: Measurand
    /// True for a figure that the briefing tells of; windows of time and the like are not told.
    public var isTold: Bool
    public var printed: Printed
    public var verdict, lead: String
    public var refusal: String?
    public var printedMiddle, low, high: Double?
    public var outlets, origins: Int
    /// The names of the origins.
    public var originNames: [String]
    /// The claim whose figure leads where neither a middle nor a range does.
    public var leadClaim: String?

    private enum CodingKeys: String, CodingKey {
      case id = "group"
      case measurand, isTold, printed, verdict, lead, refusal, printedMiddle, low, high, outlets, origins, originNames, leadClaim
    }

    public init(
      id: String, measurand: Measurand, isTold: Bool = true, printed: Printed, verdict: String, lead: String, refusal: String? = nil,
      printedMiddle: Double? = nil, low: Double? = nil, high: Double? = nil, outlets: Int = 1, origins: Int = 1, originNames: [String] = [],
      leadClaim: String? = nil
    ) {
      self.id = id
      self.measurand = measurand
      self.isTold = isTold
      self.printed = printed
      self.verdict = verdict
      self.lead = lead
      self.refusal = refusal
      self.printedMiddle = printedMiddle
      self.low = low
      self.high = high
      self.outlets = outlets
      self.origins = origins
      self.originNames = originNames
      self.leadClaim = leadClaim
    }

    /// True where there is a figure to compare: not of vague words alone, nor of figures that were taken back.
    public var hasFigure: Bool { lead != "none" }
    /// True where every figure has been taken back by its source.
    public var isTakenBack: Bool { refusal == "withdrawn" }
  }
}
