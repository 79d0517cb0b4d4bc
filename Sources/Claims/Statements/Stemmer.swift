import Quantities

/// Brings words of one root together: "celebrations" and "celebrating", "evacuated" and "evacuation".
///
/// The plain form comes from the verb lexicon or from the plural's ending, then endings that make nouns of verbs are
/// cut off (as in Porter 1980, "An algorithm for suffix stripping", in one step). Words of one meaning in news have
/// one stem by the lexicon. What was stemmed once is kept.
struct Stemmer {
  let lexicon: ClaimLexicon
  private var known: [Term: Term] = [:]

  init(lexicon: ClaimLexicon) { self.lexicon = lexicon }

  /// - Parameter isVerbal: true for a word that is a verb where it stands.
  mutating func stem(_ word: Term, isVerbal: Bool) -> Term {
    // "fire" and "fired" have one stem, as verbs and as nouns: the tag only helps with forms that are both.
    if let stem = known[word] { return stem }
    let entry = lexicon.tagger.verbs.entry(word)
    let isForm = entry.map { isVerbal || !$0.forms.isDisjoint(with: [.past, .participle, .gerund]) } ?? false
    let plain = isForm ? entry?.lemma ?? word.text : TopicFinder.singular(word).text
    let stem = synonym(plain) ?? synonym(word.text) ?? { cut in synonym(cut) ?? Term(cut) }(Self.cut(plain))
    known[word] = stem
    return stem
  }

  private func synonym(_ word: String) -> Term? { lexicon.statements.stemByWord[word] }

  private static let endings: [(ending: String, rest: Int)] = [
    ("ization", 4), ("isation", 4), ("ation", 5), ("ition", 5), ("ment", 5), ("ness", 4), ("ance", 5), ("ence", 5), ("ion", 5),
    ("ive", 5), ("ate", 5), ("ing", 5), ("ed", 5), ("al", 6), ("er", 5), ("or", 5), ("ly", 5), ("y", 5),
  ]

  /// A word without the ending that makes another sort of word of it.
  static func cut(_ word: String) -> String {
    var word = word
    if let (ending, _) = endings.first(where: { word.hasSuffix($0.ending) && word.utf8.count - $0.ending.utf8.count >= $0.rest }) {
      word = String(word.dropLast(ending.count))
    }
    return word.hasSuffix("e") && word.utf8.count > 4 ? String(word.dropLast()) : word
  }
}
