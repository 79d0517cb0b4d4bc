import Articles
import Quantities

/// Chooses the place of a figure: of its own phrase, its segment, its clause, the sentence's frame, the article.
struct PlaceResolver {
  let registry: PlaceRegistry

  func place(of figure: Range<Int>, in passage: Passage) -> Place? {
    let mentions = registry.mentions(in: passage)
    let near = mentions.filter { !$0.isDistant }
    let segment = passage.segment(around: figure)
    let clause = passage.clause(around: figure)
    let choice =
      near.last { $0.words.overlaps(figure) }
      ?? nearest(near.filter { inside($0, segment) }, figure)
      ?? nearest(near.filter { inside($0, clause) }, figure)
      ?? resumed(near, clause, passage)
      ?? frame(near, figure, passage)
    guard let choice else { return registry.main(of: passage.article.id) }
    let before = mentions.filter { $0.words.lowerBound < choice.words.lowerBound }
    return registry.place(of: choice, before: before, article: passage.article.id)
  }

  private func inside(_ mention: PlaceMention, _ words: Range<Int>) -> Bool {
    words.contains(mention.words.lowerBound)
  }

  /// The nearest mention; what follows the figure wins over what stands as far before it.
  private func nearest(_ mentions: [PlaceMention], _ figure: Range<Int>) -> PlaceMention? {
    mentions.min { weight($0, figure) < weight($1, figure) }
  }

  private func weight(_ mention: PlaceMention, _ figure: Range<Int>) -> Int {
    Passage.distance(mention.words, figure) * 2 + (mention.words.lowerBound < figure.lowerBound ? 1 : 0)
  }

  /// "…for Raqqa; they already have more than half": a clause that opens with a pronoun goes on about
  /// the place of the clause before it.
  private func resumed(_ mentions: [PlaceMention], _ clause: Range<Int>, _ passage: Passage) -> PlaceMention? {
    let opening = (clause.lowerBound..<min(clause.lowerBound + 3, clause.upperBound)).map { passage.key($0) }
    guard clause.lowerBound > 0, opening.contains(where: { ["they", "it", "he", "she", "which", "who"].contains($0) }) else { return nil }
    let previous = passage.clause(around: clause.lowerBound - 1..<clause.lowerBound)
    return mentions.last { previous.contains($0.words.lowerBound) }
  }

  /// "In neighbouring Iraq, …": a place that opens the sentence frames all of it.
  private func frame(_ mentions: [PlaceMention], _ figure: Range<Int>, _ passage: Passage) -> PlaceMention? {
    mentions.first { mention in
      mention.words.lowerBound < figure.lowerBound && mention.words.lowerBound <= 5
        && (0..<mention.words.lowerBound).contains { ["in", "across", "throughout", "inside"].contains(passage.key($0)) }
    }
  }
}
