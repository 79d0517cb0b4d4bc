import Quantities

/// Trims a clause to what may be printed between quotation marks, and says whether that reads alone.
struct QuotationFitting {
  /// Characters of a quotation: shorter ones tell too little, longer ones no longer read at a glance.
  static let length = 40...160

  let passage: Passage
  private var tags: [WordTag] { passage.tags }
  private var lexicon: StatementsFile { passage.lexicon.statements }

  /// A clause without what only joins it to others: conjunctions, commas, quotation marks around it.
  func trimmed(_ clause: Range<Int>) -> Range<Int> {
    var (start, end) = (clause.lowerBound, clause.upperBound)
    while start < end {
      let isOpening = lexicon.openings.contains(passage.key(start)) || isConjunctionThat(start, before: end)
      guard isOpening || tags[start] == .mark && !opensWithin(start, before: end) else { break }
      start += 1
    }
    while end > start, tags[end - 1] == .mark && !closesWithin(start..<end) || [.conjunction, .subordinator].contains(tags[end - 1]) { end -= 1 }
    return start..<end
  }

  /// "that the roads", "that troops": not "that number".
  private func isConjunctionThat(_ index: Int, before end: Int) -> Bool {
    guard passage.key(index) == "that", index + 1 < end else { return false }
    return [.determiner, .pronoun, .number, .name, .adverb].contains(tags[index + 1]) || tags[index + 1] == .noun && passage.key(index + 1).hasSuffix("s")
  }

  /// True for a mark that opens what closes within the clause and before its end.
  private func opensWithin(_ index: Int, before end: Int) -> Bool {
    let closing: [Unicode.Scalar] = switch passage.mark(index) {
    case "(": [")"]
    case "\u{201C}": ["\u{201D}"]
    case "\"": ["\""]
    case "\u{AB}": ["\u{BB}"]
    default: []
    }
    // "$5 million were paid"
    if ["$", "\u{A3}", "\u{20AC}"].contains(passage.mark(index)) { return true }
    guard let close = passage.span(index + 1, end).first(where: { passage.mark($0).map { closing.contains($0) } ?? false }) else { return false }
    return passage.span(close + 1, end).contains { tags[$0] != .mark }
  }

  /// True where the last mark closes what opens within.
  private func closesWithin(_ words: Range<Int>) -> Bool {
    guard let last = words.last else { return false }
    return switch passage.mark(last) {
    case ")": words.contains { passage.key($0) == "(" }
    case "\u{201D}": words.dropLast().contains { passage.mark($0) == "\u{201C}" }
    case "\"": words.dropLast().count { passage.mark($0) == "\"" } % 2 == 1
    case "\u{BB}": words.dropLast().contains { passage.mark($0) == "\u{AB}" }
    case "%": true
    default: false
    }
  }

  /// A clause cut to a quotation's length at the end of a segment behind its verb: the longest part that fits.
  func fitted(_ clause: Range<Int>, _ verb: Int) -> Range<Int> {
    guard passage.text(clause).count > Self.length.upperBound else { return clause }
    var best: Range<Int>?
    for index in passage.span(verb + 1, clause.upperBound) where passage.segments[index] != passage.segments[index - 1] || beginsAside(index) {
      guard mayEnd(before: index, in: clause) else { continue }
      let part = trimmed(clause.lowerBound..<index)
      let count = passage.text(part).count
      if count > Self.length.upperBound { break }
      if count >= Self.length.lowerBound, isBalanced(part) { best = part }
    }
    return best ?? clause
  }

  /// "as", "after", "while" begin what may be left away.
  private func beginsAside(_ index: Int) -> Bool { tags[index] == .subordinator && ["as", "after", "while", "before", "when"].contains(passage.key(index)) && tags[index - 1].isNominal }

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

  /// True for words of the right length whose sense is whole without what stands before them.
  func readsAlone(_ words: Range<Int>, _ verb: Int) -> Bool {
    guard let first = words.first, Self.length.contains(passage.text(words).count), isBalanced(words) else { return false }
    if lexicon.pointers.contains(passage.key(first)) || lexicon.bound.contains(passage.key(first)) { return false }
    // A verb, or what only a verb before it would govern.
    if [.verb, .past, .be, .have, .modal, .gerund, .to, .conjunction].contains(tags[first]) { return false }
    // "said the town's", "At 6 p.m. it": a subject that only the sentence before explains.
    if let subject = NounPhrases(passage: passage).subject(before: verb), subject.count == 1, lexicon.pointers.contains(passage.key(subject.lowerBound)) { return false }
    // "towards it", "around them": what stands in another sentence.
    if words.dropFirst().contains(where: { tags[$0] == .pronoun && lexicon.pointers.contains(passage.key($0)) && (tags[$0 - 1] == .preposition || tags[$0 - 1] == .to) }) { return false }
    // A clause ends with what its last word governs.
    if let last = words.last, [.preposition, .determiner, .relative, .modal, .be, .have, .to].contains(tags[last]), passage.key(last) != "in" { return false }
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
