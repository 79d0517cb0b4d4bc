import Gazetteers

/// The words by which the names of one body meet: without articles and small words, in British spelling, its
/// country told apart from the rest. "Russia's Defense Ministry" and "the Russian Ministry of Defence" are both
/// `defence ministry` of Russia.
struct BodyKey: Hashable {
  var country: String?
  var rest: String

  private static let smallWords: WordSet = ["the", "of", "for", "and", "on", "in", "de", "s", "own"]

  private static let legalForms: WordSet = ["plc", "ltd", "limited", "inc", "llc", "llp", "gmbh", "corp", "sa", "ag", "pvt"]

  var key: String { (country ?? "") + "|" + rest }

  init(country: String?, rest: String) {
    self.country = country
    self.rest = rest
  }

  init(_ printed: String, lexicon: ClaimLexicon) {
    let plain = printed.cutting(["\u{2019}s ", "'s "], for: " ").cutting(["U.S."], for: "US").cutting(["U.N."], for: "UN").cutting(["U.K."], for: "UK")
    var words = plain.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\n" }).map(String.init)
    while let first = words.first, words.count > 1, ["the", "a", "an"].contains(first.lowercased()) { words.removeFirst() }
    // The country stands first ("Iranian Red Crescent") or last ("Geological Survey of India").
    for length in [2, 1] where words.count > length {
      if let named = lexicon.country(of: words[..<length].joined(separator: " ")) {
        country = named
        words.removeFirst(length)
        break
      }
    }
    if country == nil, words.count > 2, let last = words.last, let named = lexicon.country(of: last), ["of", "in"].contains(words[words.count - 2].lowercased()) {
      country = named
      words.removeLast(2)
    }
    var parts = words.flatMap { FoldedName.fold($0).split(separator: " ").map(String.init) }
      .filter { !Self.smallWords.contains($0) }.map { lexicon.bodies.spellings[$0] ?? $0 }
    while parts.count > 1, let last = parts.last, Self.legalForms.contains(last) || parts.count > 2 && ["society", "group"].contains(last) { parts.removeLast() }
    // "Ministry of Health" and "Health Ministry", "Front for Housing" and "Housing Front"
    rest = parts.sorted().joined(separator: " ")
  }
}
