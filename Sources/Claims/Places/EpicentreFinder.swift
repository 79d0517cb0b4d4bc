import Articles
import Quantities

/// Finds the place beside which an earthquake's centre lay: what its magnitude is told of.
struct EpicentreFinder {
  private static let words: WordSet = ["epicentre", "epicenter", "centred", "centered"]

  /// The key of the place that most articles tell the centre of; nil where none does.
  func epicentre(of passages: [Passage], mentions: (Passage) -> [PlaceMention]) -> String? {
    var articles: [String: Set<Article.ID>] = [:]
    for passage in passages {
      guard let centre = passage.words.indices.first(where: { Self.words.contains(passage.key($0)) }) else { continue }
      let near = mentions(passage).first { $0.words.lowerBound > centre && $0.key != nil && $0.sort != .country && !$0.isOwner }
      if let key = near?.key { articles[key, default: []].insert(passage.article.id) }
    }
    return articles.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }
}
