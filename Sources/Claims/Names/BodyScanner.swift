import Quantities

/// Finds the bodies that a passage names: ministries, agencies, armed forces, companies.
struct BodyScanner {
  let lexicon: ClaimLexicon
  let passage: Passage

  struct Mention {
    var words: Range<Int>
    var printed: String
    /// What stands behind the name in brackets: "NDRF".
    var initials: String?
    /// What stands beside the name in small letters: "the national search and rescue agency".
    var description: String?
    /// True where a word of the name says that it is a body.
    var isBody: Bool
  }

  func mentions() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < passage.words.count {
      guard let mention = known(at: index) ?? plain(at: index) ?? capitals(at: index) else {
        index += 1
        continue
      }
      found.append(mention)
      index = max(mention.words.upperBound, index + 1)
    }
    return found
  }

  /// A well-known name with small words in it: "Doctors Without Borders", "the UN's refugee agency".
  private func known(at start: Int) -> Mention? {
    guard passage.words[start].isCapitalised, let names = lexicon.bodyNames[passage.key(start)] else { return nil }
    guard let end = names.lazy.compactMap({ self.end(of: $0, from: start) }).first else { return nil }
    let words = start..<end
    return Mention(words: words, printed: passage.text(words), initials: initials(behind: words), isBody: true)
  }

  /// Where a name ends that begins at a word, a possessive passed over.
  private func end(of name: [Term], from start: Int) -> Int? {
    var at = start
    for (number, word) in name.enumerated() {
      if number > 0, isPossessive(at) { at += 2 }
      guard passage.key(at) == word else { return nil }
      at += 1
    }
    return at
  }

  // MARK: "Russia's Defense Ministry", "National Disaster Response Force (NDRF)"

  private func capitals(at start: Int) -> Mention? {
    guard isCapital(start) else { return nil }
    var end = start + 1
    while end < passage.words.count {
      if isCapital(end) {
        end += 1
      } else if passage.key(end) == "-", passage.words[end].isJoined, isCapital(end + 1) {
        end += 2
      } else if isPossessive(end), isCapital(end + 2), lexicon.country(of: passage.text(start..<end)) != nil {
        end += 2
      } else if let next = connected(end, from: start) ?? paired(end, from: start) {
        end = next
      } else {
        break
      }
    }
    let words = start..<end
    // "Islamic State group", "ISNA news agency"
    let printed = passage.text(words)
    return Mention(words: words, printed: printed, initials: initials(behind: words), description: description(of: words), isBody: isBody(words) || isNounBeside(words))
  }

  /// "Basarnas, the national search and rescue agency, said", "the national search and rescue agency, Basarnas".
  private func description(of words: Range<Int>) -> String? {
    guard words.count <= 4 else { return nil }
    let names = PhraseNames(passage: passage)
    let behind = words.upperBound
    if passage.key(behind) == ",", passage.key(behind + 1) == "the" {
      let end = passage.span(behind + 2, min(behind + 10, passage.words.count)).first { [",", "."].contains(passage.key($0)) } ?? min(behind + 10, passage.words.count)
      if let found = names.plainBody(in: passage.span(behind + 1, end)), found.lowerBound == behind + 2, found.upperBound == end { return passage.text(found) }
    }
    let end = passage.key(words.lowerBound - 1) == "," ? words.lowerBound - 1 : words.lowerBound
    guard end > 1, end < words.lowerBound || !passage.words[end - 1].isCapitalised, let the = passage.span(max(0, end - 8), end).last(where: { passage.key($0) == "the" }),
      let found = names.plainBody(in: the..<end), found.lowerBound == the + 1, found.upperBound == end, end == words.lowerBound || [",", "."].contains(passage.key(behind))
    else { return nil }
    return passage.text(found)
  }

  private static let nouns: WordSet = ["agency", "union", "committee", "regulator", "insurer", "charity", "broadcaster", "newspaper", "watchdog", "operator", "retailer", "authority", "monitor", "militia"]

  /// "the GMB union", "ISNA news agency", "the search and rescue agency Basarnas", "…the regulator, Ofcom".
  private func isNounBeside(_ words: Range<Int>) -> Bool {
    let next = passage.key(words.upperBound) == "news" ? words.upperBound + 1 : words.upperBound
    if Self.nouns.contains(passage.key(next)) { return true }
    let before = passage.key(words.lowerBound - 1) == "," ? words.lowerBound - 2 : words.lowerBound - 1
    return Self.nouns.contains(passage.key(before)) && lexicon.country(of: passage.text(words)) == nil && words.count <= 3
  }

  private func isCapital(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].kind == .word, passage.words[index].isCapitalised,
      !lexicon.places.dayNames.contains(passage.words[index].text)
    else { return false }
    return !passage.words[index].isFunction || passage.words[index].isAllCapitals && passage.words[index].text.count > 1
  }

  private func isPossessive(_ index: Int) -> Bool {
    passage.isApostrophe(index) && passage.key(index + 1) == "s"
  }

  /// "of", "for", "of the" between the parts of a name, and "and" behind one of them: "Centers for Disease Control
  /// and Prevention".
  private func connected(_ index: Int, from start: Int) -> Int? {
    let key = passage.key(index)
    guard key == "of" || key == "for" || key == "and" else { return nil }
    let isWithin = (start..<index).contains { ["of", "for"].contains(passage.key($0)) }
    guard key != "and" && (start..<index).contains(where: { lexicon.bodies.nouns.contains(passage.key($0)) }) || key == "and" && isWithin else {
      return nil
    }
    if isCapital(index + 1) { return index + 2 }
    if passage.key(index + 1) == "the", isCapital(index + 2), key != "and" { return index + 3 }
    return nil
  }

  /// "the National Search and Rescue Agency", "the Business and Trade Committee": "and" within one name, which the
  /// noun at its end tells.
  private func paired(_ index: Int, from start: Int) -> Int? {
    guard passage.key(index) == "and", passage.key(start - 1) == "the", index - start <= 3, isCapital(index + 1),
      !(start..<index).contains(where: { lexicon.bodies.nouns.contains(passage.key($0)) || lexicon.people.titles.contains(passage.key($0)) }),
      lexicon.country(of: passage.text(start..<index)) == nil, lexicon.places.adjectives[passage.words[index - 1].text] == nil,
      lexicon.places.adjectives[passage.words[index + 1].text] == nil, lexicon.country(of: passage.words[index + 1].text) == nil
    else { return nil }
    guard let end = (index + 1..<min(index + 5, passage.words.count)).first(where: { !isCapital($0) }), end - 1 > index + 1 else { return nil }
    return lexicon.bodies.nouns.contains(passage.key(end - 1)) && passage.words[end - 1].isCapitalised ? end : nil
  }

  private func isBody(_ words: Range<Int>) -> Bool {
    words.count > 1 && words.contains { lexicon.bodies.nouns.contains(passage.key($0)) && passage.words[$0].isCapitalised && ($0 > words.lowerBound || passage.key($0 + 1) == "of" || passage.key($0 + 1) == "for") }
  }

  /// The initials in brackets behind a name, where they are the name's own.
  private func initials(behind words: Range<Int>) -> String? {
    let open = words.upperBound
    guard passage.key(open) == "(", passage.key(open + 2) == ")", passage.words.indices.contains(open + 1) else { return nil }
    let letters = passage.words[open + 1].text
    guard letters.count >= 2, letters.count <= 8, letters.contains(where: \.isUppercase) else { return nil }
    let heads = words.filter { passage.words[$0].isCapitalised }.compactMap { passage.words[$0].text.first }
    let name = String(heads).lowercased()
    let wanted = letters.lowercased()
    // "the National Transportation Safety Committee (KNKT)", "the Search and Rescue Agency (Basarnas)"
    let isOneWord = passage.words[open + 1].kind == .word && (passage.words[open + 1].isAllCapitals && letters.count >= 3 || passage.words[open + 1].isCapitalised && words.count >= 3)
    if isOneWord, isBody(words), lexicon.country(of: letters) == nil, !lexicon.places.notPlaces.contains(letters), !lexicon.bodyInitials.contains(letters) { return letters }
    return name == wanted || wanted.first == name.first && Self.isSubsequence(name, of: wanted) || Self.isSubsequence(wanted, of: name) && wanted.count >= 2 ? letters : nil
  }

  private static func isSubsequence(_ part: String, of whole: String) -> Bool {
    var rest = whole[...]
    for letter in part {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }

  /// Words of a ministry's field that stand behind another: "home affairs".
  private static let paired: WordSet = ["affairs", "situations", "security", "development", "resources", "services"]

  // MARK: "the health ministry", "Syrian troops", "state media"

  /// A body in small letters, with the country before it.
  private func plain(at start: Int) -> Mention? {
    var at = start
    if let length = country(at: at) {
      at += length
      if isPossessive(at) { at += 2 }
    } else if passage.key(at) == "the" {
      at += 1
    }
    guard let end = plainEnd(at, isAfterCountry: at > start && passage.key(start) != "the") else { return nil }
    let words = (passage.key(start) == "the" ? start + 1 : start)..<end
    // "state news agency SANA", "the state news agency, SANA,"
    let name = passage.key(end) == "," ? end + 1 : end
    let isNamed = passage.key(end - 1) == "agency" && passage.words.indices.contains(name) && passage.words[name].isAllCapitals && passage.words[name].text.count >= 3
    return Mention(words: words, printed: passage.text(words), initials: isNamed ? passage.words[name].text : nil, isBody: true)
  }

  private func country(at index: Int) -> Int? {
    guard passage.words.indices.contains(index), passage.words[index].isCapitalised, lexicon.mayBeginCountry(passage.words[index].text) else { return nil }
    return [2, 1].first { index + $0 <= passage.words.count && lexicon.country(of: passage.text(index..<index + $0)) != nil }
  }

  private func plainEnd(_ start: Int, isAfterCountry: Bool) -> Int? {
    guard passage.words.indices.contains(start), !passage.words[start].isCapitalised || start == 0 || passage.key(start - 1) != "" else { return nil }
    if let bodies = lexicon.plainBodies[passage.key(start)] {
      for (phrase, needsCountry) in bodies where isAfterCountry || !needsCountry {
        let end = start + phrase.count
        if phrase.indices.dropFirst().allSatisfy({ passage.key(start + $0) == phrase[$0] }) { return end }
      }
    }
    // "the home affairs ministry"
    if passage.key(start + 2) == "ministry", Self.paired.contains(passage.key(start + 1)), passage.words[start].kind == .word { return start + 3 }
    let isSmall = !passage.words[start].isCapitalised && !passage.words[start].isFunction && passage.words[start].kind == .word
    if isSmall, passage.key(start + 1) == "ministry", !["the", "a"].contains(passage.key(start)) { return start + 2 }
    if passage.key(start) == "ministry", passage.key(start + 1) == "of", passage.words.indices.contains(start + 2), !passage.words[start + 2].isFunction {
      // "Ministry of Health and Sanitation", but "the Ministry of Health and UNICEF"
      if passage.words[start].isCapitalised, passage.key(start + 3) == "and", isCapital(start + 4), !isCapital(start + 5), !passage.words[start + 4].isAllCapitals,
        !lexicon.bodies.nouns.contains(passage.key(start + 4)), lexicon.country(of: passage.words[start + 4].text) == nil, !lexicon.bodyInitials.contains(passage.words[start + 4].text)
      {
        return start + 5
      }
      // "Ministry of Defence Production"
      return passage.words[start].isCapitalised && isCapital(start + 3) ? nil : start + 3
    }
    return nil
  }
}
