extension IssueData {
  /// One printed figure.
  public struct Claim: Hashable, Codable, Sendable, Identifiable {
    /// Why a claim does not count in its group; absent where it does.
    public enum Standing: String, Hashable, Codable, Sendable {
      /// Taken back by its source.
      case withdrawn
      /// Its origin has given a newer figure.
      case revised
      /// Too old to be compared with the newest.
      case earlier
      /// Forecast, planned or conditional.
      case forecast
      /// Printed with a zero more or less.
      case slip
      /// Of a source that the analyst left out of account.
      case excluded
    }

    /// File stem, line and the figure's number in that line.
    public var id: String
    /// The article's file name.
    public var article: String
    public var line: Int
    /// The figure's words.
    public var quote: String
    public var value, low, high: Double?
    /// ISO 8601, of dates.
    public var date: String?
    public var form: String
    public var hedge: String?
    /// Where it is not the group's.
    public var unit: Group.Measurand.Unit?
    public var kind: String
    public var attribution, speaker: String?
    public var asOf: String?
    public var group: String?
    public var standing: Standing?
    /// The claim that took this one back.
    public var withdrawnBy: String?
    /// What corrected it: "fix corrections.yaml:12".
    public var corrections: [String]?

    public init(
      id: String, article: String, line: Int, quote: String, value: Double? = nil, low: Double? = nil,
      high: Double? = nil, date: String? = nil, form: String = "exact", hedge: String? = nil, unit: Group.Measurand.Unit? = nil, kind: String,
      attribution: String? = nil, speaker: String? = nil, asOf: String? = nil, group: String? = nil, standing: Standing? = nil,
      withdrawnBy: String? = nil, corrections: [String]? = nil
    ) {
      self.id = id
      self.article = article
      self.line = line
      self.quote = quote
      self.value = value
      self.low = low
      self.high = high
      self.date = date
      self.form = form
      self.hedge = hedge
      self.unit = unit
      self.kind = kind
      self.attribution = attribution
      self.speaker = speaker
      self.asOf = asOf
      self.group = group
      self.standing = standing
      self.withdrawnBy = withdrawnBy
      self.corrections = corrections
    }

    /// True where both give the same figure.
    func isSameFigure(as other: Claim) -> Bool {
      (value, low, high, date, form) == (other.value, other.low, other.high, other.date, other.form) && (unit ?? other.unit) == (other.unit ?? unit)
    }
  }
}
