import Articles
import Gazetteers
import Quantities

/// The people of a batch. Full names are joined by their consonants; a surname alone is the one person of that
/// surname whom the article names in full.
struct PersonRegistry {
  private struct Person {
    var names: [PersonName]
    var full = SpellingCount()
    var short = SpellingCount()
    var articles: Set<Article.ID> = []
  }

  private var people: [Person] = []
  /// The people whose names have a meeting point, in order.
  private var peopleByPoint: [String: [Int]] = [:]
  private var displayNames: [String] = []
  private let lexicon: ClaimLexicon

  /// - Parameter isOther: true for names that are places' or bodies'.
  init(passages: [Passage], lexicon: ClaimLexicon, isOther: (String) -> Bool) {
    self.lexicon = lexicon
    var mentions: [(article: Article.ID, mention: PersonScanner.Mention)] = []
    for passage in passages {
      for mention in passage.people { mentions.append((passage.article.id, mention)) }
    }
    var known: Set<[String]> = []
    var others: [String: Bool] = [:]
    func isOthers(_ printed: String) -> Bool {
      if let known = others[printed] { return known }
      let isOthers = isOther(printed)
      others[printed] = isOthers
      return isOthers
    }
    for (_, mention) in mentions where mention.isPerson && mention.name.isFull && !known.contains(mention.name.words) {
      if !isOthers(mention.printed) { known.insert(mention.name.words) }
    }
    var uses: [[String]: [(Article.ID, PersonScanner.Mention)]] = [:]
    for use in mentions where known.contains(use.mention.name.words) { uses[use.mention.name.words, default: []].append(use) }
    // The longest and commonest names lead, so that the order of the articles does not matter.
    let ordered = uses.map { words, uses in (words: words, uses: uses, text: words.joined(separator: " ")) }.sorted {
      ($1.words.count, $1.uses.count, $0.text) < ($0.words.count, $0.uses.count, $1.text)
    }
    for (_, all, _) in ordered {
      guard let name = all.first?.1.name else { continue }
      // "Abu Laila" is the "Omar Abu Laila" of the article.
      let articles = Set(all.map(\.0))
      let longer = bearers(of: name).filter { index in
        articles.isSubset(of: people[index].articles) && people[index].names.contains { $0.names.count > name.names.count && $0.endsIn(name) }
      }
      if longer.count == 1, let index = longer.first {
        for (article, mention) in all { people[index].short.add(mention.printed, article: article) }
        continue
      }
      let index = variant(of: name) ?? people.count
      if index == people.count { people.append(Person(names: [])) }
      people[index].names.append(name)
      for point in name.meetingPoints { insert(index, at: point) }
      for (article, mention) in all {
        people[index].full.add(mention.printed, article: article)
        people[index].articles.insert(article)
      }
    }
    // A surname is the same person's throughout an article.
    var owners: [Article.ID: [[String]: Int?]] = [:]
    for (article, mention) in mentions where !mention.name.isFull && (mention.isPerson || !isOthers(mention.printed)) {
      let owner = owners[article]?[mention.name.words] ?? index(ofShort: mention.name, in: article)
      owners[article, default: [:]][mention.name.words] = .some(owner)
      if let owner { people[owner].short.add(mention.printed, article: article) }
    }
    displayNames = people.map { displayName($0) }
  }

  private mutating func insert(_ index: Int, at point: String) {
    let place = peopleByPoint[point]?.firstIndex { $0 >= index } ?? peopleByPoint[point]?.count ?? 0
    if let all = peopleByPoint[point], all.indices.contains(place), all[place] == index { return }
    peopleByPoint[point, default: []].insert(index, at: place)
  }

  /// The people with a name that a shorter one may end, or that may be a variant of it.
  private func bearers(of name: PersonName) -> [Int] { Set(name.ownMeetingPoints.flatMap { peopleByPoint[$0] ?? [] }).sorted() }

  /// The first person with the same name in this or another spelling.
  private func variant(of name: PersonName) -> Int? {
    Set(name.meetingPoints.flatMap { peopleByPoint[$0] ?? [] }).sorted().first { people[$0].names.contains { $0.isVariant(of: name) } }
  }

  /// The one person in an article to whom a surname belongs.
  private func index(ofShort name: PersonName, in article: Article.ID) -> Int? {
    guard NameKey.sounds(in: name.key) >= 2 else { return nil }
    return index(ofShort: name, among: bearers(of: name), in: article)
  }

  /// - Parameter bearers: the people who may bear the name.
  private func index(ofShort name: PersonName, among bearers: [Int], in article: Article.ID) -> Int? {
    let own = bearers.filter { people[$0].articles.contains(article) && people[$0].names.contains { $0.endsIn(name) } }
    if own.count == 1 { return own.first }
    guard own.isEmpty else { return nil }
    // An article that never gives the full name means the batch's one bearer of it.
    let all = bearers.filter { people[$0].names.contains { $0.endsIn(name) && $0.names.last == name.names.last } }
    return all.count == 1 && people[all[0]].articles.count > 1 ? all.first : nil
  }

  /// What a name as printed means in any article.
  struct Query {
    fileprivate let name: PersonName
    /// The one person of a full name.
    fileprivate let index: Int?
    fileprivate let bearers: [Int]
    fileprivate let soundsEnough: Bool
  }

  func query(_ printed: String) -> Query {
    let name = PersonName(printed, lexicon: lexicon)
    let index = name.isFull ? peopleByPoint[name.wordsPoint]?.first { people[$0].names.contains { $0.words == name.words } } ?? variant(of: name) : nil
    if index != nil || name.words.isEmpty { return Query(name: name, index: index, bearers: [], soundsEnough: false) }
    return Query(name: name, index: nil, bearers: bearers(of: name), soundsEnough: NameKey.sounds(in: name.key) >= 2)
  }

  /// The person of a name as printed; nil for a name that the batch gives to nobody, or to several.
  func name(of printed: String, in article: Article.ID) -> NameRegistry.Name? { name(of: query(printed), in: article) }

  func name(of query: Query, in article: Article.ID) -> NameRegistry.Name? {
    guard !query.name.words.isEmpty else { return nil }
    let index = query.index ?? (query.soundsEnough ? self.index(ofShort: query.name, among: query.bearers, in: article) : nil)
    return index.map { NameRegistry.Name(key: people[$0].names.first?.key ?? "", name: displayNames[$0]) }
  }

  /// The fullest spelling of most articles, without titles.
  private func displayName(_ person: Person) -> String {
    let most = person.full.commonest { PersonName($0, lexicon: lexicon).names.count } ?? ""
    var words = most.split(separator: " ").map(String.init)
    while words.count > 1, let first = words.first, lexicon.people.titles.contains(FoldedName.fold(first)) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// Every person with the spellings that each article uses.
  var spellings: [NameSpellings] {
    zip(people, displayNames).map { person, name in
      var all = person.full
      all.add(person.short)
      return NameSpellings(kind: .person, name: name, byArticle: all.byArticle)
    }
  }
}
