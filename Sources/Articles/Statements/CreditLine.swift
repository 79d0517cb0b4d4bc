/// A line that credits agencies and says nothing else: "dm/msh (AP, Reuters, AFP)", "Source: AFP", "By Reuters".
struct CreditLine: Hashable {
  let agencies: [String]

  init?(_ text: String) {
    let words = text.split { $0.isWhitespace || "()[],;/|—–:-".contains($0) }.map(String.init)
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
