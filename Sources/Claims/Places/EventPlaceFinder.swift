import Articles
import Gazetteers
import Quantities

/// Finds the place of the batch's event: the one that headlines and first sentences name.
///
/// An event is as wide as those who report it say: an epidemic of a country has the country's figures as its
/// own, a siege those of the town. What happens at one spot, as a ship sinks, has the narrowest place that the
/// articles tell it of. Where no place is in most of the heads the event has none.
struct EventPlaceFinder {
  /// What an article says first.
  struct Head {
    var article: Article.ID
    /// The candidates, by number, that the headline names, and those that the first sentence does.
    var title: Set<Int>
    var lead: Set<Int>
    /// The keys of the places beside which its first sentences tell of a mishap.
    var scene: Set<String>
    /// True where the title or the first sentence tells of a mishap.
    var isMishap: Bool
  }

  /// A place that may be the event's.
  struct Candidate {
    var key: String
    /// Folded.
    var spellings: [String]
    /// How often the batch names it.
    var mentions: Int
    /// How often each article names it.
    var articles: [Article.ID: Int]
    /// 2 for settlements, 1 for provinces and regions, 0 for countries: of two places named alike often the
    /// narrower is the event's.
    var fineness: Int
  }

  let heads: [Head]
  let candidates: [Candidate]
  /// True for a ship's sinking, a crash, a blast: what happens at one spot.
  let isMishap: Bool
  private let headByArticle: [Article.ID: Int]
  private let candidateByKey: [String: Int]
  /// How many headlines, first sentences, both together and scenes name each candidate.
  private var titles: [Int]
  private var leads: [Int]
  private var supports: [Int]
  private var scenes: [String: Int] = [:]

  /// How many sentences of an article's head may tell where a mishap was.
  private static let headSentences = 8

  /// - Parameter longerNames: names of several words, folded, that are no places: a ship's, a firm's.
  init(passages: [Passage], candidates: [Candidate], longerNames: [String], lexicon: ClaimLexicon, mentions: (Passage) -> [PlaceMention]) {
    let names = FoldedNames(candidates.enumerated().flatMap { number, candidate in candidate.spellings.map { (name: $0, number: number) } })
    let others = FoldedNames(longerNames.enumerated().map { (name: $1, number: $0) })
    func folded(_ text: String) -> String {
      let text = FoldedName.fold(text)
      return Self.text(text, without: others.numbers(in: text).sorted().map { longerNames[$0] })
    }
    var heads: [Head] = []
    var headByArticle: [Article.ID: Int] = [:]
    for passage in passages where passage.number < Self.headSentences {
      let isMishap = passage.words.contains { lexicon.places.mishaps.contains($0.key) }
      if passage.number == 0 {
        let title = folded(passage.article.title?.value ?? "")
        headByArticle[passage.article.id] = heads.count
        heads.append(
          Head(
            article: passage.article.id, title: names.numbers(in: title), lead: names.numbers(in: folded(passage.sentence.text)), scene: [],
            isMishap: isMishap || title.split(separator: " ").contains { lexicon.places.mishaps.contains(String($0)) }))
      }
      guard isMishap, let index = headByArticle[passage.article.id] else { continue }
      let named = mentions(passage).filter { $0.key != nil && (!$0.isDistant || $0.isNear) && !$0.isOwner }
      heads[index].scene.formUnion(named.compactMap(\.key))
    }
    self.heads = heads
    self.candidates = candidates
    self.headByArticle = headByArticle
    candidateByKey = Dictionary(candidates.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    isMishap = heads.count(where: \.isMishap) * 2 > heads.count
    titles = [Int](repeating: 0, count: candidates.count)
    leads = titles
    supports = titles
    for head in heads {
      for number in head.title { titles[number] += 1 }
      for number in head.lead { leads[number] += 1 }
      for number in head.title.union(head.lead) { supports[number] += 1 }
      for key in head.scene { scenes[key, default: 0] += 1 }
    }
  }

  /// A title without the names that only hold a place's name: "Cahaya Tomia toll" without "Cahaya Tomia".
  private static func text(_ folded: String, without names: [String]) -> String {
    var text = " " + folded + " "
    for name in names where text.contains(" \(name) ") { text = text.replacing(" \(name) ", with: " | ") }
    return text
  }

  /// The key of the event's place.
  func event() -> String? {
    let most = Double(candidates.map(\.mentions).max() ?? 1)
    var best: (key: String, score: Double)?
    for (number, candidate) in candidates.enumerated() {
      guard let near = isMishap && candidate.fineness > 0 ? sceneScore(candidate) : headScore(number) else { continue }
      let score = near + 2 * Double(candidate.mentions) / most + Double(candidate.fineness) * 0.5
      if score > best?.score ?? 0 { best = (candidate.key, score) }
    }
    return best?.key
  }

  /// How much the heads speak for a place; nil where too few name it.
  private func headScore(_ candidate: Int) -> Double? {
    let support = supports[candidate]
    guard support > 0, support * 2 >= heads.count || support >= 3 else { return nil }
    return Double(3 * titles[candidate] + 2 * leads[candidate]) / Double(heads.count)
  }

  /// How much speaks for a place as the spot of a mishap; nil where too few articles name it beside one.
  private func sceneScore(_ candidate: Candidate) -> Double? {
    let scenes = scenes[candidate.key] ?? 0
    guard scenes > 0, candidate.articles.count * 2 >= heads.count else { return nil }
    return Double(scenes * 3 + candidate.articles.count * 2) / Double(heads.count) + 1
  }

  /// The place that an article's own headline names, and its text twice as often as the event's; nil where the headline
  /// names the event's, or none, and for a mishap, which has one place.
  func own(of article: Article.ID, event: String?) -> String? {
    guard !isMishap, let head = headByArticle[article].map({ heads[$0] }) else { return nil }
    let named = head.title.sorted().map { candidates[$0] }
    if named.contains(where: { $0.key == event }) { return nil }
    // A headline that names the country only is no narrower for it.
    let usual = event.flatMap { candidateByKey[$0] }.map { candidates[$0] }?.articles[article] ?? 0
    return named.filter { $0.fineness > 0 && $0.articles[article] ?? 0 >= usual * 2 }.max { ($0.fineness, $0.mentions, $1.key) < ($1.fineness, $1.mentions, $0.key) }?.key
  }
}
