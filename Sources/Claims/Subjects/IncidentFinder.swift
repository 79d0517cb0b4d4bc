import Quantities

/// Tells in which way people came to harm: in a strike, in a battle, in a crush.
struct IncidentFinder {
  let lexicon: ClaimLexicon

  /// The one way that the figure's clause tells, else its sentence; empty where it tells none or several.
  func incident(of kind: ClaimKind, words figure: Range<Int>, in passage: Passage) -> String {
    guard kind == .killed || kind == .injured else { return "" }
    let near = ways(in: passage.clause(around: figure), passage)
    let all = near.isEmpty ? ways(in: passage.words.indices, passage) : near
    return all.count == 1 ? all.first ?? "" : ""
  }

  private func ways(in words: Range<Int>, _ passage: Passage) -> Set<String> {
    var found: Set<String> = []
    lexicon.incidents.forEach(in: words, of: passage) { _, phrase in found.insert(phrase.key) }
    return found
  }
}
