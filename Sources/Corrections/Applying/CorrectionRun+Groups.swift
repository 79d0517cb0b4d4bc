import Claims
import Diagnostics
import Estimation
import Quantities

extension CorrectionRun {
  /// Puts groups together and takes figures out of them.
  mutating func regroup() {
    let isAsked = standing.contains { $0.correction.verb == .merge || $0.correction.verb == .split }
    guard isAsked else { return }
    let groups = Estimator.groups(of: extraction.claims, context: context)
    var groupByClaim: [Claim.ID: MeasurandGroup] = [:]
    for group in groups { for claim in group.claims { groupByClaim[claim.id] = group } }
    for (index, correction) in standing where correction.verb == .split {
      guard let id = targets[index], let claim = claim(id) else { continue }
      if groupByClaim[id]?.claims.count == 1 { outcomes[index].note(.correctionIdle) }
      directives.splits.insert(id)
      outcomes[index].effects = [.touched([claim])]
      mark(id, by: index)
    }
    merge(groups, groupByClaim)
  }

  private mutating func merge(_ groups: [MeasurandGroup], _ groupByClaim: [Claim.ID: MeasurandGroup]) {
    let byID = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var merges: [(index: Int, claims: [Claim.ID], groups: [MeasurandGroup])] = []
    for (index, correction) in standing {
      guard case .merge(let all) = correction.action else { continue }
      var claims: [Claim.ID] = []
      var joined: [MeasurandGroup] = []
      for (member, figure) in zip(all, members[index] ?? []) {
        switch member {
        case .figure:
          guard let figure, let group = groupByClaim[figure] else { continue }
          claims.append(figure)
          joined.append(group)
        case .group(let id):
          guard let group = byID[id] else {
            if outcomes[index].isApplied { outcomes[index].fail(.groupUnknown(id: id, near: NearMatch.candidates(for: id, among: groups.map(\.id)))) }
            continue
          }
          // A figure that was taken out of the group does not speak for it.
          guard let claim = group.claims.first(where: { !directives.splits.contains($0.id) }) ?? group.claims.first else { continue }
          claims.append(claim.id)
          joined.append(group)
        }
      }
      guard outcomes[index].isApplied else { continue }
      if let fact = Self.fault(all, claims, joined) { outcomes[index].fail(fact) } else { merges.append((index, claims, joined)) }
    }
    for (index, name) in Self.circular(merges) { outcomes[index].fail(.correctionCircular(name: name)) }
    for (index, claims, joined) in merges where outcomes[index].isApplied {
      let ids = Set(joined.map(\.id))
      if ids.count == 1 { outcomes[index].note(.correctionIdle) }
      directives.merges.append(claims)
      let touched = extraction.claims.filter { groupByClaim[$0.id].map { ids.contains($0.id) } ?? false && !directives.splits.contains($0.id) }
      outcomes[index].effects = [.touched(touched)]
      for claim in touched { mark(claim.id, by: index) }
    }
  }

  /// Why groups cannot be put together.
  private static func fault(_ members: [MergeMember], _ claims: [Claim.ID], _ groups: [MeasurandGroup]) -> Fact? {
    if Set(members).count < members.count || Set(claims).count < claims.count { return .correctionCircular(name: claims.first ?? "") }
    guard let first = groups.first else { return nil }
    let unlike = groups.first { !isComparable(first.measurand, $0.measurand) }
    return unlike.map { .measurandsUnlike(first: first.id, second: $0.id) }
  }

  private static func isComparable(_ a: Measurand, _ b: Measurand) -> Bool {
    guard (a.kind == .date) == (b.kind == .date), dimension(a.unit) == dimension(b.unit) else { return false }
    switch a.unit.dimension {
    case .money, .temperature, .compound: return a.unit.code ?? a.unit.name == b.unit.code ?? b.unit.name
    default: return true
    }
  }

  private static func dimension(_ unit: MeasureUnit) -> MeasureUnit.Dimension { unit.dimension == .none ? .count : unit.dimension }

  /// Merges of which one gives its name to a group that gives its own to the other.
  private static func circular(_ merges: [(index: Int, claims: [Claim.ID], groups: [MeasurandGroup])]) -> [(Int, String)] {
    var steps: [MeasurandGroup.ID: Set<MeasurandGroup.ID>] = [:]
    for merge in merges {
      guard let head = merge.groups.first else { continue }
      steps[head.id, default: []].formUnion(merge.groups.dropFirst().map(\.id))
    }
    func reached(from starts: [MeasurandGroup.ID]) -> Set<MeasurandGroup.ID> {
      var reached = Set(starts)
      var open = starts
      while let at = open.popLast() { for next in steps[at] ?? [] where reached.insert(next).inserted { open.append(next) } }
      return reached
    }
    return merges.compactMap { merge in
      guard let head = merge.groups.first else { return nil }
      let others = merge.groups.dropFirst().map(\.id).filter { $0 != head.id }
      return reached(from: others).contains(head.id) ? (merge.index, head.id) : nil
    }
  }
}
