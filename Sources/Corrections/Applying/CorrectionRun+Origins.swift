import Articles
import Claims
import Diagnostics
import Estimation

extension CorrectionRun {
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
}
