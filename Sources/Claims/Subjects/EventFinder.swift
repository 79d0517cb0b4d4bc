import Quantities

/// Finds the event that a duration or a date belongs to.
struct EventFinder {
  let lexicon: ClaimLexicon

  struct Found {
    var row: EventRow
    var words: Range<Int>
  }

  /// The event named nearest to a figure: inside its own phrase, else in its segment, else in its clause.
  /// The words of a date are never its event ("March").
  func event(near figure: Range<Int>, in passage: Passage, isDate: Bool = false) -> Found? {
    let events = passage.events.filter { !isDate || !$0.words.overlaps(figure) }
    if let own = events.last(where: { $0.words.overlaps(figure) }) { return own }
    let segment = passage.segment(around: figure)
    if let near = nearest(events.filter { segment.contains($0.words.lowerBound) }, figure) { return near }
    let clause = passage.clause(around: figure)
    return nearest(events.filter { clause.contains($0.words.lowerBound) }, figure)
  }

  /// All events that a passage names; a longer phrase hides the shorter ones within it.
  func all(in passage: Passage) -> [Found] {
    var found: [Found] = []
    for (index, word) in passage.words.enumerated() {
      guard let phrases = lexicon.eventPhrases[word.key] else { continue }
      for phrase in phrases {
        if let end = end(of: phrase.words, from: index, in: passage) { found.append(Found(row: lexicon.events[phrase.event], words: index..<end)) }
      }
    }
    if found.count <= 1 { return found }
    found.sort { ($0.words.count, $1.words.lowerBound) > ($1.words.count, $0.words.lowerBound) }
    var kept: [Found] = []
    for event in found where !kept.contains(where: { $0.words.overlaps(event.words) }) { kept.append(event) }
    return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Where a phrase ends whose words stand in order, up to three others between two of them
  /// ("entered the Syrian conflict").
  private func end(of words: [Term], from start: Int, in passage: Passage) -> Int? {
    var at = start
    for word in words.dropFirst() {
      guard let next = (at + 1..<max(at + 1, min(at + 5, passage.words.count))).first(where: { passage.key($0) == word }) else { return nil }
      at = next
    }
    return at + 1
  }

  private func nearest(_ events: [Found], _ figure: Range<Int>) -> Found? {
    events.min { weight($0, figure) < weight($1, figure) }
  }

  private func weight(_ event: Found, _ figure: Range<Int>) -> Int {
    Passage.distance(event.words, figure) * 2 + (event.words.lowerBound < figure.lowerBound ? 0 : 1)
  }
}
