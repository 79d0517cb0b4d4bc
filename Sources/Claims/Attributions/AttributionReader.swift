import Quantities

/// Finds who answers for the words of a passage: "X said", "according to X", "…, X said", "he added".
struct AttributionReader {
  let lexicon: ClaimLexicon

  /// A source with the words of the passage that it answers for.
  struct Statement {
    var source: Source
    var covers: Range<Int>
    /// The word that reports.
    var verb: Int
  }

  /// The statements of a passage. `memory` holds the article's sources so far and takes in the new ones.
  func statements(in passage: Passage, memory: inout [Source]) -> [Statement] {
    var found: [Statement] = []
    let words = passage.words
    for index in words.indices {
      let key = passage.key(index)
      if key == "according", passage.key(index + 1) == "to" {
        if let name = nounPhrase(from: index + 2, passage), let source = resolve(name, passage, &memory) {
          found.append(Statement(source: source, covers: 0..<words.count, verb: index))
        }
      } else if isReport(index, passage), let statement = statement(verb: index, passage, &memory) {
        found.append(statement)
      }
    }
    return found
  }

  /// The source of a figure: the nearest statement that covers it.
  func source(of figure: Range<Int>, in statements: [Statement]) -> Source? {
    statements.filter { $0.covers.contains(figure.lowerBound) }
      .min { abs($0.verb - figure.lowerBound) < abs($1.verb - figure.lowerBound) }?.source
  }

  /// True where the figure is a belief without an owner: "are believed to be".
  func isBelief(_ figure: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clause(around: figure)
    return lexicon.attribution.beliefs.contains { phrase in
      passage.positions(of: phrase, in: clause).contains { Passage.distance($0, figure) <= 6 }
    }
  }

  // MARK: One statement

  private func isReport(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words[index].kind == .word, lexicon.reportVerbs.contains(passage.key(index)) else { return false }
    let before = passage.key(index - 1)
    let after = passage.key(index + 1)
    // "an estimated 70,000", "is reported to", "unconfirmed reports": no one speaks here.
    if ["a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "its", "their", "unconfirmed", "of"].contains(before) { return false }
    if passage.words.indices.contains(index + 1), passage.words[index + 1].kind == .number, passage.key(index) == "estimated" { return false }
    // "claimed" takes a clause when it reports, and an object when it seizes.
    if ["claimed", "claims", "reports", "report", "counted", "credited", "showed", "denied"].contains(passage.key(index)) {
      return ["that", "it", "the", "he", "they"].contains(after) && passage.key(index) != "claimed" || after == "that"
    }
    return true
  }

  private func statement(verb: Int, _ passage: Passage, _ memory: inout [Source]) -> Statement? {
    let words = passage.words
    // Subject before the verb, adverbs and auxiliaries passed over.
    var left = verb - 1
    while lexicon.attribution.adverbs.contains(passage.key(left)) { left -= 1 }
    let isAfterQuote = isClosingQuote(left, passage) || passage.key(left) == "," && (left == 0 || isClosingQuote(left - 1, passage))
    if isAfterQuote || left < 0 {
      guard let name = nounPhrase(from: verb + 1, passage), let source = resolve(name, passage, &memory) else { return nil }
      return Statement(source: source, covers: 0..<words.count, verb: verb)
    }
    guard let subject = subject(endingAt: left, passage) else {
      // Inverted without a quotation: "…, said the Observatory".
      guard passage.key(verb - 1) == ",", let name = nounPhrase(from: verb + 1, passage), let source = resolve(name, passage, &memory) else { return nil }
      return Statement(source: source, covers: 0..<words.count, verb: verb)
    }
    guard let source = resolve(subject, passage, &memory) else { return nil }
    let start = subject.words.lowerBound
    let isPostposed = start > 0 && (passage.key(start - 1) == "," || isClosingQuote(start - 1, passage)) && endsStatement(after: verb, passage)
    if isPostposed { return Statement(source: source, covers: 0..<words.count, verb: verb) }
    return Statement(source: source, covers: verb..<words.count, verb: verb)
  }

  /// True where nothing that is said follows the verb: a full stop, a comma, or when and where it was said.
  private func endsStatement(after verb: Int, _ passage: Passage) -> Bool {
    let next = verb + 1
    guard passage.words.indices.contains(next) else { return true }
    if passage.words[next].kind == .mark { return !["\u{201C}", "\"", ":"].contains(passage.key(next)) }
    return ["in", "on", "by", "at", "when", "during", "after", "late", "early", "earlier", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].contains(passage.key(next))
  }

  private func isClosingQuote(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.words.indices.contains(index) else { return false }
    return passage.words[index].text == "\u{201D}" || passage.words[index].text == "\"" && !passage.quoted[index]
  }

  // MARK: Noun phrases

  struct NounPhrase {
    var words: Range<Int>
    /// What stands beside it between commas: "a pro-opposition watchdog".
    var apposition: Range<Int>?
  }

  private func subject(endingAt end: Int, _ passage: Passage) -> NounPhrase? {
    guard passage.words.indices.contains(end) else { return nil }
    if passage.key(end) == "," {
      // Step over an apposition to the comma before it.
      guard let comma = (max(0, end - 24)..<end).last(where: { passage.key($0) == "," }), end - comma > 1,
        let head = phrase(endingAt: comma - 1, passage)
      else { return nil }
      return NounPhrase(words: head, apposition: comma + 1..<end)
    }
    return phrase(endingAt: end, passage).map { NounPhrase(words: $0) }
  }

  private static let stops: Set<String> = [
    "that", "but", "as", "while", "which", "when", "where", "because", "after", "before", "is", "are", "was", "were", "has", "have", "had", "to",
  ]

  /// Report verbs that are never nouns: "the Red Cross said the ministry told it …".
  private static let reportStops: Set<String> = ["said", "says", "told", "added"]

  private func phrase(endingAt end: Int, _ passage: Passage) -> Range<Int>? {
    // A pronoun is a subject by itself: "the United Nations said in August it estimated".
    if lexicon.attribution.pronouns[passage.key(end)] != nil { return end..<end + 1 }
    var start = end
    while start >= 0 {
      let word = passage.words[start]
      if word.kind == .mark, word.text != "-", word.text != "\u{2019}", word.text != "'" { break }
      if Self.stops.contains(word.key) || Self.reportStops.contains(word.key), start < end { break }
      start -= 1
    }
    let range = start + 1..<end + 1
    guard !range.isEmpty, range.contains(where: { passage.words[$0].kind == .word && (!passage.words[$0].isFunction || lexicon.attribution.pronouns[passage.key($0)] != nil) }) else { return nil }
    return range
  }

  /// The source behind a verb: "said opposition activist Omar Abu Laila, who …".
  private func nounPhrase(from start: Int, _ passage: Passage) -> NounPhrase? {
    var end = start
    while passage.words.indices.contains(end) {
      let word = passage.words[end]
      if word.kind == .mark, word.text != "-", word.text != "\u{2019}", word.text != "'" { break }
      if end > start, Self.stops.contains(word.key) || ["in", "on", "by", "at", "who", "run", "during", "late", "early"].contains(word.key) { break }
      end += 1
    }
    guard end > start, passage.words[start..<end].contains(where: { $0.kind == .word && !$0.isFunction || lexicon.attribution.pronouns[$0.key] != nil }) else { return nil }
    var apposition: Range<Int>?
    if passage.key(end) == "," {
      let stop = (end + 1..<passage.words.count).first { [",", "."].contains(passage.key($0)) } ?? passage.words.count
      if stop > end + 1 { apposition = end + 1..<stop }
    }
    return NounPhrase(words: start..<end, apposition: apposition)
  }

  // MARK: Names

  private func resolve(_ phrase: NounPhrase, _ passage: Passage, _ memory: inout [Source]) -> Source? {
    let keys = phrase.words.map { passage.key($0) }
    if let last = keys.last, keys.count <= 2, let sort = lexicon.attribution.pronouns[last] {
      switch sort {
      case "person": return memory.last { $0.isPerson || $0.speaker != nil }
      case "body": return memory.last { !$0.isPerson } ?? memory.last
      default: return memory.last
      }
    }
    let heads = phrase.words.filter { isProper($0, passage) }
    let apposition = phrase.apposition.map { Array($0) } ?? []
    let sideNames = apposition.filter { isProper($0, passage) }
    var source: Source
    let isPersonHead = keys.contains { lexicon.attribution.personNouns.contains($0) }
    if heads.isEmpty, let sideFirst = sideNames.first, let sideLast = sideNames.last {
      let name = passage.text(sideFirst..<sideLast + 1)
      if isPersonHead {
        // "the head of the monitoring group, Rami Abdul Rahman"
        let body = memory.last { source in !source.isPerson && keys.contains { source.keys.contains($0) && lexicon.attribution.bodyNouns.contains($0) } }
          ?? (keys.contains("of") || ["its", "their"].contains(keys.first ?? "") ? memory.last { !$0.isPerson } : nil)
        source = Source(name: body?.name ?? name, speaker: name, isPerson: body == nil, keys: Set(keys), printed: passage.text(phrase.words))
      } else {
        // "the state news agency, SANA"
        source = Source(name: name, isPerson: false, keys: Set(keys), printed: passage.text(phrase.words))
      }
    } else if heads.isEmpty {
      // "its drone footage": a thing of the body spoken of, which answers for it.
      if ["its", "their"].contains(keys.first ?? ""), !isPersonHead, !keys.contains(where: { lexicon.attribution.bodyNouns.contains($0) }),
        let owner = memory.last(where: { !$0.isPerson })
      {
        return owner
      }
      // "the ministry", "the monitoring group": said before under its name.
      if keys.first == "the" || keys.first == "its",
        let known = memory.last(where: { source in keys.dropFirst().contains { source.keys.contains($0) && !["of", "and"].contains($0) } })
      {
        return known
      }
      let name = trimmed(phrase.words, passage)
      source = Source(name: name, isPerson: isPersonHead, keys: Set(keys), printed: passage.text(phrase.words))
    } else {
      let isPerson = isPersonHead || !keys.contains { lexicon.attribution.bodyNouns.contains($0) } && heads.count <= 4 && !heads.contains { passage.words[$0].isAllCapitals }
        && apposition.contains { ["who", "whose"].contains(passage.key($0)) || lexicon.attribution.personNouns.contains(passage.key($0)) }
      let apKeys = apposition.map { passage.key($0) }
      if isPerson {
        // "Activist Omar Abu Laila": what a person is stands before the name.
        let names = heads.filter { !lexicon.attribution.personNouns.contains(passage.key($0)) }
        let nameWords = run(of: names.isEmpty ? heads : names)
        let speaker = passage.text(nameWords)
        // "Rami Abdurrahman, who heads the Britain-based Syrian Observatory for Human Rights"
        let body = sideNames.isEmpty || !apKeys.contains(where: { lexicon.attribution.bodyNouns.contains($0) }) ? nil : trimmedBody(sideNames, passage)
        source = Source(name: body ?? speaker, speaker: speaker, isPerson: body == nil, keys: Set(keys + apKeys), printed: passage.text(phrase.words))
      } else {
        source = Source(name: trimmed(phrase.words, passage), isPerson: false, keys: Set(keys + apKeys), printed: passage.text(phrase.words))
      }
    }
    if memory.contains(where: { $0.name == source.name }) == false || source.speaker != nil { memory.append(source) } else {
      memory.removeAll { $0.name == source.name && $0.speaker == source.speaker }
      memory.append(source)
    }
    return source
  }

  private func isProper(_ index: Int, _ passage: Passage) -> Bool {
    let word = passage.words[index]
    guard word.kind == .word, word.isCapitalised, !word.isFunction else { return false }
    // The first word of a sentence has its capital anyway, unless a name goes on behind it.
    return index > 0 || passage.words.count > 1 && passage.words[1].isCapitalised || word.isAllCapitals || word.text.hasSuffix("an") || word.text.hasSuffix("ian")
  }

  /// The last unbroken run of name words: "Syria analyst Aron Lund" gives "Aron Lund".
  private func run(of indices: [Int]) -> Range<Int> {
    guard let last = indices.last else { return 0..<0 }
    var first = last
    for index in indices.reversed().dropFirst() {
      guard index == first - 1 || index == first - 2 else { break }
      first = index
    }
    return first..<last + 1
  }

  /// A body's name without its article: "Syrian Observatory for Human Rights", "state media".
  private func trimmed(_ words: Range<Int>, _ passage: Passage) -> String {
    var start = words.lowerBound
    while ["the", "a", "an", "however", "meanwhile"].contains(passage.key(start)), start + 1 < words.upperBound { start += 1 }
    return passage.text(start..<words.upperBound)
  }

  private func trimmedBody(_ names: [Int], _ passage: Passage) -> String {
    guard let last = names.last else { return "" }
    var first = last
    for index in names.reversed().dropFirst() {
      // "for", "of" and hyphens may stand inside a body's name, an adjective such as "Britain-based" may not.
      guard first - index <= 2, passage.key(index + 1) != "-" else { break }
      first = index
    }
    return passage.text(first..<last + 1)
  }
}
