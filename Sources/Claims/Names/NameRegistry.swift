import Articles
import Gazetteers
import Quantities

/// The names of a batch: places, people and bodies with all their spellings, each under the one name that the
/// briefing uses. Made from all articles before any is read for its figures.
final class NameRegistry {
  /// A name as the briefing prints it, and the key by which its spellings meet.
  struct Name: Hashable {
    var key: String
    var name: String
  }

  let places: PlaceRegistry
  let people: PersonRegistry
  let bodies: BodyRegistry
  /// Who speaks for which of the bodies.
  let speakers: BodySpeakers
  /// The armed group of which the batch speaks most.
  let usualGroup: String?
  private let bodyDescriptions: [BodyDescriptions.Found]
  private let sites: [SiteDescriptions.Site]

  init(passages: [Passage], manifest: BatchManifest, lexicon: ClaimLexicon, sort: EventSort = .population, gazetteer: Gazetteer? = nil, introductions: [BodySpeakers.Introduction] = []) {
    let places = PlaceRegistry(passages: passages, manifest: manifest, lexicon: lexicon, eventSort: sort, gazetteer: gazetteer)
    let bodies = BodyRegistry(passages: passages, lexicon: lexicon, country: places.prior.main, places: places)
    let people = PersonRegistry(passages: passages, lexicon: lexicon) { places.name(of: $0) != nil || bodies.name(of: $0) != nil }
    self.places = places
    self.people = people
    self.bodies = bodies
    speakers = BodySpeakers(introductions, people: people, bodies: bodies, lexicon: lexicon)
    usualGroup = ActorFinder(lexicon: lexicon).usualGroup(of: passages)
    bodyDescriptions = BodyDescriptions(bodies: bodies, usualGroup: usualGroup, country: places.prior.main, lexicon: lexicon).all(in: passages)
    sites = SiteDescriptions(lexicon: lexicon).all(in: passages)
  }

  /// The place of a name as an article prints it.
  func place(named printed: String, in article: Article.ID) -> Name? { places.name(of: printed) }

  /// The person of a name as an article prints it, titles included: "Mr Rahman" is the one Rahman that the article
  /// names in full; nil where it names none or several.
  func person(named printed: String, in article: Article.ID) -> Name? { people.name(of: printed, in: article) }

  /// The body of a name as an article prints it: "the UN refugee agency", "Russia's Defense Ministry".
  func body(named printed: String, in article: Article.ID) -> Name? { bodies.name(of: printed, in: article) }

  /// Every name with its spellings by article, in order of kind and name.
  var spellings: [NameSpellings] {
    let places = places.spellings.map { NameSpellings(kind: .place($0.place.sort), name: $0.place.name, byArticle: $0.byArticle) }
    let sites = sites.map { site in
      NameSpellings(kind: .place(.site), name: site.name, byArticle: site.names.mapValues { $0.sorted() }, descriptions: site.descriptions.mapValues { $0.sorted() })
    }
    var described: [String: [Article.ID: Set<String>]] = [:]
    for found in bodyDescriptions { described[found.name, default: [:]][found.article, default: []].insert(found.printed) }
    let bodies = bodies.spellings.map { body in
      var body = body
      body.descriptions = (described[body.name] ?? [:]).mapValues { $0.sorted() }
      return body
    }
    return (places + sites + people.spellings + bodies).sorted { ($0.kind.order, $0.name) < ($1.kind.order, $1.name) }
  }
}

/// A name of the batch with the spellings that each article uses.
public struct NameSpellings: Hashable, Sendable {
  /// What bears the name; like-named things of different kinds are different.
  public enum Kind: Hashable, Sendable {
    case place(Place.Sort)
    case person
    case body
  }

  public var kind: Kind
  /// The spelling used in the briefing.
  public var name: String
  /// Spellings by article file name, each list in order.
  public var byArticle: [String: [String]]
  /// Words that stand for it without its name, by article file name: "the militants", "a garrison on the western edge".
  public var descriptions: [String: [String]] = [:]
}

extension NameSpellings.Kind {
  fileprivate var order: Int {
    switch self {
    case .place(let sort): [.city: 0, .province: 1, .region: 2, .country: 3, .site: 4][sort] ?? 5
    case .person: 6
    case .body: 7
    }
  }
}
