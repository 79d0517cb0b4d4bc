import Claims
import Quantities

/// Finds the origins of a group's claims.
struct OriginFinder {
  let voices: Voices
  let wires: WireMatching
  /// The number of each article's text, where it shares its text with others.
  var texts: [String: Int] = [:]

  /// The origins in the order of their first claims. Linear but for sorting.
  func origins(of group: MeasurandGroup) -> [Origin] {
    let claims = group.claims
    let keys = claims.map { SourceKey($0, voices: voices, wires: wires) }
    var found = OriginLinks(claims: claims, keys: keys)
    let isTime = group.measurand.kind.locationUse == .times
    linkSources(&found)
    linkFigures(&found)
    linkSentences(&found)
    linkRepetitions(&found)
    if !isTime { linkNearValues(&found) }

    var taken: [String: Int] = [:]
    return found.partition().map { set in
      let (name, kind) = name(of: set.members, keys: keys)
      var id = KeyText.slug(name)
      taken[id, default: 0] += 1
      if let count = taken[id], count > 1 { id += "-\(count)" }
      let members = set.members.map { claims[$0] }
      return Origin(
        id: id, name: name, kind: kind, claims: members.map(\.id),
        articles: Set(members.map(\.article)).sorted(), links: set.links)
    }
  }

  private func linkSources(_ found: inout OriginLinks) {
    let keys = found.keys
    let claims = found.claims
    var first: [String: Int] = [:]
    for index in claims.indices {
      guard let other = first[keys[index].key] else {
        first[keys[index].key] = index
        continue
      }
      found.link(other, index, by: Self.evidence(keys[other], keys[index]), words: keys[index].name)
    }
  }

  private static func evidence(_ a: SourceKey, _ b: SourceKey) -> Link.Evidence {
    switch (a.isNamed, b.isNamed) {
    case (true, true): .sameSource
    case (true, false), (false, true): .reportedBy
    case (false, false): a.isMatched || b.isMatched ? .sameWire : a.kind == .declared ? .declared : .sameVoice
    }
  }

  private func linkFigures(_ found: inout OriginLinks) {
    let claims = found.claims
    let figures = claims.map { FigureKey($0) }
    struct Pair<First: Hashable>: Hashable {
      var figure: FigureKey
      var with: First
    }
    func pair<First: Hashable>(_ index: Int, _ with: First?) -> Pair<First>? {
      guard let figure = figures[index], let with else { return nil }
      return Pair(figure: figure, with: with)
    }
    found.linkEqual(by: .sameVoice, key: { pair($0, claims[$0].article) }, words: { claims[$0].quote })
    found.linkEqual(by: .sameText, key: { pair($0, texts[claims[$0].article]) }, words: { claims[$0].quote })
    found.linkEqual(
      by: .sameSource, key: { pair($0, NamedSource.generic(claims[$0]).map(SourceName.normal)) },
      words: { NamedSource.generic(claims[$0]) ?? "" })
    found.linkEqual(
      by: .sameValue,
      key: { index in
        let number = claims[index].value ?? claims[index].low ?? claims[index].high ?? 0
        return Granularity.significantDigits(of: number) >= 3 ? figures[index] : nil
      }, words: { claims[$0].quote })
  }

  private func linkSentences(_ found: inout OriginLinks) {
    let claims = found.claims
    for (a, b) in SentenceResemblance.pairs(of: claims.map(\.sentence)) where claims[a].article != claims[b].article {
      found.link(a, b, by: .sameSentence, words: claims[b].sentence)
    }
  }

  /// A text that names one source for a figure and gives it again more loosely has one source.
  private func linkRepetitions(_ found: inout OriginLinks) {
    let claims = found.claims
    let byArticle = Dictionary(grouping: claims.indices, by: { claims[$0].article })
    for article in byArticle.keys.sorted() {
      let members = byArticle[article] ?? []
      let sources = members.filter { found.keys[$0].isNamed }
      guard Set(sources.map { found.keys[$0].key }).count == 1, let source = sources.first else { continue }
      let interval = PrintedFigure.interval(of: claims[source]).scaled(by: claims[source].unit.factor)
      for member in members where !found.keys[member].isNamed && claims[member].form != .vague {
        let own = PrintedFigure.interval(of: claims[member]).scaled(by: claims[member].unit.factor)
        guard own.intersection(interval) != nil else { continue }
        found.link(source, member, by: .sameVoice, words: claims[member].quote)
      }
    }
  }

  /// Fine figures close together in a group that is far wider are probably one, printed before and
  /// after rounding. A chain of such steps ends where its first figure is out of reach.
  private func linkNearValues(_ found: inout OriginLinks) {
    let points = found.claims.indices.compactMap { index -> (index: Int, value: Double, step: Double, isFine: Bool)? in
      let claim = found.claims[index]
      guard let value = claim.value, claim.form == .exact || claim.form == .about, claim.unit.factor > 0 else {
        return nil
      }
      let factor = claim.unit.factor
      return (index, value * factor, Granularity.step(of: value) * factor, Granularity.isFine(value))
    }.sorted { ($0.value, $0.index) < ($1.value, $1.index) }
    guard let lowest = points.first?.value, let highest = points.last?.value else { return }
    var start: (index: Int, value: Double, step: Double)?
    for point in points where point.isFine {
      if let anchor = start {
        let step = max(anchor.step, point.step)
        if point.value - anchor.value <= step, highest - lowest > 5 * step {
          found.link(anchor.index, point.index, by: .nearValue, words: found.claims[point.index].quote)
          continue
        }
      }
      start = (point.index, point.value, point.step)
    }
  }

  /// The deepest name that a set has: a source that a claim names, else a declared origin, a wire, the article.
  private func name(of members: [Int], keys: [SourceKey]) -> (String, Origin.Kind) {
    func mostFrequent(_ names: [String]) -> String? {
      let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      return counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
    }
    let named = members.filter { keys[$0].isNamed }
    if let name = mostFrequent(named.map { keys[$0].name }) {
      return (name, named.first.map { keys[$0].kind } ?? .namedSource)
    }
    for kind in [Origin.Kind.declared, .namedSource, .wire, .article] {
      if let name = mostFrequent(members.filter { keys[$0].kind == kind }.map { keys[$0].name }) { return (name, kind) }
    }
    return ("", .article)
  }
}
