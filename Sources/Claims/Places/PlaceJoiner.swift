import Gazetteers

/// Joins spellings of one place: those that are names of one place of the gazetteer, and those whose
/// consonants agree. What the gazetteer tells apart stays apart, and so do two spellings of one article
/// where nothing but likeness speaks for them: a false join is worse than a missed one.
struct PlaceJoiner {
  /// A spelling as the batch uses it.
  struct Spelling {
    /// `FoldedName`.
    var folded: String
    /// The commonest printed form.
    var printed: String
    var count: Int
    var articles: Set<String>
    var sort: Place.Sort?
  }

  /// What spellings were joined to.
  struct Group {
    var key: String
    var spellings: [Spelling]
    var place: GazetteerPlace?
  }

  let match: GazetteerMatch

  /// The groups, in order of their keys.
  func groups(of spellings: [Spelling]) -> [Group] {
    var groups: [Group] = []
    // The commonest spelling leads, so that the result does not hang on the order of the articles.
    let ordered = spellings.sorted {
      ($1.articles.count, $1.count, $0.folded) < ($0.articles.count, $0.count, $1.folded)
    }
    // Only groups that share a place or the sound of a spelling can be joined.
    var byPlace: [UInt32: [Int]] = [:]
    var bySound: [String: [Int]] = [:]
    for spelling in ordered {
      let place = match.place(named: spelling.printed, sort: spelling.sort)
      let sounds = NameSimilarity.meetingPoints(spelling.folded)
      let near = Set((place.flatMap { byPlace[$0.id] } ?? []) + sounds.flatMap { bySound[$0] ?? [] }).sorted()
      let index = near.first { joins(spelling, place, to: groups[$0]) } ?? groups.count
      if index < groups.count {
        groups[index].spellings.append(spelling)
        groups[index].place = groups[index].place ?? place
      } else {
        groups.append(Group(key: spelling.folded, spellings: [spelling], place: place))
      }
      if let id = groups[index].place?.id { byPlace[id, default: []].append(index) }
      for sound in sounds { bySound[sound, default: []].append(index) }
    }
    // Several spellings of which none is known: the place that all of them sound like.
    for index in groups.indices where groups[index].place == nil && groups[index].spellings.count > 1 {
      groups[index].place = match.place(soundingLike: groups[index].spellings.map(\.printed), sort: groups[index].spellings.first?.sort)
    }
    return merged(groups).sorted { $0.key < $1.key }
  }

  /// Groups of one place's full and short names: "National Heroes Stadium" and "Heroes Stadium", where no other
  /// name ends so.
  static func joinedByEnding(_ groups: [Group]) -> [Group] {
    func words(_ group: Group) -> [Substring] { group.spellings.map { $0.folded.split(separator: " ") }.min { $0.count < $1.count } ?? [] }
    var joined = groups
    for short in groups.sorted(by: { $0.key < $1.key }) {
      let ending = words(short)
      let longer = joined.indices.filter { joined[$0].key != short.key && words(joined[$0]).count > ending.count && words(joined[$0]).suffix(ending.count).elementsEqual(ending) }
      guard ending.count > 1, longer.count == 1, let index = joined.firstIndex(where: { $0.key == short.key }) else { continue }
      joined[index].spellings += joined[longer[0]].spellings
      joined.remove(at: longer[0])
    }
    return joined
  }

  private func joins(_ spelling: Spelling, _ place: GazetteerPlace?, to group: Group) -> Bool {
    if let place, let known = group.place { return place.id == known.id }
    return group.spellings.contains { areVariants($0, spelling) } && !group.spellings.contains { match.tellsApart($0.printed, spelling.printed) }
  }

  private func areVariants(_ a: Spelling, _ b: Spelling) -> Bool {
    guard NameSimilarity.isVariant(a.folded, b.folded) else { return false }
    if a.articles.isDisjoint(with: b.articles) || NameKey.sounds(in: NameKey.key(of: a.folded)) >= 4 { return true }
    // A slip within an article: most articles have one, or the gazetteer, and the other stands once or twice.
    let (common, rare) = a.count > b.count ? (a, b) : (b, a)
    if common.articles.count >= 3, common.count >= rare.count * 5 { return true }
    return rare.count <= 2 && common.count > rare.count * 2 && match.place(named: common.printed, sort: nil) != nil && match.place(named: rare.printed, sort: nil) == nil
  }

  /// Two groups that turned out to be one place of the gazetteer, or whose later spellings are variants.
  private func merged(_ groups: [Group]) -> [Group] {
    var merged: [Group] = []
    var byPlace: [UInt32: [Int]] = [:]
    var bySound: [String: [Int]] = [:]
    for group in groups {
      let sounds = Set(group.spellings.flatMap { NameSimilarity.meetingPoints($0.folded) }).sorted()
      let near = Set((group.place.flatMap { byPlace[$0.id] } ?? []) + sounds.flatMap { bySound[$0] ?? [] }).sorted()
      let index = near.first { number in
        let known = merged[number]
        if let id = group.place?.id, let other = known.place?.id { return id == other }
        return known.spellings.contains { spelling in group.spellings.contains { areVariants($0, spelling) } }
          && !known.spellings.contains { spelling in group.spellings.contains { match.tellsApart($0.printed, spelling.printed) } }
      } ?? merged.count
      if index < merged.count {
        merged[index].spellings += group.spellings
        merged[index].place = merged[index].place ?? group.place
      } else {
        merged.append(group)
      }
      if let id = merged[index].place?.id { byPlace[id, default: []].append(index) }
      for sound in sounds { bySound[sound, default: []].append(index) }
    }
    return merged
  }
}

extension PlaceJoiner.Group {
  /// The name to print: the gazetteer's where an article uses it; else the one spelling of most articles that
  /// name the place, if the gazetteer knows it; else the gazetteer's; without it the batch's commonest.
  func displayName(_ gazetteer: Gazetteer?) -> String {
    let ranked = spellings.sorted { ($1.articles.count, $1.count, $0.printed) < ($0.articles.count, $0.count, $1.printed) }
    let commonest = ranked.first?.printed ?? key
    guard let place else { return commonest }
    let official = FoldedName.fold(place.name)
    if let own = spellings.first(where: { $0.folded == official }) { return own.printed }
    let articles = spellings.reduce(into: Set<String>()) { $0.formUnion($1.articles) }
    if let first = ranked.first, first.articles.count * 2 > articles.count,
      gazetteer?.places(named: first.printed).contains(where: { $0.id == place.id }) ?? false
    {
      return commonest
    }
    return place.name
  }
}
