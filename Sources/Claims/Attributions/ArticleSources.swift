import Quantities

/// Finds the statements of all passages of an article: within each, over the sentences of one quotation and down
/// the items of a list.
struct ArticleSources {
  let lexicon: ClaimLexicon

  /// The statements by passage.
  func statements(of passages: [Passage]) -> [[SourcedWords]] {
    var resolver = SourceResolver(lexicon: lexicon)
    resolver.acronyms = acronyms(in: passages)
    let reader = AttributionReader(lexicon: lexicon)
    var all: [[SourcedWords]] = []
    var introduced: [Source?] = []
    for passage in passages {
      let known = Set(resolver.memory.sources.compactMap(\.speaker))
      resolver.meet(passage)
      introduced.append(resolver.memory.sources.last { $0.speaker.map { !known.contains($0) } ?? false })
      all.append(reader.statements(in: passage, resolver: &resolver))
      resolver.leave(passage, all.last ?? [])
    }
    QuotationSpeakers(passages: passages, introduced: introduced).complete(&all)
    completeLists(passages, &all)
    completeBetween(passages, &all)
    completeElliptical(passages, &all)
    completeTolls(passages, &all)
    completeReferred(passages, &all)
    DescribedBodies(passages: passages, lexicon: lexicon).complete(&all)
    return all
  }

  /// "According to its latest profile:" answers for the items below it that name nobody.
  private func completeLists(_ passages: [Passage], _ all: inout [[SourcedWords]]) {
    var head: Source?
    for index in passages.indices {
      let passage = passages[index]
      if passage.words.last?.text == ":" {
        head = all[index].last { !$0.covers.isEmpty }?.source
      } else if isItem(passage) {
        if let head, all[index].isEmpty { all[index] = [SourcedWords(source: head, covers: 0..<passage.words.count, verb: 0, isSpeaker: true)] }
      } else if index == 0 || passages[index - 1].block != passage.block {
        head = nil
      }
    }
  }

  /// A sentence without a source between two of the same one, in one paragraph, is that one's too.
  private func completeBetween(_ passages: [Passage], _ all: inout [[SourcedWords]]) {
    for index in passages.indices.dropFirst().dropLast() where all[index].isEmpty && !passages[index].figures.isEmpty {
      guard passages[index - 1].block == passages[index].block, passages[index + 1].block == passages[index].block,
        let before = all[index - 1].last, let after = all[index + 1].first, !before.isDeed, !after.isDeed,
        before.source.name == after.source.name, before.source.speaker == after.source.speaker
      else { continue }
      all[index] = [SourcedWords(source: before.source, covers: 0..<passages[index].words.count, verb: 0, isSpeaker: true)]
    }
  }

  /// "Police said 55 were held. Nine were brought before a judge.": a sentence that opens with a bare number, or with
  /// "that is" or "these include", goes on with the source of the sentence before it.
  private func completeElliptical(_ passages: [Passage], _ all: inout [[SourcedWords]]) {
    for index in passages.indices.dropFirst() where all[index].isEmpty && passages[index - 1].block == passages[index].block {
      guard let before = all[index - 1].last(where: { !$0.isDeed || $0.isSpeaker }), isElliptical(passages[index]),
        before.isSpeaker || passages[index - 1].figures.contains(where: { before.covers.contains($0.lowerBound) })
      else { continue }
      all[index] = [SourcedWords(source: before.source, covers: 0..<passages[index].words.count, verb: 0, isSpeaker: true)]
    }
  }

  /// "The ministry reported 58 new cases. One death took the toll to 93.", "Divers found two more, the police said. The
  /// toll is now 11.": what a figure has come to goes on with who gave it.
  private func completeTolls(_ passages: [Passage], _ all: inout [[SourcedWords]]) {
    for index in passages.indices.dropFirst() where passages[index - 1].block == passages[index].block {
      guard let before = all[index - 1].last(where: { !$0.isAct }) else { continue }
      let isCovered = passages[index - 1].figures.contains { before.covers.contains($0.lowerBound) }
      let isToll = all[index].isEmpty && isCovered && isToll(passages[index])
      let isGiven = before.source.sort != .person && all[index].allSatisfy { $0.source.name == before.source.name } && isGiven(passages[index], passages[index - 1])
      if isToll || isGiven { all[index].append(SourcedWords(source: before.source, covers: 0..<passages[index].words.count, verb: 0, isSpeaker: true)) }
    }
  }

  /// "The toll is now 11", "The count of injured officers now stands at 12", "One death took the toll to 93"
  private func isToll(_ passage: Passage) -> Bool {
    guard !passage.quoted.contains(true), let figure = passage.figures.last, let verb = passage.tags.firstIndex(where: { [.verb, .past, .be].contains($0) }) else { return false }
    let counts = lexicon.attribution.counts
    func count(in words: Range<Int>) -> Int? { words.first { counts.contains(passage.key($0)) && passage.tags[$0] == .noun } }
    if passage.key(0) == "the", let noun = count(in: 1..<verb), noun <= 2, figure.lowerBound > verb || passage.figures.contains(where: { $0.lowerBound > verb }) {
      return ["is", "are", "stands", "now"].contains(passage.key(verb)) && passage.span(noun, min(verb + 3, passage.words.count)).contains { passage.key($0) == "now" }
    }
    guard let lemma = passage.lemma(verb), ["take", "bring", "push", "raise"].contains(lemma), let noun = count(in: passage.span(verb + 1, min(verb + 6, passage.words.count))) else { return false }
    return passage.key(noun - 1) == "the" && passage.span(noun + 1, min(noun + 6, passage.words.count)).contains { passage.key($0) == "to" }
  }

  /// "The Front has given three figures. On Sunday it was 75,000, on Monday 60,000."
  private func isGiven(_ passage: Passage, _ before: Passage) -> Bool {
    let its = passage.positions(of: "it", in: 0..<passage.words.count).filter { !passage.quoted[$0.lowerBound] }
    // "The monitor lists 61 killed. On Sunday it had 56."
    if its.contains(where: { it in passage.key(it.upperBound) == "had" && passage.figures.contains { $0.lowerBound == it.upperBound + 1 } }) { return true }
    guard let last = before.words.indices.last(where: { before.words[$0].kind == .word }), HeldFigures.counts.contains(before.key(last)) else { return false }
    return its.contains { ["was", "is", "gave"].contains(passage.key($0.upperBound)) }
  }

  /// "… killed at least 348 people. The toll, given by Hamid Rastegari, was up": who gave the figure of the sentence
  /// before that names nobody.
  private func completeReferred(_ passages: [Passage], _ all: inout [[SourcedWords]]) {
    for index in passages.indices.dropFirst() where all[index - 1].isEmpty && !passages[index - 1].figures.isEmpty {
      let passage = passages[index]
      guard passage.key(0) == "the", lexicon.attribution.counts.contains(passage.key(1)), passage.key(2) == ",", lexicon.attribution.released.contains(passage.lemma(3) ?? ""),
        let statement = all[index].first, statement.isBehind, statement.verb <= 4, passages[index].block - passages[index - 1].block <= 1
      else { continue }
      all[index - 1] = [SourcedWords(source: statement.source, covers: 0..<passages[index - 1].words.count, verb: 0, isSpeaker: true)]
    }
  }

  /// True for a sentence whose subject is understood from the one before.
  private func isElliptical(_ passage: Passage) -> Bool {
    guard !passage.quoted.contains(true), let figure = passage.figures.first else { return false }
    if ["that", "this", "these", "those"].contains(passage.key(0)) { return ["is", "was", "are", "were", "includes", "include", "included"].contains(passage.key(1)) && !passage.words.contains { $0.isAllCapitals && $0.text.utf8.count > 1 } }
    if ["of", "among"].contains(passage.key(0)), ["these", "those", "them"].contains(passage.key(1)) { return true }
    // "Nine were", "Four of them have", "The other two are"
    guard figure.lowerBound <= 2, (0..<figure.lowerBound).allSatisfy({ [.adverb, .determiner, .preposition, .noun].contains(passage.tags[$0]) && !passage.words[$0].isAllCapitals }) else { return false }
    var next = figure.upperBound
    if passage.key(next) == "of", ["them", "these", "those", "whom"].contains(passage.key(next + 1)) { next += 2 }
    let isBare = figure.allSatisfy { passage.tags[$0] == .number || passage.tags[$0] == .adverb || passage.tags[$0] == .hyphen || passage.tags[$0] == .determiner || passage.tags[$0] == .preposition || passage.key($0) == "them" || passage.key($0) == "those" }
    return isBare && passage.tags.indices.contains(next) && [.be, .have, .verb, .past, .modal].contains(passage.tags[next])
  }

  private func isItem(_ passage: Passage) -> Bool {
    ["-", "\u{2022}", "*", "\u{2013}", "\u{2014}", "\u{B7}"].contains(passage.words.first?.text ?? "")
  }

  /// "Kordofan Conflict Monitor (KCM)": letters in brackets behind the name whose initials they are.
  private func acronyms(in passages: [Passage]) -> [String: String] {
    var known: [String: String] = [:]
    for passage in passages {
      for index in passage.words.indices where passage.key(index) == "(" && passage.key(index + 2) == ")" {
        let letters = passage.words[index + 1]
        guard letters.isAllCapitals, letters.text.count >= 2 else { continue }
        var start = index
        var initials = ""
        while start > 0, initials.count < letters.text.count, passage.words[start - 1].kind == .word || passage.tags[start - 1] == .hyphen {
          start -= 1
          if passage.words[start].isCapitalised, let first = passage.words[start].text.first { initials = String(first) + initials }
        }
        if initials.uppercased() == letters.text.uppercased() { known[letters.text] = passage.text(start..<index) }
      }
      // "search and rescue agency Basarnas", "the Search and Rescue Agency (Basarnas)": the scanner knows more.
      for mention in passage.bodies {
        if let initials = mention.initials, known[initials] == nil { known[initials] = mention.printed }
      }
    }
    return known
  }
}
