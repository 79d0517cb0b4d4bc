import Foundation

/// A figure of an article as it was written down by hand: a line of `claims.jsonl`.
public struct ExpectedClaim: Decodable, Sendable {
  public let article: String
  public let start: Int
  public let end: Int
  public let quote: String
  public let value: Double?
  public let low: Double?
  public let high: Double?
  public let form: String
  public let formAlternatives: [String]
  public let unit: String
  public let kind: String
  public let kindAlternatives: [String]
  public let place: String
  public let attribution: String
  /// `core`, `vague`, `date` or `idiom`.
  public let tier: String
  /// Figures of the same quantity have the same; empty where no other figure of the batch has it.
  public let group: String
  /// True where the words alone are to be found, without a number.
  public let isVague: Bool

  private enum Key: String, CodingKey {
    case article, file, start, end, quote, value, low, high, form, form_alt, unit, kind, kind_alt, place, attribution, tier, vague, optional, dup, group
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    func texts(_ key: Key) -> [String] {
      if let one = try? row.decodeIfPresent(String.self, forKey: key) { return [one] }
      return (try? row.decodeIfPresent([String].self, forKey: key)) ?? []
    }
    article = try row.decodeIfPresent(String.self, forKey: .article) ?? row.decode(String.self, forKey: .file)
    start = try row.decode(Int.self, forKey: .start)
    end = try row.decode(Int.self, forKey: .end)
    quote = try row.decode(String.self, forKey: .quote)
    value = try row.decodeIfPresent(Double.self, forKey: .value)
    low = try row.decodeIfPresent(Double.self, forKey: .low)
    high = try row.decodeIfPresent(Double.self, forKey: .high)
    form = try row.decode(String.self, forKey: .form)
    formAlternatives = texts(.form_alt)
    unit = try row.decodeIfPresent(String.self, forKey: .unit) ?? ""
    kind = try row.decode(String.self, forKey: .kind)
    kindAlternatives = texts(.kind_alt)
    place = try row.decodeIfPresent(String.self, forKey: .place) ?? ""
    attribution = try row.decodeIfPresent(String.self, forKey: .attribution) ?? ""
    group = try row.decodeIfPresent(String.self, forKey: .group) ?? ""
    isVague = try row.decodeIfPresent(Bool.self, forKey: .vague) == true || form == "vague" || kind == "date"
    let isOptional = try row.decodeIfPresent(Bool.self, forKey: .optional) == true || row.decodeIfPresent(Bool.self, forKey: .dup) == true
    tier = isOptional ? "optional" : try row.decode(String.self, forKey: .tier)
  }
}

/// A number of an article that is no figure: a line of `negatives.jsonl`.
public struct ExpectedNegative: Decodable, Sendable {
  public let article: String
  public let start: Int
  public let end: Int
  public let quote: String
}

/// A figure as it was found, in the words of the fixture.
public struct FoundClaim: Sendable {
  public let article: String
  /// Code points of the decoded file.
  public let range: Range<Int>
  public let quote: String
  public let value: Double?
  public let low: Double?
  public let high: Double?
  public let form: String
  public let unit: String
  public let kind: String
  public let place: String
  public let attribution: String
  /// The group it was put in; empty where none was asked for.
  public let group: String

  public init(
    article: String, range: Range<Int>, quote: String, value: Double?, low: Double?, high: Double?, form: String, unit: String, kind: String,
    place: String, attribution: String, group: String = ""
  ) {
    self.article = article
    self.range = range
    self.quote = quote
    self.value = value
    self.low = low
    self.high = high
    self.form = form
    self.unit = unit
    self.kind = kind
    self.place = place
    self.attribution = attribution
    self.group = group
  }
}

/// What was found, held against what is there. One claim matches one expected figure: their spans
/// overlap, and the number is the same where it is not vague.
public struct ClaimScore: Sendable {
  public let pairs: [(expected: ExpectedClaim, found: FoundClaim)]
  /// Figures that no claim matches.
  public let missed: [ExpectedClaim]
  /// Claims that match no figure; vague and dated ones beside the fixture are not counted.
  public let stray: [FoundClaim]
  /// Numbers that are no figures and have a claim.
  public let leaked: [ExpectedNegative]

  public init(_ expected: [ExpectedClaim], _ negatives: [ExpectedNegative], found: [FoundClaim]) {
    var hits: [Int: Int] = [:]
    var used: Set<Int> = []
    // Exact numbers choose first.
    for isVague in [false, true] {
      for (index, want) in expected.enumerated() where want.isVague == isVague {
        let hit = found.indices.first { !used.contains($0) && Self.overlaps(want, found[$0]) && Self.isSameNumber(want, found[$0]) }
        guard let hit else { continue }
        hits[index] = hit
        used.insert(hit)
      }
    }
    pairs = expected.indices.compactMap { index in hits[index].map { (expected[index], found[$0]) } }
    missed = expected.indices.filter { hits[$0] == nil }.map { expected[$0] }
    stray = found.indices.filter { !used.contains($0) }.map { found[$0] }.filter { claim in
      claim.form != "vague" && claim.kind != "date" || expected.contains { Self.overlaps($0, claim) }
    }
    leaked = negatives.filter { negative in
      found.contains { $0.article == negative.article && $0.range.overlaps(negative.start..<negative.end) }
    }
  }

  /// How rightly figures were grouped: of the pairs put together the share that belong together, and of the pairs
  /// that belong together the share that was put so.
  public var grouping: (precision: Double, recall: Double) {
    let grouped = pairs.filter { !$0.expected.group.isEmpty }
    var (both, mine, wanted) = (0, 0, 0)
    for (index, one) in grouped.enumerated() {
      for other in grouped.dropFirst(index + 1) {
        let belong = one.expected.group == other.expected.group
        let together = !one.found.group.isEmpty && one.found.group == other.found.group
        both += belong && together ? 1 : 0
        mine += together ? 1 : 0
        wanted += belong ? 1 : 0
      }
    }
    return (mine == 0 ? 0 : Double(both) / Double(mine), wanted == 0 ? 0 : Double(both) / Double(wanted))
  }

  /// The share of matched figures of which something holds.
  public func share(where holds: (ExpectedClaim, FoundClaim) -> Bool) -> Double {
    pairs.isEmpty ? 0 : Double(pairs.count { holds($0.expected, $0.found) }) / Double(pairs.count)
  }

  /// The matched figures of which something does not hold, in words.
  public func faults(_ what: (FoundClaim) -> String, where holds: (ExpectedClaim, FoundClaim) -> Bool) -> [String] {
    pairs.filter { !holds($0.expected, $0.found) }.map { "\($0.expected.article) “\($0.expected.quote)”: \(what($0.found))" }
  }

  public static func hasKind(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool {
    want.kind == "other" || ([want.kind] + want.kindAlternatives).contains(found.kind)
  }

  public static func hasForm(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool { ([want.form] + want.formAlternatives).contains(found.form) }
  public static func hasUnit(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool { agree(want.unit, found.unit) }
  public static func hasPlace(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool { agree(want.place, found.place) }
  public static func hasAttribution(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool { agree(want.attribution, found.attribution) }

  /// True where two names share a word that says something, or both say nothing.
  private static func agree(_ a: String, _ b: String) -> Bool {
    let (a, b) = (words(a), words(b))
    return a.isEmpty && b.isEmpty || !a.isDisjoint(with: b)
  }

  private static func words(_ text: String) -> Set<String> {
    let scalars = text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !$0.properties.isDiacritic }
      .map { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : " " }
    return Set(String(scalars).split(separator: " ").map(String.init)).subtracting(["the", "of", "for", "and", "a", "city", "province"])
  }

  private static func overlaps(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool {
    want.article == found.article && found.range.overlaps(want.start..<want.end)
  }

  private static func isSameNumber(_ want: ExpectedClaim, _ found: FoundClaim) -> Bool {
    if want.isVague { return true }
    if let value = want.value {
      return isClose(value, found.value) || found.value == nil && (isClose(value, found.low) || isClose(value, found.high))
    }
    if let low = want.low, let high = want.high { return isClose(low, found.low) && isClose(high, found.high) }
    guard let bound = want.low ?? want.high else { return false }
    return [found.value, found.low, found.high].contains { isClose(bound, $0) }
  }

  private static func isClose(_ a: Double, _ b: Double?) -> Bool {
    guard let b else { return false }
    return abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))
  }
}
