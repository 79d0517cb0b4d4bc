public import Articles
import Dates
public import Gazetteers
import Quantities

/// Finds the claims of a batch: each printed figure with what it measures, where, when and who says so.
///
/// A pure function of the batch. Articles are read one by one, but names, groups and sides are learnt
/// from all of them first, so that one place has one name throughout.
public struct ClaimExtractor: Sendable {
  private let quantities: QuantityExtractor
  private let lexicon: ClaimLexicon
  private let gazetteer: Gazetteer?

  /// An extractor for English.
  /// - Parameter gazetteer: joins spellings of one place; without it the batch alone decides.
  public init(gazetteer: Gazetteer? = nil) {
    self.gazetteer = gazetteer
    quantities = QuantityExtractor()
    lexicon = .english
  }

  /// What is wrong with the built-in lexicons; empty in a sound build.
  public var lexiconFaults: [String] { quantities.lexiconFaults + lexicon.faults }

  /// All claims, in the order of the articles and of their text.
  /// - Parameter withStatements: true to read what the articles tell beside figures as well, which takes time of its own.
  public func claims(in batch: Batch, withStatements: Bool = false) -> Extraction {
    let passages = passages(of: batch)
    // Who names the event's place says that there is one.
    let parts = batch.manifest.place == nil ? EventParts.parts(of: passages.byArticle) : [Array(batch.articles.indices)]
    func extraction(of batch: Batch, _ passages: BatchPassages) -> Extraction {
      let knowledge = knowledge(of: batch, passages)
      var found = self.extraction(of: batch, passages, knowledge)
      if withStatements { found.statements = statements(of: batch, passages, knowledge) }
      return found
    }
    guard parts.count > 1 else { return extraction(of: batch, passages) }
    return Extraction(
      parts: parts.map { part in
        var own = batch
        own.articles = part.map { batch.articles[$0] }
        return (own.articles.map(\.id), extraction(of: own, BatchPassages(byArticle: part.map { passages.byArticle[$0] })))
      }, of: batch)
  }

  // MARK: The steps

  /// The sentences of every article with their quantities, ready for the rules.
  package func passages(of batch: Batch) -> BatchPassages {
    let reader = PassageReader(extractor: quantities)
    return BatchPassages(byArticle: batch.articles.map { reader.passages(of: $0) })
  }

  /// What is learnt from all articles together: names, groups, the sort of event.
  package func knowledge(of batch: Batch, _ passages: BatchPassages) -> BatchKnowledge {
    let all = passages.byArticle.flatMap { $0 }
    let sort = EventSortFinder(lexicon: lexicon).sort(of: batch.articles, passages: passages.byArticle)
    let sources = passages.byArticle.map { ArticleSources(lexicon: lexicon).statements(of: $0) }
    let introductions = zip(batch.articles, sources).flatMap { article, statements in statements.joined().compactMap { $0.source.introduction(in: article.id) } }
    let names = NameRegistry(passages: all, manifest: batch.manifest, lexicon: lexicon, sort: sort, gazetteer: gazetteer, introductions: introductions)
    return BatchKnowledge(
      lexicon: lexicon, names: names, usualGroup: names.usualGroup, siege: SiegeScope(passages: all, lexicon: lexicon),
      reportingDay: batch.asOf?.value, sort: sort, contrasts: AspectContrasts.names(in: all, lexicon: lexicon),
      sources: Dictionary(zip(batch.articles.map(\.id), sources), uniquingKeysWith: { first, _ in first }))
  }

  /// The claims of the articles, read one by one.
  package func extraction(of batch: Batch, _ passages: BatchPassages, _ knowledge: BatchKnowledge) -> Extraction {
    let reader = PassageReader(extractor: quantities)
    let names = knowledge.names
    var attributions = AttributionNames(names)
    var claims: [Claim] = []
    for (article, passages) in zip(batch.articles, passages.byArticle) {
      for var claim in ArticleClaims(article: article, knowledge: knowledge).claims(in: passages, head: reader.head(of: article, behind: passages)) {
        claim.attribution = attributions.canonical(claim.attribution, in: claim.article)
        claims.append(claim)
      }
    }
    return Extraction(
      claims: claims, eventPlace: names.places.event,
      placeSpellings: names.places.spellings.map { PlaceSpellings(name: $0.place.name, byArticle: $0.byArticle) }, names: names.spellings)
  }
}

/// What articles tell beside figures.
extension ClaimExtractor {
  /// The statements of the articles, in the order of the articles and of their text.
  package func statements(of batch: Batch, _ passages: BatchPassages, _ knowledge: BatchKnowledge) -> [Statement] {
    StatementExtractor(knowledge: knowledge).statements(of: batch, passages)
  }
}

/// The sentences of a batch by article.
package struct BatchPassages {
  let byArticle: [[Passage]]

  /// How many there are.
  package var count: Int { byArticle.reduce(0) { $0 + $1.count } }
}

/// The claims of a batch with what was learnt of its names.
public struct Extraction: Sendable {
  public var claims: [Claim]
  /// The place that the batch is about.
  public var eventPlace: Place?
  public var placeSpellings: [PlaceSpellings]
  /// Places, people and bodies with each article's spellings.
  public var names: [NameSpellings]
  /// What the articles tell beside figures; empty where nobody asked for it.
  public var statements: [Statement] = []
  /// The events that the articles tell of, where they are several; the one of most articles first.
  public var events: [BatchEvent] = []
}

/// One of the events that a batch's articles tell of.
public struct BatchEvent: Hashable, Sendable {
  public var place: Place?
  /// The file names of its articles.
  public var articles: [String]
}

extension Extraction {
  /// The claims of several events, each read by itself, in the order of the batch's articles.
  fileprivate init(parts: [(articles: [String], extraction: Extraction)], of batch: Batch) {
    // "The event's place" is one place for all that is compared: of further events it is told by its name.
    let all = parts.enumerated().flatMap { index, part in
      part.extraction.claims.map { claim in
        guard index > 0, claim.isAtEvent, claim.place != nil else { return claim }
        var claim = claim
        claim.isAtEvent = false
        return claim
      }
    }
    let claims = Dictionary(grouping: all, by: \.article)
    self.init(
      claims: batch.articles.flatMap { claims[$0.id] ?? [] }, eventPlace: parts.first?.extraction.eventPlace,
      placeSpellings: parts.flatMap(\.extraction.placeSpellings), names: parts.flatMap(\.extraction.names),
      events: parts.map { BatchEvent(place: $0.extraction.eventPlace, articles: $0.articles) })
    let statements = Dictionary(grouping: parts.flatMap(\.extraction.statements), by: \.article)
    self.statements = batch.articles.flatMap { statements[$0.id] ?? [] }
  }
}

/// One place with the spellings that each article uses.
public struct PlaceSpellings: Hashable, Sendable {
  /// The spelling used in the briefing.
  public var name: String
  /// Spellings by article file name.
  public var byArticle: [String: [String]]
}

/// What is learnt from the whole batch before its articles are read one by one.
package struct BatchKnowledge {
  var lexicon: ClaimLexicon
  var names: NameRegistry
  var usualGroup: String?
  var siege: SiegeScope?
  var reportingDay: CalendarDate?
  var sort: EventSort
  /// The aspects that the batch tells from their opposites.
  var contrasts: Set<String> = []
  /// Who answers for the sentences of each article.
  var sources: [Article.ID: [[SourcedWords]]] = [:]

  var places: PlaceRegistry { names.places }
}
