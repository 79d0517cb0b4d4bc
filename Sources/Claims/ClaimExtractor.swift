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
  public func claims(in batch: Batch) -> Extraction {
    let passages = passages(of: batch)
    return extraction(of: batch, passages, knowledge(of: batch, passages))
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
    let names = NameRegistry(passages: all, manifest: batch.manifest, lexicon: lexicon, sort: sort, gazetteer: gazetteer)
    return BatchKnowledge(
      lexicon: lexicon, names: names, usualGroup: names.usualGroup, siege: SiegeScope(passages: all, lexicon: lexicon),
      reportingDay: batch.asOf?.value, sort: sort, contrasts: AspectContrasts.names(in: all, lexicon: lexicon))
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

  var places: PlaceRegistry { names.places }
}
