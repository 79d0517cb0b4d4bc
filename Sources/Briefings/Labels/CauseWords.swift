import Articles
import Differences

/// Why a figure changed, in words: "New: D (The Sarn Courier)."
struct CauseWords {
  let context: SectionContext
  let changes: IssueDifferences
  let earlier: IssueWords

  private var wording: Wording { context.wording }
  /// How many single figures of a group are told of.
  private let most = 3

  /// All causes of a difference, and which single figures of it were revised or no longer stand.
  func words(for difference: MeasurandDifference) -> String {
    (difference.causes.map(words) + figures(difference)).joined(separator: " ")
  }

  private func words(_ cause: Cause) -> String {
    var values = ["articles": wording.joined(cause.articles.map(cause.kind == .articlesWithdrawn ? earlier.article : name)), "entries": wording.joined(cause.corrections.map(entry))]
    (values["old"], values["new"]) = (changes.old.tool.version, changes.new.tool.version)
    return wording.text("changes.causes." + cause.kind.rawValue, values)
  }

  /// An article of this batch by its letter and outlet.
  private func name(_ id: String) -> String {
    guard let article = context.batch.articles.first(where: { $0.id == id }) else { return id }
    let letter = context.batch.label(of: id)
    return article.outlet.map { wording.text("changes.article", ["letter": letter, "outlet": $0.value]) } ?? letter
  }

  private func entry(_ id: String) -> String {
    let all = changes.newCorrections + changes.withdrawnCorrections
    guard let correction = all.first(where: { $0.id == id }) else { return id }
    return wording.text("corrections.entry", ["verb": correction.verb, "id": id])
  }

  private func figures(_ difference: MeasurandDifference) -> [String] {
    // Of a measurand that is gone all figures are.
    guard difference.status != .new, difference.new != nil else { return [] }
    let told = difference.claims.compactMap { claim -> String? in
      guard let old = claim.old else { return nil }
      let source = old.attribution ?? earlier.article(old.article)
      let figure = earlier.figure(old, in: difference.old)
      switch (claim.status, claim.new) {
      case (.changed, let new?):
        let now = IssueWords(issue: changes.new, wording: wording).figure(new, in: difference.new)
        // What the row says of its figure already is not said again.
        let isToldAlready = difference.old.map(earlier.figure) == figure && difference.new?.printed.figure == now
        return figure == now || isToldAlready ? nil : wording.text("changes.revised", ["source": source, "old": figure, "new": now])
      // Of an article that is gone all figures are.
      case (.withdrawn, _) where !changes.articles.withdrawn.contains(where: { $0.id == old.article }): return wording.text("changes.gone", ["source": source, "figure": figure])
      default: return nil
      }
    }
    var seen: Set<String> = []
    return Array(told.filter { seen.insert($0).inserted }.prefix(most))
  }
}
