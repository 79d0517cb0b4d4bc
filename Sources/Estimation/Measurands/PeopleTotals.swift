import Claims
import Foundation
import Quantities

/// Tells an article's number of people from other numbers that only look like it: a part of it that the text does
/// not call one, a toll of another event of which it names no date.
///
/// An article's own number is among its first; what lies far from it in the same article is something else.
enum PeopleTotals {
  /// How many times larger or smaller another number of the same article may be.
  private static let ratio = 3.0
  /// The same of crowds, over which those who march and those who watch them differ most.
  private static let ratioOfCrowds = 5.0
  /// Among how many of its first numbers an article's own is looked for.
  private static let first = 3

  /// The claims of the articles' own numbers, then what stands apart, like by like.
  static func parts(of claims: [Claim]) -> [[Claim]] {
    let articles = Dictionary(grouping: claims.filter { size(of: $0) != nil }, by: \.article)
    let leads = articles.values.compactMap { $0.min { $0.range.lowerBound < $1.range.lowerBound }.flatMap(size(of:)) }.sorted()
    guard !leads.isEmpty else { return [claims] }
    let usual = leads[leads.count / 2]
    let ratio = claims.first?.kind == .crowd ? ratioOfCrowds : ratio
    var own: [Claim] = []
    var apart: [Claim] = []
    var mains: [String: Double] = [:]
    for (article, claims) in articles {
      let firsts = claims.sorted { $0.range.lowerBound < $1.range.lowerBound }.prefix(first).compactMap(size(of:))
      mains[article] = firsts.min { abs(log($0 / usual)) < abs(log($1 / usual)) }
    }
    for claim in claims {
      guard let size = size(of: claim), let main = mains[claim.article] else {
        own.append(claim)
        continue
      }
      if max(size / main, main / size) <= ratio || claim.trend != nil { own.append(claim) } else { apart.append(claim) }
    }
    return (own.isEmpty ? [] : [own]) + alike(apart)
  }

  /// Numbers that stand apart meet where two articles give nearly the same.
  private static func alike(_ claims: [Claim]) -> [[Claim]] {
    var parts: [[Claim]] = []
    for claim in claims {
      let size = size(of: claim) ?? 0
      let index = parts.firstIndex { part in
        guard let other = part.first, other.article != claim.article, let known = self.size(of: other) else { return false }
        return ClaimBundles.significantDigits(size) >= 2 && max(size / known, known / size) <= 1.02
      }
      if let index { parts[index].append(claim) } else { parts.append([claim]) }
    }
    return parts
  }

  private static func size(of claim: Claim) -> Double? {
    // Which part a figure with a scope covers is told by its scope.
    guard claim.form != .vague, ScopeKey(claim) == nil, let size = claim.value ?? claim.low ?? claim.high, size > 0 else { return nil }
    return size
  }
}
