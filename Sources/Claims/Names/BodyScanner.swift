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
      } else if let next = connected(end, from: start) {
        end = next
      } else {
        break
      }
    }
    let words = start..<end
    // "Islamic State group", "ISNA news agency"
    let printed = passage.text(words)
    return Mention(words: words, printed: printed, initials: initials(behind: words), isBody: isBody(words) || isNounBeside(words))
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
    let isSmall = !passage.words[start].isCapitalised && !passage.words[start].isFunction && passage.words[start].kind == .word
    if isSmall, passage.key(start + 1) == "ministry", !["the", "a"].contains(passage.key(start)) { return start + 2 }
    if passage.key(start) == "ministry", passage.key(start + 1) == "of", passage.words.indices.contains(start + 2), !passage.words[start + 2].isFunction { return start + 3 }
    return nil
  }
}
