import Quantities

/// What the words around a number of people tell of them, where no verb does.
struct KindContext {
  let lexicon: ClaimLexicon
  let passage: Passage
  let figure: Range<Int>
  let governor: Governor
  /// The words of the figure.
  let nouns: [Term]

  // MARK: Phrases

  /// A phrase that tells a fate without governing the figure: "in camps", "in custody", "lost their lives".
  var near: ClaimKind? { mutating get { found?.kind } }

  /// True where that phrase stands behind the figure, with no other figure between.
  var isNearBehind: Bool {
    mutating get {
      guard let found, found.words.lowerBound >= figure.upperBound else { return false }
      return !passage.figures.contains { $0.lowerBound >= figure.upperBound && $0.upperBound <= found.words.lowerBound }
    }
  }

  private lazy var found: (words: Range<Int>, kind: ClaimKind)? = find()

  init(lexicon: ClaimLexicon, passage: Passage, figure: Range<Int>, governor: Governor, nouns: [Term]) {
    self.lexicon = lexicon
    self.passage = passage
    self.figure = figure
    self.governor = governor
    self.nouns = nouns
  }

  private func find() -> (words: Range<Int>, kind: ClaimKind)? {
    let clause = passage.clause(around: figure)
    var best: (words: Range<Int>, kind: ClaimKind)?
    for index in clause {
      for phrase in lexicon.nearPhrases[passage.key(index)] ?? [] {
        guard let end = end(of: phrase.words, from: index) else { continue }
        let words = index..<end
        let distance = Passage.distance(words, figure)
        guard distance <= 12, !isOfAnother(words) else { continue }
        // What befell people goes before where they live.
        func rank(_ kind: ClaimKind, _ distance: Int) -> Int { (kind == .population || kind == .count ? 100 : 0) + distance }
        guard rank(phrase.kind, distance) < best.map({ rank($0.kind, Passage.distance($0.words, figure)) }) ?? .max else { continue }
        best = (words, phrase.kind)
      }
    }
    return best
  }

  /// Where a phrase ends that begins at a word, numbers within it passed over: "in two hospitals".
  private func end(of phrase: [Term], from start: Int) -> Int? {
    var at = start
    for word in phrase {
      if at > start, passage.tags.indices.contains(at), passage.tags[at] == .number, passage.key(at) != word { at += 1 }
      guard passage.key(at) == word else { return nil }
      at += 1
    }
    return at
  }

  /// ", which has besieged the town": told of what stands before the comma; "41 have lost their lives and a lakh
  /// are in camps": of the figure before.
  private func isOfAnother(_ words: Range<Int>) -> Bool {
    guard words.lowerBound >= figure.upperBound else {
      let clause = passage.clause(around: figure)
      return passage.figures.contains { clause.contains($0.lowerBound) && $0.upperBound <= words.lowerBound && $0.upperBound + 4 >= words.lowerBound }
    }
    return (figure.upperBound..<words.lowerBound).contains { passage.key($0) == "," && passage.key($0 + 1) == "which" }
  }

  /// Words right before the figure: "looking for 63", "home to 3,000".
  var before: ClaimKind? {
    for (kind, phrases) in lexicon.beforePhrases where phrases.contains(where: { lexicon.ends($0, before: figure, in: passage) }) { return kind }
    // "a town of 45,000", "a country of 20 million"
    let noun = passage.key(figure.lowerBound - 2)
    guard passage.key(figure.lowerBound - 1) == "of" else { return nil }
    return lexicon.places.settlementNouns[noun] != nil || lexicon.places.areaNouns[noun] != nil || noun == "country" ? .population : nil
  }

  // MARK: Verbs that need a word near them

  /// "police held 46 people", "the army sent 1,200 men": what a verb or noun tells only in such company.
  func told(_ noun: ClaimKind?) -> ClaimKind? {
    for row in lexicon.kinds.contextual {
      let isVerb = row.verbs.isEmpty || row.verbs.contains(governor.lemma) && governor.relation != .none && (row.relations.isEmpty || row.relations.contains(governor.relation.name))
      let isNoun = row.nouns.isEmpty || nouns.contains(where: { row.nouns.contains($0) })
      guard isVerb, isNoun, noun == nil || noun == .population || row.kinds.contains(noun?.rawValue ?? ""), row.near.isEmpty || passage.words.contains(where: { row.near.contains($0.key) }) else { continue }
      return ClaimKind(rawValue: row.kind)
    }
    return nil
  }

  // MARK: Numbers of people that the event did not touch

  /// "built for 3,000 people", "can carry 180", "for every 112 people": how many there may be.
  var isCapacity: Bool { lexicon.isCapacity(before: figure, in: passage) }

  /// "her four children", "shared with three others": one's own, not the event's.
  func isOwn(_ value: Double?) -> Bool {
    guard let value, value < 20, ["her", "his", "my", "our"].contains(passage.key(figure.lowerBound - 1)) else { return false }
    return governor.relation == .none || governor.relation == .object && lexicon.kindByVerb[.object]?[governor.lemma] == nil
  }
}

extension ClaimLexicon {
  /// The kind that an adjective of a topic tells: "the number of missing people", "the count of injured officers".
  func kind(ofPeopleIn topic: Range<Int>, _ passage: Passage) -> ClaimKind? {
    topic.dropLast().lazy.compactMap { self.kinds.adjectives[passage.key($0)].flatMap(ClaimKind.init(rawValue:)) }.first
  }

  /// True where words that tell how many there may be stand right before a figure.
  func isCapacity(before figure: Range<Int>, in passage: Passage) -> Bool {
    if capacityPhrases.contains(where: { ends($0, before: figure, in: passage) }) { return true }
    var at = figure.lowerBound - 1
    while at > 0, passage.tags[at] == .adverb { at -= 1 }
    guard passage.tags.indices.contains(at), passage.tags[at] == .verb, let lemma = passage.lemma(at), kinds.holding.contains(lemma), at > 0 else { return false }
    var modal = at - 1
    while modal > 0, passage.tags[modal] == .adverb { modal -= 1 }
    return ["can", "could"].contains(passage.key(modal)) || passage.key(modal) == "to" && ["built", "designed", "made", "licensed", "meant", "able", "room", "allowed"].contains(passage.key(modal - 1))
  }

  /// True where a phrase ends right before a figure, determiners and adverbs between them passed over.
  func ends(_ phrase: [Term], before figure: Range<Int>, in passage: Passage) -> Bool {
    var at = figure.lowerBound - 1
    while at > 0, passage.tags[at] == .determiner || passage.tags[at] == .adverb, passage.key(at) != phrase.last { at -= 1 }
    return phrase.reversed().enumerated().allSatisfy { passage.key(at - $0.offset) == $0.element }
  }
}
