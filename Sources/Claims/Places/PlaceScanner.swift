import Gazetteers
import Quantities

/// Finds candidate place names in a passage by their capitals and the words around them.
struct PlaceScanner {
  let lexicon: ClaimLexicon
  let passage: Passage

  /// A name that may be a place, with how strongly the words around it say so.
  struct Candidate {
    var mention: PlaceMention
    var name: String
    var isStrong: Bool
    var isWeak: Bool
  }

  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    while index < passage.words.count {
      guard let name = nameRange(at: index) else {
        index += 1
        continue
      }
      if let candidate = candidate(name) { found.append(candidate) }
      index = name.upperBound
    }
    return found
  }

  /// "the city", "the surrounding province": nouns that point at a place named elsewhere.
  func anaphors() -> [PlaceMention] {
    passage.words.indices.compactMap { index in
      guard let sort = sort(ofNoun: passage.key(index)), !passage.words[index].isCapitalised || index == 0 else { return nil }
      // A noun with its own name ("the city of Deir Ezzor", "Raqqa city") is no pointer.
      if passage.key(index + 1) == "of", nameRange(at: index + 2) != nil { return nil }
      if index > 0, isName(index - 1) { return nil }
      var start = index - 1
      while start > 0, index - start < 4, passage.words[start].kind == .word, !passage.words[start].isFunction { start -= 1 }
      guard ["the", "this", "that"].contains(passage.key(start)) else { return nil }
      return PlaceMention(
        words: start..<index + 1, key: nil, sort: sort, printed: passage.text(start..<index + 1), isDistant: isDistant(before: start))
    }
  }

  /// The words of a capitalised name that begins here: "Deir el-Zour", "Al-Hassan", "el-Shola".
  func nameRange(at index: Int) -> Range<Int>? {
    var next = index
    if isParticle(next), passage.key(next + 1) == "-", isCapital(next + 2) { next += 2 }
    guard isCapital(next), !passage.words[next].isFunction || next > 0 && passage.words[next].isAllCapitals else { return nil }
    next += 1
    while true {
      if isCapital(next), !passage.words[next].isFunction, !passage.words[next].isJoined {
        next += 1
      } else if passage.key(next) == "-", isCapital(next + 1) {
        next += 2
      } else if isParticle(next), passage.key(next + 1) == "-", isCapital(next + 2) {
        next += 3
      } else {
        return index..<next
      }
    }
  }

  private func isName(_ index: Int) -> Bool { isCapital(index) && !passage.words[index].isFunction }

  private func isCapital(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].kind == .word && passage.words[index].isCapitalised
  }

  private func isParticle(_ index: Int) -> Bool {
    ["al", "el", "ez", "es", "ar", "ash", "az", "as", "ad", "ed", "abu", "umm", "bin"].contains(passage.key(index))
  }

  private func sort(ofNoun noun: String) -> Place.Sort? {
    (lexicon.places.settlementNouns[noun] ?? lexicon.places.areaNouns[noun]).flatMap { Place.Sort(rawValue: $0) }
  }

  private func candidate(_ range: Range<Int>) -> Candidate? {
    let name = passage.text(range)
    let parts = name.split(separator: " ").map(String.init)
    // A number behind the name makes it another name: "DeirEzzor 24".
    if passage.words.indices.contains(range.upperBound), passage.words[range.upperBound].kind == .number,
      !passage.words[range.upperBound].isJoined, !isCountry(name), range.count == 1, passage.key(range.upperBound + 1) == ","
    {
      return nil
    }
    guard !parts.contains(where: { lexicon.places.notPlaces.contains($0) || lexicon.places.demonyms.contains($0) }) else { return nil }
    // Initials name bodies ("IS", "SDF"), and "Britain-based" says where somebody is from.
    if range.count == 1, passage.words[range.lowerBound].isAllCapitals { return nil }
    if passage.key(range.upperBound) == "-" { return nil }
    if isCountry(name) { return country(range, name) }
    var words = range
    var sort: Place.Sort?
    var isStrong = false
    // "the Marania city of Tarvik": the name before the noun is where the city lies.
    let isOwner = passage.key(range.upperBound + 1) == "of" && nameRange(at: range.upperBound + 2) != nil
    if !isOwner, let noun = self.sort(ofNoun: passage.key(range.upperBound)), !isCapital(range.upperBound) {
      sort = noun
      isStrong = true
      words = range.lowerBound..<range.upperBound + 1
    } else if passage.key(range.lowerBound - 1) == "of", let noun = self.sort(ofNoun: passage.key(range.lowerBound - 2)) {
      sort = noun
      isStrong = true
      words = range.lowerBound - 2..<range.upperBound
    } else if passage.key(range.lowerBound - 1) == "of", ["towns", "cities", "villages"].contains(passage.key(range.lowerBound - 2)) {
      sort = .city
      isStrong = true
    } else if let noun = apposition(range.upperBound) {
      sort = noun
      isStrong = true
    }
    let before = passage.key(range.lowerBound - 1)
    let isWeak = ["in", "at", "near", "inside", "around", "outside", "toward", "towards", "into", "from", "to", "on", "of", "reached", "across", "outskirts"].contains(before)
    return Candidate(
      mention: PlaceMention(
        words: words, key: NameKey.key(of: name), sort: sort, printed: passage.text(words), isDistant: isDistant(words)),
      name: name, isStrong: isStrong, isWeak: isWeak && ["in", "at", "near", "inside", "outside", "toward", "towards"].contains(before))
  }

  private func country(_ range: Range<Int>, _ name: String) -> Candidate {
    var words = range
    var sort = Place.Sort.country
    var printed = name
    let direction = passage.key(range.lowerBound - 1)
    if lexicon.places.directions.contains(direction) {
      words = range.lowerBound - 1..<range.upperBound
      sort = .region
      printed = passage.text(words)
    }
    return Candidate(
      mention: PlaceMention(
        words: words, key: sort == .region ? NameKey.key(of: printed) : NameKey.key(ofCountry: name), sort: sort, printed: printed,
        isDistant: isDistant(words)),
      name: printed, isStrong: true, isWeak: false)
  }

  func isCountry(_ name: String) -> Bool { lexicon.places.countries.contains(name) }

  /// ", the Iraqi city," behind a name.
  private func apposition(_ index: Int) -> Place.Sort? {
    guard passage.key(index) == ",", ["the", "a"].contains(passage.key(index + 1)) else { return nil }
    for offset in 2...6 {
      if passage.words.indices.contains(index + offset), passage.words[index + offset].kind == .mark { return nil }
      if let sort = sort(ofNoun: passage.key(index + offset)) { return sort }
    }
    return nil
  }

  /// True behind a word that leads away: "near Raqqa", "southeast of the city".
  private func isDistant(_ words: Range<Int>) -> Bool {
    // "Russia's military": the owner, not the place.
    if ["'", "\u{2019}"].contains(passage.key(words.upperBound)), passage.key(words.upperBound + 1) == "s" { return true }
    return isDistant(before: words.lowerBound)
  }

  private func isDistant(before index: Int) -> Bool {
    var at = index - 1
    while ["the", "neighbouring", "neighboring", "nearby", "adjacent"].contains(passage.key(at)) { at -= 1 }
    if lexicon.places.distant.contains(passage.key(at)) { return true }
    return passage.key(at) == "of" && lexicon.places.directions.contains(passage.key(at - 1))
  }
}
