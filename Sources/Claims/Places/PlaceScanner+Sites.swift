import Gazetteers
import Quantities

/// Airports, rivers and regions: other places than the town whose name they bear.
extension PlaceScanner {
  /// "Kerman airport", "the Euphrates River Valley", "Lake Tarvik": another place than the town of that name.
  func site(_ range: Range<Int>, _ words: [Int]) -> Candidate? {
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
  func siteNoun(behind index: Int) -> Int? {
    var at = index
    if ["international", "military", "general", "district", "refugee", "air", "central", "bus", "railway", "train", "power"].contains(passage.key(at)) { at += 1 }
    guard passage.words.indices.contains(at), !passage.words[at].isCapitalised, lexicon.places.siteNouns[passage.key(at)] != nil else { return nil }
    return at
  }
}
