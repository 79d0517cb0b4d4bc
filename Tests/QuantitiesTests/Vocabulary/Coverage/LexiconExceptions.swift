/// Entries that are right and cannot be read in the sentence of their list, each with its reason.
enum LexiconExceptions {
  static let reasons: [String: String] = Dictionary(
    groups.flatMap { group in group.entries.map { ("\(group.list): \($0)", group.reason) } }, uniquingKeysWith: { first, _ in first })

  private static let groups: [(list: String, reason: String, entries: [String])] = [
    ("numbers.groups", "what comes in pairs is one thing, and a score is old; both count in 'half a score' alone", ["pair", "score"]),
    ("numbers.fractions", "two halves are counted; the word keeps them from being a share", ["halves"]),
    ("numbers.ordinals", "three seconds are a time", ["second"]),
    ("units.units.prefixes", "of two prefixes that are written alike in lower case the first of the row is meant", ["mw", "mv", "mb"]),
    ("units.units.tight", "degrees in capitals only: '34C'", ["c", "f"]),
    ("units.currencies.symbols", "capitals beyond ASCII are not folded; 'Kč' and 'zł' are read", ["kč", "zł"]),
    ("units.currencies.symbols", "a point before digits begins a decimal; with a space it is read", ["l.e.", "l.l.", "re.", "s/."]),
    ("identifiers.named", "the company writes itself 'Seven & i', and nothing else is written so", ["seven & i"]),
    ("people.nouns", "adjectives as well, counted where a person's verb is behind them", ["accused", "disabled", "unemployed"]),
    ("people.nouns", "'caddies' is read as the plural of 'caddie'", ["caddy"]),
    ("people.nouns", "stands before other nouns: 'two samurai sword attacks'", ["samurai"]),
    ("people.collectives", "a plural by its ending, as 'firemen' is, capital or not", ["turkmen"]),
    ("words.conjunctions", "joins two adjectives of one thing: 'digital and physical sales'", ["and", "or"]),
    ("words.verbs", "a plural noun as well", ["lives"]),
    // Faults of the rules, not of the entries; each is to go with its fault.
    ("units.currencies.symbols", "letters behind a sign and before digits are taken for a word: 'A3'", ["$a", "$u", "£e", "£stg"]),
    ("vague.intensifiers.words", "taken for a count of things called thousands", ["several"]),
  ]
}
