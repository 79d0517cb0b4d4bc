/// A line that credits agencies and says nothing else: "dm/msh (AP, Reuters, AFP)", "Source: AFP", "By Reuters".
struct CreditLine: Hashable {
  let agencies: [String]

  init?(_ text: String) {
    guard Self.mayOpen(text) else { return nil }
    let words = Self.words(of: text)
    guard (1...24).contains(words.count), text.last != "." || words.count <= 12 else { return nil }
    var agencies: [String] = []
    var index = 0
    while index < words.count {
      if let (agency, length) = Self.agency(in: words[index...]) {
        if !agencies.contains(agency) { agencies.append(agency) }
        index += length
      } else if Agencies.standard.creditWords.contains(words[index].lowercased())
        || Self.areInitials(words[index], text)
      {
        index += 1
      } else {
        return nil
      }
    }
    if agencies.isEmpty { return nil }
    self.agencies = agencies
  }

  private static let separators = Set("()[],;/|:- \t\n\u{0B}\u{0C}\r".utf8)

  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { $0.isWhitespace || "()[],;/|—–:-".contains($0) }.map(String.init)
    }
    return text.utf8.split { separators.contains($0) }.map { String(Substring($0)) }
  }

  /// False where the first word is none that such lines open with; most lines are told so by it alone.
  private static func mayOpen(_ text: String) -> Bool {
    let utf8 = text.utf8
    let word = utf8.drop { separators.contains($0) }.prefix { !separators.contains($0) }
    guard word.allSatisfy({ $0 < 0x80 }) else { return true }
    var first = String(Substring(word)).lowercased()
    if Agencies.standard.creditHeads.contains(first) || first.utf8.count <= 4 && utf8.contains(UInt8(ascii: "(")) { return true }
    return first.popLast() == "." && Agencies.standard.creditHeads.contains(first)
  }

  /// The agency whose name the words start with, the longest name first.
  private static func agency(in words: ArraySlice<String>) -> (String, Int)? {
    for length in stride(from: min(4, words.count), through: 1, by: -1) {
      let name = words.prefix(length).joined(separator: " ")
      if let agency = Agencies.standard.agency(named: name.hasSuffix(".") ? String(name.dropLast()) : name) {
        return (agency, length)
      }
    }
    return nil
  }

  /// An editor's initials before the brackets: "dm", "msh".
  private static func areInitials(_ word: String, _ text: String) -> Bool {
    text.contains("(") && word.count <= 4 && word.allSatisfy { $0.isLowercase && $0.isASCII }
  }
}
