import Articles
import Gazetteers
import Quantities

/// The bodies of a batch: well-known ones under all their names, others joined by their words, their initials and
/// their country. A body without a country is that of the country which the batch is about.
struct BodyRegistry {
  fileprivate struct Body {
    var name: String
    var isKnown = false
    var spellings = SpellingCount()
  }

  private var bodies: [String: Body] = [:]
  /// The key of each set of initials that the batch explains.
  private var keyByInitials: [String: String] = [:]
  /// The same by article, where one explains them otherwise.
  private var ownInitials: [Article.ID: [String: String]] = [:]
  /// The keys of bodies whose names are the ends of others'.
  private var aliases: [String: String] = [:]
  /// The keys of the batch's spellings, worked out once for all articles.
  private var keysBySpelling: [String: BodyKey] = [:]
  private let known: [String: String]
  private let armed: Set<String>
  private let stateMedia: Set<String>
  private let national: Set<String>
  private let lexicon: ClaimLexicon
  private let country: String?
  private let places: PlaceRegistry?

  init(passages: [Passage], lexicon: ClaimLexicon, country: String?, places: PlaceRegistry? = nil) {
    self.lexicon = lexicon
    self.country = country
    self.places = places
    known = Self.known(lexicon)
    armed = Set(lexicon.bodies.armed.map { BodyKey($0, lexicon: lexicon).rest })
    stateMedia = Set(lexicon.bodies.stateMedia.map { BodyKey($0, lexicon: lexicon).rest })
    national = Set(lexicon.bodies.national.map { BodyKey($0, lexicon: lexicon).rest })
    var mentions: [(Article.ID, BodyScanner.Mention)] = []
    for passage in passages {
      for mention in passage.bodies { mentions.append((passage.article.id, mention)) }
    }
    for name in Set(mentions.map { Self.plain($0.1.printed) }) { keysBySpelling[name] = BodyKey(name, lexicon: lexicon) }
    for (article, mention) in mentions {
      guard let initials = mention.initials else { continue }
      let key = key(of: mention.printed, in: article)
      keyByInitials[initials] = keyByInitials[initials] ?? key
      ownInitials[article, default: [:]][initials] = ownInitials[article]?[initials] ?? key
    }
    // From here on a spelling has one key in its article.
    var keys: [Article.ID: [String: String]] = [:]
    for (article, mention) in mentions where keys[article]?[mention.printed] == nil {
      keys[article, default: [:]][mention.printed] = key(of: mention.printed, in: article)
    }
    var taken = Set(known.values).union(keyByInitials.values)
    for (article, mention) in mentions where mention.isBody || mention.initials != nil {
      if let key = keys[article]?[mention.printed] { taken.insert(key) }
    }
    for (article, mention) in mentions {
      guard let key = keys[article]?[mention.printed], taken.contains(key) else { continue }
      bodies[key, default: Body(name: "")].spellings.add(mention.printed, article: article)
      if let initials = mention.initials { bodies[key]?.spellings.add(initials, article: article) }
    }
    joinByCountry()
    joinByInitials()
    joinByTail()
    joinMinistries()
    joinByPlace()
    joinByDescription(mentions)
    for key in Array(bodies.keys) {
      let name = displayName(key)
      bodies[key]?.name = name
    }
  }

  /// The keys of the well-known names; of names in capitals only as they are.
  private static func known(_ lexicon: ClaimLexicon) -> [String: String] {
    var known: [String: String] = [:]
    for (name, others) in lexicon.bodies.known.sorted(by: { $0.key < $1.key }) {
      let key = "=" + name
      for other in [name] + others { known[isInitials(other) ? other : BodyKey(other, lexicon: lexicon).key] = key }
    }
    return known
  }

  private static func isInitials(_ name: String) -> Bool {
    name.count <= 6 && !name.contains(" ") && name.filter(\.isUppercase).count >= 2
  }

  private static func plain(_ printed: String) -> String { !printed.utf8.contains(UInt8(ascii: ".")) ? printed : printed.cutting(["U.N."], for: "UN").cutting(["U.S."], for: "US") }

  /// The key under which a body's name stands.
  private func key(of printed: String, in article: Article.ID) -> String {
    let name = Self.plain(printed)
    return ownInitials[article]?[name] ?? key(ofPlain: name)
  }

  /// The key under which a name stands in every article that does not explain it otherwise.
  private func key(ofPlain name: String) -> String {
    if let key = known[name] ?? keyByInitials[name] { return key }
    let key = keysBySpelling[name] ?? BodyKey(name, lexicon: lexicon)
    if let key = known[key.key] ?? known[BodyKey(country: nil, rest: key.rest).key].flatMap({ key.country == nil || key.country == country ? $0 : nil }) { return key }
    if let special = special(key) { return special }
    return key.key
  }

  /// Armed forces, state media and ministries, which every country has.
  private func special(_ key: BodyKey) -> String? {
    let home = key.country ?? country ?? ""
    if armed.contains(key.rest) { return home + "|army" }
    if stateMedia.contains(key.rest) { return home + "|state media" }
    if national.contains(key.rest) { return home + "|" + key.rest }
    guard key.rest.holds("ministry") else { return nil }
    // "the Federal Ministry of Health" and "the Health Ministry"
    let words = key.rest.split(separator: " ").filter { !["federal", "union"].contains($0) }
    return words.count > 1 && words.contains("ministry") ? home + "|" + words.joined(separator: " ") : nil
  }

  /// "Red Crescent" is the Iranian one in a batch about Iran that names that too.
  private mutating func joinByCountry() {
    guard let country else { return }
    for key in bodies.keys.sorted() where key.hasPrefix("|") {
      guard let bare = bodies[key], bodies[country + key] != nil else { continue }
      bodies[country + key]?.spellings.add(bare.spellings)
      bodies[key] = nil
    }
  }

  /// "SOHR" is the one body of the batch whose initials these are.
  private mutating func joinByInitials() {
    var ownersOfInitials: [String: Set<String>] = [:]
    for (key, body) in bodies { for spelling in body.spellings.counts.keys { ownersOfInitials[Self.initials(of: spelling), default: []].insert(key) } }
    for key in bodies.keys.sorted() where !key.hasPrefix("=") {
      // A body that the batch names in full as well, and a well-known one, has its initials already.
      guard let body = bodies[key], body.spellings.counts.keys.allSatisfy(Self.isInitials), let spelling = body.spellings.commonest(), Self.isInitials(spelling), spelling.count >= 3, spelling.allSatisfy(\.isUppercase) else { continue }
      let owners = (ownersOfInitials[spelling] ?? []).filter { $0 != key && bodies[$0] != nil }
      guard owners.count == 1, let owner = owners.first else { continue }
      bodies[owner]?.spellings.add(body.spellings)
      for spelling in body.spellings.counts.keys { ownersOfInitials[Self.initials(of: spelling), default: []].insert(owner) }
      keyByInitials[spelling] = owner
      bodies[key] = nil
    }
  }

  /// "Disaster Management Authority" is the one body of the batch whose longer name ends so.
  private mutating func joinByTail() {
    for key in bodies.keys.sorted() where !key.hasPrefix("=") {
      guard let body = bodies[key], let spelling = body.spellings.commonest(), spelling.split(separator: " ").count >= 3 else { continue }
      let owners = bodies.keys.filter { $0 != key && bodies[$0]?.spellings.counts.keys.contains { $0.hasSuffix(" " + spelling) } ?? false }
      guard owners.count == 1, let owner = owners.first else { continue }
      bodies[owner]?.spellings.add(body.spellings)
      aliases[key] = owner
      bodies[key] = nil
    }
  }

  /// "the Ministry of Health" is the country's one "Ministry of Health and Sanitation".
  private mutating func joinMinistries() {
    for key in bodies.keys.sorted() {
      guard let (home, words) = Self.ministry(key) else { continue }
      let owners = bodies.keys.filter { other in
        guard other != key, let (country, fields) = Self.ministry(other), country == home, words.isStrictSubset(of: fields) else { return false }
        return bodies[other]?.spellings.counts.keys.contains { $0.contains(" and ") } ?? false
      }
      if owners.count == 1, let owner = owners.first { join(key, to: owner) }
    }
  }

  /// The country of a ministry and the words of its name.
  private static func ministry(_ key: String) -> (country: Substring, words: Set<Substring>)? {
    guard let bar = key.firstIndex(of: "|") else { return nil }
    let words = Set(key[key.index(after: bar)...].split(separator: " "))
    return words.contains("ministry") && words.count > 1 ? (key[..<bar], words) : nil
  }

  /// "Dilling Teaching Hospital" and "Delling Teaching Hospital", where the two are one town.
  private mutating func joinByPlace() {
    guard let places else { return }
    var first: [String: String] = [:]
    for key in bodies.keys.sorted() where !key.hasPrefix("=") {
      guard let spelling = bodies[key]?.spellings.commonest() else { continue }
      let words = spelling.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      let placed = words.map { $0.first?.isUppercase ?? false ? places.name(of: $0)?.name ?? $0 : $0 }
      guard placed != words else { continue }
      let name = BodyKey(placed.joined(separator: " "), lexicon: lexicon).key
      if let other = first[name] { join(key, to: other) } else { first[name] = key }
    }
  }

  /// "Basarnas, the national search and rescue agency" is the body of the batch whose name these words are.
  private mutating func joinByDescription(_ mentions: [(Article.ID, BodyScanner.Mention)]) {
    var owners: [String: Set<String>] = [:]
    for (article, mention) in mentions {
      guard let description = mention.description else { continue }
      let key = key(of: mention.printed, in: article)
      let owner = self.key(ofPlain: description)
      if owner != key, bodies[owner]?.spellings.counts.keys.contains(where: { $0.first?.isUppercase ?? false }) ?? false { owners[key, default: []].insert(owner) }
    }
    for key in owners.keys.sorted() {
      guard !key.hasPrefix("="), owners[key]?.count == 1, let owner = owners[key]?.first, bodies[owner] != nil else { continue }
      join(key, to: owner)
    }
  }

  /// Gives all spellings of one body to another.
  private mutating func join(_ key: String, to owner: String) {
    if let body = bodies[key] { bodies[owner]?.spellings.add(body.spellings) }
    for (other, target) in aliases where target == key { aliases[other] = owner }
    for (initials, target) in keyByInitials where target == key { keyByInitials[initials] = owner }
    aliases[key] = owner
    bodies[key] = nil
  }

  /// True for what a batch writes for a name in brackets: letters, or a short name.
  private func isShort(_ name: String) -> Bool { Self.isInitials(name) || keyByInitials[name] != nil }

  private static func initials(of name: String) -> String {
    String(name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap { $0.first.flatMap { $0.isUppercase ? $0 : nil } })
  }

  /// A well-known body's own name; else the spelling of most articles, in full, without a possessive where there is
  /// one without.
  private func displayName(_ key: String) -> String {
    if key.hasPrefix("=") { return String(key.dropFirst()) }
    guard let body = bodies[key] else { return key }
    let isNational = key.firstIndex(of: "|").map { national.contains(String(key[key.index(after: $0)...])) } ?? false
    let most = body.spellings.commonest { spelling in
      let isFull = !isShort(spelling)
      let isPlain = !spelling.contains("’s ") && !spelling.contains("'s ")
      return (isFull ? 4 : 0) + (key.hasSuffix("|army") && spelling.contains("army") || isNational && !spelling.contains("the ") && spelling.contains(" ") ? 8 : 0) + (isPlain ? 1 : 0) + (spelling.first?.isUppercase ?? false ? 2 : 0)
    }
    guard let most else { return key }
    // "Syrian state media (SANA)"
    if key.hasSuffix("|state media"), let initials = keyByInitials.keys.sorted().first(where: { keyByInitials[$0] == key }) {
      let plain = body.spellings.commonest { $0.contains(initials) ? 0 : lexicon.country(of: $0.split(separator: " ").first.map(String.init) ?? "") != nil ? 2 : 1 } ?? most
      if !["media", "tv", "television"].contains(where: { plain.lowercased().contains($0) }) { return initials }
      return plain.contains(initials) ? plain : "\(plain) (\(initials))"
    }
    return most.hasPrefix("The ") ? String(most.dropFirst(4)) : most
  }

  /// The body of a name as printed; nil for a name that is no body's in the batch.
  func name(of printed: String, in article: Article.ID = "") -> NameRegistry.Name? { name(of: query(printed), in: article) }

  /// What a name as printed means in any article that does not explain it otherwise.
  struct Query {
    fileprivate let name: String
    fileprivate let key: String
  }

  func query(_ printed: String) -> Query {
    var name = printed
    for article in ["the ", "The "] where name.hasPrefix(article) { name = String(name.dropFirst(4)) }
    name = Self.plain(name)
    return Query(name: name, key: key(ofPlain: name))
  }

  func name(of query: Query, in article: Article.ID) -> NameRegistry.Name? {
    let key = ownInitials[article]?[query.name] ?? query.key
    let found = bodies[key] != nil ? key : aliases[key] ?? country.map { $0 + key }.flatMap { bodies[$0] == nil ? nil : $0 }
    guard let found, let body = bodies[found] else { return nil }
    return NameRegistry.Name(key: found, name: body.name)
  }

  /// The body whose name a printed one ends in, behind words that describe it: "the rebel Housing Front", "rebels of
  /// the Housing Front", "the UN's refugee agency"; or that it begins with: "the Health Ministry in Tarvik".
  func name(within printed: String, in article: Article.ID) -> NameRegistry.Name? {
    var words = printed.split(separator: " ").map(String.init)
    // "Rebels of the Housing Front" at the head of a sentence.
    if let first = words.first?.lowercased(), lexicon.attribution.armedGroups.contains(first) { words[0] = first }
    for start in words.indices.dropFirst() where words[start].first?.isUppercase ?? false {
      let describes = words[..<start].allSatisfy { word in word.first?.isLowercase ?? false || Self.isInitials(word.withoutPossessives) && word.withoutPossessives != word }
      guard describes, let before = words[..<start].last else { break }
      let isMembers = before == "the" && start >= 3 && words[start - 2] == "of" && lexicon.attribution.armedGroups.contains(words[start - 3])
      guard isMembers || !words[..<start].contains(where: { Self.links.contains($0) || lexicon.attribution.personNouns.contains($0) }) else { continue }
      if let body = name(of: words[start...].joined(separator: " "), in: article) { return body }
    }
    // "UN human rights monitors" are of the "UN Human Rights Office".
    if words.count > 2, let last = words.last, lexicon.attribution.members.contains(last), let owner = owner(ofMembers: words.dropLast().joined(separator: " ")) { return owner }
    guard let link = words.lastIndex(of: "in"), link > 0, link + 1 < words.count, words[link + 1].first?.isUppercase ?? false else { return nil }
    if let places, places.isOutside(country, words[(link + 1)...].joined(separator: " ")) { return nil }
    return words[..<link].contains { $0.lowercased() == "ministry" } ? name(of: words[..<link].joined(separator: " "), in: article) : nil
  }

  /// The one body whose name is some words and a noun.
  private func owner(ofMembers name: String) -> NameRegistry.Name? {
    let key = BodyKey(name, lexicon: lexicon)
    let words = Set(key.rest.split(separator: " "))
    guard words.count >= 2 else { return nil }
    let owners = bodies.keys.filter { other in
      guard let bar = other.firstIndex(of: "|"), other[..<bar] == key.country ?? "" else { return false }
      let all = Set(other[other.index(after: bar)...].split(separator: " "))
      return all.count == words.count + 1 && words.isSubset(of: all) && all.subtracting(words).allSatisfy { lexicon.bodies.nouns.contains(String($0)) }
    }
    guard owners.count == 1, let owner = owners.first, let body = bodies[owner] else { return nil }
    return NameRegistry.Name(key: owner, name: body.name)
  }

  private static let links: WordSet = ["of", "for", "at", "in", "from", "with", "by", "on", "against", "and", "the", "a", "an"]

  /// The letters that the batch uses beside a name in full, or the full name beside letters; nil where the name holds
  /// both or there is no other.
  func otherName(of name: NameRegistry.Name) -> String? {
    guard let spellings = bodies[name.key]?.spellings, !name.name.contains("(") else { return nil }
    let isLetters = isShort(name.name)
    let other = spellings.commonest { (isShort($0) != isLetters ? 2 : 0) + ($0.first?.isUppercase ?? false ? 1 : 0) }
    return other.flatMap { isShort($0) != isLetters && $0 != name.name ? $0.cutting(["The ", "the "], for: "") : nil }
  }

  /// Whose a source is, by its name alone: a state's by a noun or a name that only states' bodies bear, a party's by a
  /// name of the armed groups that the lexicon knows; nil where the name does not tell.
  func affiliation(of name: String) -> Attribution.Affiliation? {
    let lower = name.lowercased()
    if lexicon.parties.contains(lower) { return .party }
    let words = lower.split { !$0.isLetter && $0 != "-" }.map(String.init)
    // "the opposition's government in exile" and a university of the armed forces are no state's.
    if words.contains(where: { ["opposition", "rebel", "rebels", "university", "hospital", "former", "families"].contains($0) }) { return nil }
    if words.contains(where: { lexicon.bodies.stateNouns.contains($0) }) || lexicon.bodies.stateAgencies.contains(where: { name.holds($0) }) { return .state }
    return words.first == "state" && words.contains { ["media", "television", "tv", "radio", "news", "broadcaster"].contains($0) } || stateMedia.contains(where: { lower.hasSuffix($0) }) ? .state : nil
  }

  /// True for the key of a body that the batch names.
  func isKnown(_ body: NameRegistry.Name) -> Bool { bodies[body.key] != nil }

  /// A country's armed forces, where the batch names them.
  func army(of country: String) -> NameRegistry.Name? {
    let key = BodyKey(country: country, rest: "army").key
    return bodies[key].map { NameRegistry.Name(key: key, name: $0.name) }
  }

  /// The articles that name a body.
  func articles(naming body: NameRegistry.Name) -> Set<Article.ID> {
    bodies[body.key]?.spellings.articles.values.reduce(into: []) { $0.formUnion($1) } ?? []
  }

  /// Every body with the spellings that each article uses.
  var spellings: [NameSpellings] {
    bodies.keys.sorted().compactMap { key in
      bodies[key].map { NameSpellings(kind: .body, name: $0.name, byArticle: $0.spellings.byArticle) }
    }
  }
}
