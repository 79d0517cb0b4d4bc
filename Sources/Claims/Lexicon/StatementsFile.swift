import Quantities

/// `statements.json`: what the rules for statements know.
final class StatementsFile: Decodable {
  /// What a quotation does not begin with: "but", "however".
  var openings: WordSet = []
  /// Conjunctions whose clause means nothing without the main one: "if", "unless".
  var bound: WordSet = []
  /// Words that point back to another sentence where they open a clause: "he", "this".
  var pointers: WordSet = []
  /// What turns a clause around where it stands behind: "unless", "except".
  var turning: WordSet = []
  var negations: WordSet = []
  /// Verbs that say that something is not so: "deny".
  var denials: WordSet = []
  /// What says that something goes on: "still".
  var continuing: WordSet = []
  /// What says that something is expected, planned or possible.
  var expecting: WordSet = []
  /// Words too common in news to tell one event from another.
  var empty: WordSet = []
  /// Words that stand for one another in news, the one that stands for all first.
  var synonyms: [[String]] = []

  private enum CodingKeys: String, CodingKey { case openings, bound, pointers, turning, negations, denials, continuing, expecting, empty, synonyms }

  /// The stem of words that have one by meaning.
  private(set) var stemByWord: [String: Term] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func words(_ key: CodingKeys) throws -> WordSet { try values.decode(WordSet.self, forKey: key) }
    (openings, bound, pointers, turning) = (try words(.openings), try words(.bound), try words(.pointers), try words(.turning))
    (negations, denials, continuing, expecting, empty) = (try words(.negations), try words(.denials), try words(.continuing), try words(.expecting), try words(.empty))
    synonyms = try values.decode([[String]].self, forKey: .synonyms)
    var stems: [String: Term] = [:]
    for set in synonyms {
      guard let first = set.first else { continue }
      for word in set { for form in Self.forms(of: word) { stems[form] = stems[form] ?? Term(first) } }
    }
    stemByWord = stems
  }

  /// A word with the endings that it takes by rule, so that verbs beyond the verb lexicon meet as well, and its stem,
  /// so that nouns made of it do.
  private static func forms(of word: String) -> [String] {
    let root = word.hasSuffix("e") ? String(word.dropLast()) : word.hasSuffix("y") ? word.dropLast() + "i" : word
    return [word, word + "s", root + "ed", (word.hasSuffix("y") ? word : root) + "ing", Stemmer.cut(word)]
  }
}
