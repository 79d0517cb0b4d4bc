import Articles
import Gazetteers
import Quantities

/// All places of a batch: which names are one place, and how each is to be spelled.
final class PlaceRegistry {
  private var entities: [String: PlaceEntity] = [:]
  private var displayNames: [String: String] = [:]
  /// The key of each spelling's place.
  private var keys: [String: String] = [:]
  /// The places each passage mentions, by article and by the passage's number.
  private var mentionsByArticle: [Article.ID: [[PlaceMention]]] = [:]
  /// The paragraph of each passage.
  private var blocksByArticle: [Article.ID: [Int]] = [:]
  /// The numbers of the passages that name a head of state.
  private var headsOfState: [Article.ID: Set<Int>] = [:]
  private(set) var prior: CountryPrior
  let lexicon: ClaimLexicon
  /// The key of the event's own place.
  private(set) var eventKey: String?
  /// The key of the place beside which an earthquake's centre lay.
  private var epicentreKey: String?
  /// True where the event is a mishap at one spot: a ship's sinking, a crash.
  private(set) var isMishap = false
  /// Names of several words, folded, that are no places.
  private var longerNames: [String] = []
  /// The key of each article's own place.
  private var mainKeys: [Article.ID: String] = [:]

  /// What is asked again and again, once all is known.
  private var sorts: [String: Place.Sort] = [:]
  private var codes: [String: String] = [:]
  private var keysByArticle: [Article.ID: [String]] = [:]
  /// The place that the batch is about.
  private(set) var event: Place?
  /// The country that the batch speaks of most, by its name or its adjective.
  private(set) var mainCountry: Place?

  init(passages: [Passage], manifest: BatchManifest, lexicon: ClaimLexicon, eventSort: EventSort, gazetteer: Gazetteer? = nil) {
    self.lexicon = lexicon
    var prior = CountryPrior(lexicon: lexicon)
    for passage in passages { prior.count(passage) }
    self.prior = prior
    let scanned = passages.map { PlaceScanner(lexicon: lexicon, passage: $0).candidates() }
    join(scanned, passages, GazetteerMatch(gazetteer: gazetteer, prior: prior))
    for (passage, candidates) in zip(passages, scanned) { place(candidates, passage) }
    countNear()
    let mentions = { [mentionsByArticle] (passage: Passage) in
      mentionsByArticle[passage.article.id].flatMap { $0.indices.contains(passage.number) ? $0[passage.number] : nil } ?? []
    }
    chooseEvent(manifest, EventPlaceFinder(passages: passages, candidates: eventCandidates(), longerNames: longerNames, sort: eventSort, lexicon: lexicon, mentions: mentions))
    epicentreKey = EpicentreFinder().epicentre(of: passages, mentions: mentions)
    mainCountry = prior.main.map { Place(name: $0, sort: .country, printed: $0) }
    for (key, entity) in entities {
      sorts[key] = sort(of: entity)
      for article in entity.articles.keys { keysByArticle[article, default: []].append(key) }
    }
    var named: Set<String> = []
    for key in displayNames.keys.sorted() {
      guard let name = displayNames[key], named.insert(name).inserted else { continue }
      codes[name] = entities[key]?.known?.country
    }
    event = eventKey.flatMap { place(key: $0, sort: nil, printed: displayNames[$0] ?? "") }
  }

  // MARK: Joining

  private func join(_ scanned: [[PlaceScanner.Candidate]], _ passages: [Passage], _ match: GazetteerMatch) {
    var bySpelling: [String: PlaceEntity] = [:]
    for (candidates, passage) in zip(scanned, passages) {
      for candidate in candidates { count(candidate, passage, in: &bySpelling) }
    }
    let isPlace = bySpelling.filter { _, entity in
      entity.isPlace(match)
    }
    longerNames = bySpelling.keys.filter { isPlace[$0] == nil && $0.contains(" ") }.sorted { ($1.count, $0) < ($0.count, $1) }
    for (spelling, entity) in isPlace.sorted(by: { $0.key < $1.key }) where entity.isCountry { adopt(PlaceJoiner.Group(key: spelling, spellings: []), [spelling], isPlace, lexicon) }
    joinCongo()
    let spellings = isPlace.filter { !$0.value.isCountry }.map { spelling, entity in
      PlaceJoiner.Spelling(
        folded: spelling, printed: entity.commonest, count: entity.mentions, articles: Set(entity.articles.keys), sort: entity.onlySort)
    }
    // Airports, rivers and regions are joined to their like alone.
    for sort in [nil, Place.Sort.site, .region] {
      let alike = spellings.filter { sort == nil ? $0.sort != .site && $0.sort != .region : $0.sort == sort }
      let joiner = PlaceJoiner(match: sort == nil ? match : GazetteerMatch(gazetteer: nil, prior: prior))
      let groups = joiner.groups(of: alike)
      for group in sort == .site ? PlaceJoiner.joinedByEnding(groups) : groups {
        adopt(group, group.spellings.map(\.folded), isPlace, lexicon)
        displayNames[group.key] = group.displayName(sort == nil ? match.gazetteer : nil)
      }
    }
  }

  private func adopt(_ group: PlaceJoiner.Group, _ spellings: [String], _ all: [String: PlaceEntity], _ lexicon: ClaimLexicon) {
    var entity = PlaceEntity()
    for spelling in spellings {
      keys[spelling] = group.key
      guard let part = all[spelling] else { continue }
      entity.add(part)
    }
    entity.known = group.place
    entities[group.key] = entity
    displayNames[group.key] = entity.isCountry ? entity.country(lexicon) : entity.commonest
  }

  /// "Congo" is the Democratic Republic where the batch names that.
  private func joinCongo() {
    let (short, full) = (NameKey.key(ofCountry: "Congo"), NameKey.key(ofCountry: "DR Congo"))
    guard var entity = entities[full], let other = entities[short] else { return }
    entity.add(other)
    entities[full] = entity
    entities[short] = nil
    keys[short] = full
  }

  private func count(_ candidate: PlaceScanner.Candidate, _ passage: Passage, in entities: inout [String: PlaceEntity]) {
    guard let key = candidate.mention.key, !key.isEmpty else { return }
    var entity = entities[key, default: PlaceEntity()]
    entity.strong += candidate.isStrong ? 1 : 0
    entity.weak += candidate.isWeak ? 1 : 0
    entity.faint += candidate.isFaint ? 1 : 0
    // Within a sentence only names have capitals.
    entity.inner += candidate.mention.words.lowerBound > 1 && !candidate.isSpeaker ? 1 : 0
    entity.speaking += candidate.isSpeaker ? 1 : 0
    entity.mentions += 1
    entity.isCountry = entity.isCountry || candidate.mention.sort == .country
    if let sort = candidate.mention.sort { entity.sorts[sort, default: 0] += 1 }
    entity.spellings[candidate.name, default: .init()].count += 1
    entity.spellings[candidate.name, default: .init()].articles.insert(passage.article.id)
    entity.articles[passage.article.id, default: 0] += 1
    entities[key] = entity
  }

  private func chooseEvent(_ manifest: BatchManifest, _ finder: EventPlaceFinder) {
    if let place = manifest.place {
      let spelling = lexicon.country(named: place).map { NameKey.key(ofCountry: $0) } ?? FoldedName.fold(place)
      let key = keys[spelling] ?? keys.keys.sorted().first { !$0.hasPrefix("=") && NameSimilarity.isVariant($0, spelling) }.flatMap { keys[$0] } ?? spelling
      displayNames[key] = place
      keys[spelling] = key
      eventKey = key
      if entities[key] == nil { entities[key] = PlaceEntity(strong: 1, isCountry: key.hasPrefix("=")) }
    } else {
      eventKey = finder.event()
    }
    isMishap = finder.isMishap
    for head in finder.heads { mainKeys[head.article] = finder.own(of: head.article, event: eventKey) ?? eventKey }
  }

  /// Counts how often each article speaks of a place that is neither an owner nor where somebody came from.
  private func countNear() {
    for (article, passages) in mentionsByArticle {
      for mention in passages.joined() where !mention.isDistant {
        guard let key = mention.key else { continue }
        entities[key]?.near[article, default: 0] += 1
      }
    }
  }

  private func eventCandidates() -> [EventPlaceFinder.Candidate] {
    var spellings: [String: [String]] = [:]
    for (spelling, key) in keys { spellings[key, default: []].append(spelling.hasPrefix("=") ? FoldedName.fold(spelling) : spelling) }
    return entities.keys.sorted().compactMap { key in
      guard let entity = entities[key] else { return nil }
      let sort = sort(of: entity)
      let fineness = switch sort {
      case .city, .site: 2
      case .province, .region: 1
      case .country: 0
      }
      // "Zambians", "the Zambian police" speak of the country as well.
      let articles = entity.isCountry ? displayNames[key].map { prior.uses(of: $0) } ?? entity.articles : entity.articles
      return EventPlaceFinder.Candidate(
        key: key, spellings: spellings[key] ?? [], mentions: entity.mentions, articles: articles.merging(entity.articles) { max($0, $1) }, near: entity.isCountry ? articles : entity.near, fineness: fineness, isSite: sort == .site)
    }
  }

  private func isSettlement(_ entity: PlaceEntity) -> Bool {
    if entity.isCountry { return false }
    if entity.sorts[.city, default: 0] > 0 { return true }
    return entity.sorts.isEmpty && entity.known?.sort != .province && !isDirected(entity)
  }

  // MARK: Mentions

  private func place(_ candidates: [PlaceScanner.Candidate], _ passage: Passage) {
    let scanner = PlaceScanner(lexicon: lexicon, passage: passage)
    let named = candidates.compactMap { candidate -> PlaceMention? in
      var mention = candidate.mention
      guard let spelling = mention.key, let key = keys[spelling], entities[key] != nil else { return nil }
      mention.key = key
      return mention
    }
    let pointers = scanner.anaphors().compactMap { region($0, named, passage) }
    var mentions = (named + pointers).sorted { $0.words.lowerBound < $1.words.lowerBound }
    // "from the neighbouring Raqqa province and central Homs province": what leads one away leads both.
    for index in mentions.indices.dropFirst() where mentions[index - 1].isDistant && !mentions[index - 1].isOwner {
      if scanner.isCoordinated(mentions[index - 1].words.upperBound..<mentions[index].words.lowerBound) { mentions[index].isDistant = true }
    }
    for index in mentions.indices.dropLast() where isNested(mentions[index], in: mentions[index + 1], passage) {
      mentions[index + 1].isDistant = true
    }
    mentionsByArticle[passage.article.id, default: []].append(mentions)
    blocksByArticle[passage.article.id, default: []].append(passage.block)
    if passage.words.indices.contains(where: { passage.words[$0].isCapitalised && lexicon.people.heads.contains(passage.key($0)) }) {
      headsOfState[passage.article.id, default: []].insert(passage.number)
    }
  }

  /// "Agumbe in Shivamogga district", "Bam, in the south-east of Kerman province": the wider place only tells where
  /// the narrower one lies.
  private func isNested(_ inner: PlaceMention, in outer: PlaceMention, _ passage: Passage) -> Bool {
    guard !inner.isOwner, inner.key != outer.key, let innerSort = resolvedSort(inner), let outerSort = resolvedSort(outer) else { return false }
    guard [.country, .province].contains(outerSort), outerSort != innerSort, innerSort == .city || outerSort == .country && innerSort != .site else { return false }
    let between = (inner.words.upperBound..<max(inner.words.upperBound, outer.words.lowerBound)).map { passage.key($0) }
    guard !between.isEmpty, between.count <= 6 else { return false }
    if between == [","] { return passage.key(outer.words.upperBound) != "and" && passage.key(outer.words.upperBound + 1) != "and" }
    let rest = between.first == "," ? between.dropFirst() : between[...]
    return rest.first == "in" && rest.dropFirst().allSatisfy { ["the", "of", "far"].contains($0) || lexicon.places.directions.contains($0) || $0 == "-" }
  }

  private func resolvedSort(_ mention: PlaceMention) -> Place.Sort? { mention.sort ?? mention.key.flatMap { entities[$0] }.map { sort(of: $0) } }

  /// "The valley" is the one named last; without one it points nowhere. Other pointers stay as they are.
  private func region(_ pointer: PlaceMention, _ named: [PlaceMention], _ passage: Passage) -> PlaceMention? {
    guard pointer.sort == .region, let noun = pointer.printed.split(separator: " ").last?.lowercased() else { return pointer }
    let before = (mentionsByArticle[passage.article.id] ?? []).suffix(3).flatMap { $0 } + named.filter { $0.words.upperBound <= pointer.words.lowerBound }
    let host = before.last { $0.sort == .region && $0.key != nil && $0.printed.lowercased().contains(noun) }
    guard let key = host?.key ?? only(noun, pointer.printed) else { return nil }
    var mention = pointer
    mention.key = key
    return mention
  }

  /// "The lake" is the batch's one lake: the one that it names at least three times as often as any other.
  private func only(_ noun: String, _ printed: String) -> String? {
    guard printed.split(separator: " ").count == 2 else { return nil }
    let alike = entities.filter { $0.value.sorts[.region, default: 0] > 0 && displayNames[$0.key]?.lowercased().split(separator: " ").contains { $0 == noun } ?? false }
      .sorted { ($1.value.mentions, $0.key) < ($0.value.mentions, $1.key) }
    guard let first = alike.first, first.value.mentions > 2, alike.dropFirst().allSatisfy({ $0.value.mentions * 3 <= first.value.mentions }) else { return nil }
    return first.key
  }

  /// The places a passage mentions, in order of its words.
  func mentions(in passage: Passage) -> [PlaceMention] { mentions(article: passage.article.id, number: passage.number) }

  /// True where the sentence before, in the same paragraph, names a head of state by the title.
  func namesHeadOfState(before passage: Passage) -> Bool {
    guard let blocks = blocksByArticle[passage.article.id], passage.number > 0, blocks.indices.contains(passage.number - 1), blocks[passage.number - 1] == passage.block
    else { return false }
    return headsOfState[passage.article.id]?.contains(passage.number - 1) ?? false
  }

  /// The places that the earlier sentences of a passage's paragraph mention, sentence by sentence.
  func earlierMentions(of passage: Passage) -> [[PlaceMention]] {
    guard let blocks = blocksByArticle[passage.article.id] else { return [] }
    let first = blocks[..<min(passage.number, blocks.count)].lastIndex { $0 != passage.block }.map { $0 + 1 } ?? 0
    return (first..<max(first, passage.number)).map { mentions(article: passage.article.id, number: $0) }
  }

  private func mentions(article: Article.ID, number: Int) -> [PlaceMention] {
    guard let all = mentionsByArticle[article], all.indices.contains(number) else { return [] }
    return all[number]
  }

  /// The place that an article is about.
  func mainKey(of article: Article.ID) -> String? { mainKeys[article] ?? eventKey }

  /// True for a country, province or region that is not the event's place.
  func isWide(_ mention: PlaceMention) -> Bool {
    guard let sort = resolvedSort(mention), mention.key != eventKey else { return false }
    return sort != .city && sort != .site
  }

  /// True for a narrower sort of place than the one that an article is about.
  func isPart(_ mention: PlaceMention, of article: Article.ID) -> Bool {
    guard let key = mainKey(of: article), key != mention.key, let entity = entities[key], let sort = resolvedSort(mention) else { return false }
    switch self.sort(of: entity) {
    case .country: return sort == .city || sort == .province || sort == .region
    case .province, .region: return sort == .city || sort == .province
    case .city, .site: return false
    }
  }

  /// A mention as a place; `before` are the mentions that stand before it in its sentence.
  func place(of mention: PlaceMention, before: [PlaceMention], in passage: Passage) -> Place? {
    if let key = mention.key { return place(key: key, sort: mention.sort, printed: mention.printed) }
    let sort = mention.sort ?? .city
    if sort == .country { return mainCountry.map { Place(name: $0.name, sort: .country, printed: mention.printed) } }
    let isTheirs = ["his", "her", "their"].contains { mention.printed.hasPrefix($0 + " ") }
    let earlier = before.last { $0.key != nil && (sort == .city ? isCity($0) : $0.sort == sort || isTheirs && $0.isOwner) }
    guard let key = earlier?.key ?? pointed(sort, mention, passage) else { return nil }
    return place(key: key, sort: sort, printed: mention.printed)
  }

  /// What "the city" or "the province" means in an article: its own place, else the one of that sort that was named
  /// last, else the one that it names most. Districts bear the names of their towns.
  private func pointed(_ sort: Place.Sort, _ mention: PlaceMention, _ passage: Passage) -> String? {
    let article = passage.article.id
    if let key = mainKey(of: article), let entity = entities[key], isSettlement(entity) { return key }
    if let key = mainKey(of: article), let entity = entities[key], self.sort(of: entity) == sort, !mention.printed.hasSuffix("capital") { return key }
    let isDistrict = lexicon.places.namesOfDistricts.contains { mention.printed.hasSuffix($0) }
    let wanted = isDistrict ? Place.Sort.city : sort
    for number in (max(0, passage.number - 4)..<max(0, passage.number)).reversed() where !mention.printed.hasSuffix("capital") {
      let last = mentions(article: article, number: number).last { earlier in
        earlier.key != nil && (wanted == .city ? isCity(earlier) : earlier.sort == wanted || earlier.sort == nil && earlier.key.flatMap { entities[$0] }.map { self.sort(of: $0) } == wanted)
      }
      if let key = last?.key { return key }
    }
    if let key = mainKey(of: article), let entity = entities[key], !entity.isCountry { return key }
    let own = (keysByArticle[article] ?? []).compactMap { key in entities[key].map { (key: key, value: $0) } }
    return own.filter { sort == .city ? isSettlement($0.value) : $0.value.sorts[sort] != nil }.max {
      ($0.value.articles[article] ?? 0, $1.key) < ($1.value.articles[article] ?? 0, $0.key)
    }?.key ?? mainKey(of: article)
  }

  func isCity(_ mention: PlaceMention) -> Bool {
    guard let key = mention.key, let entity = entities[key] else { return false }
    return mention.sort == .city || mention.sort == nil && isSettlement(entity)
  }

  /// The place of a key; its sort is the mention's, or what the batch says most often.
  func place(key: String, sort: Place.Sort?, printed: String) -> Place? {
    guard let name = displayNames[key], let usual = sorts[key] else { return nil }
    return Place(name: name, sort: sort ?? usual, printed: printed)
  }

  private func sort(of entity: PlaceEntity) -> Place.Sort {
    if entity.isCountry { return .country }
    if isSettlement(entity) { return .city }
    return entity.sorts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .province
  }

  /// "South Sulawesi" is no town unless the gazetteer says so.
  private func isDirected(_ entity: PlaceEntity) -> Bool {
    guard entity.known?.sort != .city, let word = entity.commonest.split(separator: " ").first else { return false }
    return lexicon.places.directions.contains(word.lowercased())
  }

  /// The place of an article as a whole.
  func main(of article: Article.ID) -> Place? {
    mainKey(of: article).flatMap { place(key: $0, sort: nil, printed: displayNames[$0] ?? "") }
  }

  /// The place beside which an earthquake's centre lay.
  var epicentre: Place? { epicentreKey.flatMap { place(key: $0, sort: nil, printed: displayNames[$0] ?? "") } }

  /// True where figures of a place are those of the event: at the event's own place, and in what a country's event
  /// takes up of it ("in the country's south-east"). What became of people and houses in a part of the country
  /// that has no borders ("in eastern Indonesia") is the event's as well.
  func isEvent(_ place: Place, kind: ClaimKind) -> Bool {
    guard let event else { return true }
    if place.isSame(as: event) { return true }
    let befell: Bool = switch kind {
    case .killed, .injured, .missing, .displaced, .rescued, .buildings, .cases, .trapped: true
    default: false
    }
    guard befell || event.sort == .country || event.sort == .region else { return false }
    if place.sort == .region { return true }
    return event.sort == .region && place.sort == .country
  }

  /// The place of a name as printed, without its sort.
  func name(of printed: String) -> NameRegistry.Name? {
    let spelling = lexicon.country(named: printed).map { NameKey.key(ofCountry: $0) } ?? FoldedName.fold(printed)
    guard let key = keys[spelling], let name = displayNames[key] else { return nil }
    return NameRegistry.Name(key: key, name: name)
  }

  /// True for a place outside the event's: another town than the event's town, another country than its country.
  func isElsewhere(_ place: Place) -> Bool {
    guard let event, place.name != event.name else { return false }
    if event.sort == .city || event.sort == .site { return true }
    guard let here = code(ofPlaceNamed: event.name), let there = code(ofPlaceNamed: place.name) else { return place.sort == event.sort }
    return here != there || place.sort == event.sort
  }

  /// True where the country of a place is known and is another.
  func isOutside(_ country: String?, _ name: String) -> Bool {
    guard let here = country.flatMap({ lexicon.places.countryCodes[$0] }), let there = code(ofPlaceNamed: self.name(of: name)?.name ?? name) else { return false }
    return here != there
  }

  /// The ISO 3166-1 code of a place's country, where the lexicon or the gazetteer has it.
  private func code(ofPlaceNamed name: String) -> String? {
    if let country = lexicon.country(named: name) { return lexicon.places.countryCodes[country] }
    return codes[name]
  }

  /// Every place with its spellings by article, for the briefing's list of names.
  var spellings: [(place: Place, byArticle: [String: [String]])] {
    entities.keys.sorted().compactMap { key in
      guard let entity = entities[key], let place = place(key: key, sort: nil, printed: "") else { return nil }
      var byArticle: [String: [String]] = [:]
      for (spelling, use) in entity.spellings { for article in use.articles { byArticle[article, default: []].append(spelling) } }
      return (place, byArticle.mapValues { $0.sorted() })
    }
  }
}
