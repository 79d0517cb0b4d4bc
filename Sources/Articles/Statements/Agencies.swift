/// The wire agencies, by all names that articles credit them by.
struct Agencies: Decodable, Sendable {
  struct Agency: Decodable, Sendable {
    /// The short name: "AP".
    let name: String
    /// Names as printed, the short one included.
    let forms: [String]
    /// True where the short name alone means other things too, so that it counts in credits only.
    let ambiguous: Bool?
    /// Why the entry is as it is, where that is odd.
    let reason: String?
  }

  let agencies: [Agency]
  /// Words before an agency's name that make it a mention: "told", "contributing to".
  let mentionedAfter: [String]
  /// Words behind it: "correspondent".
  let mentionedBefore: [String]
  /// Words that stand in a credit line beside the names: "with", "and", "agencies".
  let creditWords: Set<String>
  /// Words in capitals that open a paragraph and are no places: "UPDATE".
  let noPlaces: Set<String>

  /// The agency of a name alone, in any letter case.
  func agency(named name: String) -> String? {
    let folded = name.lowercased()
    return agencies.first { $0.forms.contains { $0.lowercased() == folded } }?.name
  }

  /// The agencies in a list such as "AP, Reuters/AFP and dpa"; nil where one part is none.
  func list(_ text: String) -> [String]? {
    var names: [String] = []
    for part in text.split(whereSeparator: { ",/;&+".contains($0) }) {
      for name in Self.withoutAnd(String(part)) {
        guard let agency = agency(named: name) else { return nil }
        if !names.contains(agency) { names.append(agency) }
      }
    }
    return names.isEmpty ? nil : names
  }

  private static func withoutAnd(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    return words.split(separator: "and").map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  static let standard = Lexicon.decode(Agencies.self, PackageResources.agencies_json)
}
