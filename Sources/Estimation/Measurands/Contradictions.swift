import Claims
import Dates
import Foundation
import Quantities

/// Tells an article's figure from others of the same words that measure something else.
///
/// A source does not contradict itself in one article without saying so: two figures that exclude each other, of one
/// source and one day, and in no sentence that tells of a change, are figures of two things, whatever the words are
/// that they share. The first that is of the size of what other articles give stays; the others stand alone.
enum Contradictions {
  /// Within a factor of five of each other figures are of one size.
  private static let near = log(5.0)

  /// The claims that go together, then those that stand apart, each in the order of the claims. Linear but for sorting.
  static func parts(of claims: [Claim]) -> [[Claim]] {
    // What is measured, not counted, is told again with another reading.
    guard let kind = claims.first?.kind, ![.magnitude, .share, .duration, .date, .distance, .area].contains(kind) else { return [claims] }
    let byArticle = Dictionary(grouping: claims, by: \.article)
    guard byArticle.values.contains(where: { $0.count > 1 }) else { return [claims] }
    var apart: Set<Claim.ID> = []
    let centre = centre(of: byArticle)
    for article in byArticle.keys.sorted() {
      let figures = (byArticle[article] ?? []).sorted(by: ClaimOrder.isBefore).compactMap { Figure($0) }
      guard figures.count > 1, Kept.hasContradiction(figures) else { continue }
      apart.formUnion(outsiders(of: figures, centre: centre))
    }
    guard !apart.isEmpty else { return [claims] }
    return [claims.filter { !apart.contains($0.id) }] + claims.filter { apart.contains($0.id) }.map { [$0] }
  }

  /// The claims of an article that contradict its own figure: the first that is not far from the centre.
  private static func outsiders(of figures: [Figure], centre: Double?) -> [Claim.ID] {
    var order = figures
    if let centre {
      let distances = figures.map { max(0, abs(log($0.size / centre)) - near) }
      order = figures.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.map { figures[$0] }
    }
    var kept = Kept()
    return order.compactMap { kept.contradicts($0) ? $0.id : kept.keep($0) }
  }

  /// The middle of what the articles give, each by its own middle figure; nil with one article.
  private static func centre(of byArticle: [String: [Claim]]) -> Double? {
    guard byArticle.count > 1 else { return nil }
    let sizes = byArticle.values.compactMap { claims in
      let sizes = claims.compactMap(Figure.size).sorted()
      return sizes.isEmpty ? nil : sizes[sizes.count / 2]
    }.sorted()
    return sizes.isEmpty ? nil : sizes[sizes.count / 2]
  }

  /// A claim's figure with what it may contradict.
  private struct Figure {
    /// Figures of other sources, days and parts contradict nothing.
    struct Voice: Hashable {
      var source: String
      var day: CalendarDate?
      var scope: ScopeKey?
    }

    var id: Claim.ID
    var size: Double
    var low: Double
    var high: Double
    var voice: Voice
    /// Counts of people run on, and are told again by the same verb; empty where any other figure is a contradiction.
    var verb: String

    /// Nil for what contradicts nothing: vague words, changes, and figures of a sentence that tells of one.
    init?(_ claim: Claim) {
      guard claim.form != .vague, claim.trend == nil, let size = Self.size(of: claim), size > 0, !Contradictions.tellsChange(claim.sentence) else { return nil }
      let interval = PrintedFigure.interval(of: claim).scaled(by: claim.unit.factor > 0 ? claim.unit.factor : 1)
      (id, self.size, low, high) = (claim.id, size, interval.low ?? -.infinity, interval.high ?? .infinity)
      voice = Voice(source: claim.attribution.name?.lowercased() ?? "", day: claim.asOf.date, scope: ScopeKey(claim))
      verb = !claim.kind.countsPeople ? "" : Contradictions.valueVerbs.contains(claim.subject.verb) ? "=" : claim.subject.verb
    }

    /// The number in its base unit.
    static func size(of claim: Claim) -> Double? {
      guard claim.form != .vague else { return nil }
      return (claim.value ?? claim.low ?? claim.high).map { $0 * (claim.unit.factor > 0 ? claim.unit.factor : 1) }
    }
  }

  /// The figures of an article that go together, by what a further one must not lie beyond.
  private struct Kept {
    private var limits: [Figure.Voice: [String: (low: Double, high: Double)]] = [:]

    /// True where a kept figure excludes the figure.
    func contradicts(_ figure: Figure) -> Bool {
      limits[figure.voice]?.contains { verb, limit in
        (verb != figure.verb || figure.verb.isEmpty) && (figure.low > limit.high || figure.high < limit.low)
      } ?? false
    }

    /// Takes a figure in: of those kept the lowest upper end and the highest lower end count.
    @discardableResult
    mutating func keep(_ figure: Figure) -> Claim.ID? {
      let known = limits[figure.voice]?[figure.verb] ?? (low: -.infinity, high: .infinity)
      limits[figure.voice, default: [:]][figure.verb] = (low: max(known.low, figure.low), high: min(known.high, figure.high))
      return nil
    }

    static func hasContradiction(_ figures: [Figure]) -> Bool {
      var kept = Kept()
      for figure in figures {
        if kept.contradicts(figure) { return true }
        kept.keep(figure)
      }
      return false
    }
  }

  private static let valueVerbs: Set<String> = [
    "", "be", "put", "stand", "rise", "climb", "reach", "say", "give", "fall", "drop", "count", "estimate", "report", "have", "confirm", "list", "claim", "grow", "jump", "pass", "exceed", "speak",
    "raise", "lower", "cut", "revise", "bring", "record", "document", "verify", "total", "number",
  ]

  /// Words that tell that a figure took another's place, or that two are held against each other.
  private static let changes: Set<String> = [
    "from", "revised", "earlier", "instead", "rather", "against", "initially", "originally", "previously", "previous", "corrected", "compared", "versus", "yesterday", "later", "not",
  ]

  private static func tellsChange(_ sentence: String) -> Bool {
    var word: [UInt8] = []
    for byte in sentence.utf8 {
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        word.append(lower)
      } else {
        if word.count > 2, changes.contains(String(decoding: word, as: UTF8.self)) { return true }
        word.removeAll(keepingCapacity: true)
      }
    }
    return word.count > 2 && changes.contains(String(decoding: word, as: UTF8.self))
  }
}
