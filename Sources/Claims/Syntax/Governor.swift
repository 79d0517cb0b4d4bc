import Quantities

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

    /// As lexicons write it.
    var name: Term {
      switch self {
      case .subject: "subject"
      case .undergoer: "undergoer"
      case .object: "object"
      case .none: "none"
      }
    }
  }

  /// The verb's plain form, or the adjective behind "be"; empty where there is none.
  var lemma = ""
  /// The word of that verb or adjective.
  var verb: Int?
  var relation = Relation.none
  /// The noun phrase that the figure is the value of: "the death toll" in "the death toll rose to 52".
  var topic: Range<Int>?
  /// The preposition that holds the figure.
  var preposition: Term?
}

/// Finds the governor of a figure by the words on its left and on its right.
struct GovernorFinder {
  let passage: Passage
  var tags: [WordTag] { passage.tags }
  var phrases: NounPhrases { NounPhrases(passage: passage) }

  func governor(of figure: Range<Int>) -> Governor {
    // "11 others are missing", "40 more were hurt"
    var end = figure.upperBound
    while end < tags.count, ["others", "more", "fewer", "other"].contains(passage.key(end)) { end += 1 }
    return governor(of: figure.lowerBound..<end, depth: 0)
  }

  func governor(of figure: Range<Int>, depth: Int) -> Governor {
    guard depth < 5, tags.indices.contains(figure.lowerBound), figure.upperBound <= tags.count else { return Governor() }
    if let part = part(of: figure) { return part }
    if let shared = shared(figure) { return Governor(topic: shared, preposition: "of") }
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
  func adjacent(_ figure: Range<Int>) -> Governor? {
    var at = figure.upperBound
    while at < tags.count, tags[at] == .adverb || passage.key(at) == "confirmed" || passage.key(at) == "feared" || passage.key(at) == "presumed" || passage.key(at) == "reported" { at += 1 }
    guard at < tags.count else { return nil }
    if fates.contains(passage.key(at)), tags[at] == .noun || tags[at] == .past || tags[at] == .adverb {
      // "45 dead bodies" is no predicate.
      return tags.indices.contains(at + 1) && tags[at + 1] == .noun && at == figure.upperBound ? nil : Governor(lemma: passage.keyText(at), verb: at, relation: .undergoer)
    }
    guard tags[at] == .past, let lemma = passage.lemma(at) else { return nil }
    if Self.staying.contains(lemma), let fate = fate(behind: at) { return fate }
    // "a boat carrying 35 people capsized": the verb behind is another's.
    let before = leftNeighbour(of: figure)
    if before >= 0, tags[before] == .gerund, let object = object(before, figure) { return object }
    // A finite verb with an object acts; without one the word is a participle or stands for itself.
    let next = at + 1
    let hasObject = tags.indices.contains(next) && [.determiner, .number, .name, .noun, .pronoun].contains(tags[next])
    return Governor(lemma: lemma, verb: at, relation: hasObject || isIntransitive(lemma) ? .subject : .undergoer)
  }

  static let staying: WordSet = ["remain", "stay", "go", "leave", "lie", "become", "get", "be", "feel", "fall", "render", "make", "find"]

  /// "remained missing", "were left homeless", "have been found dead"
  func fate(behind verb: Int) -> Governor? {
    let at = tags.indices.contains(verb + 1) && tags[verb + 1] == .adverb && !fates.contains(passage.key(verb + 1)) ? verb + 2 : verb + 1
    return fates.contains(passage.key(at)) ? Governor(lemma: passage.keyText(at), verb: at, relation: .undergoer) : nil
  }

  var fates: WordSet { passage.lexicon.syntax.fates }

  func isIntransitive(_ lemma: String) -> Bool {
    ["die", "perish", "survive", "drown", "flee", "march", "rally", "gather", "protest", "remain", "live", "arrive", "disappear", "vanish", "turn", "attend", "collapse", "sink", "fall", "rise", "come", "go"].contains(lemma)
  }

  // MARK: To the left

  /// The nearest word before the figure that is neither its determiner nor an adverb.
  func leftNeighbour(of figure: Range<Int>) -> Int {
    var at = figure.lowerBound - 1
    while at >= 0, tags[at] == .determiner || tags[at] == .adverb || tags[at] == .number || tags[at] == .noun && isDescription(at) || tags[at] == .mark && BareFigure.quotes.contains(passage.key(at)) { at -= 1 }
    return at
  }

  /// "an estimated", "at least", "a further": words of the figure that its range leaves out.
  func isDescription(_ index: Int) -> Bool {
    ["estimated", "further", "total", "whopping", "staggering", "combined", "confirmed", "record", "least", "additional", "mere", "reported"].contains(passage.key(index))
  }

  func object(_ left: Int, _ figure: Range<Int>) -> Governor? {
    var at = left
    guard at >= 0 else { return nil }
    var particle = ""
    // "laid off 451", "wrote off £845m"
    if ["off", "out", "up", "down"].contains(passage.key(at)), at > 0, tags[at - 1].isVerbal {
      particle = " " + passage.keyText(at)
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
  func isClausal(_ lemma: String) -> Bool {
    ["say", "report", "fear", "believe", "estimate", "announce", "think", "claim", "confirm", "add", "warn", "tell", "note", "expect", "state", "reveal", "declare", "show", "know", "mean"].contains(lemma)
  }

  /// "killing 45 and 12 others", "45 dead and 120": joined to a figure before it.
  func coordinated(_ left: Int, _ figure: Range<Int>, _ depth: Int) -> Governor? {
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
  func hasOwnVerb(_ before: Range<Int>, until end: Int) -> Bool {
    let clause = passage.clause(around: before)
    return (clause.lowerBound..<before.lowerBound).contains { tags[$0].isVerbal && tags[$0] != .gerund }
  }

  /// Held by a preposition: the verb before it, weakly.
  func oblique(_ left: Int, _ figure: Range<Int>) -> Governor {
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
