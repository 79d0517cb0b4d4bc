/// `kinds.json`.
final class KindsFile: Decodable {
  var nouns: [String: [String]] = [:]
  /// Nouns that keep their kind whatever verb governs them.
  var strong: WordSet = []
  /// Adjectives before the counted noun that tell the kind: "160 dead rebels".
  var adjectives: WordTable<String> = [:]
  /// What people are of whom nothing else is said, by words of the headlines and leads.
  var usual: [String: [String]] = [:]
  var object: [String: [String]] = [:]
  var undergoer: [String: [String]] = [:]
  var subject: [String: [String]] = [:]
  var topics: [String: [String]] = [:]
  /// Phrases that tell a fate wherever they stand near the figure.
  var near: [String: [String]] = [:]
  /// Phrases that tell a fate right before the figure: "looking for".
  var before: [String: [String]] = [:]
  /// Phrases right before a figure that tell how many there may be: "built for".
  var capacity: [String] = []
  /// Verbs that with "can" tell how many there may be.
  var holding: WordSet = []
  var contextual: [ContextualKind] = []
  var capture: WordSet = []
  var hold: WordSet = []
}

/// A kind that verbs or nouns tell where a certain word stands in their clause: police hold people.
struct ContextualKind: Decodable, Sendable {
  var kind: String
  var verbs: WordSet = []
  /// How the figure stands to the verb; any way where empty.
  var relations: WordSet = []
  var nouns: WordSet = []
  /// Words of which one must stand in the clause, unless empty.
  var near: WordSet = []
  /// Kinds of nouns that the rule overrides besides people as such.
  var kinds: WordSet = []
}
