import Claims
import Foundation
import Quantities

/// Keeps figures apart between whose sizes no other figure lies: a rating agency's 450 million and a ministry's
/// 4 billion are two losses, whatever the words that they share.
enum SizeParts {
  /// The claims by size, those of the first claim first, each part in the order of the claims. Words without a number
  /// go with the part that has most numbers.
  static func parts(of claims: [Claim]) -> [[Claim]] {
    guard claims.count > 1, let kind = claims.first?.kind, let widest = widestGap(in: claims, kind) else { return [claims] }
    let sized = claims.indices.compactMap { index in size(of: claims[index]).map { (index: index, size: $0) } }.sorted { ($0.size, $0.index) < ($1.size, $1.index) }
    guard let first = sized.first, let last = sized.last, last.size > first.size * widest else { return [claims] }
    var parts: [[Int]] = []
    var before: Double?
    let sizes = Set(sized.map(\.size))
    // A slip of a digit is of the same thing.
    var hasSlip = false
    for entry in sized {
      if let before, entry.size <= before * widest || hasSlip {
        parts[parts.count - 1].append(entry.index)
      } else {
        parts.append([entry.index])
        hasSlip = false
      }
      hasSlip = hasSlip || sizes.contains(entry.size * 10)
      before = entry.size
    }
    guard parts.count > 1, let largest = parts.indices.max(by: { (parts[$0].count, -(parts[$0].min() ?? 0)) < (parts[$1].count, -(parts[$1].min() ?? 0)) }) else { return [claims] }
    let known = Set(sized.map(\.index))
    parts[largest] += claims.indices.filter { !known.contains($0) }
    return parts.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.map { $0.map { claims[$0] } }
  }

  /// How many times the next smaller figure one may be; nil where any size is told.
  ///
  /// Tolls run on from day to day and crowds are in dispute; what was counted once, printed by many, hardly differs.
  private static func widestGap(in claims: [Claim], _ kind: ClaimKind) -> Double? {
    switch kind {
    // Of the dead and of crowds figures of any size are told.
    case .killed, .crowd: nil
    case .displaced, .injured, .missing, .cases, .detained, .troops, .population, .trapped, .rescued: 10
    // "Houses destroyed" are those of the event; "houses" may be any.
    case .count, .buildings, .vehicles: claims.contains { $0.subject.key.utf8.contains(UInt8(ascii: " ")) } ? 5 : 2
    case .area, .distance, .duration: 2
    case .money: claims.first.map { CountedNoun.isEstimate($0.subject.key) } ?? false ? 2 : 1.1
    // Shares differ by points, not by how many times.
    case .share, .magnitude, .date: nil
    }
  }

  /// The number in its base unit; nil for words, bounds of parts with a scope, and lengths of nothing.
  private static func size(of claim: Claim) -> Double? {
    guard claim.form != .vague, ScopeKey(claim) == nil, let value = claim.value ?? middle(of: claim) ?? claim.low ?? claim.high, value > 0 else { return nil }
    return value * (claim.unit.factor > 0 ? claim.unit.factor : 1)
  }

  private static func middle(of claim: Claim) -> Double? {
    guard let low = claim.low, let high = claim.high, low > 0, high > 0 else { return nil }
    return (low * high).squareRoot()
  }
}
