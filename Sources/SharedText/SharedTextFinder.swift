public import Articles

/// Finds passages that articles share: reprints, and paragraphs of one wire report.
///
/// Runs of words are looked up by their hashes, so that the time is linear in the length of all bodies. Each run is
/// kept for the first articles that have it only: what a thousand articles share is found against these, and the
/// thousand are one text through them (`texts`).
public enum SharedTextFinder {
  /// So many words in a row are looked up.
  static let runLength = 8
  /// So many words between two runs may be edited.
  static let gap = 12
  /// Shorter passages may be the same by chance or quotation.
  static let shortest = 15
  /// So many articles are kept for each run.
  static let postings = 4

  private struct Posting {
    var article: Int
    var word: Int
  }

  /// The pairs of articles that share passages, in the order of their ids; the order of the articles does not matter.
  public static func resemblances(in articles: [Article]) -> [Resemblance] {
    let bodies = articles.map { BodyWords($0) }.sorted { $0.article.id < $1.article.id }
    var index: [UInt64: [Posting]] = [:]
    var found: [Resemblance] = []
    for (number, body) in bodies.enumerated() {
      let runs = body.runs(of: runLength)
      var matches: [Int: [(first: Int, second: Int)]] = [:]
      for (word, run) in runs.enumerated() {
        for posting in index[run] ?? [] { matches[posting.article, default: []].append((posting.word, word)) }
      }
      for other in matches.keys.sorted() {
        guard let pairs = matches[other], let resemblance = resemblance(bodies[other], body, pairs) else { continue }
        found.append(resemblance)
      }
      for (word, run) in runs.enumerated() {
        let known = index[run] ?? []
        // A run that an article repeats stands for its first place.
        if known.count < postings, known.last?.article != number { index[run, default: []].append(Posting(article: number, word: word)) }
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func resemblance(_ first: BodyWords, _ second: BodyWords, _ pairs: [(first: Int, second: Int)]) -> Resemblance? {
    var passages: [SharedPassage] = []
    var (ofFirst, ofSecond) = (Set<Int>(), Set<Int>())
    for chain in chains(pairs) {
      let words = (first: covered(chain.map(\.first)), second: covered(chain.map(\.second)))
      guard min(words.first.count, words.second.count) >= shortest, let start = chain.first, let end = chain.last,
        let one = first.excerpt(start.first..<end.first + runLength), let other = second.excerpt(start.second..<end.second + runLength)
      else { continue }
      ofFirst.formUnion(words.first)
      ofSecond.formUnion(words.second)
      passages.append(SharedPassage(first: one, second: other, words: min(words.first.count, words.second.count)))
    }
    guard !passages.isEmpty else { return nil }
    return Resemblance(
      first: first.article.id, second: second.article.id, shareOfFirst: Double(ofFirst.count) / Double(first.words.count),
      shareOfSecond: Double(ofSecond.count) / Double(second.words.count), passages: passages)
  }

  /// Matches that follow each other in both texts, small edits between them.
  private static func chains(_ pairs: [(first: Int, second: Int)]) -> [[(first: Int, second: Int)]] {
    var chains: [[(first: Int, second: Int)]] = []
    for pair in pairs {
      if let last = chains.last?.last, pair.second - last.second <= gap + runLength, pair.first > last.first, pair.first - last.first <= gap + runLength {
        chains[chains.count - 1].append(pair)
      } else {
        chains.append([pair])
      }
    }
    return chains
  }

  private static func covered(_ starts: [Int]) -> Set<Int> { Set(starts.flatMap { $0..<$0 + runLength }) }

  /// The articles by text: those that reprint each other, or one third, stand together. Every article is in one list;
  /// lists and their articles are in the order of `articles`.
  public static func texts(of articles: [Article], by resemblances: [Resemblance]) -> [[Article.ID]] {
    var text: [Article.ID: Article.ID] = [:]
    func root(_ id: Article.ID) -> Article.ID {
      var id = id
      while let next = text[id], next != id { id = next }
      return id
    }
    for pair in resemblances where pair.isSameText {
      let (a, b) = (root(pair.first), root(pair.second))
      if a != b { text[max(a, b)] = min(a, b) }
    }
    var order: [Article.ID] = []
    var members: [Article.ID: [Article.ID]] = [:]
    for article in articles {
      let key = root(article.id)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(article.id)
    }
    return order.map { members[$0] ?? [] }
  }
}
