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
  private let lexicon: ClaimLexicon

  /// - Parameter isOther: true for names that are places' or bodies'.
  init(passages: [Passage], lexicon: ClaimLexicon, isOther: (String) -> Bool) {
    self.lexicon = lexicon
    let mentions = passages.map { passage in PersonScanner(lexicon: lexicon, passage: passage).mentions().map { (passage.article.id, $0) } }.flatMap { $0 }
    let known = Set(mentions.filter { $0.1.isPerson && $0.1.name.isFull && !isOther($0.1.printed) }.map(\.1.name.words))
    var uses: [[String]: [(Article.ID, PersonScanner.Mention)]] = [:]
    for use in mentions where known.contains(use.1.name.words) { uses[use.1.name.words, default: []].append(use) }
    // The longest and commonest names lead, so that the order of the articles does not matter.
    let ordered = uses.keys.sorted {
      ($1.count, uses[$1]?.count ?? 0, $0.joined(separator: " ")) < ($0.count, uses[$0]?.count ?? 0, $1.joined(separator: " "))
    }
    for words in ordered {
      guard let all = uses[words], let name = all.first?.1.name else { continue }
      // "Abu Laila" is the "Omar Abu Laila" of the article.
      let articles = Set(all.map(\.0))
      let longer = people.indices.filter { index in
        articles.isSubset(of: people[index].articles) && people[index].names.contains { $0.names.count > name.names.count && $0.endsIn(name) }
      }
      if longer.count == 1, let index = longer.first {
        for (article, mention) in all { people[index].short.add(mention.printed, article: article) }
        continue
      }
      let index = people.firstIndex { $0.names.contains { $0.isVariant(of: name) } } ?? people.count
      if index == people.count { people.append(Person(names: [])) }
      people[index].names.append(name)
      for (article, mention) in all {
        people[index].full.add(mention.printed, article: article)
        people[index].articles.insert(article)
      }
    }
    for (article, mention) in mentions where !mention.name.isFull && (mention.isPerson || !isOther(mention.printed)) {
      if let index = index(ofShort: mention.name, in: article) { people[index].short.add(mention.printed, article: article) }
    }
  }

  /// The one person in an article to whom a surname belongs.
  private func index(ofShort name: PersonName, in article: Article.ID) -> Int? {
    let key = name.key
    guard NameKey.sounds(in: key) >= 2 else { return nil }
    let own = people.indices.filter { people[$0].articles.contains(article) && people[$0].names.contains { $0.endsIn(name) } }
    if own.count == 1 { return own.first }
    guard own.isEmpty else { return nil }
    // An article that never gives the full name means the batch's one bearer of it.
    let all = people.indices.filter { people[$0].names.contains { $0.endsIn(name) && $0.names.last == name.names.last } }
    return all.count == 1 && people[all[0]].articles.count > 1 ? all.first : nil
  }

  /// The person of a name as printed; nil for a name that the batch gives to nobody, or to several.
  func name(of printed: String, in article: Article.ID) -> NameRegistry.Name? {
    let name = PersonName(printed, lexicon: lexicon)
    guard !name.words.isEmpty else { return nil }
    let index = name.isFull
      ? people.firstIndex { $0.names.contains { $0.words == name.words } } ?? people.firstIndex { $0.names.contains { $0.isVariant(of: name) } } ?? self.index(ofShort: name, in: article)
      : self.index(ofShort: name, in: article)
    return index.map { NameRegistry.Name(key: people[$0].names.first?.key ?? "", name: displayName(people[$0])) }
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
    people.map { person in
      var all = person.full
      all.add(person.short)
      return NameSpellings(kind: .person, name: displayName(person), byArticle: all.byArticle)
    }
  }
}
