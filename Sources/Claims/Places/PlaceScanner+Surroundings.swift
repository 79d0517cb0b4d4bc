import Quantities

/// What the words around a name make of it: an owner, where somebody speaks, what a figure is measured against.
extension PlaceScanner {
  /// ", the Iraqi city," behind a name.
  func apposition(_ index: Int) -> Place.Sort? {
    guard passage.key(index) == ",", ["the", "a"].contains(passage.key(index + 1)) else { return nil }
    for offset in 2...6 {
      if passage.words.indices.contains(index + offset), passage.words[index + offset].kind == .mark { return nil }
      // "the state insurer" is no state.
      if let sort = sort(ofNoun: passage.key(index + offset)) {
        let next = index + offset + 1
        return !passage.words.indices.contains(next) || passage.words[next].kind == .mark || passage.words[next].isFunction ? sort : nil
      }
    }
    return nil
  }

  /// "Russia's military", "the governor of Kerman": the owner, not the place.
  func isOwned(_ words: Range<Int>) -> Bool {
    if passage.key(words.lowerBound - 1) == "of", lexicon.people.titles.contains(passage.key(words.lowerBound - 2)) || lexicon.attribution.personNouns.contains(passage.key(words.lowerBound - 2)) {
      return true
    }
    return passage.isApostrophe(words.upperBound) && passage.key(words.upperBound + 1) == "s"
  }

  /// True behind a word that leads away: "near Raqqa", "southeast of the city".
  func isDistant(_ words: Range<Int>) -> Bool {
    isOwned(words) || isDistant(before: words.lowerBound) || words.count > 2 && passage.key(words.lowerBound + 1) == "of" && isApposed(words.lowerBound)
  }

  func isDistant(before index: Int) -> Bool {
    var at = index - 1
    while ["the", "neighbouring", "neighboring", "nearby", "adjacent"].contains(passage.key(at)) || lexicon.places.directions.contains(passage.key(at)) { at -= 1 }
    if lexicon.places.distant.contains(passage.key(at)) { return true }
    if ["in", "at"].contains(passage.key(at)), isWhereSaid(at - 1) || isSuperlative(at - 1) || passage.key(at - 2) == "from" { return true }
    if passage.key(at) == "of", isApposed(at - 1) { return true }
    // "on the border with Iraq"
    if passage.key(at) == "with", (max(0, at - 2)..<max(0, at)).contains(where: { ["border", "frontier"].contains(passage.key($0)) }) { return true }
    // "from all over Belgium"
    if ["over", "across"].contains(passage.key(at)), passage.key(at - 1) == "from" || passage.key(at - 1) == "all" && passage.key(at - 2) == "from" { return true }
    return passage.key(at) == "of" && lexicon.places.directions.contains(passage.key(at - 1))
  }

  /// "told reporters in Lusaka", "said in Bengaluru", "the health ministry in Freetown": where one speaks or sits.
  func isWhereSaid(_ index: Int) -> Bool {
    lexicon.places.audiences.contains(passage.key(index)) || lexicon.places.offices.contains(passage.key(index))
  }

  /// "Makassar, the capital of South Sulawesi": the wider place only tells what the narrower one is.
  func isApposed(_ noun: Int) -> Bool {
    guard sort(ofNoun: passage.key(noun)) == .city else { return false }
    return (1...3).contains { ["the", "a"].contains(passage.key(noun - $0)) && passage.key(noun - $0 - 1) == "," && isName(noun - $0 - 2) }
  }

  /// "the Kendari office", "a Tarvik spokesman", "Tehran has promised": a body or its people, not where it is counted.
  func isBodys(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    if ["office", "bureau", "branch", "chief", "correspondent", "company", "firm"].contains(passage.key(next)) { return true }
    let verb = ["has", "have", "had"].contains(passage.key(next)) ? next + 1 : next
    return lexicon.places.giving.contains(passage.key(verb))
  }

  /// "the heaviest in the state", "the deadliest quake in Iran": what a figure is measured against.
  func isSuperlative(_ index: Int) -> Bool {
    (0...1).contains { offset in
      let key = passage.key(index - offset)
      return (key.hasSuffix("est") && key.count > 5 || ["most", "worst", "first"].contains(key)) && passage.key(index - offset - 1) == "the"
    }
  }

  /// True where nothing but "and the neighbouring" stands between two names.
  func isCoordinated(_ words: Range<Int>) -> Bool {
    let keys = words.map { passage.key($0) }
    return keys.contains("and") || keys.contains("or")
      ? keys.allSatisfy { ["and", "or", "the", ",", "neighbouring", "neighboring", "to", "west", "east", "north", "south"].contains($0) || lexicon.places.directions.contains($0) } : false
  }
}
