import Quantities

/// Cuts a sentence into clauses that may be quoted by themselves.
struct QuotationCutter {
  /// A clause as it may be quoted.
  struct Quotation {
    var words: Range<Int>
    /// The clause in full: what is compared.
    var clause: Range<Int>
    /// The verb that it is built on.
    var verb: Int
    var isDirectSpeech: Bool
    var readsAlone: Bool
  }

  let passage: Passage
  private let told: [Range<Int>]
  private let fitting: QuotationFitting
  private let verbs: ClauseVerbs
  private var tags: [WordTag] { passage.tags }
  private var lexicon: StatementsFile { passage.lexicon.statements }

  init(passage: Passage, sources: [SourcedWords]) {
    self.passage = passage
    told = ToldWords(passage: passage, sources: sources).ranges()
    verbs = ClauseVerbs(passage: passage)
    fitting = QuotationFitting(passage: passage)
  }

  /// The quotations of a sentence, in order: at least one of each that is more than a heading.
  func quotations() -> [Quotation] {
    let found = pieces().flatMap { clauses(of: $0) }.compactMap { quotation($0) }
    if !found.isEmpty { return found }
    let whole = fitting.trimmed(0..<tags.count)
    guard whole.count >= 5 else { return [] }
    let verb = whole.first { tags[$0].isVerbal } ?? whole.lowerBound
    return [Quotation(words: whole, clause: whole, verb: verb, isDirectSpeech: whole.allSatisfy { passage.quoted[$0] }, readsAlone: false)]
  }

  // MARK: Clauses

  /// What is left of the sentence between the words that say who tells them. Where those stand within a clause, "Her
  /// margin, she said, was 8 percent", nothing is cut.
  private func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for (number, words) in told.enumerated() {
      let rest = words.upperBound..<(number + 1 < told.count ? told[number + 1].lowerBound : tags.count)
      let before = start..<max(start, words.lowerBound)
      let isWithin = words.lowerBound > start && verbs.verb(in: fitting.trimmed(rest)) == nil && begins(rest, withVerb: true)
      let givesNothing = words.lowerBound == start && !rest.isEmpty && verbs.verb(in: fitting.trimmed(rest)) == nil && verbs.verb(in: before) == nil
      if isWithin || givesNothing { continue }
      if !before.isEmpty { pieces.append(before) }
      start = max(start, words.upperBound)
    }
    if start < tags.count { pieces.append(start..<tags.count) }
    return pieces
  }

  private func begins(_ words: Range<Int>, withVerb: Bool) -> Bool {
    words.first { tags[$0] != .mark && tags[$0] != .adverb }.map { [.verb, .past, .be, .have, .modal].contains(tags[$0]) } ?? false
  }

  /// The clauses of a piece; what has no verb of its own goes with the clause before it.
  private func clauses(of piece: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = piece.lowerBound
    for index in piece.dropFirst() where passage.clauses[index] != passage.clauses[index - 1] || joinsClauses(index) {
      let next = index..<(passage.span(index + 1, piece.upperBound).first { passage.clauses[$0] != passage.clauses[$0 - 1] } ?? piece.upperBound)
      if verbs.verb(in: start..<index) != nil, stands(next), !isBound(start..<index) {
        clauses.append(start..<index)
        start = index
      } else if [";", ":", "\u{2014}"].contains(passage.key(index - 1)) || [";", ":", "\u{2014}"].contains(passage.key(index)), verbs.verb(in: start..<index) == nil, stands(next) {
        // "40,000 people; the police counted 17,000": a rest of what stands before.
        start = index
      }
    }
    clauses.append(start..<piece.upperBound)
    return clauses
  }

  /// "…, and the southern half, site of the airport, is": a conjunction behind a comma, before a new subject.
  private func joinsClauses(_ index: Int) -> Bool {
    guard ["and", "but"].contains(passage.key(index)), passage.key(index - 1) == ",", index + 1 < tags.count else { return false }
    return [.determiner, .name, .noun, .number, .pronoun].contains(tags[index + 1])
  }

  /// True for a clause that a verb with its own subject makes independent, and that no conjunction binds.
  private func stands(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first(where: { tags[$0] != .mark }), !lexicon.bound.contains(passage.key(first)), tags[first] != .relative else { return false }
    return verbs.verb(in: fitting.trimmed(clause)) != nil
  }

  /// "If the rain goes on, …": a clause that belongs to the one behind it.
  private func isBound(_ clause: Range<Int>) -> Bool {
    clause.first { tags[$0] != .mark }.map { lexicon.bound.contains(passage.key($0)) } ?? false
  }

  private func quotation(_ clause: Range<Int>) -> Quotation? {
    let whole = fitting.trimmed(clause)
    guard whole.count >= 3, let verb = verbs.verb(in: whole) else { return nil }
    let words = fitting.fitted(whole, verb)
    return Quotation(words: words, clause: clause, verb: verb, isDirectSpeech: words.allSatisfy { passage.quoted[$0] }, readsAlone: fitting.readsAlone(words, verb))
  }
}
