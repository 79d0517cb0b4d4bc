/// The phrases of a page that name its outlet: "More stories from {outlet}".
struct OutletPhrases: Decodable, Sendable {
  struct Phrase: Decodable, Sendable {
    /// The words around `{outlet}`, folded; `{year}` stands for a year or nothing.
    let phrase: String
    /// True where the name may be that of a section or a person too; believed where nothing better is found.
    let weak: Bool?

    let parts: [String]
    /// The letters of its words, all of which a text with the phrase has.
    let words: Set<String>
    /// The pairs of letters of these words.
    let pairs: BytePairs

    private enum Key: String, CodingKey { case phrase, weak }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      phrase = try container.decode(String.self, forKey: .phrase)
      weak = try container.decodeIfPresent(Bool.self, forKey: .weak)
      parts = phrase.split(separator: " ").map(String.init)
      words = Set(parts.filter { !$0.hasPrefix("{") }.map(OutletPhrases.letters))
      // A space between words makes no pair with a letter that a text has not: pairs are asked word by word.
      pairs = BytePairs(words.filter { word in word.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
    }
  }

  let phrases: [Phrase]
  /// Last words of outlets' names, by which "Headline - Coast Daily" is told from a headline with a dash.
  let titleEndings: Set<String>
  /// Names that such phrases hold and that are no outlets: "the web", "this author".
  let noOutlets: Set<String>

  static let standard = Lexicon.decode(OutletPhrases.self, PackageResources.outlet_phrases_json)

  /// The outlet that a line names.
  func outlet(in text: String) -> (name: String, isWeak: Bool)? {
    // Marks within a word part letters that a phrase has side by side.
    let folded = BytePairs(Wording.fold(text).utf8.filter { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 >= 0x80 })
    guard phrases.contains(where: { $0.pairs.mayStand(in: folded) }) else { return nil }
    let words = Words.all(in: text.contains("©") ? text.replacing("©", with: "© ") : text)
    let letters = Set(words.map { Self.letters(Wording.fold($0)) })
    for phrase in phrases where phrase.pairs.mayStand(in: folded) && phrase.words.isSubset(of: letters) {
      if let name = name(in: words, by: phrase.parts) { return (name, phrase.weak ?? false) }
    }
    return nil
  }

  /// A folded word without its marks; of one that has no letters all of it.
  private static func letters(_ word: String) -> String {
    let letters = word.unicodeScalars.filter { ("a"..."z").contains($0) || $0.value >= 0x80 && $0.properties.isAlphabetic }
    return letters.isEmpty ? word : String(String.UnicodeScalarView(letters))
  }

  /// A headline and the outlet that its page puts behind it: "Headline | Coast Daily".
  func splitTitle(_ title: String) -> (title: String, outlet: String)? {
    for (separator, isSure) in [(" | ", true), (" — ", false), (" – ", false), (" - ", false)] {
      guard let range = title.ranges(of: separator).last else { continue }
      let name = String(title[range.upperBound...])
      let words = name.split(separator: " ")
      let head = String(title[..<range.lowerBound])
      guard (1...5).contains(words.count), head.split(separator: " ").count >= 3,
        !noOutlets.contains(name.lowercased()),
        words.allSatisfy({ $0.first?.isUppercase ?? false || $0 == "of" || $0 == "the" }),
        let last = words.last, isSure || titleEndings.contains(String(last))
      else { continue }
      return (splitTitle(head)?.title ?? head, name)
    }
    return nil
  }

  private func name(in words: [String], by phrase: [String]) -> String? {
    for start in words.indices {
      if let name = name(in: words[start...], by: phrase) { return name }
    }
    return nil
  }

  /// The name where the words start with the phrase.
  private func name(in words: ArraySlice<String>, by phrase: [String]) -> String? {
    var rest = words
    for (index, part) in phrase.enumerated() {
      switch part {
      case "{year}":
        if let first = rest.first, first.filter(\.isNumber).count >= 4 { rest = rest.dropFirst() }
      case "{outlet}", "{outlet}'s":
        return nameAhead(of: phrase.dropFirst(index + 1).first, in: rest, possessive: part != "{outlet}")
          .flatMap { behind(phrase.dropFirst(index + 1), in: $0.rest) ? $0.name : nil }
      default:
        guard let first = rest.first, Wording.fold(first) == part else { return nil }
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private func behind(_ phrase: ArraySlice<String>, in words: ArraySlice<String>) -> Bool {
    zip(phrase, words).allSatisfy { Wording.fold($1).filter { $0.isLetter } == $0.filter { $0.isLetter } }
      && words.count >= phrase.count
  }

  /// Words with capitals up to the phrase's next word or the end of the name.
  private func nameAhead(of next: String?, in words: ArraySlice<String>, possessive: Bool) -> (
    name: String, rest: ArraySlice<String>
  )? {
    var name: [String] = []
    var rest = words
    while let word = rest.first, name.count < 6 {
      if let next, Wording.fold(word) == next { break }
      guard
        word.first?.isUppercase ?? false || word.first?.isNumber ?? false
          || (!name.isEmpty && ["of", "the", "and", "&"].contains(word)) || (name.isEmpty && word == "the")
      else { break }
      rest = rest.dropFirst()
      let folded = Wording.fold(word)
      if possessive, folded.hasSuffix("'s") || folded.hasSuffix("s'") {
        name.append(String(word.dropLast(folded.hasSuffix("'s") ? 2 : 1)))
        return finish(name, rest)
      }
      name.append(word)
      if let last = word.last, ".,;|!".contains(last) { break }
    }
    return possessive ? nil : finish(name, rest)
  }

  private func finish(_ words: [String], _ rest: ArraySlice<String>) -> (name: String, rest: ArraySlice<String>)? {
    // "© Coast Daily 2003-2017"
    let isYear = { (word: String) in word.count >= 4 && word.filter(\.isNumber).count % 4 == 0 && word.allSatisfy { $0.isNumber || ",.–-".contains($0) } }
    var words = words
    while words.count > 1, let last = words.last, isYear(last) { words.removeLast() }
    var name = words.joined(separator: " ")
    while let last = name.last, ".,;|!:".contains(last) { name.removeLast() }
    if name.hasPrefix("the ") { name = "The " + name.dropFirst(4) }
    let folded = name.lowercased()
    guard let first = name.first, first.isUppercase || first.isNumber, name.contains(where: \.isLetter),
      !noOutlets.contains(folded)
    else { return nil }
    return (name, rest)
  }
}
