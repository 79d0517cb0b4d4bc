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
    let events = all(in: passage).filter { !isDate || !$0.words.overlaps(figure) }
    if let own = events.last(where: { $0.words.overlaps(figure) }) { return own }
    let segment = passage.segment(around: figure)
    if let near = nearest(events.filter { segment.contains($0.words.lowerBound) }, figure) { return near }
    let clause = passage.clause(around: figure)
    return nearest(events.filter { clause.contains($0.words.lowerBound) }, figure)
  }

  /// All events that a passage names; a longer phrase hides the shorter ones within it.
  func all(in passage: Passage) -> [Found] {
    let range = passage.words.indices
    var found: [Found] = []
    for row in lexicon.events {
      for phrase in row.words {
        found += gapped(phrase, in: passage, range).map { Found(row: row, words: $0) }
      }
    }
    found.sort { ($0.words.count, $1.words.lowerBound) > ($1.words.count, $0.words.lowerBound) }
    var kept: [Found] = []
    for event in found where !kept.contains(where: { $0.words.overlaps(event.words) }) { kept.append(event) }
    return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// A phrase whose words stand in order, up to three others between two of them ("entered the Syrian conflict").
  private func gapped(_ phrase: String, in passage: Passage, _ range: Range<Int>) -> [Range<Int>] {
    let parts = phrase.split(separator: " ").map(String.init).filter { $0 != "the" }
    guard let first = parts.first else { return [] }
    return range.filter { passage.key($0) == first }.compactMap { start in
      var at = start
      for part in parts.dropFirst() {
        guard let next = (at + 1..<min(at + 5, range.upperBound)).first(where: { passage.key($0) == part }) else { return nil }
        at = next
      }
      return start..<at + 1
    }
  }

  private func nearest(_ events: [Found], _ figure: Range<Int>) -> Found? {
    events.min { weight($0, figure) < weight($1, figure) }
  }

  private func weight(_ event: Found, _ figure: Range<Int>) -> Int {
    Passage.distance(event.words, figure) * 2 + (event.words.lowerBound < figure.lowerBound ? 0 : 1)
  }
}
