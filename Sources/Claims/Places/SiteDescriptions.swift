import Articles
import Gazetteers
import Quantities

/// Joins what a batch calls a military site: its name ("Brigade 137"), what stands beside the name ("the base on the
/// city's outskirts"), and what is told of a site at the same spot ("a garrison on the western edge").
struct SiteDescriptions {
  /// One site with each article's words for it.
  struct Site: Hashable {
    var name: String
    /// Names, by article.
    var names: [Article.ID: Set<String>] = [:]
    /// Words without the name, by article.
    var descriptions: [Article.ID: Set<String>] = [:]
    fileprivate var sorts: Set<String> = []
    fileprivate var spots: Set<String> = []
  }

  let lexicon: ClaimLexicon

  private struct Mention {
    var article: Article.ID
    var printed: String
    /// "Brigade 137".
    var name: String?
    /// "base", "airport".
    var sort: String
    /// "western edge".
    var spot: String?
  }

  func all(in passages: [Passage]) -> [Site] {
    let mentions = passages.flatMap { self.mentions(in: $0) }
    var sites: [String: Site] = [:]
    for mention in mentions {
      guard let name = mention.name else { continue }
      var site = sites[name] ?? Site(name: name)
      site.names[mention.article, default: []].insert(name)
      if mention.printed != name { site.descriptions[mention.article, default: []].insert(mention.printed) }
      site.sorts.insert(mention.sort)
      mention.spot.map { _ = site.spots.insert($0) }
      sites[name] = site
    }
    for mention in mentions where mention.name == nil {
      let same = sites.values.filter { site in mention.spot.map { site.spots.contains($0) } ?? false && (site.sorts.contains(mention.sort) || mention.sort == "base") }
      if same.count == 1, let site = same.first { sites[site.name]?.descriptions[mention.article, default: []].insert(mention.printed) }
    }
    if let airport = airport(mentions) { sites[airport.name] = airport }
    return sites.keys.sorted().compactMap { sites[$0] }
  }

  /// "the military airport", "a military air base": the batch's one military airport without a name.
  private func airport(_ mentions: [Mention]) -> Site? {
    let airports = mentions.filter { $0.name == nil && $0.sort == "airport" }
    let printed = airports.map { Self.trimmed($0.printed) }
    let counts = printed.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    guard let name = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    var site = Site(name: name)
    for airport in airports { site.descriptions[airport.article, default: []].insert(airport.printed) }
    return site
  }

  private static func trimmed(_ printed: String) -> String {
    var words = printed.split(separator: " ")
    while let first = words.first, words.count > 1, ["a", "an", "the", "key", "nearby"].contains(first.lowercased()) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private func mentions(in passage: Passage) -> [Mention] {
    passage.words.indices.compactMap { index in
      if let named = named(index, passage) { return named }
      guard let site = site(endingAt: index, passage) else { return nil }
      // "air base known as Brigade 137", "Brigade 137, the base on the city's outskirts": told with the name.
      if unit(at: index + 1, passage) != nil || ["known", "called", "named"].contains(passage.key(index + 1)) || passage.key(index + 1) == "," && passage.key(index + 2) == "known" { return nil }
      return Mention(article: passage.article.id, printed: passage.text(site.words), sort: site.sort, spot: spot(behind: index + 1, passage))
    }
  }

  /// "Brigade 137" with the noun that tells that it is a site, before or behind it.
  private func named(_ index: Int, _ passage: Passage) -> Mention? {
    guard let unit = unit(at: index, passage) else { return nil }
    let name = passage.text(unit)
    var mention = Mention(article: passage.article.id, printed: name, name: name, sort: "base")
    if let site = site(endingAt: unit.upperBound, passage) {
      mention.sort = site.sort
      mention.printed = passage.text(unit.lowerBound..<unit.upperBound + 1)
      mention.spot = spot(behind: unit.upperBound + 1, passage)
    } else if passage.key(unit.upperBound) == ",", passage.key(unit.upperBound + 1) == "the",
      let noun = (unit.upperBound + 2..<unit.upperBound + 5).first(where: { site(endingAt: $0, passage) != nil }), let site = site(endingAt: noun, passage)
    {
      mention.sort = site.sort
      mention.printed = passage.text(site.words)
      mention.spot = spot(behind: noun + 1, passage)
    } else if ["as", "called", "named"].contains(passage.key(unit.lowerBound - 1)),
      let noun = (max(0, unit.lowerBound - 4)..<unit.lowerBound).last(where: { site(endingAt: $0, passage) != nil }), let site = site(endingAt: noun, passage)
    {
      mention.sort = site.sort
      mention.printed = passage.text(site.words)
    }
    return mention
  }

  /// "Brigade 137": a unit's noun with its number.
  private func unit(at index: Int, _ passage: Passage) -> Range<Int>? {
    guard passage.words.indices.contains(index + 1), passage.words[index].isCapitalised, lexicon.places.unitNouns.contains(passage.key(index)), passage.words[index + 1].kind == .number else { return nil }
    return index..<index + 2
  }

  private static let nouns: WordSet = ["airbase", "airfield", "airport", "base", "garrison", "barracks", "camp"]

  /// A military site's words with its sort, by their last one: "key government military airport".
  private func site(endingAt index: Int, _ passage: Passage) -> (words: Range<Int>, sort: String)? {
    let key = passage.key(index)
    guard Self.nouns.contains(key) else { return nil }
    let before = [passage.key(index - 1), passage.key(index - 2)]
    let sort: String
    if ["airbase", "airfield", "airport"].contains(key) {
      guard key == "airbase" || before.contains("military") else { return nil }
      sort = "airport"
    } else if ["base", "garrison", "barracks", "camp"].contains(key), passage.key(index + 1) != "of" {
      sort = before[0] == "air" ? "airport" : "base"
      guard sort == "airport" || key != "camp" || before.contains("army") || before.contains("military") else { return nil }
    } else {
      return nil
    }
    var start = index
    while start > 0, index - start < 5, [.noun, .name, .determiner].contains(passage.tags[start - 1]) || passage.tags[start - 1] == .hyphen || passage.tags[start - 1] == .past {
      start -= 1
      if passage.tags[start] == .determiner { break }
    }
    return (start..<index + 1, sort)
  }

  /// "on the western edge of the city", "on the city's outskirts"
  private func spot(behind index: Int, _ passage: Passage) -> String? {
    guard passage.key(index) == "on", let noun = (index + 1..<index + 6).first(where: { ["edge", "outskirts", "side", "fringe"].contains(passage.key($0)) }) else { return nil }
    let direction = lexicon.places.directions.contains(passage.key(noun - 1)) ? passage.keyText(noun - 1) + " " : ""
    return direction + passage.keyText(noun)
  }
}
