import Claims
import Foundation
import Quantities

/// Keeps the incidents of one story apart: the dead of an air strike and those of the battle on the day before.
enum Incidents {
  /// The claims by incident, in the order in which the incidents are told. What tells none goes with the nearest
  /// in size of those that do. Linear but for sorting.
  static func parts(of claims: [Claim]) -> [[Claim]] {
    var names: [String] = []
    for claim in claims where !claim.subject.incident.isEmpty && !names.contains(claim.subject.incident) { names.append(claim.subject.incident) }
    guard names.count > 1 else { return [claims] }
    let sized = claims.compactMap { claim in size(of: claim).flatMap { claim.subject.incident.isEmpty ? nil : (size: $0, name: claim.subject.incident) } }
      .sorted { ($0.size, $0.name) < ($1.size, $1.name) }
    guard Set(sized.map(\.name)).count > 1 else { return [claims] }
    var counts: [String: Int] = [:]
    for entry in sized { counts[entry.name, default: 0] += 1 }
    let usual = names.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ""
    let named = claims.map { claim in claim.subject.incident.isEmpty ? size(of: claim).map { nearest(to: $0, in: sized) } ?? usual : claim.subject.incident }
    return names.map { name in claims.indices.filter { named[$0] == name }.map { claims[$0] } }.filter { !$0.isEmpty }
  }

  /// The incident of the figure that is the fewest times larger or smaller, by bisection.
  private static func nearest(to size: Double, in sized: [(size: Double, name: String)]) -> String {
    var low = 0
    var high = sized.count
    while low < high {
      let middle = (low + high) / 2
      if sized[middle].size < size { low = middle + 1 } else { high = middle }
    }
    let around = [low - 1, low].filter(sized.indices.contains).map { sized[$0] }
    return around.min { abs(log($0.size / size)) < abs(log($1.size / size)) }?.name ?? ""
  }

  private static func size(of claim: Claim) -> Double? {
    guard claim.form != .vague, let size = claim.value ?? claim.low ?? claim.high, size > 0 else { return nil }
    return size
  }
}
