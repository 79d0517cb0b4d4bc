import Gazetteers
import Quantities

/// Settlements and provinces, by the nouns and prepositions beside them.
extension PlaceScanner {
  func settlement(_ range: Range<Int>, _ words: [Int]) -> Candidate? {
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
  func liesWithin(_ index: Int) -> Bool {
    guard [",", "in"].contains(passage.key(index)) else { return false }
    let next = passage.key(index) == "," && passage.key(index + 1) == "in" ? index + 2 : index + 1
    guard let outer = nameRange(at: next) else { return false }
    if lexicon.country(named: passage.text(outer)) != nil { return passage.key(index) == "," }
    return area(ofNoun: passage.key(outer.upperBound)) != nil || area(ofNoun: passage.key(outer.upperBound - 1)) != nil
  }

  /// "the valley of the Euphrates"
  func valley(_ range: Range<Int>) -> Candidate? {
    let start = range.lowerBound - 3
    guard passage.key(start + 2) == "the", passage.key(start + 1) == "of", lexicon.places.siteNouns[passage.key(start)] == "region" else { return nil }
    let words = start..<range.upperBound
    let name = passage.text(range) + " " + passage.keyText(start)
    return Candidate(
      mention: PlaceMention(words: words, key: FoldedName.fold(name), sort: .region, printed: passage.text(words), isDistant: isDistant(words)), name: name,
      isStrong: true, isWeak: false)
  }

  func area(ofNoun noun: Term) -> Place.Sort? { lexicon.places.areaNouns[noun].flatMap { Place.Sort(rawValue: $0) } }

  /// "Kerman and Yazd provinces", "Kerman, Yazd and Fars provinces".
  func plural(behind index: Int) -> Place.Sort? {
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

  func sort(ofPlural noun: Term) -> Place.Sort? {
    guard noun.hasSuffix("s") else { return nil }
    return sort(ofNoun: noun.hasSuffix("ies") ? noun.droppingLast(3).appending("y") : noun.droppingLast(1))
  }
}
