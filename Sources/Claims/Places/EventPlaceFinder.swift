import Articles
import Gazetteers
import Quantities

/// Finds the place of the batch's event: the one that headlines and first sentences name.
///
/// An event is as wide as those who report it say: an epidemic of a country has the country's figures as its
/// own, a siege those of the town. Where no place is in most of the heads the event has none.
struct EventPlaceFinder {
  /// What an article says first.
  struct Head {
    var article: Article.ID
    /// The candidates, by number, that the headline names, and those that the first sentence does.
    var title: Set<Int>
    var lead: Set<Int>
  }

  /// A place that may be the event's.
  struct Candidate {
    var key: String
    /// Folded.
    var spellings: [String]
    /// How often the batch names it.
    var mentions: Int
    /// 2 for settlements, 1 for provinces and regions, 0 for countries: of two places named alike often the
    /// narrower is the event's.
    var fineness: Int
  }

  let heads: [Head]
  let candidates: [Candidate]
  private let headByArticle: [Article.ID: Int]

  init(passages: [Passage], candidates: [Candidate]) {
    var phrases: [String: [(words: [String], candidate: Int)]] = [:]
    for (number, candidate) in candidates.enumerated() {
      for spelling in candidate.spellings {
        let words = Self.words(spelling)
        if let first = words.first { phrases[first, default: []].append((words, number)) }
      }
    }
    func named(_ text: String) -> Set<Int> {
      let words = Self.words(FoldedName.fold(text))
      var named: Set<Int> = []
      for (index, word) in words.enumerated() {
        for phrase in phrases[word] ?? [] where words[index...].starts(with: phrase.words) { named.insert(phrase.candidate) }
      }
      return named
    }
    var heads: [Head] = []
    var headByArticle: [Article.ID: Int] = [:]
    for passage in passages where passage.number == 0 {
      headByArticle[passage.article.id] = headByArticle[passage.article.id] ?? heads.count
      heads.append(Head(article: passage.article.id, title: named(passage.article.title?.value ?? ""), lead: named(Self.withoutDateline(passage))))
    }
    self.heads = heads
    self.candidates = candidates
    self.headByArticle = headByArticle
  }

  private static func words(_ folded: String) -> [String] { folded.split(separator: " ").map(String.init) }

  private static func withoutDateline(_ passage: Passage) -> String {
    let text = passage.sentence.text
    guard passage.article.dateline != nil, let dash = text.prefix(100).firstIndex(where: { "—–".contains($0) }) ?? text.prefix(60).firstRange(of: ") - ")?.upperBound
    else { return text }
    return String(text[dash...])
  }

  /// The key of the event's place.
  func event() -> String? {
    let most = Double(candidates.map(\.mentions).max() ?? 1)
    var best: (key: String, score: Double)?
    var titles = [Int](repeating: 0, count: candidates.count)
    var leads = titles
    var supports = titles
    for head in heads {
      for number in head.title { titles[number] += 1 }
      for number in head.lead { leads[number] += 1 }
      for number in head.title.union(head.lead) { supports[number] += 1 }
    }
    for (number, candidate) in candidates.enumerated() {
      var score = Double(3 * titles[number] + 2 * leads[number])
      let support = supports[number]
      guard support > 0, support * 2 >= heads.count || support >= 3 else { continue }
      score = score / Double(heads.count) + 2 * Double(candidate.mentions) / most + Double(candidate.fineness) * 0.5
      if score > best?.score ?? 0 { best = (candidate.key, score) }
    }
    return best?.key
  }

  /// The place that an article's own headline names; nil where it names the event's, or none.
  func own(of article: Article.ID, event: String?) -> String? {
    guard let head = headByArticle[article].map({ heads[$0] }) else { return nil }
    // A headline that names the country only is no narrower for it.
    let named = head.title.sorted().map { candidates[$0] }.filter { $0.fineness > 0 }
    if named.contains(where: { $0.key == event }) { return nil }
    return named.max { ($0.fineness, $0.mentions, $1.key) < ($1.fineness, $1.mentions, $0.key) }?.key
  }
}
