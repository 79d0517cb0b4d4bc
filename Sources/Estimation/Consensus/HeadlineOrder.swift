import Claims

/// The order in which groups are told.
enum HeadlineOrder {
  /// Event before background; figures before bounds before words; figures before dates; more
  /// origins first, then the larger disagreement, more articles, and the id.
  static func sorted(_ consensuses: [Consensus]) -> [Consensus] {
    consensuses
      .map { (consensus: $0, rank: rank(of: $0)) }
      .sorted { a, b in
        for (x, y) in zip(a.rank, b.rank) where x != y { return x < y }
        return a.consensus.id < b.consensus.id
      }
      .map(\.consensus)
  }

  private static func rank(of consensus: Consensus) -> [Double] {
    let measurand = consensus.group.measurand
    let converted = Set(consensus.conversions.map(\.claim.id))
    let own = consensus.central.filter { !converted.contains($0.claim.id) }.count
    let stands = own > 1 ? 0.0 : own == 1 ? 1 : consensus.lead == .bound ? 2 : 3
    let isMultiple = own > 1 || (consensus.lead == .bound && consensus.originCount > 1)
    return [
      measurand.isBackground ? 1 : 0,
      consensus.lead == .none ? 1 : 0,
      isMultiple ? 0 : 1,
      measurand.kind == .date ? 1 : 0,
      stands,
      -Double(own),
      -Double(consensus.verdict.level ?? -1),
      -(consensus.ratio ?? 0),
      -Double(consensus.outletCount),
    ]
  }
}
