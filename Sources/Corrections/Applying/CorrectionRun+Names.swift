import Claims
import Diagnostics

extension CorrectionRun {
  /// Prints names that are one as one.
  mutating func joinNames() {
    checkAliases()
    let names = BatchNames(extraction)
    // All names are looked up before any is changed, so that the order of the entries does not matter.
    var joins: [(index: Int, join: NameJoin)] = []
    for (index, correction) in standing {
      guard case .alias(let alias) = correction.action else { continue }
      switch NameJoin.join(alias, in: names) {
      case .success(let join): joins.append((index, join))
      case .failure(let fact): outcomes[index].fail(fact)
      }
    }
    for (index, join) in joins {
      let before = extraction.names
      var touched: [Claim.ID] = []
      join.apply(to: &extraction) { touched.append($0) }
      for claim in touched { mark(claim, by: index) }
      if touched.isEmpty, before == extraction.names { outcomes[index].note(.correctionIdle) }
      outcomes[index].effects = [.renamed(from: join.alias.others, to: join.alias.name)]
    }
  }

  /// A name stands for one thing only, and one that is printed as another leads no other.
  private mutating func checkAliases() {
    let aliases = standing.compactMap { index, correction -> (index: Int, alias: Alias)? in
      if case .alias(let alias) = correction.action { (index, alias) } else { nil }
    }
    for (index, alias) in aliases where alias.others.contains(alias.name) {
      outcomes[index].fail(.correctionCircular(name: alias.name))
    }
    for (number, one) in aliases.enumerated() {
      for other in aliases.dropFirst(number + 1) where one.alias.kind == nil || other.alias.kind == nil || one.alias.kind == other.alias.kind {
        guard one.alias.name != other.alias.name else { continue }
        let (a, b) = (Set(one.alias.others.map(BatchNames.normal)), Set(other.alias.others.map(BatchNames.normal)))
        let leads = a.contains(BatchNames.normal(other.alias.name)) || b.contains(BatchNames.normal(one.alias.name))
        if leads || !a.isDisjoint(with: b) { contradict(one.index, other.index) }
      }
    }
  }
}
