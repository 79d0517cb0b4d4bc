import Quantities

/// What has capitals and is no place: numbered names, people, bodies.
extension PlaceScanner {
  /// A number behind the name makes it another name: "DeirEzzor 24".
  func isNumbered(_ range: Range<Int>) -> Bool {
    let number = range.upperBound
    guard range.count == 1, passage.words.indices.contains(number), passage.words[number].kind == .number, !passage.words[number].isJoined,
      lexicon.country(named: passage.text(range)) == nil
    else { return false }
    return [",", ")", "activist", "activists"].contains(passage.key(number + 1)) || lexicon.reportVerbs.contains(passage.key(number + 1))
  }

  /// "Four villages" at the head of a sentence or of a quotation.
  func isNumeral(_ range: Range<Int>) -> Bool {
    passage.sentence.quantities.contains { passage.wordRange($0.numberRange).overlaps(range) }
  }

  /// "the University of Tehran", "Bank of England": the name is the body's.
  func isOfBody(_ range: Range<Int>) -> Bool {
    guard passage.key(range.lowerBound - 1) == "of", isName(range.lowerBound - 2) else { return false }
    let noun = passage.key(range.lowerBound - 2)
    if lexicon.bodies.nouns.contains(noun) || ["church", "republic", "ministers", "secretary", "minister"].contains(noun) { return true }
    // "Rivers of Mercy"; at the head of a sentence any word has a capital: "Residents of Tarvik".
    let isPlace = sort(ofNoun: noun) != nil || lexicon.places.siteNouns[noun] != nil || lexicon.places.directions.contains(noun) || sort(ofPlural: noun) != nil
    return range.lowerBound > 2 && passage.key(range.lowerBound - 3) != "\u{201C}" && !isPlace
  }

  /// "Mr Jordan", "President Assad", "spokesman Jordan".
  func isPerson(_ range: Range<Int>) -> Bool {
    let before = passage.key(range.lowerBound - 1) == "." ? passage.key(range.lowerBound - 2) : passage.key(range.lowerBound - 1)
    if lexicon.people.titles.contains(passage.key(range.lowerBound)), range.count > 1 { return true }
    return lexicon.people.titles.contains(before) && !["chief", "director", "father", "mayor", "governor", "secretary"].contains(before)
      || ["chief", "director", "governor", "mayor"].contains(before) && range.count > 1
  }

  /// "Victoria Police", "Washington Post", "Tarvik United".
  func isBody(_ words: [Int]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return lexicon.bodies.nouns.contains(passage.key(last))
  }
}
