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

  /// Characters of a quotation: shorter ones tell too little, longer ones no longer read at a glance.
  static let length = 40...160

  let passage: Passage
  /// The words that say who tells it.
  let told: [Range<Int>]
  private var tags: [WordTag] { passage.tags }
  private var lexicon: StatementsFile { passage.lexicon.statements }

  init(passage: Passage, sources: [SourcedWords]) {
    self.passage = passage
    told = sources.filter { !$0.isDeed && !(passage.quoted.indices.contains($0.verb) && passage.quoted[$0.verb]) }.compactMap(\.told).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The quotations of a sentence, in order.
  func quotations() -> [Quotation] { clauses().compactMap { quotation($0) } }

  // MARK: Clauses

  /// The clauses between the words that say who tells them; what has no verb of its own goes with the clause before it.
  private func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    for piece in pieces() {
      var start = piece.lowerBound
      var index = start + 1
      while index < piece.upperBound {
        if passage.clauses[index] != passage.clauses[index - 1], verb(in: start..<index) != nil, stands(index..<end(ofClauseAt: index, in: piece)) {
          clauses.append(start..<index)
          start = index
        }
        index += 1
      }
      clauses.append(start..<piece.upperBound)
    }
    return clauses
  }

  private func end(ofClauseAt index: Int, in piece: Range<Int>) -> Int {
    (index..<piece.upperBound).first { passage.clauses[$0] != passage.clauses[index] } ?? piece.upperBound
  }

  /// True for a clause that a verb with its own subject makes independent, and that no conjunction binds.
  private func stands(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first(where: { tags[$0] != .mark }), !lexicon.bound.contains(passage.key(first)), tags[first] != .relative else { return false }
    // "While … , the army …": what stands before the comma is a clause of its own.
    return verb(in: trimmed(clause)) != nil
  }

  /// What is left of the sentence between the words that say who tells it.
  private func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for words in told {
      guard words.lowerBound >= start else { continue }
      pieces.append(start..<words.lowerBound)
      start = endOfTelling(words.upperBound)
    }
    pieces.append(start..<max(start, tags.count))
    return pieces.filter { !$0.isEmpty }
  }

  /// "said in a statement on Tuesday that": where what is told begins.
  private func endOfTelling(_ end: Int) -> Int {
    var at = end
    let phrases = NounPhrases(passage: passage)
    while at < tags.count {
      if tags[at] == .adverb || passage.lexicon.attribution.times.contains(passage.key(at)) {
        at += 1
      } else if tags[at] == .preposition || tags[at] == .to, let next = phrases.endOfPrepositional(at: at), next > at {
        at = next
      } else {
        break
      }
    }
    return passage.key(at) == "that" && tags.indices.contains(at) ? at + 1 : at == end || at < tags.count && (tags[at] == .mark || tags[at].isNominal || tags[at] == .pronoun) ? at : end
  }

  // MARK: One quotation

  private func quotation(_ clause: Range<Int>) -> Quotation? {
    let whole = trimmed(clause)
    guard whole.count >= 3, let verb = verb(in: whole) else { return nil }
    let words = fitted(whole, verb)
    let isDirect = words.allSatisfy { passage.quoted[$0] }
    return Quotation(words: words, clause: clause, verb: verb, isDirectSpeech: isDirect, readsAlone: readsAlone(words, verb))
  }

  /// A clause without what only joins it to others: conjunctions, commas, quotation marks around it.
  func trimmed(_ clause: Range<Int>) -> Range<Int> {
    var (start, end) = (clause.lowerBound, clause.upperBound)
    while start < end {
      let isOpening = lexicon.openings.contains(passage.key(start)) && !(passage.key(start) == "that" && tags[start] == .determiner)
      guard tags[start] == .mark && !opensBracket(start) || isOpening || passage.key(start) == "," else { break }
      start += 1
    }
    while end > start, tags[end - 1] == .mark && !closesWithin(start..<end) || [.conjunction, .subordinator].contains(tags[end - 1]) { end -= 1 }
    return start..<end
  }

  private func opensBracket(_ index: Int) -> Bool { passage.key(index) == "(" }

  /// True where the last mark closes what opens within.
  private func closesWithin(_ words: Range<Int>) -> Bool {
    guard let last = words.last else { return false }
    switch passage.mark(last) {
    case ")": return words.contains { passage.key($0) == "(" }
    case "\u{201D}": return words.dropLast().contains { passage.mark($0) == "\u{201C}" }
    case "\"": return words.dropLast().count(where: { passage.mark($0) == "\"" }) % 2 == 1
    case "\u{BB}": return words.dropLast().contains { passage.mark($0) == "\u{AB}" }
    case "%": return true
    default: return false
    }
  }

  /// The first verb of a clause that has a subject and stands in no relative clause.
  func verb(in clause: Range<Int>) -> Int? {
    let phrases = NounPhrases(passage: passage)
    return clause.first { index in
      guard [.verb, .past, .be, .have, .modal, .doing].contains(tags[index]), index > clause.lowerBound else { return false }
      guard let subject = phrases.subject(before: index), clause.contains(subject.lowerBound) else { return false }
      if subject.count == 1, tags[subject.lowerBound] == .relative { return false }
      // "the troops besieged for years": a participle that describes its noun.
      if tags[index] == .past, isParticiple(index, in: clause) { return false }
      let segment = passage.segment(around: index..<index + 1)
      return !passage.span(max(segment.lowerBound, clause.lowerBound), index).contains { tags[$0] == .relative && passage.key($0) != "that" }
    }
  }

  private func isParticiple(_ index: Int, in clause: Range<Int>) -> Bool {
    guard let entry = passage.lexicon.tagger.verbs.entry(passage.key(index)), entry.forms.contains(.participle) else { return false }
    guard ["by", "for", "in", "on", "at", "from", "with", "since", "as"].contains(passage.key(index + 1)) else { return false }
    // Another verb of the same segment takes the subject, unless a clause of its own begins between.
    for next in passage.span(index + 1, clause.upperBound) where passage.segments[next] == passage.segments[index] {
      if [.relative, .subordinator, .conjunction].contains(tags[next]) { return false }
      if [.be, .have, .modal, .past, .verb].contains(tags[next]) { return true }
    }
    return false
  }

  /// A clause cut to a quotation's length at the end of a segment behind its verb.
  private func fitted(_ clause: Range<Int>, _ verb: Int) -> Range<Int> {
    guard passage.text(clause).count > Self.length.upperBound else { return clause }
    var best: Range<Int>?
    for index in passage.span(verb + 1, clause.upperBound) where passage.segments[index] != passage.segments[index - 1] || isBorder(index) {
      guard mayEnd(before: index, in: clause) else { continue }
      let part = trimmed(clause.lowerBound..<index)
      let count = passage.text(part).count
      if count > Self.length.upperBound { break }
      if count >= Self.length.lowerBound, isBalanced(part) { best = part }
    }
    return best ?? clause
  }

  /// "as", "after", "while" and "before" begin what may be left away.
  private func isBorder(_ index: Int) -> Bool { tags[index] == .subordinator && ["as", "after", "while", "before", "when"].contains(passage.key(index)) && tags[index - 1].isNominal }

  /// True where the sense is whole before a word: what follows is no item of a list and turns nothing around.
  private func mayEnd(before index: Int, in clause: Range<Int>) -> Bool {
    let next = passage.key(index) == "," || tags[index] == .mark ? index + 1 : index
    guard next < clause.upperBound else { return true }
    if lexicon.turning.contains(passage.key(next)) { return false }
    switch tags[next] {
    case .gerund, .relative, .subordinator, .preposition: return true
    case .conjunction: return passage.key(next) == "and" && passage.span(next + 1, min(next + 5, clause.upperBound)).contains { [.past, .be, .have, .modal].contains(tags[$0]) }
    default: return false
    }
  }

  private func readsAlone(_ words: Range<Int>, _ verb: Int) -> Bool {
    guard let first = words.first, Self.length.contains(passage.text(words).count), isBalanced(words) else { return false }
    if lexicon.pointers.contains(passage.key(first)) || lexicon.bound.contains(passage.key(first)) { return false }
    // A verb, or what only a verb before it would govern.
    if [.verb, .past, .be, .have, .modal, .gerund, .to, .conjunction].contains(tags[first]) { return false }
    if let subject = NounPhrases(passage: passage).subject(before: verb), subject.count == 1, lexicon.pointers.contains(passage.key(subject.lowerBound)) { return false }
    return true
  }

  private func isBalanced(_ words: Range<Int>) -> Bool {
    var (curved, straight, angled, brackets) = (0, 0, 0, 0)
    for index in words {
      switch passage.mark(index) {
      case "\u{201C}": curved += 1
      case "\u{201D}": curved -= 1
      case "\"": straight += 1
      case "\u{AB}": angled += 1
      case "\u{BB}": angled -= 1
      case "(": brackets += 1
      case ")": brackets -= 1
      default: break
      }
      if curved < 0 || angled < 0 || brackets < 0 { return false }
    }
    return curved == 0 && straight % 2 == 0 && angled == 0 && brackets == 0
  }
}
