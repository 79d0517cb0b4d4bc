import Quantities

/// Finds the sources of figures whose verb is left out because it was said before: "The army speaks of 160 dead, the
/// Front of 96."
struct GappedStatements {
  let passage: Passage

  /// The statements that go on behind another with its verb understood.
  func statements(after first: SourcedWords, _ resolver: inout SourceResolver) -> [SourcedWords] {
    guard !first.isBehind, let figure = passage.figures.first(where: { $0.lowerBound > first.verb }) else { return [] }
    let link = passage.span(first.verb + 1, figure.lowerBound).first { passage.tags[$0] == .preposition }.map { passage.key($0) }
    var found: [SourcedWords] = []
    for index in passage.span(figure.upperBound, passage.words.count) where [",", ";", "and"].contains(passage.key(index)) && !passage.quoted[index] {
      let start = passage.key(index + 1) == "and" ? index + 2 : index + 1
      // The noun phrase ends where the figure begins, which its tags do not tell: "the United Nations $5 million".
      guard let next = passage.figures.first(where: { $0.lowerBound > start }), next.lowerBound - start <= 8 else { continue }
      let end = passage.key(next.lowerBound - 1) == link ? next.lowerBound - 1 : next.lowerBound
      guard link == nil || end < next.lowerBound || next.contains(where: { passage.key($0) == "$" }) || found.isEmpty == false || isMoney(next) else { continue }
      let words = passage.span(start, end)
      guard !words.isEmpty, words.allSatisfy({ passage.tags[$0] == .noun || passage.tags[$0] == .name || passage.tags[$0] == .determiner || passage.tags[$0] == .hyphen || passage.key($0) == "of" || passage.key($0) == "(" || passage.key($0) == ")" }),
        words.contains(where: { isSource($0) }) || resolver.memory.named(PhraseNames(passage: passage).trimmed(words)) != nil || passage.lexicon.country(named: passage.text(words)) != nil,
        let source = resolver.source(SourcePhrase(words: words), isSure: false, in: passage)
      else { continue }
      found.append(SourcedWords(source: source, covers: end..<passage.words.count, verb: end))
    }
    return found
  }

  private func isMoney(_ figure: Range<Int>) -> Bool {
    ["$", "\u{A3}", "\u{20AC}"].contains { passage.text(figure).contains($0) }
  }

  private func isSource(_ index: Int) -> Bool {
    passage.lexicon.attribution.bodyNouns.contains(passage.key(index)) || passage.words[index].isAllCapitals && passage.words[index].text.utf8.count > 1
  }
}
