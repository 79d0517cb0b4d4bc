/// Which corrections both issues have. Lines move as entries are added, so that an entry is known by what it says.
struct CorrectionMatching {
  let new: [IssueData.Correction]
  let withdrawn: [IssueData.Correction]

  private struct Key: Hashable {
    var verb, author, date, reason: String
    var article, quote: String?

    init(_ correction: IssueData.Correction, article: String?) {
      (verb, author, date, reason) = (correction.verb, correction.author, correction.date, correction.reason)
      (self.article, quote) = (article, correction.quote)
    }
  }

  init(_ old: IssueData, _ new: IssueData, articles: ArticleMatching) {
    var free: [Key: Int] = [:]
    func key(ofOld correction: IssueData.Correction) -> Key { Key(correction, article: correction.article.map { articles.newName[$0] ?? $0 }) }
    for correction in old.corrections { free[key(ofOld: correction), default: 0] += 1 }
    self.new = new.corrections.filter { correction in
      let key = Key(correction, article: correction.article)
      guard let count = free[key], count > 0 else { return true }
      free[key] = count - 1
      return false
    }
    var left = free
    withdrawn = old.corrections.filter { correction in
      let key = key(ofOld: correction)
      guard let count = left[key], count > 0 else { return false }
      left[key] = count - 1
      return true
    }
  }
}
