/// Entries that are right and cannot be read in the sentence of their list, each with its reason.
enum LexiconExceptions {
  static let reasons: [String: String] = Dictionary(
    groups.flatMap { group in group.entries.map { ("\(group.list): \($0)", group.reason) } }, uniquingKeysWith: { first, _ in first })

  private static let groups: [(list: String, reason: String, entries: [String])] = [
    ("numbers.groups", "what comes in pairs is one thing, and a score is old; both count in 'half a score' alone", ["pair", "score"]),
    ("numbers.fractions", "two halves are counted; the word keeps them from being a share", ["halves"]),
    ("numbers.ordinals", "three seconds are a time", ["second"]),
    ("units.units.prefixes", "of two prefixes that are written alike in lower case the first of the row is meant", ["mm", "mg", "ml", "mw", "mv"]),
    ("units.currencies.code", "two names have the code, and the first is meant", ["ILS"]),
    ("words.conjunctions", "joins two adjectives of one thing: 'digital and physical sales'", ["and", "or"]),
    ("words.verbs", "a plural noun as well", ["lives"]),
    // Faults of the rules, not of the entries; each is to go with its fault.
    ("units.units.forms", "taken for a clock time: 'at 0600 hrs'", ["hrs"]),
    ("units.currencies.symbols", "taken for a letter of the word '৳3'", ["৳", "฿"]),
    ("units.currencies.symbols", "one letter before digits is taken for a word: 'A3'", ["$a"]),
    ("vague.intensifiers.words", "taken for a count of things called thousands", ["several"]),
  ]
}
