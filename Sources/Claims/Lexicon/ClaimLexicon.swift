import Foundation
import Quantities

/// What the English rules know of news: kinds, events, places, sources and holders, from `Lexicons/en`.
///
/// A class, because every rule holds it and its tables are many. Nothing but its initialiser writes to it, which is
/// why it may be shared.
final class ClaimLexicon: @unchecked Sendable {
  private(set) var places = PlacesFile()
  /// The nouns that may point at a place named elsewhere: "the city", "the country", "nationwide".
  private(set) var pointers: WordSet = []
  private(set) var events: [EventRow] = []
  /// The words of every event's phrases, by the phrase's first word.
  private(set) var eventPhrases: WordTable<[(words: [Term], event: Int)]> = [:]
  private(set) var kinds = KindsFile()
  private(set) var attribution = AttributionFile()
  private(set) var scopes = ScopesFile()
  private(set) var people = PeopleFile()
  private(set) var bodies = BodiesFile()
  /// The words of well-known bodies' names, by the first, the longest first.
  private(set) var bodyNames: WordTable<[[Term]]> = [:]
  /// Armed forces and state media in small letters by their first word, state media first.
  private(set) var plainBodies: WordTable<[(words: [Term], needsCountry: Bool)]> = [:]
  private(set) var beliefs = PhraseIndex()
  private(set) var aspects = PhraseIndex()
  private(set) var aspectRows = AspectsFile()
  private(set) var aspectTables: [ClaimKind: AspectTable] = [:]
  private(set) var incidents = PhraseIndex()
  private(set) var moneyTopics = PhraseIndex()
  private(set) var distanceTopics = PhraseIndex()
  private(set) var shareTopics = PhraseIndex()
  /// The letters and single words that are names of well-known bodies.
  private(set) var bodyInitials: WordSet = []
  private(set) var kindByNoun: WordTable<ClaimKind> = [:]
  /// The kind of people by what is done to them, by relation and verb.
  private(set) var kindByVerb: [Governor.Relation: WordTable<ClaimKind>] = [:]
  private(set) var kindByTopic: WordTable<ClaimKind> = [:]
  /// The phrases of `kinds.near` by their first word.
  private(set) var nearPhrases: WordTable<[(words: [Term], kind: ClaimKind)]> = [:]
  /// The phrases of `kinds.before`, in the order of their kinds' names.
  private(set) var beforePhrases: [(ClaimKind, [[Term]])] = []
  private(set) var capacityPhrases: [[Term]] = []
  private(set) var syntax = SyntaxFile()
  private(set) var tagger = Tagger(verbs: VerbLexicon(), classes: [:])
  private(set) var topics = TopicsFile()
  private(set) var statements = StatementsFile()
  private(set) var qualifierByWord: WordTable<String> = [:]
  private(set) var sortByNoun: WordTable<String> = [:]
  private(set) var sideByNoun: WordTable<String> = [:]
  /// The words of every holder's names by the first, the longest first.
  private(set) var holderNames: WordTable<[(words: [Term], holder: String)]> = [:]
  private var countryByAlias: WordTable<String> = [:]
  /// The first words of all that `countryByAlias` knows.
  private var countryHeads: WordSet = []
  /// All names of the holders that are parties to a conflict and no states, in small letters.
  private(set) var parties: WordSet = []
  /// What became of things, by the verb that says so.
  private(set) var stateByVerb: WordTable<String> = [:]
  private(set) var reportVerbs: WordSet = []
  /// What could not be read; empty where the lexicons are whole.
  private(set) var faults: [String] = []

  /// The English lexicon, built on first use.
  static let english = ClaimLexicon()

  private init() {
    places = decode(PackageResources.places_json) ?? places
    pointers = WordSet(Set(places.settlementNouns.keys).union(places.areaNouns.keys).union(places.siteNouns.keys).union(["nationwide", "countrywide", "country", "nation"]))
    var eventPhrases: [String: [(words: [Term], event: Int)]] = [:]
    events = (decode(PackageResources.events_json) ?? EventsFile()).events
    for (number, row) in events.enumerated() {
      for phrase in row.words {
        let words = phrase.split(separator: " ").map(String.init).filter { $0 != "the" }
        if let first = words.first { eventPhrases[first, default: []].append((words.map { Term($0) }, number)) }
      }
    }
    self.eventPhrases = WordTable(eventPhrases)
    kinds = decode(PackageResources.kinds_json) ?? kinds
    attribution = decode(PackageResources.attribution_json) ?? attribution
    scopes = decode(PackageResources.scopes_json) ?? scopes
    people = decode(PackageResources.people_json) ?? people
    bodies = decode(PackageResources.bodies_json) ?? bodies
    var bodyInitials: Set<String> = []
    var bodyNames: [String: [[String]]] = [:]
    for (name, others) in bodies.known {
      bodyInitials.formUnion(([name] + others).filter { !$0.contains(" ") })
      for words in ([name] + others).map({ $0.lowercased().split(separator: " ").map(String.init) }) where words.count > 1 {
        bodyNames[words[0], default: []].append(words)
      }
    }
    self.bodyInitials = WordSet(bodyInitials)
    self.bodyNames = WordTable(bodyNames.mapValues { $0.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }.map { $0.map { Term($0) } } })
    var plainBodies: [String: [(words: [Term], needsCountry: Bool)]] = [:]
    for phrase in bodies.stateMedia + bodies.armed + bodies.national {
      let words = phrase.replacing("-", with: " - ").split(separator: " ").map(String.init)
      // "forces" and "troops" are an army's only behind a country's name.
      let needsCountry = bodies.national.contains(phrase) || bodies.armed.contains(phrase) && !phrase.contains("government") && !phrase.contains("armed")
      if let first = words.first { plainBodies[first, default: []].append((words.map { Term($0) }, needsCountry)) }
    }
    self.plainBodies = WordTable(plainBodies)
    var kindByNoun: [String: ClaimKind] = [:]
    var kindByTopic: [String: ClaimKind] = [:]
    var kindByVerb: [Governor.Relation: [String: ClaimKind]] = [:]
    var nearPhrases: [String: [(words: [Term], kind: ClaimKind)]] = [:]
    for (kind, nouns) in kinds.nouns.sorted(by: { $0.key < $1.key }) { for noun in nouns { kindByNoun[noun] = ClaimKind(rawValue: kind) } }
    for (noun, kind) in kindByNoun.sorted(by: { $0.key < $1.key }) where noun.hasSuffix("s") { if kindByNoun[TopicFinder.singular(noun)] == nil { kindByNoun[TopicFinder.singular(noun)] = kind } }
    for (kind, nouns) in kinds.topics.sorted(by: { $0.key < $1.key }) { for noun in nouns { kindByTopic[noun] = ClaimKind(rawValue: kind) } }
    for (relation, verbs) in [(Governor.Relation.object, kinds.object), (.undergoer, kinds.undergoer), (.subject, kinds.subject)] {
      for (kind, lemmas) in verbs.sorted(by: { $0.key < $1.key }) { for lemma in lemmas { kindByVerb[relation, default: [:]][lemma] = ClaimKind(rawValue: kind) } }
    }
    for (kind, phrases) in kinds.near.sorted(by: { $0.key < $1.key }) {
      guard let kind = ClaimKind(rawValue: kind) else { continue }
      for phrase in phrases {
        let words = phrase.split(separator: " ").map(String.init)
        if let first = words.first { nearPhrases[first, default: []].append((words.map { Term($0) }, kind)) }
      }
    }
    self.kindByNoun = WordTable(kindByNoun)
    self.kindByTopic = WordTable(kindByTopic)
    self.kindByVerb = kindByVerb.mapValues { WordTable($0) }
    self.nearPhrases = WordTable(nearPhrases)
    func words(_ phrase: String) -> [Term] { phrase.split(separator: " ").map { Term(String($0)) } }
    beforePhrases = kinds.before.sorted { $0.key < $1.key }.compactMap { name, phrases in ClaimKind(rawValue: name).map { ($0, phrases.map(words)) } }
    capacityPhrases = kinds.capacity.map(words)
    syntax = decode(PackageResources.syntax_json) ?? syntax
    topics = decode(PackageResources.topics_json) ?? topics
    statements = decode(PackageResources.statements_json) ?? statements
    beliefs = PhraseIndex(["": attribution.beliefs])
    aspects = PhraseIndex(scopes.aspects)
    aspectRows = decode(PackageResources.aspects_json) ?? aspectRows
    incidents = PhraseIndex(aspectRows.incidents)
    for kind in ClaimKind.allCases {
      let rows = aspectRows.aspects.filter { $0.kinds.contains(kind.rawValue) }
      if !rows.isEmpty { aspectTables[kind] = AspectTable(rows) }
    }
    moneyTopics = PhraseIndex(topics.money)
    distanceTopics = PhraseIndex(topics.distance)
    shareTopics = PhraseIndex(topics.share)
    var classes: [String: WordTag] = [:]
    for (name, words) in syntax.words.sorted(by: { $0.key < $1.key }) { for word in words { classes[word] = SyntaxFile.tags[name] } }
    tagger = Tagger(verbs: VerbLexicon(decode(PackageResources.verbs_json) ?? VerbsFile()), classes: WordTable(classes), described: attribution.bodyNouns, fates: syntax.fates)
    var holderNames: [String: [(words: [String], holder: String)]] = [:]
    var holderByAlias: [String: String] = [:]
    for (holder, aliases) in scopes.aliases.sorted(by: { $0.key < $1.key }) { for alias in aliases { holderByAlias[alias] = holder } }
    for (alias, holder) in holderByAlias {
      let words = alias.split(separator: " ").map(String.init)
      if let first = words.first { holderNames[first, default: []].append((words, holder)) }
    }
    self.holderNames = WordTable(holderNames.mapValues { $0.sorted { ($1.words.count, $0.holder) < ($0.words.count, $1.holder) }.map { ($0.words.map { Term($0) }, $0.holder) } })
    var stateByVerb: [String: String] = [:]
    for (state, verbs) in scopes.states.sorted(by: { $0.key < $1.key }) { for verb in verbs.words where stateByVerb[verb] == nil { stateByVerb[verb] = state } }
    self.stateByVerb = WordTable(stateByVerb)
    let parties = scopes.aliases.filter { !["government", "rebels", "Russia", "Ukraine", "Israel", "Kurds"].contains($0.key) }
    self.parties = WordSet(parties.flatMap { [$0.key.lowercased()] + $0.value })
    var qualifierByWord: [String: String] = [:]
    var sideByNoun: [String: String] = [:]
    for (qualifier, words) in scopes.qualifiers.sorted(by: { $0.key < $1.key }) { for word in words.words { qualifierByWord[word] = qualifier } }
    for (side, nouns) in scopes.sides.sorted(by: { $0.key < $1.key }) { for noun in nouns.words { sideByNoun[noun] = side } }
    var sortByNoun: [String: String] = [:]
    for (sort, nouns) in scopes.sorts.sorted(by: { $0.key < $1.key }) { for noun in nouns.words { sortByNoun[noun] = sort } }
    self.sortByNoun = WordTable(sortByNoun)
    self.qualifierByWord = WordTable(qualifierByWord)
    self.sideByNoun = WordTable(sideByNoun)
    reportVerbs = WordSet(attribution.verbs)
    var countryByAlias = places.adjectives.dictionary.merging(places.countryAliases.dictionary) { $1 }
    var countryHeads: Set<String> = []
    // "Zambians", "Iraqis"
    for (adjective, country) in places.adjectives.dictionary where adjective.hasSuffix("n") || adjective.hasSuffix("i") { countryByAlias[adjective + "s"] = country }
    for country in places.countries.words { countryByAlias[country] = country }
    for name in countryByAlias.keys {
      for index in name.indices.dropFirst() where !name[index].isLetter { countryHeads.insert(String(name[..<index])) }
      countryHeads.insert(name)
    }
    self.countryByAlias = WordTable(countryByAlias)
    self.countryHeads = WordSet(countryHeads)
  }

  /// The country of a name, another name or an adjective: "Syria", "Türkiye" and "Dutch" give "Syria",
  /// "Turkey" and "Netherlands".
  func country(of word: String) -> String? { countryByAlias[word] }

  /// False where no country's name and no adjective begins with a word.
  func mayBeginCountry(_ word: String) -> Bool { countryHeads.contains(word) }

  /// The country that a name means; nil for an adjective.
  func country(named name: String) -> String? { places.countryAliases[name] ?? (places.countries.contains(name) ? name : nil) }

  /// True for verbs that tell what was done to people: "kill", "displace".
  func isFate(_ lemma: String) -> Bool { kindByVerb[.undergoer]?[lemma] != nil }

  /// True for verbs whose object is the value of their subject: "reached 52".
  func isMeasuring(_ lemma: String) -> Bool { syntax.measuring.contains(lemma) }

  /// True for verbs that lead to a value with a preposition: "rose to 52", "stands at 52".
  func isChanging(_ lemma: String) -> Bool { syntax.changing.contains(lemma) }

  /// True for those whose object has the value: "brought the toll to 52".
  func changesObject(_ lemma: String) -> Bool { syntax.changingObject.contains(lemma) }

  private func decode<File: Decodable>(_ bytes: [UInt8]) -> File? {
    do {
      return try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      faults.append("\(File.self): \(error)")
      return nil
    }
  }
}

/// `places.json`.
final class PlacesFile: Decodable {
  var countries: WordSet = []
  var settlementNouns: WordTable<String> = [:]
  var areaNouns: WordTable<String> = [:]
  /// Nouns behind or before a name that make it another place than its town: "airport", "river".
  var siteNouns: WordTable<String> = [:]
  /// Nouns before the name: "Lake", "Mount".
  var siteHeads: WordSet = []
  /// What a country's parts are called: "coast", "half".
  var parts: WordSet = []
  var countryAliases: WordTable<String> = [:]
  /// ISO 3166-1 alpha-2.
  var countryCodes: [String: String] = [:]
  /// The country of each adjective.
  var adjectives: WordTable<String> = [:]
  var directions: WordSet = []
  var locatives: WordSet = []
  var distant: WordSet = []
  var notPlaces: WordSet = []
  var demonyms: WordSet = []
  /// Areas that bear the name of their town.
  var namesOfDistricts: WordSet = []
  /// What tells of a mishap at one spot: "sank", "crash".
  var mishaps: WordSet = []
  /// Nouns for events of which there may have been one before: "a previous battle".
  var happenings: WordSet = []
  /// Nouns of military units, by whose numbers their bases are known: "Brigade 137".
  var unitNouns: WordSet = []
  /// Words for what befalls a whole country or region: "earthquake", "flood", "epidemic".
  var widespread: WordSet = []
  /// Verbs of speaking, whom one speaks to, and by what: "told reporters in Lusaka".
  var audiences: WordSet = []
  /// Where officials sit: "the health ministry in Freetown".
  var offices: WordSet = []
  /// What governments do with money and goods, by their capital's or country's name: "Tehran has promised".
  var giving: WordSet = []
  /// What befalls a country that is the subject: "Iran has recorded 40 deaths".
  var suffering: WordSet = []
  /// Signs of money, before an amount.
  var currencySigns: WordSet = []
  /// Days of the week and months, which have capitals and name nothing.
  var dayNames: WordSet = []
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

/// `topics.json`: what money, shares and lengths are of, by the words that say so.
final class TopicsFile: Decodable {
  var money: [String: [String]] = [:]
  var distance: [String: [String]] = [:]
  var share: [String: [String]] = [:]
  /// Topics of money by the verb that governs it.
  var verbs: [String: String] = [:]
}

/// `scopes.json`.
final class ScopesFile: Decodable {
  var aliases: [String: [String]] = [:]
  var anaphors: WordSet = []
  var heldSuffixes: WordSet = []
  var enclaveNouns: WordSet = []
  /// Nouns for people as such.
  var sameAsPeople: WordSet = []
  /// Nouns for the people of a place.
  var sameAsInhabitants: WordSet = []
  /// Armed people by their side.
  var sides: [String: WordSet] = [:]
  /// What a number of people is said of, by phrases near it: those aboard, those a ship may carry.
  var aspects: [String: [String]] = [:]
  /// Sorts of people by the words that tell them beside a noun of fate: "civilian deaths".
  var sorts: [String: WordSet] = [:]
  /// Words that narrow what is counted: confirmed, suspected, new.
  var qualifiers: [String: WordSet] = [:]
  /// What became of things, by the verbs that say so.
  var states: [String: WordSet] = [:]
}

/// `people.json`.
final class PeopleFile: Decodable {
  /// Words before a name that say what the person is.
  var titles: WordSet = []
  /// Titles of heads of state.
  var heads: WordSet = []
  /// Words behind a name: "Jr".
  var suffixes: WordSet = []
}

/// `bodies.json`.
final class BodiesFile: Decodable {
  /// Well-known bodies with their other names.
  var known: [String: [String]] = [:]
  /// Words that the names of bodies end in or are built around.
  var nouns: WordSet = []
  var spellings: [String: String] = [:]
  var armed: [String] = []
  var stateMedia: [String] = []
  /// Services that a country has one of, which reports of its own affairs name without it: "police".
  var national: [String] = []
  /// Nouns that only bodies of a state bear, and names of such bodies that hold none.
  var stateNouns: WordSet = []
  var stateAgencies: [String] = []
  /// Nouns for armed people under somebody: "US-backed forces".
  var forces: WordSet = []
}
