/// Which articles of two issues are the same one.
///
/// Those of the same bytes are, whatever their names; of the others those of one address; then those of one file
/// name that tell of themselves the same headline, or the same outlet and date.
struct ArticleMatching {
  /// The articles' file names, old to new.
  private(set) var newName: [String: String] = [:]
  /// New to old.
  private(set) var oldName: [String: String] = [:]
  let differences: ArticleDifferences
  /// New file names of articles with the same bytes in both.
  let unchanged: Set<String>

  init(_ old: IssueData, _ new: IssueData) {
    var pairs: [(old: IssueData.Article, new: IssueData.Article)] = []
    var freeOld = old.articles
    var freeNew = new.articles
    func pair(_ isSame: (IssueData.Article, IssueData.Article) -> Bool) {
      for article in freeNew {
        guard let index = freeOld.firstIndex(where: { isSame($0, article) }) else { continue }
        pairs.append((freeOld.remove(at: index), article))
        freeNew.removeAll { $0.id == article.id }
      }
    }
    pair { $0.sha256 == $1.sha256 && $0.id == $1.id }
    pair { $0.sha256 == $1.sha256 }
    pair { $0.url != nil && $0.url == $1.url }
    pair { $0.id == $1.id && ($0.title != nil && $0.title == $1.title || $0.outlet == $1.outlet && $0.published == $1.published) }

    var found = ArticleDifferences(new: freeNew, withdrawn: freeOld)
    // Other articles may show whose a text is: then nothing else is told of it.
    let isAlone = freeNew.isEmpty && freeOld.isEmpty && pairs.allSatisfy { $0.old.sha256 == $0.new.sha256 }
    for article in new.articles {
      guard let pair = pairs.first(where: { $0.new.id == article.id }) else { continue }
      newName[pair.old.id] = article.id
      oldName[article.id] = pair.old.id
      if pair.old.sha256 != article.sha256 {
        found.rewritten.append(article)
      } else if (pair.old.outlet, pair.old.published) != (article.outlet, article.published) || isAlone && Self.origin(pair.old) != Self.origin(article) {
        found.redescribed.append(article)
      } else {
        found.same.append(article)
      }
    }
    differences = found
    unchanged = Set((found.same + found.redescribed).map(\.id))
  }

  /// Nil where it is the article's own, which goes by a letter that moves.
  private static func origin(_ article: IssueData.Article) -> String? { article.origin == article.label ? nil : article.origin }
}
