import Quantities

/// Finds the people that a passage names: by titles, by what they do and by their speaking.
struct PersonScanner {
  let lexicon: ClaimLexicon
  let passage: Passage

  /// A run of capitalised words that may be a person's name.
  struct Mention {
    /// The words of the name, without a title.
    var words: Range<Int>
    /// With its title: "Mr Sotoudeh".
    var printed: String
    var name: PersonName
    /// True where the words around it say that it is a person.
    var isPerson: Bool
  }

  func mentions() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < passage.words.count {
      guard let run = run(at: index) else {
        index += 1
        continue
      }
      if let mention = mention(run) { found.append(mention) }
      index = run.upperBound
    }
    return found
  }

  static let particles: WordSet = [
    "al", "el", "ul", "ur", "bin", "ibn", "bint", "abu", "van", "von", "der", "den", "de", "da", "di", "do", "dos", "du", "la", "le", "ter", "ten", "ez", "ash", "as", "ad",
  ]

  /// The words of a name: capitals, initials with their points, particles and hyphens between them.
  private func run(at start: Int) -> Range<Int>? {
    guard isCapital(start) || isParticle(start) && passage.key(start + 1) == "-" && isCapital(start + 2) else { return nil }
    var end = start + (isCapital(start) ? 1 : 3)
    while end < passage.words.count {
      let isInitial = passage.words[end - 1].text.count <= 2 && passage.key(end) == "." && isCapital(end + 1)
      let isTitle = lexicon.people.titles.contains(passage.key(end - 1)) && passage.key(end) == "." && isCapital(end + 1)
      if isCapital(end) {
        end += 1
      } else if isInitial || isTitle {
        end += 2
      } else if passage.key(end) == "-", passage.words[end].isJoined, isCapital(end + 1) {
        end += 2
      } else if isParticle(end), isCapital(end + 1) {
        end += 2
      } else if isParticle(end), passage.key(end + 1) == "-", isCapital(end + 2) {
        end += 3
      } else {
        break
      }
    }
    return start..<end
  }

  private func isCapital(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].kind == .word, passage.words[index].isCapitalised else { return false }
    // "The", "In" at a sentence's head; initials may be letters that are also words ("A. Rahman").
    return !passage.words[index].isFunction || passage.words[index].text.count == 1 && passage.key(index + 1) == "."
  }

  private func isParticle(_ index: Int) -> Bool { Self.particles.contains(passage.key(index)) }

  private func isTitle(_ index: Int) -> Bool { lexicon.people.titles.contains(passage.key(index)) }

  private func isRole(_ index: Int) -> Bool { isTitle(index) || lexicon.attribution.personNouns.contains(passage.key(index)) }

  private func mention(_ run: Range<Int>) -> Mention? {
    // "Revenue Minister Basavaraj Nadagouda": the office ends with its last title.
    var start = run.dropLast().last { $0 > run.lowerBound && isRole($0) && passage.key($0 + 1) != "." } ?? run.lowerBound
    // "Secretary of State Ana Lopes", "Chief Minister of Kerala Ravi Menon"
    if start == run.lowerBound, run.count > 2, passage.key(start - 1) == "of", isRole(start - 2) { start += 1 }
    // "Governor Mohammad-Reza Sotoudeh", "Mr. Sotudeh"
    while start + 1 < run.upperBound, isRole(start) || passage.key(start) == "." || lexicon.places.adjectives[passage.words[start].text] != nil { start += 1 }
    let words = start..<run.upperBound
    guard isName(words) else { return nil }
    let before = passage.key(start - 1) == "." ? start - 2 : start - 1
    let printed = passage.text(isTitle(before) && passage.words.indices.contains(before) && passage.words[before].isCapitalised ? before..<run.upperBound : run)
    let name = PersonName(passage.text(words), lexicon: lexicon)
    let shown = name.isFull ? passage.text(words) : printed
    guard name.names.count <= 5, !name.names.isEmpty else { return nil }
    return Mention(words: words, printed: shown, name: name, isPerson: start > run.lowerBound || isRole(before) || speaks(words, name) || isTold(words, name))
  }

  /// False for bodies, countries, weekdays and peoples.
  private func isName(_ words: Range<Int>) -> Bool {
    let text = passage.text(words)
    if lexicon.country(of: text) != nil { return false }
    if words.count == 1, passage.words[words.lowerBound].isAllCapitals, text.count <= 6 { return false }
    return !words.contains { index in
      let word = passage.words[index]
      return lexicon.places.notPlaces.contains(word.text) || lexicon.places.adjectives[word.text] != nil || lexicon.bodies.nouns.contains(word.key) || word.key == "monitor"
        || lexicon.places.areaNouns[word.key] != nil || lexicon.places.settlementNouns[word.key] != nil || lexicon.places.countries.contains(word.text)
    }
  }

  /// "X said", "said X".
  private func speaks(_ words: Range<Int>, _ name: PersonName) -> Bool {
    guard name.isFull else { return false }
    return lexicon.reportVerbs.contains(passage.key(words.upperBound)) || lexicon.reportVerbs.contains(passage.key(words.lowerBound - 1))
  }

  /// "X, 34, a teacher", "X, who", "X, the spokesman", "the governor, X".
  private func isTold(_ words: Range<Int>, _ name: PersonName) -> Bool {
    guard name.isFull else { return false }
    let next = words.upperBound
    if passage.key(next) == "," {
      if passage.words.indices.contains(next + 1), passage.words[next + 1].kind == .number, [",", "."].contains(passage.key(next + 2)) { return true }
      if ["who", "whose", "aged"].contains(passage.key(next + 1)) { return true }
      let apposition = (next + 1..<min(next + 7, passage.words.count)).prefix { passage.key($0) != "," }
      if apposition.contains(where: { lexicon.attribution.personNouns.contains(passage.key($0)) }) { return true }
    }
    guard passage.key(words.lowerBound - 1) == "," else { return false }
    return (max(0, words.lowerBound - 8)..<max(0, words.lowerBound - 1)).reversed().prefix { passage.key($0) != "," }.contains {
      lexicon.attribution.personNouns.contains(passage.key($0))
    }
  }
}
