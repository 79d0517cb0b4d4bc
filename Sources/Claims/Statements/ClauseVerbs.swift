import Quantities

/// Finds the verb that a clause is built on.
struct ClauseVerbs {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }

  /// The first verb of a clause that has a subject in it and stands in no relative clause.
  func verb(in clause: Range<Int>) -> Int? {
    let phrases = NounPhrases(passage: passage)
    return clause.first { index in
      guard [.verb, .past, .be, .have, .modal, .doing].contains(tags[index]), index > clause.lowerBound, !isOpenedByRelative(index, clause) else { return false }
      if tags[index] == .past, describesNoun(index, in: clause) { return false }
      guard let subject = phrases.subject(before: index), clause.contains(subject.lowerBound), !passage.quoted[subject.lowerBound] || passage.quoted[index] else { return false }
      return !(subject.count == 1 && tags[subject.lowerBound] == .relative)
    }
  }

  /// True for a verb of a relative clause: the first verb group behind "who", or behind "that" and its noun.
  private func isOpenedByRelative(_ index: Int, _ clause: Range<Int>) -> Bool {
    let segment = passage.segment(around: index..<index + 1)
    let before = passage.span(max(segment.lowerBound, clause.lowerBound), index)
    guard let relative = before.last(where: { tags[$0] == .relative && (passage.key($0) != "that" || $0 > clause.lowerBound && tags[$0 - 1].isNominal) }) else { return false }
    // "A team that counted the march from rooftops will publish": the second group is the main clause's.
    var hasVerb = false
    for at in passage.span(relative + 1, index) {
      if [.verb, .past, .be, .have, .modal].contains(tags[at]) { hasVerb = true } else if hasVerb, tags[at].isNominal { return false }
    }
    return true
  }

  /// "the troops besieged for years by …": a participle behind its noun, where another verb takes the subject.
  private func describesNoun(_ index: Int, in clause: Range<Int>) -> Bool {
    guard let entry = passage.lexicon.tagger.verbs.entry(passage.key(index)), entry.forms.contains(.participle), index > 0, tags[index - 1].isNominal || passage.key(index - 1) == "," else { return false }
    // "the troops, backed by aircraft, have"
    if passage.key(index - 1) == "," { return isEnclosed(index, clause) }
    guard ["by", "for", "in", "on", "at", "from", "with", "since", "as", "to"].contains(passage.key(index + 1)) else { return false }
    for next in passage.span(index + 1, clause.upperBound) where passage.segments[next] == passage.segments[index] {
      if [.relative, .subordinator, .conjunction].contains(tags[next]) { return false }
      if [.be, .have, .modal, .past, .verb].contains(tags[next]), tags[next - 1] != .to { return true }
    }
    return false
  }

  /// True for a participle between two commas, behind which the main verb stands.
  private func isEnclosed(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard let close = passage.span(index, clause.upperBound).first(where: { passage.key($0) == "," }) else { return false }
    return passage.span(close + 1, clause.upperBound).first { tags[$0] != .adverb }.map { [.verb, .past, .be, .have, .modal].contains(tags[$0]) } ?? false
  }

  /// The verb that carries the meaning of a group: "advancing" of "have been advancing".
  func lexical(_ verb: Int, in clause: Range<Int>) -> Int {
    var lexical = verb
    for index in passage.span(verb, clause.upperBound) {
      // "were out celebrating"
      let isParticle = tags[index] == .preposition && tags.indices.contains(index + 1) && tags[index + 1] == .gerund
      guard isParticle || [.modal, .be, .have, .doing, .adverb, .past, .verb, .gerund, .to].contains(tags[index]) else { break }
      if [.past, .verb, .gerund].contains(tags[index]) { lexical = index }
    }
    return lexical
  }
}
