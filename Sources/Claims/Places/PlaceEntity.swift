import Gazetteers

/// What the articles say of a name that may be a place.
struct PlaceEntity {
  var strong = 0
  var weak = 0
  var faint = 0
  var inner = 0
  var speaking = 0
  var mentions = 0
  var isCountry = false
  var sorts: [Place.Sort: Int] = [:]
  var spellings: [String: Use] = [:]
  var articles: [String: Int] = [:]
  /// How often each article speaks of what is in the place.
  var near: [String: Int] = [:]
  /// The gazetteer's sort, where it knows the place.
  var known: GazetteerPlace?

  /// How often a spelling stands, and in which articles.
  struct Use {
    var count = 0
    var articles: Set<String> = []
  }
}

extension PlaceEntity {
  /// The spelling of most articles.
  var commonest: String {
    spellings.max {
      ($0.value.articles.count, $0.value.count, $1.key) < ($1.value.articles.count, $1.value.count, $0.key)
    }?.key ?? ""
  }

  /// True where enough speaks for a place: a noun beside it, or prepositions often enough for a name that may be
  /// a person's or a company's, or one of them for a name that the gazetteer has.
  func isPlace(_ match: GazetteerMatch) -> Bool {
    if strong > 0 || isCountry { return true }
    if weak * 4 >= mentions, speaking * 2 <= weak, weak > 0 { return true }
    guard weak + faint + inner > speaking, let place = match.place(named: commonest, sort: onlySort) else { return false }
    return weak + faint > speaking || match.isAtHome(place)
  }

  /// The sort, where every mention states the same one.
  var onlySort: Place.Sort? {
    guard let (sort, count) = sorts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else { return nil }
    return sorts[.city, default: 0] > 0 ? .city : count == mentions ? sort : nil
  }

  /// A country's name: the lexicon's, unless most articles that name it use another in full.
  func country(_ lexicon: ClaimLexicon) -> String {
    guard let usual = lexicon.country(named: commonest) else { return commonest }
    let isInitials = commonest.count <= 5 && commonest.allSatisfy { $0.isUppercase || $0 == "." }
    return isInitials ? usual : commonest
  }

  mutating func add(_ other: PlaceEntity) {
    strong += other.strong
    weak += other.weak
    faint += other.faint
    inner += other.inner
    speaking += other.speaking
    mentions += other.mentions
    isCountry = isCountry || other.isCountry
    sorts.merge(other.sorts) { $0 + $1 }
    articles.merge(other.articles) { $0 + $1 }
    spellings.merge(other.spellings) { a, b in .init(count: a.count + b.count, articles: a.articles.union(b.articles)) }
  }
}
