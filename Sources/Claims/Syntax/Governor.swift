/// What a figure is said of: the verb that governs it, and the noun phrase whose value it is.
struct Governor: Hashable {
  /// How the figure stands to its verb.
  enum Relation: Hashable {
    /// "45 people died"
    case subject
    /// "45 people were killed", "45 killed", "45 dead": done to it, or what it is.
    case undergoer
    /// "killed 45 people"
    case object
    /// No verb: by a topic alone or by nothing.
    case none
  }

  /// The verb's plain form, or the adjective behind "be"; empty where there is none.
  var lemma = ""
  /// The word of that verb or adjective.
  var verb: Int?
  var relation = Relation.none
  /// The noun phrase that the figure is the value of: "the death toll" in "the death toll rose to 52".
  var topic: Range<Int>?
  /// The preposition that holds the figure.
  var preposition: String?
}

/// Finds the governor of a figure by the words on its left and on its right.
struct GovernorFinder {
  let passage: Passage
  private var tags: [WordTag] { passage.tags }
  private var phrases: NounPhrases { NounPhrases(passage: passage) }

  func governor(of figure: Range<Int>) -> Governor {
    // "11 others are missing", "40 more were hurt"
    var end = figure.upperBound
    while end < tags.count, ["others", "more", "fewer", "other"].contains(passage.key(end)) { end += 1 }
    return governor(of: figure.lowerBound..<end, depth: 0)
  }

  private func governor(of figure: Range<Int>, depth: Int) -> Governor {
    guard depth < 5, tags.indices.contains(figure.lowerBound), figure.upperBound <= tags.count else { return Governor() }
    if let part = part(of: figure) { return part }
    if let adjacent = adjacent(figure) { return adjacent }
    let left = leftNeighbour(of: figure)
    if let object = object(left, figure) { return object }
    if let coordinated = coordinated(left, figure, depth) { return coordinated }
    if let topic = topic(left, figure, depth) { return topic }
    if let subject = subject(figure) { return subject }
    return oblique(left, figure)
  }

  // MARK: Right beside the figure

  /// "120 injured", "45 people died", "300 still missing", "26,000 partially damaged".
  private func adjacent(_ figure: Range<Int>) -> Governor? {
    var at = figure.upperBound
    while at < tags.count, tags[at] == .adverb || passage.key(at) == "confirmed" || passage.key(at) == "feared" || passage.key(at) == "presumed" || passage.key(at) == "reported" { at += 1 }
    guard at < tags.count else { return nil }
    if fates.contains(passage.key(at)), tags[at] == .noun || tags[at] == .past || tags[at] == .adverb {
      // "45 dead bodies" is no predicate.
      return tags.indices.contains(at + 1) && tags[at + 1] == .noun && at == figure.upperBound ? nil : Governor(lemma: passage.key(at), verb: at, relation: .undergoer)
    }
    guard tags[at] == .past, let lemma = passage.lemma(at) else { return nil }
    if Self.staying.contains(lemma), let fate = fate(behind: at) { return fate }
    // A finite verb with an object acts; without one the word is a participle or stands for itself.
    let next = at + 1
    let hasObject = tags.indices.contains(next) && [.determiner, .number, .name, .noun, .pronoun].contains(tags[next])
    return Governor(lemma: lemma, verb: at, relation: hasObject || isIntransitive(lemma) ? .subject : .undergoer)
  }

  private static let staying: Set<String> = ["remain", "stay", "go", "leave", "lie", "become", "get", "be", "feel", "fall", "render", "make", "find"]

  /// "remained missing", "were left homeless", "have been found dead"
  private func fate(behind verb: Int) -> Governor? {
    let at = tags.indices.contains(verb + 1) && tags[verb + 1] == .adverb && !fates.contains(passage.key(verb + 1)) ? verb + 2 : verb + 1
    return fates.contains(passage.key(at)) ? Governor(lemma: passage.key(at), verb: at, relation: .undergoer) : nil
  }

  private var fates: Set<String> { passage.lexicon.syntax.fates }

  private func isIntransitive(_ lemma: String) -> Bool {
    ["die", "perish", "survive", "drown", "flee", "march", "rally", "gather", "protest", "remain", "live", "arrive", "disappear", "vanish", "turn", "attend", "collapse", "sink", "fall", "rise", "come", "go"].contains(lemma)
  }

  // MARK: To the left

  /// The nearest word before the figure that is neither its determiner nor an adverb.
  private func leftNeighbour(of figure: Range<Int>) -> Int {
    var at = figure.lowerBound - 1
    while at >= 0, tags[at] == .determiner || tags[at] == .adverb || tags[at] == .number || tags[at] == .noun && isDescription(at) || tags[at] == .mark && BareFigure.quotes.contains(passage.key(at)) { at -= 1 }
    return at
  }

  /// "an estimated", "at least", "a further": words of the figure that its range leaves out.
  private func isDescription(_ index: Int) -> Bool {
    ["estimated", "further", "total", "whopping", "staggering", "combined", "confirmed", "record", "least", "additional", "mere", "reported"].contains(passage.key(index))
  }

  private func object(_ left: Int, _ figure: Range<Int>) -> Governor? {
    var at = left
    guard at >= 0 else { return nil }
    var particle = ""
    // "laid off 451", "wrote off £845m"
    if ["off", "out", "up", "down"].contains(passage.key(at)), at > 0, tags[at - 1].isVerbal {
      particle = " " + passage.key(at)
      at -= 1
    }
    // "averaged 173 a day": the verb is the figure's hedge.
    if passage.figures.contains(where: { $0.lowerBound == figure.lowerBound }), tags[figure.lowerBound] == .past || tags[figure.lowerBound] == .verb, let lemma = passage.lemma(figure.lowerBound),
      passage.lexicon.isMeasuring(lemma), let topic = phrases.subject(before: figure.lowerBound)
    {
      return Governor(lemma: lemma, verb: figure.lowerBound, relation: .object, topic: topic)
    }
    guard tags[at] == .verb || tags[at] == .past || tags[at] == .gerund || tags[at] == .have, let lemma = passage.lemma(at) else { return nil }
    if isClausal(lemma), subject(figure) != nil { return nil }
    // "were killed 45 km away": a passive takes no object.
    if tags[at] == .past, at > 0, tags[at - 1] == .be { return nil }
    // "reached 52", "totalled 5,000": the figure is the value of the subject.
    if passage.lexicon.isMeasuring(lemma), let topic = phrases.subject(before: at) {
      return Governor(lemma: lemma, verb: at, relation: .object, topic: topic)
    }
    return Governor(lemma: lemma + particle, verb: at, relation: .object)
  }

  /// True for verbs that take a clause: what follows is said, not done to.
  private func isClausal(_ lemma: String) -> Bool {
    ["say", "report", "fear", "believe", "estimate", "announce", "think", "claim", "confirm", "add", "warn", "tell", "note", "expect", "state", "reveal", "declare", "show", "know", "mean"].contains(lemma)
  }

  /// "killing 45 and 12 others", "45 dead and 120": joined to a figure before it.
  private func coordinated(_ left: Int, _ figure: Range<Int>, _ depth: Int) -> Governor? {
    guard left > 0, tags[left] == .conjunction || passage.key(left) == ",", subject(figure) == nil || tags[left] == .conjunction else { return nil }
    // "arrested the captain and three others"
    if tags[left] == .conjunction, passage.key(left - 1) != ",", let other = phrases.chain(endingBefore: left), subject(figure) == nil,
      !passage.figures.contains(where: { $0.overlaps(other) }), let object = object(other.lowerBound - 1, figure)
    {
      return object
    }
    let end = passage.key(left - 1) == "," ? left - 1 : left
    guard let before = passage.figures.last(where: { $0.upperBound <= end }), end - before.upperBound <= 6,
      !(before.upperBound..<end).contains(where: { tags[$0].isVerbal || tags[$0] == .mark || tags[$0] == .relative })
    else { return nil }
    let own = subject(figure)
    // "34 cases were seen and two people have died": what befell them is told of them alone.
    if let own, passage.lexicon.kindByVerb[own.relation]?[own.lemma] != nil, own.relation == .subject || own.relation == .undergoer, !before.isEmpty, hasOwnVerb(before, until: figure.lowerBound) { return nil }
    let other = governor(of: before, depth: depth + 1)
    // "45 people and 12 dogs were killed": both are the verb's.
    guard other.relation == .object || other.topic == nil && own == nil else { return nil }
    return Governor(lemma: other.lemma, verb: other.verb, relation: other.relation)
  }

  /// True where a verb stands before the earlier figure, so that the later verb need not be its.
  private func hasOwnVerb(_ before: Range<Int>, until end: Int) -> Bool {
    let clause = passage.clause(around: before)
    return (clause.lowerBound..<before.lowerBound).contains { tags[$0].isVerbal && tags[$0] != .gerund }
  }

  // MARK: Values of a topic

  private func topic(_ left: Int, _ figure: Range<Int>, _ depth: Int) -> Governor? {
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
    // "was raised from 47 to 58": the range takes the preposition in.
    if passage.key(figure.lowerBound) == "from" { return changed(figure.lowerBound, figure) }
    return nil
  }

  /// "Deaths 89 92 126": a row of a table, whose first cell names its numbers.
  private func label(of figure: Range<Int>) -> Range<Int>? {
    guard let label = phrases.phrase(from: 0), !tags[label].contains(.number) || label.contains(where: { tags[$0] == .noun }) else { return nil }
    let end = label.first { tags[$0] == .number } ?? label.upperBound
    let rest = end..<tags.count
    guard end > 0, end <= 4, !rest.isEmpty, rest.allSatisfy({ tags[$0] == .number || tags[$0] == .mark || tags[$0] == .hyphen }), rest.contains(figure.lowerBound) else { return nil }
    return 0..<end
  }

  /// "Among the dead were 23 children"
  private func fronted(before verb: Int) -> Range<Int>? {
    guard let phrase = phrases.chain(endingBefore: verb), phrase.lowerBound > 0,
      ["among", "amongst"].contains(passage.key(phrase.lowerBound - 1))
    else { return nil }
    return phrase
  }

  /// "Of the dead, 20 were children": the whole that the figure is a part of.
  private func part(of figure: Range<Int>) -> Governor? {
    guard ["of", "among", "amongst"].contains(passage.key(0)), let whole = phrases.phrase(from: 1), whole.upperBound < figure.lowerBound,
      figure.lowerBound - whole.upperBound <= 2, passage.key(whole.upperBound) == ",", !whole.contains(where: { tags[$0] == .number })
    else { return nil }
    return Governor(relation: .none, topic: whole, preposition: "of")
  }

  /// "rose to 324", "bringing the toll to 80", "put the crowd at 120,000", "fell by 94 per cent".
  private func changed(_ left: Int, _ figure: Range<Int>) -> Governor? {
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
      return Governor(lemma: lemma, verb: at, relation: .object, topic: behind, preposition: passage.key(left))
    }
    let near = phrases.subject(before: at)
    guard let subject = near.flatMap({ isNumbersName($0) ? $0 : nil }) ?? opening(before: at) ?? near else { return Governor(lemma: lemma, verb: at, relation: .object, preposition: passage.key(left)) }
    return Governor(lemma: lemma, verb: at, relation: .object, topic: subject, preposition: passage.key(left))
  }

  /// The sentence's first phrase where it is a number's name, whatever stands between it and the verb:
  /// "The number of civilians killed when bombs fell has climbed".
  private func opening(before verb: Int) -> Range<Int>? {
    guard let phrase = phrases.phrase(from: 0), phrase.upperBound < verb, isNumbersName(phrase) else { return nil }
    // "The number of civilians killed when …"
    let end = phrase.upperBound
    return tags[end] == .past && passage.lexicon.kindByTopic[passage.key(end)] != nil ? phrase.lowerBound..<end + 1 : phrase
  }

  /// "the toll", "the number of …"
  private func isNumbersName(_ phrase: Range<Int>) -> Bool {
    guard let first = phrases.firstHead(of: phrase) else { return false }
    return passage.lexicon.syntax.transparent.contains(passage.key(first)) || passage.lexicon.kindByTopic[passage.key(first)] != nil
  }

  // MARK: To the right

  /// The verb whose subject the figure is, phrases and asides between them passed over.
  private func subject(_ figure: Range<Int>) -> Governor? {
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

  /// Behind ", including 20 children," and the like.
  private func endOfAside(from start: Int) -> Int? {
    let closing = passage.key(start) == "(" ? ")" : passage.key(start)
    guard let end = (start + 1..<min(tags.count, start + 25)).first(where: { passage.key($0) == closing }) else { return nil }
    let opens = passage.key(start + 1)
    let isAside = closing == ")" || ["including", "among", "mostly", "many", "most", "some", "mainly", "half", "a", "the", "all", "one", "both", "according", "about", "nearly", "almost", "more", "at", "up"].contains(opens) || tags[start + 1] == .number
    guard isAside, !(start + 1..<end).contains(where: { tags[$0] == .be || tags[$0] == .modal }) else { return nil }
    return end + 1
  }

  private func verb(from start: Int) -> Governor? {
    var at = start
    var isPassive = false
    while at < tags.count {
      if isPassive, fates.contains(passage.key(at)) { return Governor(lemma: passage.key(at), verb: at, relation: .undergoer) }
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
            return Governor(lemma: passage.lemma(at + 1) ?? passage.key(at + 1), verb: at + 1, relation: .undergoer)
          }
        }
        let particle = ["off", "out"].contains(passage.key(at + 1)) ? " " + passage.key(at + 1) : ""
        return Governor(lemma: lemma + particle, verb: at, relation: isPassive && tags[at] == .past ? .undergoer : .subject)
      default:
        guard isPassive else { return nil }
        return Governor(lemma: "be", verb: at - 1, relation: .subject)
      }
    }
    return nil
  }

  /// Held by a preposition: the verb before it, weakly.
  private func oblique(_ left: Int, _ figure: Range<Int>) -> Governor {
    guard left >= 0, tags[left] == .preposition || tags[left] == .to else { return Governor() }
    var governor = Governor(preposition: passage.key(left))
    if let phrase = phrases.chain(endingBefore: left) {
      governor.topic = phrase
    } else if left > 0, tags[left - 1].isVerbal, let lemma = passage.lemma(left - 1) {
      governor.lemma = lemma
      governor.verb = left - 1
    }
    return governor
  }
}
