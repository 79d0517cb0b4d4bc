/// Finds the agencies whose people a text speaks of: "told Reuters", "a journalist contributing to AFP".
enum Mentions {
  static func agencies(in words: [String]) -> [String] {
    // Few words begin a name; only where one does are the marks taken off all of them.
    let starts = words.indices.filter { mayBeginName(words[$0]) && Agencies.standard.isMentionHead(bare(words[$0])) }
    guard !starts.isEmpty else { return [] }
    let words = words.map(bare)
    var found: [String] = []
    for index in starts {
      guard let (agency, length) = Agencies.standard.mention(startingWith: words[index...]), !found.contains(agency),
        isMention(words[..<index], words[(index + length)...])
      else { continue }
      found.append(agency)
    }
    return found
  }

  /// False where the first byte behind the marks before a word begins no agency's name.
  private static func mayBeginName(_ word: String) -> Bool {
    // Marks beyond ASCII have to be taken off to see.
    guard let first = word.utf8.first(where: { !asciiMarks.contains($0) }) else { return false }
    return first >= 0x80 || Agencies.standard.mayBeginMention(first)
  }

  private static let marks: Set<Character> = ["(", ")", "\"", "“", "”", ",", ".", ";", ":", "!", "?"]
  private static let asciiMarks = marks.compactMap(\.asciiValue)

  /// A word without the marks around it and the possessive ending.
  private static func bare(_ word: String) -> String {
    guard let last = word.utf8.last, let first = word.utf8.first, !isLetter(last) || !isLetter(first) || last == 0x73
    else {
      return word
    }
    // "miles", "gas": letters at both ends and no possessive.
    if isLetter(last), isLetter(first), !word.utf8.dropLast().suffix(3).contains(where: { $0 == 0x27 || $0 >= 0x80 }) { return word }
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      var bytes = word.utf8[...]
      while let last = bytes.last, asciiMarks.contains(last) { bytes.removeLast() }
      while let first = bytes.first, asciiMarks.contains(first) { bytes.removeFirst() }
      return String(Substring(bytes.suffix(2).elementsEqual("'s".utf8) ? bytes.dropLast(2) : bytes))
    }
    var rest = word[...]
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    return String(rest.hasSuffix("'s") || rest.hasSuffix("’s") ? rest.dropLast(2) : rest)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private static func isMention(_ before: ArraySlice<String>, _ after: ArraySlice<String>) -> Bool {
    var before = before.suffix(4).map { $0.lowercased() }
    if let last = before.last, ["the", "a", "an"].contains(last) { before.removeLast() }
    let opens = Agencies.standard.mentionedAfter.contains { phrase in
      before.suffix(phrase.split(separator: " ").count).joined(separator: " ") == phrase
    }
    return opens || after.first.map { Agencies.standard.mentionedBefore.contains($0.lowercased()) } ?? false
  }
}
