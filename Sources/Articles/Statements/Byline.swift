/// A line that names who wrote the article: "By Jane Doe", "By JANE DOE and John Roe, Reuters".
struct Byline: Hashable {
  let names: String

  init?(_ text: String) {
    // Neither "By" nor white space beyond ASCII.
    if let first = LineBytes.first(of: text), first < 0x80, first | 0x20 != UInt8(ascii: "b") { return nil }
    let words = Words.parts(of: text).map(String.init)
    guard (2...16).contains(words.count), ["By", "BY", "by", "By:"].contains(words[0]) else { return nil }
    // The names end at a bar, a bullet or a date: "By Jane Doe | September 5, 2017".
    let names = words.dropFirst().prefix { word in
      !["|", "•", "·", "-", "–", "—"].contains(word) && !word.contains(where: \.isNumber)
        && !["published", "posted", "updated", "on"].contains(word.lowercased())
        && !Self.isMonth(word)
    }
    guard !names.isEmpty, names.allSatisfy(Self.isNamePart), names.contains(where: { $0.first?.isUppercase ?? false }),
      !Self.isWhen(names), names.count < words.count - 1 || !(text.hasSuffix(".") && names.count > 6)
    else { return nil }
    var joined = names.joined(separator: " ")
    while let last = joined.last, ",|".contains(last) { joined.removeLast() }
    self.names = joined
  }

  private static func isNamePart(_ word: String) -> Bool {
    if ["and", "of", "for", "in", "de", "da", "di", "van", "von", "al", "el", "bin", "the", "&", "with"].contains(word)
    {
      return true
    }
    return word.first?.isUppercase ?? false
  }

  private static func isMonth(_ word: String) -> Bool {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
      "Jan.", "Feb.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.",
    ].contains(word)
  }

  /// "By Monday" is no byline, nor is a heading such as "By the Numbers".
  private static func isWhen(_ names: ArraySlice<String>) -> Bool {
    guard let first = names.first else { return true }
    let whens = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Night", "Noon", "Land", "Sea",
      "Air", "The", "Then",
    ]
    return whens.contains(first)
      || (first == "the" && !names.contains { Agencies.standard.agency(named: $0) != nil || $0 == "Associated" })
  }
}
