import Foundation

/// What the English rules know of news: kinds, events, places, sources and holders, from `Lexicons/en`.
struct ClaimLexicon: Sendable {
  private(set) var places = PlacesFile()
  private(set) var events: [EventRow] = []
  /// The words of every event's phrases, by the phrase's first word.
  private(set) var eventPhrases: [String: [(words: [String], event: Int)]] = [:]
  private(set) var kinds = KindsFile()
  private(set) var attribution = AttributionFile()
  private(set) var scopes = ScopesFile()
  private(set) var people = PeopleFile()
  private(set) var bodies = BodiesFile()
  /// The words of well-known bodies' names, by the first, the longest first.
  private(set) var bodyNames: [String: [[String]]] = [:]
  private(set) var kindByNoun: [String: ClaimKind] = [:]
  private(set) var holderByAlias: [String: String] = [:]
  private var countryByAlias: [String: String] = [:]
  private(set) var reportVerbs: Set<String> = []
  /// What could not be read; empty where the lexicons are whole.
  private(set) var faults: [String] = []

  /// The English lexicon, built on first use.
  static let english = ClaimLexicon()

  private init() {
    places = decode(PackageResources.places_json) ?? places
    events = (decode(PackageResources.events_json) ?? EventsFile()).events
    for (number, row) in events.enumerated() {
      for phrase in row.words {
        let words = phrase.split(separator: " ").map(String.init).filter { $0 != "the" }
        if let first = words.first { eventPhrases[first, default: []].append((words, number)) }
      }
    }
    kinds = decode(PackageResources.kinds_json) ?? kinds
    attribution = decode(PackageResources.attribution_json) ?? attribution
    scopes = decode(PackageResources.scopes_json) ?? scopes
    people = decode(PackageResources.people_json) ?? people
    bodies = decode(PackageResources.bodies_json) ?? bodies
    for (name, others) in bodies.known {
      for words in ([name] + others).map({ $0.lowercased().split(separator: " ").map(String.init) }) where words.count > 1 {
        bodyNames[words[0], default: []].append(words)
      }
    }
    bodyNames = bodyNames.mapValues { $0.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) } }
    for (kind, nouns) in kinds.nouns { for noun in nouns { kindByNoun[noun] = ClaimKind(rawValue: kind) } }
    for (holder, aliases) in scopes.aliases { for alias in aliases { holderByAlias[alias] = holder } }
    reportVerbs = Set(attribution.verbs)
    countryByAlias = places.adjectives.merging(places.countryAliases) { $1 }
    for country in places.countries { countryByAlias[country] = country }
  }

  /// The country of a name, another name or an adjective: "Syria", "Türkiye" and "Dutch" give "Syria",
  /// "Turkey" and "Netherlands".
  func country(of word: String) -> String? { countryByAlias[word] }

  /// The country that a name means; nil for an adjective.
  func country(named name: String) -> String? { places.countryAliases[name] ?? (places.countries.contains(name) ? name : nil) }

  private mutating func decode<File: Decodable>(_ bytes: [UInt8]) -> File? {
    do {
      return try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      faults.append("\(File.self): \(error)")
      return nil
    }
  }
}

/// `places.json`.
struct PlacesFile: Decodable {
  var countries: Set<String> = []
  var settlementNouns: [String: String] = [:]
  var areaNouns: [String: String] = [:]
  /// Nouns behind or before a name that make it another place than its town: "airport", "river".
  var siteNouns: [String: String] = [:]
  /// Nouns before the name: "Lake", "Mount".
  var siteHeads: Set<String> = []
  /// What a country's parts are called: "coast", "half".
  var parts: Set<String> = []
  var countryAliases: [String: String] = [:]
  /// ISO 3166-1 alpha-2.
  var countryCodes: [String: String] = [:]
  /// The country of each adjective.
  var adjectives: [String: String] = [:]
  var directions: Set<String> = []
  var locatives: Set<String> = []
  var distant: Set<String> = []
  var notPlaces: Set<String> = []
  var demonyms: Set<String> = []
  /// Areas that bear the name of their town.
  var namesOfDistricts: Set<String> = []
  /// Days of the week and months, which have capitals and name nothing.
  var dayNames: Set<String> = []
}

/// `events.json`.
struct EventsFile: Decodable {
  var events: [EventRow] = []
}

/// An event that durations and dates can belong to, with the words that show it.
struct EventRow: Decodable, Sendable {
  var key: String
  var printed: String
  var words: [String]
  /// True where the event has a length, as a siege has.
  var lasts: Bool
  /// True where the event is a country's, not a town's: a civil war, an intervention.
  var nationwide: Bool
}

/// `kinds.json`.
struct KindsFile: Decodable {
  var nouns: [String: [String]] = [:]
  var verbs: [String: [String]] = [:]
  var capture: Set<String> = []
  var hold: Set<String> = []
}

/// `attribution.json`.
struct AttributionFile: Decodable {
  var verbs: [String] = []
  var pronouns: [String: String] = [:]
  var beliefs: [String] = []
  var bodyNouns: Set<String> = []
  var personNouns: Set<String> = []
  var adverbs: Set<String> = []
}

/// `scopes.json`.
struct ScopesFile: Decodable {
  var aliases: [String: [String]] = [:]
  var anaphors: Set<String> = []
  var heldSuffixes: Set<String> = []
  var enclaveNouns: Set<String> = []
}

/// `people.json`.
struct PeopleFile: Decodable {
  /// Words before a name that say what the person is.
  var titles: Set<String> = []
  /// Titles of heads of state.
  var heads: Set<String> = []
  /// Words behind a name: "Jr".
  var suffixes: Set<String> = []
}

/// `bodies.json`.
struct BodiesFile: Decodable {
  /// Well-known bodies with their other names.
  var known: [String: [String]] = [:]
  /// Words that the names of bodies end in or are built around.
  var nouns: Set<String> = []
  var spellings: [String: String] = [:]
  var armed: [String] = []
  var stateMedia: [String] = []
}
