/// The files of `Lexicons/en` as they are written.
struct NumbersFile: Decodable {
  var units, tens, scales, scalePlurals, scaleSuffixes, groups, fractions, fractionSymbols, folds, ordinals: [String: Double]
}

struct WordsFile: Decodable {
  var determiners, prepositions, conjunctions, pronouns, auxiliaries, verbs, adverbs: [String]
  var notPlural, casualtyWords, abbreviations, lastingNouns, riseVerbs, fallVerbs, changeVerbs, crowdNouns, attributivePlurals, overWords, weightWords, moneyWords, countedEvents: [String]
  var harmVerbs, phrasalVerbs, liftVerbs, flightVerbs, forecastVerbs, departureVerbs, spanVerbs, quakeNouns: [String]
  var irregularPlurals, superlatives: [String: String]
}

struct PeopleFile: Decodable {
  /// Written as one text with spaces between, because thousands of strings take longer to decode than to cut.
  var nouns: [String]
  var collectives: [String]
  /// Peoples by their plurals: "Danes".
  var demonyms: [String: String]

  private enum Key: String, CodingKey { case nouns, collectives, demonyms }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    nouns = try container.decode(String.self, forKey: .nouns).split(separator: " ").map(String.init)
    collectives = try container.decode([String].self, forKey: .collectives)
    demonyms = try container.decode([String: String].self, forKey: .demonyms)
  }
}

struct CalendarFile: Decodable {
  var months, weekdays: [String: Int]
}

struct IdentifiersFile: Decodable {
  var designators, named, idioms, splitVerbs, positionWords, armyUnits, streetWords, identifierWords, callWords: [String]
}

struct HedgesFile: Decodable {
  struct Group: Decodable {
    var form: Quantity.Form
    var phrases: [String]
  }

  /// Words that make a bound with "than".
  struct Comparatives: Decodable {
    var more, less: [String]
  }

  var comparatives: Comparatives
  var before, after: [Group]

  /// The bounds that comparatives make: "greater than", "no greater than", "greater than or equal to".
  var comparisons: [Group] {
    func than(_ word: String) -> [String] {
      [
        "\(word) than", "\(word) than or equal to", "\(word) or equal to", "\(word) or equal than", "equal to or \(word) than",
        "equal or \(word) than",
      ]
    }
    func negated(_ word: String) -> [String] { ["no \(word) than", "not \(word) than", "nothing \(word) than"] }
    return [
      Group(form: .atLeast, phrases: comparatives.more.flatMap(than) + comparatives.less.flatMap(negated)),
      Group(form: .atMost, phrases: comparatives.less.flatMap(than) + comparatives.more.flatMap(negated)),
    ]
  }
}

struct UnitsFile: Decodable {
  struct UnitRow: Decodable {
    var name: String
    var code: String?
    var dimension: MeasureUnit.Dimension
    var factor: Double?
    var forms: [String]
    /// Forms only behind a hyphen, only right behind digits, and symbols that take SI prefixes.
    var compound, tight, symbols: [String]?
    /// Forms of this very letter case: "Nm" is no nanometre.
    var exact: [String]?
    /// The SI prefixes that the unit's forms and symbols are written with.
    var prefixes: [String]?
  }

  struct CurrencyRow: Decodable {
    var name, code: String
    var factor: Double?
    var forms, symbols: [String]
    /// Forms only right behind digits: "14.2p".
    var tight: [String]?
    /// The name in rates, where it is another: "dollar per barrel".
    var short: String?
  }

  var units: [UnitRow]
  var currencies: [CurrencyRow]
  /// Nouns that a rate can be counted by besides units: "a share", "per person".
  var perNouns: [String]
}

struct VagueFile: Decodable {
  struct Row: Decodable {
    var words: String
    var low, high: Double?
    var number: VagueNumber { VagueNumber(words: words, low: low, high: high) }
  }

  struct Intensifiers: Decodable {
    var words: [String]
  }

  var plurals, plain, shares: [Row]
  var intensifiers: Intensifiers
}
