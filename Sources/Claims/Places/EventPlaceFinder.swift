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
    /// Folded, with a blank at both ends.
    var title: String
    var lead: String
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

  init(passages: [Passage], candidates: [Candidate]) {
    var heads: [Head] = []
    for passage in passages where passage.number == 0 {
      let title = Self.folded(passage.article.title?.value ?? "")
      heads.append(Head(article: passage.article.id, title: title, lead: Self.folded(Self.withoutDateline(passage))))
    }
    self.heads = heads
    self.candidates = candidates
  }

  private static func folded(_ text: String) -> String { " " + FoldedName.fold(text) + " " }

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
    for candidate in candidates {
      var score = 0.0
      var support = 0
      for head in heads {
        let isTitle = names(candidate, head.title)
        let isLead = names(candidate, head.lead)
        score += (isTitle ? 3 : 0) + (isLead ? 2 : 0)
        support += isTitle || isLead ? 1 : 0
      }
      guard support > 0, support * 2 >= heads.count || support >= 3 else { continue }
      score = score / Double(heads.count) + 2 * Double(candidate.mentions) / most + Double(candidate.fineness) * 0.5
      if score > best?.score ?? 0 { best = (candidate.key, score) }
    }
    return best?.key
  }

  /// The place that an article's own headline names; nil where it names the event's, or none.
  func own(of article: Article.ID, event: String?) -> String? {
    guard let head = heads.first(where: { $0.article == article }) else { return nil }
    // A headline that names the country only is no narrower for it.
    let named = candidates.filter { names($0, head.title) && $0.fineness > 0 }
    if named.contains(where: { $0.key == event }) { return nil }
    return named.max { ($0.fineness, $0.mentions, $1.key) < ($1.fineness, $1.mentions, $0.key) }?.key
  }

  private func names(_ candidate: Candidate, _ text: String) -> Bool {
    candidate.spellings.contains { text.contains(" \($0) ") }
  }
}
