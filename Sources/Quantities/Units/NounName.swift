/// Names what is counted, or what a part is of, in the singular.
struct NounName {
  let stream: TokenStream
  let draft: Draft

  /// The counted phrase with its last word in the singular, in lower case but for names.
  func name() -> String? {
    if draft.isPart { return whole() }
    let rate = draft.ratePer.map { " per " + $0 } ?? ""
    guard draft.unit.dimension == .count else { return draft.unit == .none && !rate.isEmpty ? rate : nil }
    guard let phrase = draft.phrase, !phrase.isEmpty else { return draft.unit.name + rate }
    // "the top three seeds", "eight other employees"
    let top = stream.matches(draft.number.lowerBound - 1, "top") ? "top " : ""
    let between = draft.number.upperBound
    let other = phrase.lowerBound == between + 1 && stream.matches(between, anyOf: ["other", "more", "additional", "further", "extra"]) ? stream.text(between).lowercased() + " " : ""
    return top + other + noun(phrase) + rate
  }

  /// What a part is of: "US population"; "-" for a pronoun, nil where nothing is said.
  private func whole() -> String? {
    let behind = stream.matches(draft.number.upperBound, "of") ? draft.number.upperBound + 1 : draft.number.upperBound
    if let whole = draft.whole { return noun(whole) }
    guard var phrase = draft.phrase else { return behind > draft.number.upperBound ? "-" : nil }
    while phrase.count > 1, stream.has(phrase.lowerBound, .determiner) { phrase = phrase.lowerBound + 1..<phrase.upperBound }
    if let of = phrase.first(where: { stream.matches($0, "of") }), of > phrase.lowerBound { phrase = phrase.lowerBound..<of }
    return stream.matches(behind, anyOf: ["those", "these", "them", "which", "whom"]) ? "-" : noun(phrase)
  }

  /// A noun phrase with its head in the singular and without what was done to the things.
  private func noun(_ phrase: Range<Int>) -> String {
    let head = phrase.upperBound - 1
    let word = stream.text(head)
    let lemma = Lemma(lexicon: stream.lexicon)
    let singular = stream.trait(head, .capitalised) && !CountedPhraseReader(stream: stream).isAcronymPlural(head) ? word : lemma.singular(of: word)
    // What was done to the things, and which come before, is no part of their name.
    var start = phrase.lowerBound
    while start < head, isParticiple(start), !stream.isHyphen(start + 1) { start += 1 }
    var name = ""
    for index in start..<head {
      // "Kia and Hyundai vehicles", "Airbnb's earliest investments"
      if stream.matches(index, "and") || stream.isOwnersMark(index) || stream.isOwnersMark(index - 1) { continue }
      if !name.isEmpty, !stream.isJoined(index) { name += " " }
      name += lemma.positive(of: stream.text(index))
    }
    let separator = stream.isJoined(head) || name.isEmpty ? "" : " "
    return name + separator + singular
  }

  private func isParticiple(_ index: Int) -> Bool {
    guard stream.isWord(index), !stream.trait(index, .capitalised) else { return false }
    let word = stream.text(index)
    return word.utf8.count > 4 && (word.hasSuffix("ed") || word.hasSuffix("ing")) || stream.matches(index, anyOf: ["previous", "consecutive"])
  }
}
