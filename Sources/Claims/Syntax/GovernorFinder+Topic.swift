import Quantities

/// The noun phrase whose value a figure is: "the toll rose to 52".
extension GovernorFinder {
  func topic(_ left: Int, _ figure: Range<Int>, _ depth: Int) -> Governor? {
    guard left >= 0 else { return nil }
    if let label = label(of: figure) { return Governor(lemma: "be", relation: .object, topic: label) }
    let key = passage.key(left)
    if key == "of", let whole = phrases.chain(endingBefore: left), let head = phrases.head(of: whole) {
      // "a total of 45 people", "half of the 200 passengers": the whole phrase stands for the figure.
      if passage.lexicon.syntax.transparent.contains(passage.key(head)) || whole.contains(where: { tags[$0] == .number }) {
        let outer = governor(of: whole.lowerBound..<figure.upperBound, depth: depth + 1)
        return outer.relation == .none && outer.topic == nil ? nil : outer
      }
      return Governor(relation: .none, topic: whole, preposition: "of")
    }
    if tags[left] == .be, let topic = phrases.subject(before: left) ?? fronted(before: left) {
      if tags[topic.upperBound - 1] == .pronoun || passage.key(topic.lowerBound) == "there" || tags[topic.lowerBound] == .relative { return nil }
      return Governor(lemma: "be", verb: left, relation: .object, topic: topic)
    }
    if ["to", "at", "by", "from", "past", "above", "below", "beyond"].contains(key) { return changed(left, figure) }
    // "was raised from 47 to 58", "run as high as 150,000": the figure takes the preposition in.
    if ["from", "as"].contains(passage.key(figure.lowerBound)) { return changed(figure.lowerBound, figure) }
    return nil
  }

  /// "More than a third of the deaths, 12, have": the number of a share that stands before it.
  func shared(_ figure: Range<Int>) -> Range<Int>? {
    let mark = figure.lowerBound - 1
    guard [",", ":"].contains(passage.key(mark)), [",", ".", ""].contains(passage.key(figure.upperBound)),
      let share = zip(passage.figures, passage.sentence.quantities).first(where: { $0.0.upperBound == mark })?.0,
      passage.sentence.quantities.contains(where: { $0.unit == .percent }), let of = share.last(where: { passage.key($0) == "of" })
    else { return nil }
    return of + 1 < mark ? of + 1..<mark : nil
  }

  /// "Deaths 89 92 126": a row of a table, whose first cell names its numbers.
  func label(of figure: Range<Int>) -> Range<Int>? {
    let end = tags.firstIndex(of: .number) ?? 0
    guard (0..<end).contains(where: { tags[$0] == .noun || tags[$0] == .name }), (0..<end).allSatisfy({ tags[$0].isNominal || tags[$0] == .past }) else { return nil }
    let rest = end..<tags.count
    guard end > 0, end <= 4, !rest.isEmpty, rest.allSatisfy({ tags[$0] == .number || tags[$0] == .mark || tags[$0] == .hyphen }), rest.contains(figure.lowerBound) else { return nil }
    return 0..<end
  }

  /// "Among the dead were 23 children"
  func fronted(before verb: Int) -> Range<Int>? {
    guard let phrase = phrases.chain(endingBefore: verb), phrase.lowerBound > 0,
      ["among", "amongst"].contains(passage.key(phrase.lowerBound - 1))
    else { return nil }
    return phrase
  }

  /// "Of the dead, 20 were children": the whole that the figure is a part of.
  func part(of figure: Range<Int>) -> Governor? {
    guard ["of", "among", "amongst"].contains(passage.key(0)), let whole = phrases.phrase(from: 1), whole.upperBound < figure.lowerBound,
      figure.lowerBound - whole.upperBound <= 2, passage.key(whole.upperBound) == ",", !whole.contains(where: { tags[$0] == .number })
    else { return nil }
    return Governor(relation: .none, topic: whole, preposition: "of")
  }

  /// "rose to 324", "bringing the toll to 80", "put the crowd at 120,000", "fell by 94 per cent".
  func changed(_ left: Int, _ figure: Range<Int>) -> Governor? {
    let phrase = phrases.chain(endingBefore: left)
    var at = (phrase?.lowerBound ?? left) - 1
    // "rose on Saturday to 324", "rose sharply to"
    var steps = 0
    // "cut its count on Tuesday, to 89": a comma right before the preposition.
    if phrase == nil, at > 0, passage.key(at) == "," { at -= 1 }
    while at > 0, !tags[at].isVerbal || tags[at] == .gerund, steps < 16, tags[at] != .mark, tags[at] != .relative, tags[at] != .conjunction {
      at -= 1
      steps += 1
    }
    guard at >= 0, tags[at] == .verb || tags[at] == .past || tags[at] == .gerund, let lemma = passage.lemma(at), passage.lexicon.isChanging(lemma) else { return nil }
    let isPassive = tags[at] == .past && at > 0 && (tags[at - 1] == .be || tags[at - 1] == .adverb && at > 1 && tags[at - 2] == .be)
    let object = phrases.phrase(from: at + 1)
    if !isPassive, passage.lexicon.changesObject(lemma), let object, object.upperBound <= left, !(object.contains { tags[$0] == .number && false }) {
      return Governor(lemma: lemma, verb: at, relation: .object, topic: object.lowerBound..<max(object.upperBound, phrase?.upperBound ?? object.upperBound), preposition: passage.key(left))
    }
    // "revised down to 131 its count of rebels killed"
    if !isPassive, passage.lexicon.changesObject(lemma), object.map({ $0.lowerBound > left }) ?? true, let behind = phrases.phrase(from: figure.upperBound), tags[behind.lowerBound] == .determiner {
      return Governor(lemma: lemma, verb: at, relation: .object, topic: withFate(behind), preposition: passage.key(left))
    }
    let near = phrases.subject(before: at)
    guard let subject = near.flatMap({ isNumbersName($0) ? $0 : nil }) ?? opening(before: at) ?? near else { return Governor(lemma: lemma, verb: at, relation: .object, preposition: passage.key(left)) }
    return Governor(lemma: lemma, verb: at, relation: .object, topic: subject, preposition: passage.key(left))
  }

  /// The sentence's first phrase where it is a number's name, whatever stands between it and the verb:
  /// "The number of civilians killed when bombs fell has climbed".
  func opening(before verb: Int) -> Range<Int>? {
    guard let phrase = phrases.phrase(from: 0), phrase.upperBound < verb, isNumbersName(phrase) else { return nil }
    return withFate(phrase)
  }

  /// "the number of civilians killed": the participle behind its noun.
  func withFate(_ phrase: Range<Int>) -> Range<Int> {
    let end = phrase.upperBound
    return tags.indices.contains(end) && tags[end] == .past && passage.lexicon.kindByTopic[passage.key(end)] != nil ? phrase.lowerBound..<end + 1 : phrase
  }

  /// "the toll", "the number of …"
  func isNumbersName(_ phrase: Range<Int>) -> Bool {
    guard let first = phrases.firstHead(of: phrase) else { return false }
    return passage.lexicon.syntax.transparent.contains(passage.key(first)) || passage.lexicon.kindByTopic[passage.key(first)] != nil
  }
}
