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

  /// Short names by the names in lower case.
  private let names: [String: String]
  /// The names that running text may mention an agency by, by their first words.
  private let mentions: [String: [Mention]]

  /// The forms that name an agency in any words, each between spaces: no short ones that mean other things too.
  let namedForms: [(name: String, forms: [[UInt8]])]

  /// The words in lower case that a line of credits may open with, editors' initials aside.
  let creditHeads: Set<String>
  /// The bytes that names in running text begin with.
  private let mentionHeads: [Bool]

  /// A name in running text.
  struct Mention: Sendable {
    let words: [String]
    let agency: String
  }

  private enum Key: String, CodingKey { case agencies, mentionedAfter, mentionedBefore, creditWords, noPlaces }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    agencies = try container.decode([Agency].self, forKey: .agencies)
    mentionedAfter = try container.decode([String].self, forKey: .mentionedAfter)
    mentionedBefore = try container.decode([String].self, forKey: .mentionedBefore)
    creditWords = try container.decode(Set<String>.self, forKey: .creditWords)
    noPlaces = try container.decode(Set<String>.self, forKey: .noPlaces)
    var names: [String: String] = [:]
    var mentions: [String: [Mention]] = [:]
    for agency in agencies {
      for form in agency.forms {
        names[form.lowercased()] = names[form.lowercased()] ?? agency.name
        let words = form.split(separator: " ").map(String.init)
        guard let first = words.first, !(agency.ambiguous ?? false) || words.count > 1 else { continue }
        mentions[first, default: []].append(Mention(words: words, agency: agency.name))
      }
    }
    namedForms = agencies.map { agency in
      let forms = agency.forms.filter { !($0.count <= 3 && agency.ambiguous ?? false) }
      return (agency.name, forms.map { Array((" " + $0 + " ").utf8) })
    }
    self.names = names
    creditHeads = creditWords.union(names.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
    var mentionHeads = [Bool](repeating: false, count: 256)
    for head in mentions.keys.compactMap(\.utf8.first) { mentionHeads[Int(head)] = true }
    self.mentionHeads = mentionHeads
    // The longest name first: "Reuters news agency" before "Reuters".
    self.mentions = mentions.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The agency of a name alone, in any letter case.
  func agency(named name: String) -> String? { names[name.lowercased()] }

  /// False for a byte that no name in running text begins with.
  func mayBeginMention(_ byte: UInt8) -> Bool { mentionHeads[Int(byte)] }

  /// True for a word that begins a name in running text.
  func isMentionHead(_ word: String) -> Bool { mentions[word] != nil }

  /// The agency whose name words of running text start with, and how many words it takes.
  func mention(startingWith words: ArraySlice<String>) -> (agency: String, length: Int)? {
    guard let first = words.first, let candidates = mentions[first] else { return nil }
    let found = candidates.first { words.starts(with: $0.words) }
    return found.map { ($0.agency, $0.words.count) }
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
