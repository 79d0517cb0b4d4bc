import Quantities

/// Finds which part of a place or of a people a figure covers: who holds it, where it lies.
struct ScopeFinder {
  let lexicon: ClaimLexicon
  let usualGroup: String?

  /// The scope stated in the figure's clause, the statement nearest to the figure.
  func scope(of figure: Range<Int>, in passage: Passage) -> Scope? { nearest(to: figure, in: passage)?.scope }

  /// The nearest statement of a scope in the clause of some words.
  func nearest(to words: Range<Int>, in passage: Passage) -> Statement? {
    let clause = passage.clause(around: words)
    return statements(in: passage).filter { clause.contains($0.words.lowerBound) }
      .min { weight($0.words, words) < weight($1.words, words) }
  }

  private func weight(_ words: Range<Int>, _ figure: Range<Int>) -> Int {
    Passage.distance(words, figure) * 2 + (words.lowerBound < figure.lowerBound ? 3 : 0)
  }

  /// A scope and the words that state it.
  struct Statement {
    var scope: Scope
    var words: Range<Int>
  }

  private func statements(in passage: Passage) -> [Statement] {
    let actors = ActorFinder(lexicon: lexicon)
    var found: [Statement] = []
    for index in passage.words.indices {
      guard let actor = actors.actor(at: index, in: passage) else {
        if let statement = heldBy(index, passage) { found.append(statement) }
        continue
      }
      // "government-held areas", "Islamic State-held neighborhoods"
      let next = actor.words.upperBound
      if passage.key(next) == "-", lexicon.scopes.heldSuffixes.contains(passage.key(next + 1)) {
        found.append(statement(actor.name, actor.words.lowerBound, next + 2, passage))
      } else if lexicon.scopes.enclaveNouns.contains(passage.key(next)), ["government", "rebels"].contains(actor.name) {
        // "the government enclave"
        found.append(statement(actor.name, actor.words.lowerBound, next, passage))
      } else if isHolding(next, passage), let link = relative(before: actor.words.lowerBound, passage) {
        // "districts that IS controls", "where IS is in charge"
        found.append(statement(actor.name, partStart(before: link, passage), next + 1, passage))
      }
    }
    return found
  }

  /// "parts of the city held by IS", "under government control", "in government hands".
  private func heldBy(_ index: Int, _ passage: Passage) -> Statement? {
    let actors = ActorFinder(lexicon: lexicon)
    let key = passage.key(index)
    if ["held", "controlled", "run", "ruled"].contains(key), passage.key(index + 1) == "by" {
      let at = ["the", "a"].contains(passage.key(index + 2)) ? index + 3 : index + 2
      let all = actors.all(in: passage, usual: usualGroup)
      if let actor = all.first(where: { $0.words.contains(at) || $0.words.lowerBound == at || $0.words.lowerBound == at + 1 }) {
        return statement(actor.name, partStart(before: index, passage), actor.words.upperBound, passage)
      }
      return nil
    }
    if ["under", "in"].contains(key) {
      let at = passage.key(index + 1) == "the" ? index + 2 : index + 1
      if let actor = actors.actor(at: at, in: passage), ["control", "hands", "rule"].contains(passage.key(actor.words.upperBound)) {
        return statement(actor.name, partStart(before: index, passage), actor.words.upperBound + 1, passage)
      }
    }
    return nil
  }

  private func isHolding(_ index: Int, _ passage: Passage) -> Bool {
    if ["controls", "control", "holds", "hold", "held", "rules", "runs"].contains(passage.key(index)) { return true }
    return ["is", "are"].contains(passage.key(index)) && passage.key(index + 1) == "in" && ["charge", "control"].contains(passage.key(index + 2))
  }

  private func relative(before index: Int, _ passage: Passage) -> Int? {
    let at = ["the", "a"].contains(passage.key(index - 1)) ? index - 2 : index - 1
    return ["that", "which", "where"].contains(passage.key(at)) ? at : nil
  }

  private func partStart(before index: Int, _ passage: Passage) -> Int {
    (max(0, index - 6)..<index).last { lexicon.scopes.enclaveNouns.contains(passage.key($0)) } ?? index
  }

  private func statement(_ holder: String, _ start: Int, _ end: Int, _ passage: Passage) -> Statement {
    var last = end
    while last < passage.words.count, last < end + 3, passage.words[last].kind == .word, !passage.words[last].isFunction { last += 1 }
    return Statement(scope: Scope(holder: holder, part: part(around: start, passage), printed: passage.text(start..<last)), words: start..<last)
  }

  /// "southern", "northern", where it stands right before the part.
  private func part(around index: Int, _ passage: Passage) -> String? {
    (max(0, index - 2)..<index).map { passage.key($0) }.first { ["southern", "northern", "eastern", "western"].contains($0) }
      .map { $0.droppingLast(3).text }
  }
}
