/// The part of speech of a word, as far as the rules need it.
enum WordTag: UInt8, Hashable, Sendable {
  case mark
  /// A hyphen within a word.
  case hyphen
  /// "’s" or "’" behind an owner.
  case possessive
  case number
  case name
  /// Nouns and adjectives, which the rules need not tell apart.
  case noun
  /// A finite verb or an infinitive.
  case verb
  /// A form in -ed or its like that may be a past tense or a participle.
  case past
  case gerund
  case be
  case have
  case doing
  case modal
  case adverb
  case preposition
  case to
  case determiner
  case pronoun
  case conjunction
  case subordinator
  case relative

  /// True for what noun phrases are made of.
  var isNominal: Bool {
    switch self {
    case .noun, .name, .number, .hyphen, .determiner, .possessive: true
    default: false
    }
  }

  /// True for all that starts or makes up a verb group.
  var isVerbal: Bool {
    switch self {
    case .verb, .past, .gerund, .be, .have, .doing, .modal: true
    default: false
    }
  }
}

/// `syntax.json`: the closed classes of English.
final class SyntaxFile: Decodable {
  /// Words by the name of their tag.
  var words: [String: [String]] = [:]
  /// Adjectives that tell what became of people: "dead", "missing".
  var fates: WordSet = []
  /// Nouns that stand for what "of" names behind them: "a total of", "the number of".
  var transparent: WordSet = []
  /// Verbs by which somebody gives a number of what is spoken of: "counted 120".
  var giving: WordSet = []
  var measuring: WordSet = []
  var changing: WordSet = []
  var changingObject: WordSet = []

  static let tags: [String: WordTag] = [
    "be": .be, "have": .have, "doing": .doing, "modal": .modal, "adverb": .adverb, "preposition": .preposition,
    "determiner": .determiner, "pronoun": .pronoun, "conjunction": .conjunction, "subordinator": .subordinator,
    "relative": .relative,
  ]
}
