import Articles
import Claims
import Diagnostics
import Estimation

extension CorrectionRun {
  /// Leaves sources out of account.
  mutating func exclude() {
    let names = BatchNames(extraction)
    for (index, correction) in standing {
      guard case .exclude(let source) = correction.action else { continue }
      let name = sourceName(source, names)
      let claims = Estimator.claims(of: name, among: extraction.claims, context: context, directives: directives)
      guard !claims.isEmpty else {
        let outlets = batch.articles.compactMap { $0.outlet?.value }
        let near = names.near(source, among: [.person, .body]) + NearMatch.candidates(for: source, among: outlets)
        outcomes[index].fail(.nameNotInBatch(name: source, near: near))
        continue
      }
      directives.excludedSources.append(name)
      outcomes[index].effects = [.touched(claims)]
      for claim in claims { mark(claim.id, by: index) }
    }
    directives.excludedSources.sort()
  }

  /// Names the figures to lead with.
  mutating func pinFigures() {
    let pins = standing.filter { $0.correction.verb == .pin }.compactMap { entry in targets[entry.index].map { (index: entry.index, claim: $0) } }
    guard !pins.isEmpty else { return }
    var groupByClaim: [Claim.ID: MeasurandGroup.ID] = [:]
    for group in Estimator.groups(of: extraction.claims, context: context, directives: directives) {
      for claim in group.claims { groupByClaim[claim.id] = group.id }
    }
    var pairs: [(Int, Int)] = []
    for (number, one) in pins.enumerated() {
      for other in pins.dropFirst(number + 1) where one.claim != other.claim && groupByClaim[one.claim] == groupByClaim[other.claim] {
        pairs.append((one.index, other.index))
      }
      for (index, correction) in standing where correction.verb == .exclude {
        guard case .touched(let claims)? = outcomes[index].effects.first, claims.contains(where: { $0.id == one.claim }) else { continue }
        pairs.append((one.index, index))
      }
    }
    for (a, b) in pairs { contradict(a, b) }
    reviseExclusions()
    for (index, id) in pins where outcomes[index].isApplied {
      guard let claim = claim(id) else { continue }
      directives.pins.insert(id)
      outcomes[index].effects = [.touched([claim])]
      mark(id, by: index)
    }
  }

  /// Takes the sources of entries that no longer hold back into account.
  private mutating func reviseExclusions() {
    let failed = outcomes.contains { $0.correction?.verb == .exclude && !$0.isApplied }
    guard failed else { return }
    let names = BatchNames(extraction)
    directives.excludedSources = standing.compactMap { _, correction in
      if case .exclude(let source) = correction.action { sourceName(source, names) } else { nil }
    }.sorted()
  }

  /// A source as the claims name it: an article's id, a body's or a person's name in the briefing's spelling.
  private func sourceName(_ source: String, _ names: BatchNames) -> String {
    batch.articles.first { $0.id == source || $0.stem == source }?.id
      ?? names.bearers(of: source).first { $0.kind != .place }?.name ?? source
  }
}
