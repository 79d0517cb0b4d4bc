/// A line that names who wrote the article: "By Jane Doe", "By JANE DOE and John Roe, Reuters".
struct Byline: Hashable {
  let names: String

  init?(_ text: String) {
    // None of the words below, nor white space beyond ASCII.
    if let first = LineBytes.first(of: text), first < 0x80, !"bwt".utf8.contains(first | 0x20) { return nil }
    let words = Words.parts(of: text).map(String.init)
    guard (2...16).contains(words.count), ["By", "BY", "by", "By:", "Words:", "Text:"].contains(words[0]) else { return nil }
    let first = words[1].lowercased() == "by" ? 2 : 1
    // The names end at a bar, a bullet or a date: "By Jane Doe | September 5, 2017".
    let names = words.dropFirst(first).prefix { word in
      !["|", "•", "·", "-", "–", "—"].contains(word) && !word.contains(where: \.isNumber)
        && !["published", "posted", "updated", "on"].contains(word.lowercased())
        && !Self.isMonth(word) && (word == words[first] || !Self.isDay(word))
    }
    guard !names.isEmpty, names.allSatisfy(Self.isNamePart),
      names.contains(where: { $0.first?.isUppercase ?? false || StaffLine.staff.contains($0.lowercased()) }),
      !Self.isWhen(names), names.count < words.count - 1 || !(text.hasSuffix(".") && names.count > 6)
    else { return nil }
    var joined = Self.person(names).joined(separator: " ")
    while let last = joined.last, ",|".contains(last) { joined.removeLast() }
    self.names = joined
  }

  /// Without what stands before and behind a person's name: "national affairs reporter Jane Doe and staff", "JANE DOE Associated Press".
  private static func person(_ names: ArraySlice<String>) -> ArraySlice<String> {
    var names = names
    let isBeside = { (word: String) in
      let plain = word.lowercased().filter { $0.isLetter || $0 == "-" }
      return word.first?.isLowercase ?? false && (StaffLine.staff.contains(plain) || StaffLine.beats.contains(plain))
    }
    let person = names.drop(while: isBeside)
    if person.count < names.count, person.first?.first?.isUppercase ?? false, Agencies.standard.agency(named: person.joined(separator: " ")) == nil {
      names = person
      while let last = names.last, isBeside(last) { names.removeLast() }
    }
    for length in [3, 2, 1] where names.count >= length + 2 {
      if Agencies.standard.agency(named: names.suffix(length).joined(separator: " ")) != nil, !["and", "of", "The"].contains(names.dropLast(length).last ?? ""),
        names.dropLast(length).last?.last != ","
      {
        return names.dropLast(length)
      }
    }
    return names
  }

  private static func isNamePart(_ word: String) -> Bool {
    let plain = word.lowercased().filter { $0.isLetter || $0 == "-" }
    if StaffLine.staff.contains(plain) || StaffLine.beats.contains(plain) { return true }
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
      "Jan.", "Feb.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep",
      "Oct", "Nov", "Dec",
    ].contains(word)
  }

  private static func isDay(_ word: String) -> Bool {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].contains(word.filter(\.isLetter))
  }

  /// The person that a line names in its midst: "Posted on May 30, 2019 by Jane Doe", "Edited by: Web Desk | Reported by: Jane Doe".
  static func inner(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count <= 24, !words.contains(where: { $0.lowercased() == "additional" }) else { return nil }
    for index in words.indices.dropFirst() where ["by", "by:"].contains(words[index].lowercased()) {
      if ["edited", "editing", "published", "sponsored", "supported", "updated", "compiled"].contains(words[index - 1].lowercased()) { continue }
      let name = words[(index + 1)...].prefix { $0.first?.isUppercase ?? false && $0.allSatisfy { $0.isLetter || "'’.-".contains($0) } && !isMonth($0) && !isDay($0) }
      if (2...4).contains(name.count) { return name.joined(separator: " ") }
    }
    return nil
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
