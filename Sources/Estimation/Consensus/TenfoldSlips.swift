import Claims
import Dates
import Foundation
import Quantities

/// Finds figures of one source that differ by a zero: 1,200 houses in one article, 12,000 in another, from
/// the same body and of the same things. One of them is a slip of the pen.
enum TenfoldSlips {
  /// A slip within one origin.
  struct Slip: Hashable {
    var origin: Origin.ID
    /// The claims that print the lower and those that print the higher number.
    var low: [Claim.ID]
    var high: [Claim.ID]
    var lowFigure: Double
    var highFigure: Double

    /// The claims of the number that is the slip: that further from the middle of the other origins. Nil
    /// without others, and where both are as far.
    func slipped(besides others: [Double]) -> [Claim.ID]? {
      guard let middle = WeightedMedian().location(of: others.map { Component(best: $0) }, on: .logarithmic), middle > 0
      else { return nil }
      let (below, above) = (abs(log(middle / lowFigure)), abs(log(highFigure / middle)))
      return abs(below - above) < 1e-9 ? nil : below < above ? high : low
    }
  }

  /// The slips of an origin, given its claims; in the order of their lower numbers.
  static func slips(of origin: Origin.ID, claims: [Claim], figure: (Claim) -> Double?) -> [Slip] {
    var byFigure: [Double: [Claim]] = [:]
    for claim in claims where claim.form == .exact || claim.form == .about {
      if let figure = figure(claim), figure > 0, figure.isFinite { byFigure[figure, default: []].append(claim) }
    }
    guard byFigure.count > 1 else { return [] }
    return byFigure.keys.sorted().flatMap { low -> [Slip] in
      [10.0, 100, 1000].compactMap { factor -> Slip? in
        let high = low * factor
        guard let a = byFigure[low], let b = byFigure[high], isSlip(a, b) else { return nil }
        return Slip(origin: origin, low: a.map(\.id), high: b.map(\.id), lowFigure: low, highFigure: high)
      }
    }
  }

  /// True where both are of the same things in the same words, no article prints both, and time does not
  /// explain them: of one day, or in nearly the same sentence.
  private static func isSlip(_ a: [Claim], _ b: [Claim]) -> Bool {
    guard Set(a.map(\.article)).isDisjoint(with: b.map(\.article)), let first = a.first else { return false }
    return b.contains { other in
      CountedNoun.normal(first.subject.key) == CountedNoun.normal(other.subject.key)
        && CountedNoun.normal(first.unit.name) == CountedNoun.normal(other.unit.name)
        && (a.contains { isOfOneDay($0, other) } || a.contains { isSameSentence($0, other) })
    }
  }

  private static func isOfOneDay(_ a: Claim, _ b: Claim) -> Bool {
    guard let one = a.asOf.date, let other = b.asOf.date else { return a.asOf.date == nil && b.asOf.date == nil }
    return one.first <= other.last && other.first <= one.last
  }

  private static func isSameSentence(_ a: Claim, _ b: Claim) -> Bool {
    func plain(_ claim: Claim) -> String { String(claim.sentence.filter { !$0.isNumber && $0 != "," && $0 != "." }) }
    return !SentenceResemblance.pairs(of: [plain(a), plain(b)]).isEmpty
  }
}
