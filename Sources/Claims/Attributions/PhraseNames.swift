import Quantities

/// Tells names from nouns within the phrases of a passage.
struct PhraseNames {
  let passage: Passage
  private var nouns: AttributionFile { passage.lexicon.attribution }

  /// True for a word with a capital that is more than its sentence's first.
  func isProper(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index) else { return false }
    let word = passage.words[index]
    guard word.kind == .word, word.isCapitalised, !word.isFunction || passage.tags[index] == .name || word.isAllCapitals && word.text.utf8.count > 1 else { return false }
    let opensSentence = index == 0 || index == 1 && passage.words[0].kind == .mark
    if !opensSentence { return true }
    // The first word of a sentence has its capital anyway, unless a name goes on behind it.
    return passage.words.count > index + 1 && (passage.words[index + 1].isCapitalised || passage.tags[index + 1] == .hyphen && passage.words.count > index + 2 && passage.words[index + 2].isCapitalised)
      || word.isAllCapitals || ["an", "ian", "ese", "ish"].contains { word.text.hasSuffix($0) }
      || !nouns.bodyNouns.contains(word.key) && !isRole(index) && !nouns.reportNouns.contains(word.key) && passage.lexicon.kindByNoun[word.key] == nil
  }

  /// True for the noun of a person's role, one or several: "nurse", "nurses".
  func isRole(_ index: Int) -> Bool { nouns.personNouns.contains(passage.key(index)) || nouns.personNouns.contains(TopicFinder.singular(passage.key(index))) }

  /// The first run of name words, small words between them included: "Adam Kuku Tirab".
  func properRun(in words: Range<Int>) -> String? {
    guard let first = words.first(where: { isProper($0) && !nouns.titles.contains(passage.key($0)) }) else { return nil }
    var last = first
    func isParticle(_ index: Int) -> Bool {
      PersonScanner.particles.contains(passage.key(index)) && words.contains(index + 1) && (isProper(index + 1) || passage.key(index + 1) == "-" && words.contains(index + 2) && isProper(index + 2))
    }
    while words.contains(last + 1), isProper(last + 1) || isParticle(last + 1) || ["-", "of", "for"].contains(passage.key(last + 1)) && words.contains(last + 2) && isProper(last + 2) || passage.tags[last + 1] == .hyphen { last += 1 }
    return passage.text(first..<last + 1)
  }

  /// The last unbroken run of name words: "Syria analyst Aron Lund" gives "Aron Lund".
  func run(of indices: [Int]) -> Range<Int> {
    guard let last = indices.last else { return 0..<0 }
    var first = last
    for index in indices.reversed().dropFirst() {
      guard index == first - 1 || index == first - 2 && passage.tags[first - 1] == .hyphen else { break }
      first = index
    }
    return first..<last + 1
  }

  /// A name without its article: "Syrian Observatory for Human Rights", "state media".
  func trimmed(_ words: Range<Int>) -> String {
    var start = words.lowerBound
    while start + 1 < words.upperBound, passage.tags[start] == .determiner || ["however", "meanwhile"].contains(passage.key(start)) { start += 1 }
    return passage.text(start..<words.upperBound)
  }

  /// The name of a body within some words: the run of name words that holds a body's noun or letters, or that a
  /// person works at: "a partner at Corvane Hall".
  /// - Parameter isAside: true where the words stand beside a person's name, which a place may follow as well.
  func bodyName(_ words: Range<Int>, isAside: Bool = false) -> String? {
    let proper = words.filter { isProper($0) }
    guard let noun = words.first(where: { isBodyNoun($0) && isProper($0) }) ?? employer(in: words, proper) ?? (isAside ? nil : proper.last) else { return nil }
    var first = noun
    var last = noun
    func joins(_ index: Int) -> Bool { words.contains(index) && (isProper(index) || ["of", "for", "and", "-", "the", "’", "'", "s"].contains(passage.key(index)) || passage.tags[index] == .possessive) }
    while joins(first - 1), !isRole(first - 1) { first -= 1 }
    while joins(last + 1), passage.tags[last + 1] != .possessive || lastIsCountry(first..<last + 1) { last += 1 }
    while first < last, !isProper(first) || isRole(first) { first += 1 }
    while last > first, !isProper(last) { last -= 1 }
    // "the Commissioner for Refugees" speaks for no refugees.
    if first == last, isRole(first) { return nil }
    // A place alone is no body: "governor of Kerman".
    let isBody = (first...last).contains { isBodyNoun($0) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 } || first < last
    return isBody && passage.lexicon.country(of: passage.text(first..<last + 1)) == nil ? passage.text(first..<last + 1) : nil
  }

  /// The words of a body in small letters behind "the" or "for": "the national emergency medical service",
  /// "administrators". Of an office of a body it is that body.
  func plainBody(in words: Range<Int>) -> Range<Int>? {
    func isNoun(_ index: Int) -> Bool { words.contains(index) && [.noun, .name, .hyphen].contains(passage.tags[index]) }
    guard let noun = words.first(where: { index in
      isNoun(index) && isBodyNoun(index) && !passage.words[index].isCapitalised && !isNoun(index + 1) && !(nouns.members.contains(passage.key(index)) && passage.key(index + 1) == "of")
    }) else { return nil }
    var first = noun
    while isNoun(first - 1) || passage.key(first - 1) == "and" && isNoun(first - 2) && isNoun(first) { first -= 1 }
    guard words.contains(first - 1), ["the", "of", "for"].contains(passage.key(first - 1)), !(first..<noun).contains(where: { isRole($0) }) else { return nil }
    return first..<noun + 1
  }

  private func lastIsCountry(_ words: Range<Int>) -> Bool { passage.lexicon.country(of: passage.text(words)) != nil }

  /// "a partner at Corvane Hall": two name words or more behind "at" or "with".
  private func employer(in words: Range<Int>, _ proper: [Int]) -> Int? {
    proper.first { index in
      // "for the Red Cross"
      let link = passage.key(index - 1) == "the" ? index - 2 : index - 1
      return ["at", "with", "of", "for"].contains(passage.key(link)) && words.contains(link) && words.contains(index + 1) && isProper(index + 1)
    } ?? proper.first { passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }
  }

  private func isBodyNoun(_ index: Int) -> Bool { nouns.bodyNouns.contains(passage.key(index)) && !nouns.personNouns.contains(passage.key(index)) }

  /// "Sudanese army spokesman Nabil Abdallah": the body before the person's noun.
  func bodyBefore(_ names: [Int], in head: Range<Int>) -> String? {
    guard let first = names.first, let noun = head.first(where: { isBodyNoun($0) || passage.words[$0].isAllCapitals && passage.words[$0].text.utf8.count > 1 }), noun < first else { return nil }
    var start = noun
    while start > head.lowerBound, passage.tags[start - 1] == .name || passage.tags[start - 1] == .noun || passage.tags[start - 1] == .hyphen { start -= 1 }
    return passage.text(start..<noun + 1)
  }
}
