import Gazetteers
import Quantities

/// Countries, the parts of them, and whether they are where something happens or who acts.
extension PlaceScanner {
  func country(_ range: Range<Int>, _ name: String, _ country: String) -> Candidate? {
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
  func wordBefore(_ words: Range<Int>) -> Int { passage.key(words.lowerBound - 1) == "the" ? words.lowerBound - 2 : words.lowerBound - 1 }

  /// "near Raqqa", "off the island of Tarvik", "outside the city".
  func isNear(_ words: Range<Int>) -> Bool {
    var at = wordBefore(words)
    while lexicon.places.adjectives[passage.words.indices.contains(at) ? passage.words[at].text : ""] != nil || passage.key(at) == "the" { at -= 1 }
    return ["near", "around", "outside", "off"].contains(passage.key(at))
  }

  /// "Britain raised its contribution": a country that acts is not where it acts.
  func isActor(_ words: Range<Int>) -> Bool {
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
  func isGiver(_ index: Int) -> Bool {
    if lexicon.places.currencySigns.contains(passage.key(index)) { return true }
    guard passage.key(index) == ",", ["the", "a", "an", "which"].contains(passage.key(index + 1)) else { return false }
    guard let end = (index + 2..<min(index + 10, max(index + 2, passage.words.count))).first(where: { passage.key($0) == "," }) else { return false }
    return ["has", "had", "will", "said"].contains(passage.key(end + 1)) || lexicon.places.giving.contains(passage.key(end + 1))
  }

  /// "southeastern corner", "north-east", "east": the part of a country behind its possessive.
  func part(behind index: Int) -> (direction: Term, end: Int)? {
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
}
