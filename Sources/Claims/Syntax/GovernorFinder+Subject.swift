import Quantities

/// The verb to the right of a figure: "45 people, most of them women, died".
extension GovernorFinder {
  /// The verb whose subject the figure is, phrases and asides between them passed over.
  func subject(_ figure: Range<Int>) -> Governor? {
    var at = figure.upperBound
    var steps = 0
    while at < tags.count, steps < 12 {
      steps += 1
      switch tags[at] {
      case .adverb: at += 1
      case .preposition, .to:
        guard let end = phrases.endOfPrepositional(at: at) else { return nil }
        at = end
      case .relative:
        // "45 people who were trapped": said of them all the same where no verb of their own follows.
        return verb(from: at + 1)
      case .mark:
        let key = passage.key(at)
        // "tenants, students and trade unionists marched"
        if key == ",", let list = endOfList(from: at) {
          at = list
          continue
        }
        guard key == "," || key == "(" || key == "\u{2014}" || key == "\u{2013}", let end = endOfAside(from: at) else { return nil }
        at = end
      case .be, .have, .modal, .doing, .verb, .past: return verb(from: at)
      case .gerund:
        guard let lemma = passage.lemma(at) else { return nil }
        return Governor(lemma: lemma, verb: at, relation: .subject)
      case .conjunction:
        // "45 people and 12 dogs were killed"
        guard let other = phrases.phrase(from: at + 1) else { return nil }
        guard other.upperBound < tags.count, tags[other.upperBound].isVerbal || tags[other.upperBound] == .preposition, tags[other.upperBound] != .gerund else { return nil }
        // "45 killed and 120 injured" has two verbs.
        guard tags[other.upperBound] != .past || (tags.indices.contains(other.upperBound + 1) && tags[other.upperBound + 1] != .mark) else { return nil }
        at = other.upperBound
      default: return nil
      }
    }
    return nil
  }

  /// Behind ", students and trade unionists", where a verb follows.
  func endOfList(from comma: Int) -> Int? {
    var at = comma
    var hasConjunction = false
    while tags.indices.contains(at), passage.key(at) == "," || tags[at] == .conjunction, !hasConjunction {
      hasConjunction = tags[at] == .conjunction
      var next = at + 1
      if !hasConjunction, tags.indices.contains(next), tags[next] == .conjunction { next += 1; hasConjunction = true }
      guard let item = phrases.phrase(from: next), item.lowerBound == next, item.count <= 4, !item.contains(where: { tags[$0] == .number || tags[$0] == .determiner }) else { return nil }
      at = item.upperBound
    }
    return hasConjunction && tags.indices.contains(at) && tags[at].isVerbal && tags[at] != .gerund ? at : nil
  }

  /// Behind ", including 20 children," and the like.
  func endOfAside(from start: Int) -> Int? {
    let closing = passage.key(start) == "(" ? ")" : passage.key(start)
    guard let end = (start + 1..<min(tags.count, start + 25)).first(where: { passage.key($0) == closing }) else { return nil }
    let opens = passage.key(start + 1)
    let isAside = closing == ")" || ["including", "among", "mostly", "many", "most", "some", "mainly", "half", "a", "the", "all", "one", "both", "according", "about", "nearly", "almost", "more", "at", "up"].contains(opens) || tags[start + 1] == .number
    guard isAside, !(start + 1..<end).contains(where: { tags[$0] == .be || tags[$0] == .modal }) else { return nil }
    return end + 1
  }

  func verb(from start: Int) -> Governor? {
    var at = start
    var isPassive = false
    while at < tags.count {
      if isPassive, fates.contains(passage.key(at)) { return Governor(lemma: passage.keyText(at), verb: at, relation: .undergoer) }
      switch tags[at] {
      case .be:
        isPassive = true
        at += 1
      case .have, .modal, .doing, .adverb, .to: at += 1
      case .past, .verb, .gerund:
        guard let lemma = passage.lemma(at) else { return nil }
        // "remained missing", "went missing", "were left homeless"
        if Self.staying.contains(lemma), let fate = fate(behind: at) { return fate }
        // "are believed to have died", "were reported missing": the belief passes on to what is believed.
        if isClausal(lemma) || ["feared", "presumed", "believed", "thought", "understood"].contains(passage.key(at)), isPassive, at + 1 < tags.count {
          if tags[at + 1] == .to { at += 2; isPassive = passage.tags.indices.contains(at) && tags[at] == .be; continue }
          if fates.contains(passage.key(at + 1)) || tags[at + 1] == .past {
            return Governor(lemma: passage.lemma(at + 1) ?? passage.keyText(at + 1), verb: at + 1, relation: .undergoer)
          }
        }
        // "13 of the dead were displaced people": what they were, not what was done to them.
        if isPassive, tags[at] == .past, tags.indices.contains(at + 1), tags[at + 1] == .noun, passage.lexicon.kindByNoun[passage.key(at + 1)] != nil { return Governor(lemma: "be", verb: at - 1, relation: .subject) }
        let particle = ["off", "out"].contains(passage.key(at + 1)) ? " " + passage.keyText(at + 1) : ""
        return Governor(lemma: lemma + particle, verb: at, relation: isPassive && tags[at] == .past ? .undergoer : .subject)
      default:
        guard isPassive else { return nil }
        return Governor(lemma: "be", verb: at - 1, relation: .subject)
      }
    }
    return nil
  }
}
