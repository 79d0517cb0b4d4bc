import Articles
import Claims
import Diagnostics
import Estimation
import Quantities

extension CorrectionRun {
  // MARK: Origins

  /// Says whom articles and figures derive from.
  mutating func deriveOrigins() {
    let resolver = AnchorResolver(batch, claims: [])
    let names = BatchNames(extraction)
    // Articles that derive from articles, each with its entry.
    var steps: [Article.ID: (parent: Article.ID, entry: Int)] = [:]
    var figures: [(index: Int, article: Article.ID, parent: Article.ID)] = []
    var sources: [(index: Int, article: Article.ID?, name: String)] = []
    for (index, correction) in standing {
      guard case .origin(let name, let figure, let from) = correction.action, case .success(let article) = resolver.article(named: name) else { continue }
      switch resolver.article(named: from) {
      case .success(let parent) where figure == nil: steps[article.id] = (parent.id, index)
      case .success(let parent): figures.append((index, article.id, parent.id))
      case .failure(let fault):
        if case .articleNotInBatch(_, let near) = fault.fact, !near.isEmpty { outcomes[index].fail(fault.fact) } else {
          sources.append((index, figure == nil ? article.id : nil, names.bearers(of: from).first { $0.kind != .place }?.name ?? from))
        }
      }
    }
    for (index, article) in circular(steps, figures) { outcomes[index].fail(.correctionCircular(name: article)) }
    for (article, step) in steps.sorted(by: { $0.value.entry < $1.value.entry }) where outcomes[step.entry].isApplied {
      derive(article, step.entry) { $0.derivedFrom = step.parent }
      outcomes[step.entry].effects.append(.derived(from: step.parent))
    }
    for (index, _, parent) in figures where outcomes[index].isApplied { derive(index, .article(parent), name: parent) }
    for (index, article, name) in sources {
      guard let article else {
        derive(index, .source(name), name: name)
        continue
      }
      derive(article, index) { $0.declaredOrigin = name }
      outcomes[index].effects.append(.derived(from: name))
    }
  }

  /// The entries of circles, each with the article that would derive from itself.
  private func circular(
    _ steps: [Article.ID: (parent: Article.ID, entry: Int)], _ figures: [(index: Int, article: Article.ID, parent: Article.ID)]
  ) -> [(Int, Article.ID)] {
    func reaches(_ start: Article.ID, _ end: Article.ID) -> Bool {
      var (at, count) = (start, 0)
      while at != end, count <= steps.count, let next = steps[at]?.parent { (at, count) = (next, count + 1) }
      return at == end
    }
    return steps.sorted { $0.value.entry < $1.value.entry }.filter { reaches($0.value.parent, $0.key) }.map { ($0.value.entry, $0.key) }
      + figures.filter { reaches($0.parent, $0.article) }.map { ($0.index, $0.article) }
  }

  private mutating func derive(_ article: Article.ID, _ entry: Int, _ change: (inout EvidenceContext.Article) -> Void) {
    for index in context.articles.indices where context.articles[index].id == article { change(&context.articles[index]) }
    for claim in extraction.claims where claim.article == article && claim.attribution.kind != .named { mark(claim.id, by: entry) }
  }

  private mutating func derive(_ entry: Int, _ derivation: Directives.Derivation, name: String) {
    guard let id = targets[entry], let claim = claim(id) else { return }
    directives.derivations[id] = derivation
    outcomes[entry].effects = [.touched([claim]), .derived(from: name)]
    mark(id, by: entry)
  }

  // MARK: Groups

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

  // MARK: Sources and leading figures

  /// Leaves sources out of account.
  mutating func exclude() {
    let names = BatchNames(extraction)
    for (index, correction) in standing {
      guard case .exclude(let source) = correction.action else { continue }
      let article = batch.articles.first { $0.id == source || $0.stem == source }?.id
      let name = article ?? names.bearers(of: source).first { $0.kind != .place }?.name ?? source
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
      guard case .exclude(let source) = correction.action else { return nil }
      let article = batch.articles.first { $0.id == source || $0.stem == source }?.id
      return article ?? names.bearers(of: source).first { $0.kind != .place }?.name ?? source
    }.sorted()
  }
}
