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
  private func longCountry(at index: Int) -> Range<Int>? {
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
      var start = index - 1
      while start > 0, index - start < 4, passage.words[start].kind == .word, !passage.words[start].isFunction { start -= 1 }
      let isOwn = ["his", "her", "their"].contains(passage.key(start)) && ["province", "district", "state", "county", "region"].contains(passage.key(index))
      guard ["the", "this", "that"].contains(passage.key(start)) || isOwn else { return nil }
      return PlaceMention(
        words: start..<index + 1, key: nil, sort: sort, printed: passage.text(start..<index + 1), isDistant: isDistant(before: start))
    }
  }

  /// "in the State": as Indian papers print it.
  private func isOwnState(_ index: Int) -> Bool {
    passage.words[index].text == "State" && passage.key(index - 1) == "the" && !isCapital(index + 1)
  }

  /// "across the country", "nationwide".
  private func wholeCountry(_ index: Int) -> PlaceMention? {
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

  private func isName(_ index: Int) -> Bool { isCapital(index) && !passage.words[index].isFunction }

  private func isCapital(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].kind == .word && passage.words[index].isCapitalised
  }

  private static let particles: WordSet = ["al", "el", "ez", "es", "ar", "ash", "az", "as", "ad", "ed", "abu", "umm", "bin"]
  private static let innerWords: WordSet = ["de", "du", "da", "do", "dos", "del", "della", "di", "la", "am", "upon"]

  private func isParticle(_ index: Int) -> Bool {
    Self.particles.contains(passage.key(index))
  }

  private func sort(ofNoun noun: Term) -> Place.Sort? {
    (lexicon.places.settlementNouns[noun] ?? lexicon.places.areaNouns[noun]).flatMap { Place.Sort(rawValue: $0) }
  }

  private func candidate(_ range: Range<Int>) -> Candidate? {
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

  // MARK: What is no place

  /// A number behind the name makes it another name: "DeirEzzor 24".
  private func isNumbered(_ range: Range<Int>) -> Bool {
    let number = range.upperBound
    guard range.count == 1, passage.words.indices.contains(number), passage.words[number].kind == .number, !passage.words[number].isJoined,
      lexicon.country(named: passage.text(range)) == nil
    else { return false }
    return [",", ")", "activist", "activists"].contains(passage.key(number + 1)) || lexicon.reportVerbs.contains(passage.key(number + 1))
  }

  /// "Four villages" at the head of a sentence or of a quotation.
  private func isNumeral(_ range: Range<Int>) -> Bool {
    passage.sentence.quantities.contains { passage.wordRange($0.numberRange).overlaps(range) }
  }

  /// "the University of Tehran", "Bank of England": the name is the body's.
  private func isOfBody(_ range: Range<Int>) -> Bool {
    guard passage.key(range.lowerBound - 1) == "of", isName(range.lowerBound - 2) else { return false }
    let noun = passage.key(range.lowerBound - 2)
    if lexicon.bodies.nouns.contains(noun) || ["church", "republic", "ministers", "secretary", "minister"].contains(noun) { return true }
    // "Rivers of Mercy"; at the head of a sentence any word has a capital: "Residents of Tarvik".
    let isPlace = sort(ofNoun: noun) != nil || lexicon.places.siteNouns[noun] != nil || lexicon.places.directions.contains(noun) || sort(ofPlural: noun) != nil
    return range.lowerBound > 2 && passage.key(range.lowerBound - 3) != "\u{201C}" && !isPlace
  }

  /// "Mr Jordan", "President Assad", "spokesman Jordan".
  private func isPerson(_ range: Range<Int>) -> Bool {
    let before = passage.key(range.lowerBound - 1) == "." ? passage.key(range.lowerBound - 2) : passage.key(range.lowerBound - 1)
    if lexicon.people.titles.contains(passage.key(range.lowerBound)), range.count > 1 { return true }
    return lexicon.people.titles.contains(before) && !["chief", "director", "father", "mayor", "governor", "secretary"].contains(before)
      || ["chief", "director", "governor", "mayor"].contains(before) && range.count > 1
  }

  /// "Victoria Police", "Washington Post", "Tarvik United".
  private func isBody(_ words: [Int]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return lexicon.bodies.nouns.contains(passage.key(last))
  }

  // MARK: Airports, rivers, regions

  /// "Kerman airport", "the Euphrates River Valley", "Lake Tarvik": another place than the town of that name.
  private func site(_ range: Range<Int>, _ words: [Int]) -> Candidate? {
    guard let first = words.first, let last = words.last else { return nil }
    var place = range
    var noun: Term?
    if words.count > 1, lexicon.places.siteNouns[passage.key(last)] != nil {
      noun = passage.key(last)
    } else if words.count > 1, lexicon.places.siteHeads.contains(passage.words[first].text) {
      noun = passage.key(first)
    } else if let end = siteNoun(behind: range.upperBound) {
      noun = passage.key(end)
      place = range.lowerBound..<end + 1
    }
    let isNamed = words.contains { !lexicon.places.demonyms.contains(passage.words[$0].text) && lexicon.places.siteNouns[passage.key($0)] == nil }
    // "place", "via": sites before their name only.
    if let noun, place != range, ["place", "rue", "porte", "plaza", "calle", "rua", "via", "piazza", "palais"].contains(noun) { return nil }
    guard let noun, isNamed || words.count > 1 && place == range, !isPerson(range) else { return nil }
    let sort = Place.Sort(rawValue: lexicon.places.siteNouns[noun] ?? "region") ?? .site
    // "Wangi-Wangi island" is Wangi-Wangi; "Kerman airport" is not Kerman.
    let isIsland = noun.hasPrefix("island") || noun.hasPrefix("isle")
    let name = passage.text(isIsland && place == range ? range.lowerBound..<last : isIsland ? range : place)
    return Candidate(
      mention: PlaceMention(words: place, key: FoldedName.fold(name), sort: sort, printed: name, isDistant: isDistant(place)), name: name,
      isStrong: true, isWeak: false)
  }

  /// The noun of "Kerman airport", "Tarvik military airport", "Tarvik international airport".
  private func siteNoun(behind index: Int) -> Int? {
    var at = index
    if ["international", "military", "general", "district", "refugee", "air", "central", "bus", "railway", "train", "power"].contains(passage.key(at)) { at += 1 }
    guard passage.words.indices.contains(at), !passage.words[at].isCapitalised, lexicon.places.siteNouns[passage.key(at)] != nil else { return nil }
    return at
  }

  // MARK: Settlements and provinces

  private func settlement(_ range: Range<Int>, _ words: [Int]) -> Candidate? {
    var name = range
    var place = range
    var sort: Place.Sort?
    // "the Marania city of Tarvik": the name before the noun is where the city lies.
    let isOwner = passage.key(range.upperBound + 1) == "of" && nameRange(at: range.upperBound + 2) != nil
    if words.count > 1, let last = words.last, let noun = area(ofNoun: passage.key(last)) {
      // "Kerman Province"
      sort = noun
      name = range.lowerBound..<last
    } else if !isOwner, let noun = self.sort(ofNoun: passage.key(range.upperBound)), !isCapital(range.upperBound) {
      sort = noun
      place = range.lowerBound..<range.upperBound + 1
    } else if let noun = plural(behind: range.upperBound) {
      sort = noun
    } else if passage.key(range.lowerBound - 1) == "of", passage.key(range.lowerBound - 2) != "capital", let noun = self.sort(ofNoun: passage.key(range.lowerBound - 2)) {
      sort = noun
      place = range.lowerBound - 2..<range.upperBound
    } else if passage.key(range.lowerBound - 1) == "of", let noun = self.sort(ofPlural: passage.key(range.lowerBound - 2)) {
      sort = noun
    } else if let noun = apposition(range.upperBound) {
      sort = noun
    }
    // "the Krishna", "in the Mediterranean": rivers, seas and regions.
    let next = range.upperBound
    let isAlone = !passage.words.indices.contains(next) || passage.words[next].kind != .word || passage.words[next].isFunction || lexicon.reportVerbs.contains(passage.key(next))
    if sort == nil, let valley = valley(range) { return valley }
    if sort == nil, isAlone, passage.key(range.lowerBound - 1) == "the" {
      guard ["in", "on", "along", "across", "off", "over"].contains(passage.key(range.lowerBound - 2)) else { return nil }
      sort = .region
    }
    let isSpeaker = lexicon.reportVerbs.contains(passage.key(range.upperBound))
    // At a sentence's head any noun has a capital: "Rainfall in Kerman province".
    let isWithin = liesWithin(range.upperBound) && (range.lowerBound > 0 || passage.key(range.upperBound) == ",")
    let before = passage.key(range.lowerBound - 1)
    return Candidate(
      mention: PlaceMention(
        words: place, key: FoldedName.fold(passage.text(name)), sort: sort, printed: passage.text(place), isDistant: isSpeaker || isDistant(place) || isBodys(place),
        isNear: !isSpeaker && isNear(place), isWithin: ["in", "at", "across", "throughout"].contains(passage.key(wordBefore(place))), isOwner: isOwned(place)),
      name: passage.text(name), isStrong: sort != nil && sort != .region || isWithin,
      isWeak: !isSpeaker && ["in", "at", "near", "inside", "outside", "toward", "towards"].contains(before),
      isFaint: !isSpeaker && range.lowerBound == 0 && liesWithin(range.upperBound) || !isSpeaker && ["from", "to", "of", "across", "around", "through", "over", "off", "between", "and", "via", "on", "into", "for", "left", "reached", "entered", "hit", "struck"].contains(before),
      isSpeaker: isSpeaker)
  }

  /// "Tarvik, Iran", "Tarvik in Kerman province": what a wider place is told of behind the name.
  private func liesWithin(_ index: Int) -> Bool {
    guard [",", "in"].contains(passage.key(index)) else { return false }
    let next = passage.key(index) == "," && passage.key(index + 1) == "in" ? index + 2 : index + 1
    guard let outer = nameRange(at: next) else { return false }
    if lexicon.country(named: passage.text(outer)) != nil { return passage.key(index) == "," }
    return area(ofNoun: passage.key(outer.upperBound)) != nil || area(ofNoun: passage.key(outer.upperBound - 1)) != nil
  }

  /// "the valley of the Euphrates"
  private func valley(_ range: Range<Int>) -> Candidate? {
    let start = range.lowerBound - 3
    guard passage.key(start + 2) == "the", passage.key(start + 1) == "of", lexicon.places.siteNouns[passage.key(start)] == "region" else { return nil }
    let words = start..<range.upperBound
    let name = passage.text(range) + " " + passage.keyText(start)
    return Candidate(
      mention: PlaceMention(words: words, key: FoldedName.fold(name), sort: .region, printed: passage.text(words), isDistant: isDistant(words)), name: name,
      isStrong: true, isWeak: false)
  }

  private func area(ofNoun noun: Term) -> Place.Sort? { lexicon.places.areaNouns[noun].flatMap { Place.Sort(rawValue: $0) } }

  /// "Kerman and Yazd provinces", "Kerman, Yazd and Fars provinces".
  private func plural(behind index: Int) -> Place.Sort? {
    var at = index
    for _ in 0..<4 {
      if let sort = sort(ofPlural: passage.key(at)) { return sort }
      guard ["and", ",", "or"].contains(passage.key(at)) else { return nil }
      let next = passage.key(at) == "," && passage.key(at + 1) == "and" ? at + 2 : at + 1
      guard let name = nameRange(at: next) else { return nil }
      at = name.upperBound
    }
    return nil
  }

  private func sort(ofPlural noun: Term) -> Place.Sort? {
    guard noun.hasSuffix("s") else { return nil }
    return sort(ofNoun: noun.hasSuffix("ies") ? noun.droppingLast(3).appending("y") : noun.droppingLast(1))
  }

  // MARK: Countries

  private func country(_ range: Range<Int>, _ name: String, _ country: String) -> Candidate? {
    // "US troops" are from there; "in the US" is there.
    if name.count <= 5, range.count == 1, passage.words[range.lowerBound].isAllCapitals {
      guard passage.key(range.lowerBound - 1) == "the", lexicon.places.locatives.contains(passage.key(range.lowerBound - 2)),
        !passage.words.indices.contains(range.upperBound) || passage.words[range.upperBound].kind == .mark || passage.words[range.upperBound].isFunction
      else { return nil }
    }
    var words = range
    var sort = Place.Sort.country
    var printed = name
    var isOwner = isOwned(range)
    if lexicon.places.directions.contains(passage.key(range.lowerBound - 1)) {
      words = range.lowerBound - 1..<range.upperBound
      sort = .region
      printed = passage.text(words)
    } else if isOwner, let part = part(behind: range.upperBound + 2) {
      // "Syria's south-eastern corner"
      words = range.lowerBound..<part.end
      sort = .region
      printed = part.direction.text + " " + name
      isOwner = false
    }
    return Candidate(
      mention: PlaceMention(
        words: words, key: sort == .region ? FoldedName.fold(printed) : NameKey.key(ofCountry: country), sort: sort, printed: printed,
        isDistant: isOwner || isDistant(before: words.lowerBound) || sort == .country && isActor(words),
        isWithin: ["in", "at", "across", "throughout"].contains(passage.key(wordBefore(words))), isOwner: isOwner),
      name: printed, isStrong: true, isWeak: false)
  }

  /// The word before a place, its article passed over.
  private func wordBefore(_ words: Range<Int>) -> Int { passage.key(words.lowerBound - 1) == "the" ? words.lowerBound - 2 : words.lowerBound - 1 }

  /// "near Raqqa", "off the island of Tarvik", "outside the city".
  private func isNear(_ words: Range<Int>) -> Bool {
    var at = wordBefore(words)
    while lexicon.places.adjectives[passage.words.indices.contains(at) ? passage.words[at].text : ""] != nil || passage.key(at) == "the" { at -= 1 }
    return ["near", "around", "outside", "off"].contains(passage.key(at))
  }

  /// "Britain raised its contribution": a country that acts is not where it acts.
  private func isActor(_ words: Range<Int>) -> Bool {
    let at = passage.key(words.lowerBound - 1) == "the" ? words.lowerBound - 2 : words.lowerBound - 1
    if isGiver(words.upperBound) { return true }
    // "Indonesia has recorded 180 accidents": those were there.
    let verb = ["has", "have", "had"].contains(passage.key(words.upperBound)) ? words.upperBound + 1 : words.upperBound
    if lexicon.places.suffering.contains(passage.key(verb)) { return false }
    guard passage.words.indices.contains(words.upperBound), [.word, .number].contains(passage.words[words.upperBound].kind) || ["\u{201C}", "\""].contains(passage.key(words.upperBound)) else { return false }
    if passage.words.indices.contains(at), passage.words[at].kind == .word, passage.words[at].isFunction, !["and", "that", "as", "but", "while", "when", "after"].contains(passage.key(at)) {
      return false
    }
    return !["and", "or", "in", "on", "at"].contains(passage.key(words.upperBound))
  }

  /// "Britain, the former colonial power, has given", "…and Britain £2 million": who gives.
  private func isGiver(_ index: Int) -> Bool {
    if lexicon.places.currencySigns.contains(passage.key(index)) { return true }
    guard passage.key(index) == ",", ["the", "a", "an", "which"].contains(passage.key(index + 1)) else { return false }
    guard let end = (index + 2..<min(index + 10, max(index + 2, passage.words.count))).first(where: { passage.key($0) == "," }) else { return false }
    return ["has", "had", "will", "said"].contains(passage.key(end + 1)) || lexicon.places.giving.contains(passage.key(end + 1))
  }

  /// "southeastern corner", "north-east", "east": the part of a country behind its possessive.
  private func part(behind index: Int) -> (direction: Term, end: Int)? {
    var at = index
    if ["far", "war-torn", "restive", "remote"].contains(passage.key(at)) { at += 1 }
    var direction = passage.key(at)
    var end = at + 1
    if passage.key(end) == "-", lexicon.places.directions.contains(passage.key(end + 1)) {
      direction = direction.appending(passage.key(end + 1))
      end += 2
    }
    guard lexicon.places.directions.contains(direction) else { return nil }
    if lexicon.places.parts.contains(passage.key(end)) { return (direction, end + 1) }
    if sort(ofNoun: passage.key(end)) != nil || lexicon.places.siteNouns[passage.key(end)] != nil { return (direction, end + 1) }
    return direction.hasSuffix("ern") || direction == "central" ? nil : (direction, end)
  }

  // MARK: The words around

  /// ", the Iraqi city," behind a name.
  private func apposition(_ index: Int) -> Place.Sort? {
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
  private func isOwned(_ words: Range<Int>) -> Bool {
    if passage.key(words.lowerBound - 1) == "of", lexicon.people.titles.contains(passage.key(words.lowerBound - 2)) || lexicon.attribution.personNouns.contains(passage.key(words.lowerBound - 2)) {
      return true
    }
    return passage.isApostrophe(words.upperBound) && passage.key(words.upperBound + 1) == "s"
  }

  /// True behind a word that leads away: "near Raqqa", "southeast of the city".
  private func isDistant(_ words: Range<Int>) -> Bool {
    isOwned(words) || isDistant(before: words.lowerBound) || words.count > 2 && passage.key(words.lowerBound + 1) == "of" && isApposed(words.lowerBound)
  }

  private func isDistant(before index: Int) -> Bool {
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
  private func isWhereSaid(_ index: Int) -> Bool {
    lexicon.places.audiences.contains(passage.key(index)) || lexicon.places.offices.contains(passage.key(index))
  }

  /// "Makassar, the capital of South Sulawesi": the wider place only tells what the narrower one is.
  private func isApposed(_ noun: Int) -> Bool {
    guard sort(ofNoun: passage.key(noun)) == .city else { return false }
    return (1...3).contains { ["the", "a"].contains(passage.key(noun - $0)) && passage.key(noun - $0 - 1) == "," && isName(noun - $0 - 2) }
  }

  /// "the Kendari office", "a Tarvik spokesman", "Tehran has promised": a body or its people, not where it is counted.
  private func isBodys(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    if ["office", "bureau", "branch", "chief", "correspondent", "company", "firm"].contains(passage.key(next)) { return true }
    let verb = ["has", "have", "had"].contains(passage.key(next)) ? next + 1 : next
    return lexicon.places.giving.contains(passage.key(verb))
  }

  /// "the heaviest in the state", "the deadliest quake in Iran": what a figure is measured against.
  private func isSuperlative(_ index: Int) -> Bool {
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
