import Quantities

/// Tells which figures of people are not the event's own total by what is said of them: "33 have been identified",
/// "a permit for 25,000", "it holds 60,000".
struct AspectFinder {
  let lexicon: ClaimLexicon
  /// The aspects that the batch tells from their opposites.
  let contrasts: Set<String>
  /// True where the event's place is a country or a province, so that a district is a part of it.
  var isWide = false

  /// How many words a phrase has at most.
  private static let longest = 6

  /// The aspect's name; empty for a total.
  func aspect(of kind: ClaimKind, _ subject: Subject, governor: Governor, words figure: Range<Int>, in passage: Passage) -> String {
    guard let table = lexicon.aspectTables[kind] else { return "" }
    let isOfAnyone = subject.key.isEmpty || subject.key == "crowd" || lexicon.scopes.sameAsPeople.contains(Term(subject.key))
    func holds(_ row: AspectRow) -> Bool {
      (isOfAnyone || !row.isOfAnyone) && (isWide || !row.isWithin) && (row.contrast == nil || contrasts.contains(row.name))
    }
    if !governor.lemma.isEmpty, let row = table.rows.first(where: { (governor.relation == .subject ? $0.deeds : $0.verbs).contains(governor.lemma) && holds($0) }) { return row.name }
    if let row = phrase(near: figure, table, passage, where: holds) { return row.name }
    // "More than half of the dead: 287", "Of the dead, 20 had been registered as missing"
    if let topic = governor.topic, governor.lemma.isEmpty, ["of", "among", "amongst"].contains(passage.key(topic.lowerBound - 1)), let row = table.rows.first(where: { $0.isPart }) { return row.name }
    let link = leftNeighbour(of: figure, passage)
    guard link > 0, let row = table.rows.first(where: { $0.before.contains(passage.key(link)) && holds($0) }), lexicon.aspectRows.provides.contains(passage.key(link - 1)) else { return "" }
    return row.name
  }

  /// The aspect of the nearest phrase near the figure that is nearer to no other figure; a phrase within a longer one
  /// says nothing.
  private func phrase(near figure: Range<Int>, _ table: AspectTable, _ passage: Passage, where holds: (AspectRow) -> Bool) -> AspectRow? {
    var found: [(words: Range<Int>, row: AspectRow)] = []
    // No farther than a phrase may stand, however long the clause.
    let most = lexicon.aspectRows.reach + Self.longest
    let near = max(0, figure.lowerBound - most)..<min(passage.words.count, figure.upperBound + most)
    table.phrases.forEach(in: reach(of: figure, passage).clamped(to: near), of: passage) { words, phrase in
      guard let row = table.rows.first(where: { $0.name == phrase.key }), holds(row), Passage.distance(words, figure) <= lexicon.aspectRows.reach, owner(of: words, in: passage) == figure else { return }
      found.append((words, row))
    }
    return found
      .filter { phrase in !phrase.row.name.isEmpty && !found.contains { $0.words.overlaps(phrase.words) && $0.words.count > phrase.words.count } }
      // "Three of the wounded are in intensive care": what is said of them tells more than whose part they are.
      .min { a, b in
        (a.words.overlaps(figure) ? 1 : 0, Passage.distance(a.words, figure)) < (b.words.overlaps(figure) ? 1 : 0, Passage.distance(b.words, figure))
      }?.row
  }

  /// The figure's clause; with the one before it where a colon leads to the figure: "accounts for half of the dead: 287".
  private func reach(of figure: Range<Int>, _ passage: Passage) -> Range<Int> {
    let clause = passage.clause(around: figure)
    guard clause.lowerBound > 0, passage.key(clause.lowerBound) == ":", figure.lowerBound == clause.lowerBound + 1 else { return clause }
    return passage.clause(around: clause.lowerBound - 1..<clause.lowerBound).lowerBound..<clause.upperBound
  }

  /// The figure that a phrase is said of: the nearest that no conjunction and no mark part from it, else the nearest;
  /// of two as near the one before it.
  private func owner(of words: Range<Int>, in passage: Passage) -> Range<Int>? {
    func isParted(_ figure: Range<Int>) -> Bool {
      let between = figure.upperBound <= words.lowerBound ? figure.upperBound..<words.lowerBound : words.upperBound..<max(words.upperBound, figure.lowerBound)
      return between.contains { passage.tags[$0] == .conjunction || passage.tags[$0] == .mark }
    }
    return passage.figures.filter { !$0.isEmpty }.min { a, b in
      (isParted(a) ? 1 : 0, Passage.distance(a, words), a.lowerBound) < (isParted(b) ? 1 : 0, Passage.distance(b, words), b.lowerBound)
    }
  }

  private func leftNeighbour(of figure: Range<Int>, _ passage: Passage) -> Int {
    var at = figure.lowerBound - 1
    while at > 0, passage.tags[at] == .determiner || passage.tags[at] == .adverb || BareFigure.quotes.contains(passage.key(at)) { at -= 1 }
    return at
  }
}

/// The aspects of one kind of people with their phrases.
struct AspectTable: Sendable {
  let rows: [AspectRow]
  let phrases: PhraseIndex

  init(_ rows: [AspectRow]) {
    self.rows = rows
    phrases = PhraseIndex(Dictionary(rows.map { ($0.name, $0.phrases) }, uniquingKeysWith: +))
  }
}

/// Learns which aspects a batch tells from their opposites: those inside from those outside.
enum AspectContrasts {
  static func names(in passages: [Passage], lexicon: ClaimLexicon) -> Set<String> {
    var found: Set<String> = []
    for table in lexicon.aspectTables.values where table.rows.contains(where: { $0.contrast != nil }) {
      for passage in passages where !passage.figures.isEmpty {
        var told: Set<String> = []
        table.phrases.forEach(in: passage.words.indices, of: passage) { _, phrase in told.insert(phrase.key) }
        for row in table.rows { if let contrast = row.contrast, told.contains(row.name), told.contains(contrast) { found.insert(row.name) } }
      }
    }
    return found
  }
}
