import Claims

/// Groups as an analyst has put them together and taken them apart.
struct RegroupedClaims {
  private(set) var groups: [MeasurandGroup]

  /// - Parameter groups: as the rules found them, in the order of their ids.
  init(_ groups: [MeasurandGroup], _ directives: Directives) {
    self.groups = groups
    if !directives.splits.isEmpty { split(directives.splits) }
    if !directives.merges.isEmpty { merge(directives.merges) }
    self.groups.sort { $0.id < $1.id }
  }

  private mutating func split(_ claims: Set<Claim.ID>) {
    var taken = Set(groups.map(\.id))
    for index in groups.indices {
      for claim in groups[index].claims where claims.contains(claim.id) && groups[index].claims.count > 1 {
        var number = 2
        while !taken.insert("\(groups[index].id)-\(number)").inserted { number += 1 }
        var own = groups[index]
        own.id = "\(groups[index].id)-\(number)"
        own.claims = [claim]
        own.scopeMissing = own.scopeMissing.filter { $0 == claim.id }
        if claim.kind != .date { own.measurand.unit = claim.unit }
        own.measurand.isBackground = claim.isBackground
        groups.append(own)
        groups[index].claims.removeAll { $0.id == claim.id }
        groups[index].scopeMissing.removeAll { $0 == claim.id }
      }
    }
  }

  private mutating func merge(_ merges: [[Claim.ID]]) {
    var indices: [Claim.ID: Int] = [:]
    for (index, group) in groups.enumerated() { for claim in group.claims { indices[claim.id] = index } }
    var sets = DisjointSets(count: groups.count)
    var heads: [Int] = []
    for claims in merges {
      let members = claims.compactMap { indices[$0] }
      guard let head = members.first else { continue }
      heads.append(head)
      for member in members.dropFirst() { _ = sets.unite(head, member) }
    }
    // The first that names a set leads it.
    var headByRoot: [Int: Int] = [:]
    for head in heads where headByRoot[sets.root(of: head)] == nil { headByRoot[sets.root(of: head)] = head }
    var emptied: Set<Int> = []
    for index in groups.indices {
      guard let head = headByRoot[sets.root(of: index)], head != index else { continue }
      groups[head].claims += groups[index].claims
      groups[head].scopeMissing += groups[index].scopeMissing
      emptied.insert(index)
    }
    for head in headByRoot.values {
      groups[head].claims.sort(by: ClaimOrder.isBefore)
      groups[head].measurand.isBackground = groups[head].claims.allSatisfy(\.isBackground)
    }
    groups = groups.indices.filter { !emptied.contains($0) }.map { groups[$0] }
  }
}
