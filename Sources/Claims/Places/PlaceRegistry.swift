import Articles
import Gazetteers
import Quantities

/// All places of a batch: which names are one place, and how each is to be spelled.
struct PlaceRegistry {
  private struct Entity {
    var strong = 0
    var weak = 0
    var mentions = 0
    var isCountry = false
    var sorts: [Place.Sort: Int] = [:]
    /// How often each spelling stands, and in how many articles.
    var spellings: [String: (count: Int, articles: Set<String>)] = [:]
    var articles: [String: Int] = [:]
  }

  private var entities: [String: Entity] = [:]
  private var displayNames: [String: String] = [:]
  /// How often each country is named or meant by its adjective, in how many articles.
  private var countries: [String: (count: Int, articles: Set<String>)] = [:]
  private let lexicon: ClaimLexicon
  /// The key of the event's own place.
  private(set) var eventKey: String?

  init(passages: [Passage], manifest: BatchManifest, lexicon: ClaimLexicon) {
    self.lexicon = lexicon
    for passage in passages {
      for candidate in PlaceScanner(lexicon: lexicon, passage: passage).candidates() { count(candidate, passage) }
      for word in passage.words where word.isCapitalised {
        guard let country = lexicon.country(of: word.text) else { continue }
        countries[country, default: (0, [])].count += 1
        countries[country, default: (0, [])].articles.insert(passage.article.id)
      }
    }
    entities = entities.filter { $0.value.strong > 0 || $0.value.weak > 0 }
    for (key, entity) in entities {
      displayNames[key] = entity.spellings.max {
        ($0.value.articles.count, $0.value.count, $1.key) < ($1.value.articles.count, $1.value.count, $0.key)
      }?.key
    }
    if let place = manifest.place {
      let key = lexicon.places.countries.contains(place) ? NameKey.key(ofCountry: place) : NameKey.key(of: place)
      displayNames[key] = place
      eventKey = key
      if entities[key] == nil { entities[key] = Entity(strong: 1) }
    } else {
      eventKey = entities.filter { isSettlement($0.value) }.max {
        ($0.value.articles.count, $0.value.mentions, $1.key) < ($1.value.articles.count, $1.value.mentions, $0.key)
      }?.key
    }
  }

  private mutating func count(_ candidate: PlaceScanner.Candidate, _ passage: Passage) {
    guard let key = candidate.mention.key, !key.isEmpty else { return }
    var entity = entities[key, default: Entity()]
    entity.strong += candidate.isStrong ? 1 : 0
    entity.weak += candidate.isWeak ? 1 : 0
    entity.mentions += 1
    entity.isCountry = entity.isCountry || candidate.mention.sort == .country
    if let sort = candidate.mention.sort { entity.sorts[sort, default: 0] += 1 }
    entity.spellings[candidate.name, default: (0, [])].count += 1
    entity.spellings[candidate.name, default: (0, [])].articles.insert(passage.article.id)
    entity.articles[passage.article.id, default: 0] += 1
    entities[key] = entity
  }

  private func isSettlement(_ entity: Entity) -> Bool {
    !entity.isCountry && (entity.sorts[.city, default: 0] > 0 || entity.sorts.isEmpty && entity.strong + entity.weak > 0)
  }

  /// The places a passage mentions, in order of its words.
  func mentions(in passage: Passage) -> [PlaceMention] {
    let scanner = PlaceScanner(lexicon: lexicon, passage: passage)
    let named = scanner.candidates().map(\.mention).filter { $0.key.map { entities[$0] != nil } ?? false }
    return (named + scanner.anaphors()).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The settlement that an article is about: the one it names most.
  func mainKey(of article: Article.ID) -> String? {
    let best = entities.filter { isSettlement($0.value) && $0.value.articles[article] != nil }.max {
      ($0.value.articles[article] ?? 0, $1.key) < ($1.value.articles[article] ?? 0, $0.key)
    }?.key
    return best ?? eventKey
  }

  /// A mention as a place; `before` are the mentions that stand before it in its sentence.
  func place(of mention: PlaceMention, before: [PlaceMention], article: Article.ID) -> Place? {
    if let key = mention.key { return place(key: key, sort: mention.sort, printed: mention.printed) }
    let sort = mention.sort ?? .city
    let earlier = before.last { $0.key != nil && (sort == .city ? isCity($0) : $0.sort == sort) }
    guard let key = earlier?.key ?? mainKey(of: article) else { return nil }
    return place(key: key, sort: sort, printed: mention.printed)
  }

  private func isCity(_ mention: PlaceMention) -> Bool {
    guard let key = mention.key, let entity = entities[key] else { return false }
    return mention.sort == .city || mention.sort == nil && isSettlement(entity)
  }

  /// The place of a key; its sort is the mention's, or what the batch says most often.
  func place(key: String, sort: Place.Sort?, printed: String) -> Place? {
    guard let name = displayNames[key], let entity = entities[key] else { return nil }
    let sort = sort ?? (entity.isCountry ? .country : isSettlement(entity) ? .city : entity.sorts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .site)
    return Place(name: name, sort: sort, printed: printed)
  }

  /// The place of an article as a whole.
  func main(of article: Article.ID) -> Place? {
    mainKey(of: article).flatMap { place(key: $0, sort: .city, printed: displayNames[$0] ?? "") }
  }

  /// The country that the batch speaks of most, by its name or its adjective.
  var mainCountry: Place? {
    let best = countries.max {
      ($0.value.articles.count, $0.value.count, $1.key) < ($1.value.articles.count, $1.value.count, $0.key)
    }?.key
    return best.map { Place(name: $0, sort: .country, printed: $0) }
  }

  /// The place that the batch is about.
  var event: Place? { eventKey.flatMap { place(key: $0, sort: nil, printed: displayNames[$0] ?? "") } }

  /// Every place with its spellings by article, for the briefing's list of names.
  var spellings: [(name: String, byArticle: [String: [String]])] {
    entities.keys.sorted().compactMap { key in
      guard let name = displayNames[key], let entity = entities[key] else { return nil }
      var byArticle: [String: [String]] = [:]
      for (spelling, use) in entity.spellings { for article in use.articles { byArticle[article, default: []].append(spelling) } }
      return (name, byArticle.mapValues { $0.sorted() })
    }
  }
}
