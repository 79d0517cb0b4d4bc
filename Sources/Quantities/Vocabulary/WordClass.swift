/// What a word can be to the rules. A word can be several things at once ("second", "may").
struct WordClass: OptionSet {
  let rawValue: UInt64

  // Numbers
  static let unitNumber = WordClass(rawValue: 1 << 0)
  static let tensNumber = WordClass(rawValue: 1 << 1)
  static let scale = WordClass(rawValue: 1 << 2)
  static let scalePlural = WordClass(rawValue: 1 << 3)
  static let scaleSuffix = WordClass(rawValue: 1 << 4)
  static let group = WordClass(rawValue: 1 << 5)
  static let fraction = WordClass(rawValue: 1 << 6)
  static let fractionSymbol = WordClass(rawValue: 1 << 7)
  static let ordinal = WordClass(rawValue: 1 << 8)
  static let vagueIntensifier = WordClass(rawValue: 1 << 9)

  static let fold = WordClass(rawValue: 1 << 10)

  // Grammar
  static let determiner = WordClass(rawValue: 1 << 16)
  static let preposition = WordClass(rawValue: 1 << 17)
  static let conjunction = WordClass(rawValue: 1 << 18)
  static let pronoun = WordClass(rawValue: 1 << 19)
  static let auxiliary = WordClass(rawValue: 1 << 20)
  static let verb = WordClass(rawValue: 1 << 21)
  static let adverb = WordClass(rawValue: 1 << 22)
  static let notPlural = WordClass(rawValue: 1 << 23)
  static let irregularPlural = WordClass(rawValue: 1 << 24)
  static let abbreviation = WordClass(rawValue: 1 << 25)

  // Meaning
  static let person = WordClass(rawValue: 1 << 32)
  static let casualty = WordClass(rawValue: 1 << 33)
  static let month = WordClass(rawValue: 1 << 34)
  static let weekday = WordClass(rawValue: 1 << 35)
  static let designator = WordClass(rawValue: 1 << 36)
  static let splitVerb = WordClass(rawValue: 1 << 37)
  static let positionWord = WordClass(rawValue: 1 << 38)
  static let perNoun = WordClass(rawValue: 1 << 39)
  /// Letters that stand for a currency right before digits: "RM23.50", "USD10m".
  static let currencySign = WordClass(rawValue: 1 << 40)

  /// "Para", "Commando" behind a number; "Street" at the end of an address; "ticket", "badge" and "call"
  /// before digits that name something.
  static let armyUnit = WordClass(rawValue: 1 << 42)
  static let streetWord = WordClass(rawValue: 1 << 43)
  static let identifierWord = WordClass(rawValue: 1 << 44)
  static let callWord = WordClass(rawValue: 1 << 45)
  /// Verbs of change: a rise, a fall, or neither ("go", "move").
  static let rise = WordClass(rawValue: 1 << 46)
  static let fall = WordClass(rawValue: 1 << 47)
  static let change = WordClass(rawValue: 1 << 48)
  /// Nouns of a group of people that a number behind tells the size of: "a crowd of 81,365".
  static let crowd = WordClass(rawValue: 1 << 49)
  /// Plurals that stand before the noun: "overseas players", "sports clubs".
  static let attributivePlural = WordClass(rawValue: 1 << 50)

  /// Verbs and nouns whose "over" is no bound: "fighting over $5 million", "spread over 130 acres".
  static let overWord = WordClass(rawValue: 1 << 51)

  /// Words near pounds of weight, and near pounds of money.
  static let weightWord = WordClass(rawValue: 1 << 52)
  static let moneyWord = WordClass(rawValue: 1 << 53)

  /// Plural nouns of events that are counted: "cases climbed to 2,036".
  static let countedEvent = WordClass(rawValue: 1 << 54)

  /// Nationalities that are their own plural noun: "Sudanese", "British".
  static let people = WordClass(rawValue: 1 << 55)

  /// Verbs whose bare number is of people: "killed 33".
  static let harm = WordClass(rawValue: 1 << 56)
  /// Verbs whose "up" or "down" tells no direction: "gave up 517 yards".
  static let phrasal = WordClass(rawValue: 1 << 57)
  /// Verbs of a rise that tell a change only with "by" or "to": "raised $40 million".
  static let lift = WordClass(rawValue: 1 << 58)
  /// Verbs whose "over" tells a place: "airdropped food over 41 villages".
  static let flight = WordClass(rawValue: 1 << 59)
  /// Verbs of those who tell a figure: "the 130,000 economists had forecast".
  static let forecast = WordClass(rawValue: 1 << 60)
  /// Verbs of going whose "at 8.52" is a time.
  static let departure = WordClass(rawValue: 1 << 61)
  /// Verbs of lasting, behind which "over three years" is a bound.
  static let span = WordClass(rawValue: 1 << 62)
  /// Nouns whose bare measure is a magnitude.
  static let quake = WordClass(rawValue: 1 << 63)

  /// Words at which a figure can begin; the walk over a text stops at no others.
  static let startsFigure = WordClass(rawValue: 1 << 41)

  /// Words at which a time can begin.
  static let startsTime = WordClass(rawValue: 1 << 11)

  /// Words at which a counted phrase ends.
  static let phraseStop: WordClass = [.determiner, .preposition, .conjunction, .pronoun, .auxiliary, .verb, .adverb]
  /// Words that can be a number or begin one.
  static let numeral: WordClass = [.unitNumber, .tensNumber]
}

/// A word the lexicons know.
struct WordEntry {
  var text: String
  var classes: WordClass = []
  /// The number that the word stands for, as a numeral, scale or month.
  var value: Double = 0
  /// The number as a fraction, where the word is one ("third").
  var fraction: Double = 0
  /// The place in an order that the word stands for ("third": 3), also below a fraction's line.
  var ordinal: Double = 0
  /// The number as a suffix to digits, where the word is one ("m", "bn").
  var suffix: Double = 0
}
