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
    /// Words beside it say what sort of place it is.
    var isStrong: Bool
    /// It stands behind "in", "at" or "near".
    var isWeak: Bool
    /// It stands behind another preposition that places and other names share.
    var isFaint = false
    /// It is said to say something.
    var isSpeaker = false
  }

  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    while index < passage.words.count {
      guard let name = longCountry(at: index) ?? nameRange(at: index) else {
        index += 1
        continue
      }
      if let candidate = candidate(name) { found.append(candidate) }
      index = name.upperBound
    }
    return found
  }

  /// "Democratic Republic of the Congo", "Bosnia and Herzegovina": countries with small words in their names.
  func longCountry(at index: Int) -> Range<Int>? {
    guard isCapital(index), lexicon.mayBeginCountry(passage.words[index].text) else { return nil }
    return (3...6).reversed().lazy.map { index..<index + $0 }.first {
      $0.upperBound <= passage.words.count && isCapital($0.upperBound - 1) && lexicon.country(named: passage.text($0)) != nil
    }
  }

  /// "the city", "the surrounding province": nouns that point at a place named elsewhere.
  func anaphors() -> [PlaceMention] {
    passage.words.indices.compactMap { index in
      guard lexicon.pointers.contains(passage.key(index)) else { return nil }
      if let country = wholeCountry(index) { return country }
      guard let sort = sort(ofNoun: passage.key(index)) ?? (lexicon.places.siteNouns[passage.key(index)] == "region" ? .region : nil), !passage.words[index].isCapitalised || index == 0 || isOwnState(index) else { return nil }
      // A noun with its own name ("the city of Deir Ezzor", "Raqqa city") is no pointer.
      if passage.key(index + 1) == "of", nameRange(at: index + 2) != nil { return nil }
      if index > 0, isName(index - 1) { return nil }
      // "the state coroner", "the state government"
      if passage.key(index) == "state", passage.words.indices.contains(index + 1), passage.words[index + 1].kind == .word, !passage.words[index + 1].isFunction { return nil }
      // "the district office", "the city council": whose words they are is not where it happened.
      if lexicon.attribution.bodyNouns.contains(passage.key(index + 1)) { return nil }
      var start = index - 1
      while start > 0, index - start < 4, passage.words[start].kind == .word, !passage.words[start].isFunction { start -= 1 }
      let isOwn = ["his", "her", "their"].contains(passage.key(start)) && ["province", "district", "state", "county", "region"].contains(passage.key(index))
      guard ["the", "this", "that"].contains(passage.key(start)) || isOwn else { return nil }
      return PlaceMention(
        words: start..<index + 1, key: nil, sort: sort, printed: passage.text(start..<index + 1), isDistant: isDistant(before: start))
    }
  }

  /// "in the State": as Indian papers print it.
  func isOwnState(_ index: Int) -> Bool {
    passage.words[index].text == "State" && passage.key(index - 1) == "the" && !isCapital(index + 1)
  }

  /// "across the country", "nationwide".
  func wholeCountry(_ index: Int) -> PlaceMention? {
    if ["nationwide", "countrywide"].contains(passage.key(index)) {
      return PlaceMention(words: index..<index + 1, key: nil, sort: .country, printed: passage.text(index..<index + 1), isDistant: false)
    }
    guard ["country", "nation"].contains(passage.key(index)), ["the", "this"].contains(passage.key(index - 1)), passage.key(index + 1) != "'",
      ["in", "across", "around", "throughout", "over", "of"].contains(passage.key(index - 2))
    else { return nil }
    // "the north of the country" and "parts of the country" are not all of it.
    if passage.key(index - 2) == "of" { return nil }
    return PlaceMention(words: index - 1..<index + 1, key: nil, sort: .country, printed: passage.text(index - 1..<index + 1), isDistant: false)
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
      } else if Self.innerWords.contains(passage.key(next)), isCapital(next + 1), next > index {
        // "Rio de Janeiro", "Boulevard de Waterloo"
        next += 2
      } else {
        return index..<next
      }
    }
  }

  func isName(_ index: Int) -> Bool { isCapital(index) && !passage.words[index].isFunction }

  func isCapital(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].kind == .word && passage.words[index].isCapitalised
  }

  private static let particles: WordSet = ["al", "el", "ez", "es", "ar", "ash", "az", "as", "ad", "ed", "abu", "umm", "bin"]
  private static let innerWords: WordSet = ["de", "du", "da", "do", "dos", "del", "della", "di", "la", "am", "upon"]

  func isParticle(_ index: Int) -> Bool {
    Self.particles.contains(passage.key(index))
  }

  func sort(ofNoun noun: Term) -> Place.Sort? {
    (lexicon.places.settlementNouns[noun] ?? lexicon.places.areaNouns[noun]).flatMap { Place.Sort(rawValue: $0) }
  }

  func candidate(_ range: Range<Int>) -> Candidate? {
    let name = passage.text(range)
    if isNumbered(range) || isOfBody(range) || isNumeral(range) { return nil }
    // "Britain-based" says where somebody is from.
    if passage.key(range.upperBound) == "-" { return nil }
    if let country = lexicon.country(named: name) { return self.country(range, name, country) }
    let words = range.filter { passage.words[$0].kind == .word }
    if let site = site(range, words) { return site }
    guard !words.contains(where: { lexicon.places.notPlaces.contains(passage.words[$0].text) || lexicon.places.demonyms.contains(passage.words[$0].text) })
    else { return nil }
    // Initials name bodies: "IS", "SDF".
    if range.count == 1, passage.words[range.lowerBound].isAllCapitals { return nil }
    if isPerson(range) || isBody(words) { return nil }
    return settlement(range, words)
  }
}
