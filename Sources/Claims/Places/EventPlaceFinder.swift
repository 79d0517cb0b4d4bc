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
    /// Folded, with a blank at both ends.
    var title: String
    /// As the title.
    var lead: String
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

  /// How many sentences of an article's head may tell where a mishap was.
  private static let headSentences = 8

  /// - Parameter longerNames: names of several words, folded, that are no places: a ship's, a firm's.
  init(passages: [Passage], candidates: [Candidate], longerNames: [String], lexicon: ClaimLexicon, mentions: (Passage) -> [PlaceMention]) {
    var heads: [Head] = []
    for passage in passages where passage.number < Self.headSentences {
      let named = mentions(passage).filter { $0.key != nil && (!$0.isDistant || $0.isNear) && !$0.isOwner }
      let isMishap = passage.words.contains { lexicon.places.mishaps.contains($0.key) }
      if passage.number == 0 {
        let title = Self.folded(passage.article.title?.value ?? "", without: longerNames)
        heads.append(
          Head(
            article: passage.article.id, title: title, lead: Self.folded(passage.sentence.text, without: longerNames), scene: [],
            isMishap: isMishap || title.split(separator: " ").contains { lexicon.places.mishaps.contains(String($0)) }))
      }
      if isMishap, let index = heads.lastIndex(where: { $0.article == passage.article.id }) { heads[index].scene.formUnion(named.compactMap(\.key)) }
    }
    self.heads = heads
    self.candidates = candidates
  }

  /// A title without the names that only hold a place's name: "Cahaya Tomia toll" without "Cahaya Tomia".
  private static func folded(_ title: String, without names: [String]) -> String {
    var folded = " " + FoldedName.fold(title) + " "
    for name in names where folded.contains(" \(name) ") { folded = folded.replacing(" \(name) ", with: " | ") }
    return folded
  }

  /// True for a ship's sinking, a crash, a blast: what happens at one spot.
  var isMishap: Bool { heads.count(where: \.isMishap) * 2 > heads.count }

  /// The key of the event's place.
  func event() -> String? {
    let most = Double(candidates.map(\.mentions).max() ?? 1)
    var best: (key: String, score: Double)?
    for candidate in candidates {
      guard let near = isMishap && candidate.fineness > 0 ? sceneScore(candidate) : headScore(candidate) else { continue }
      let score = near + 2 * Double(candidate.mentions) / most + Double(candidate.fineness) * 0.5
      if score > best?.score ?? 0 { best = (candidate.key, score) }
    }
    return best?.key
  }

  /// How much the heads speak for a place; nil where too few name it.
  private func headScore(_ candidate: Candidate) -> Double? {
    var score = 0.0
    var support = 0
    for head in heads {
      let isTitle = names(candidate, head.title)
      let isLead = names(candidate, head.lead)
      score += (isTitle ? 3 : 0) + (isLead ? 2 : 0)
      support += isTitle || isLead ? 1 : 0
    }
    guard support > 0, support * 2 >= heads.count || support >= 3 else { return nil }
    return score / Double(heads.count)
  }

  /// How much speaks for a place as the spot of a mishap; nil where too few articles name it beside one.
  private func sceneScore(_ candidate: Candidate) -> Double? {
    let scenes = heads.count { $0.scene.contains(candidate.key) }
    guard scenes > 0, candidate.articles.count * 2 >= heads.count else { return nil }
    return Double(scenes * 3 + candidate.articles.count * 2) / Double(heads.count) + 1
  }

  /// The place that an article's own headline names, and its text twice as often as the event's; nil where the headline
  /// names the event's, or none, and for a mishap, which has one place.
  func own(of article: Article.ID, event: String?) -> String? {
    guard !isMishap, let head = heads.first(where: { $0.article == article }) else { return nil }
    let named = candidates.filter { names($0, head.title) }
    if named.contains(where: { $0.key == event }) { return nil }
    // A headline that names the country only is no narrower for it.
    let usual = candidates.first { $0.key == event }?.articles[article] ?? 0
    return named.filter { $0.fineness > 0 && $0.articles[article] ?? 0 >= usual * 2 }.max { ($0.fineness, $0.mentions, $1.key) < ($1.fineness, $1.mentions, $0.key) }?.key
  }

  private func names(_ candidate: Candidate, _ text: String) -> Bool {
    candidate.spellings.contains { text.contains(" \($0) ") }
  }
}
