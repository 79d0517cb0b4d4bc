import Claims
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

  /// The claims that go together, then those that stand apart, each in the order of the claims.
  static func parts(of claims: [Claim]) -> [[Claim]] {
    // What is measured, not counted, is told again with another reading.
    guard let kind = claims.first?.kind, ![.magnitude, .share, .duration, .date, .distance, .area].contains(kind) else { return [claims] }
    let byArticle = Dictionary(grouping: claims, by: \.article)
    guard byArticle.values.contains(where: { $0.count > 1 }) else { return [claims] }
    var apart: Set<Claim.ID> = []
    for article in byArticle.keys.sorted() {
      let own = byArticle[article] ?? []
      guard own.count > 1, hasContradiction(own) else { continue }
      let centre = centre(of: claims.filter { $0.article != article && !apart.contains($0.id) })
      apart.formUnion(outsiders(of: own, centre: centre))
    }
    guard !apart.isEmpty else { return [claims] }
    return [claims.filter { !apart.contains($0.id) }] + claims.filter { apart.contains($0.id) }.map { [$0] }
  }

  /// The claims of an article that contradict the one nearest to the centre, or to its first where there is none.
  private static func outsiders(of own: [Claim], centre: Double?) -> [Claim.ID] {
    var order = own.sorted(by: ClaimOrder.isBefore)
    // An article tells its own figure first; far from all others, it is something else.
    if let centre {
      order.sort { a, b in
        let (x, y) = (max(0, distance(a, centre) - near), max(0, distance(b, centre) - near))
        return x == y ? ClaimOrder.isBefore(a, b) : x < y
      }
    }
    var kept: [Claim] = []
    var out: [Claim.ID] = []
    for claim in order {
      if kept.contains(where: { contradict($0, claim) }) { out.append(claim.id) } else { kept.append(claim) }
    }
    return out
  }

  private static func hasContradiction(_ claims: [Claim]) -> Bool {
    claims.indices.contains { a in claims[(a + 1)...].contains { contradict(claims[a], $0) } }
  }

  private static func centre(of claims: [Claim]) -> Double? {
    let sizes = claims.compactMap { size(of: $0) }.sorted()
    return sizes.isEmpty ? nil : sizes[sizes.count / 2]
  }

  private static func distance(_ claim: Claim, _ centre: Double) -> Double {
    guard let size = size(of: claim), size > 0, centre > 0 else { return .infinity }
    return abs(log(size / centre))
  }

  private static func size(of claim: Claim) -> Double? {
    guard claim.form != .vague else { return nil }
    return (claim.value ?? claim.low ?? claim.high).map { $0 * (claim.unit.factor > 0 ? claim.unit.factor : 1) }
  }

  private static func contradict(_ a: Claim, _ b: Claim) -> Bool {
    guard a.form != .vague, b.form != .vague, a.trend == nil, b.trend == nil, a.asOf.date == b.asOf.date else { return false }
    // Counts of people run on, and are told again by the same verb.
    if a.kind.countsPeople, a.subject.verb == b.subject.verb || isOfValue(a) && isOfValue(b) { return false }
    let x = PrintedFigure.interval(of: a).scaled(by: a.unit.factor > 0 ? a.unit.factor : 1)
    let y = PrintedFigure.interval(of: b).scaled(by: b.unit.factor > 0 ? b.unit.factor : 1)
    guard x.intersection(y) == nil, isSameSource(a, b), ScopeKey(a) == ScopeKey(b) else { return false }
    return a.sentence != b.sentence || !tellsChange(a.sentence)
  }

  /// True where the verb only gives a value: "stands at 52", "put it at 52".
  private static func isOfValue(_ claim: Claim) -> Bool { valueVerbs.contains(claim.subject.verb) }

  private static let valueVerbs: Set<String> = [
    "", "be", "put", "stand", "rise", "climb", "reach", "say", "give", "fall", "drop", "count", "estimate", "report", "have", "confirm", "list", "claim", "grow", "jump", "pass", "exceed", "speak",
    "raise", "lower", "cut", "revise", "bring", "record", "document", "verify", "total", "number",
  ]

  private static func isSameSource(_ a: Claim, _ b: Claim) -> Bool {
    let (x, y) = (a.attribution.name ?? "", b.attribution.name ?? "")
    return x == y || x.lowercased() == y.lowercased()
  }

  /// Words that tell that a figure took another's place, or that two are held against each other.
  private static let changes: Set<String> = [
    "from", "revised", "earlier", "instead", "rather", "against", "initially", "originally", "previously", "previous", "corrected", "compared", "versus", "yesterday", "later", "not",
  ]

  private static func tellsChange(_ sentence: String) -> Bool {
    let lower = sentence.lowercased()
    guard lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower.split { !$0.isLetter }.contains { changes.contains(String($0)) } }
    return lower.utf8.split { $0 &- 0x61 >= 26 }.contains { changes.contains(String(Substring($0))) }
  }
}
