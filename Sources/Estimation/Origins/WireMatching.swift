import Claims

/// Finds out which of an article's credited wires a figure came from.
///
/// A credit line with several wires says nothing of a single figure. But where another article
/// that credits one of them prints the same figure, that wire is its source.
struct WireMatching {
  /// The wire behind a claim, where one was found.
  private(set) var wires: [Claim.ID: (key: String, name: String)] = [:]
  /// Articles whose whole text is a wire's by what their figures show: the only wire they credit.
  private(set) var settled: [(article: String, wire: (key: String, name: String))] = []

  init(groups: [MeasurandGroup], voices: Voices) {
    let buckets = groups.flatMap { Self.buckets(of: $0) }
    var scores: [String: [String: Score]] = [:]
    for bucket in buckets {
      for (article, candidates) in Self.sharedWires(of: bucket, voices: voices) {
        for wire in candidates {
          scores[article, default: [:]][wire.key, default: Score()].add(isOnly: candidates.count == 1)
        }
      }
    }
    for bucket in buckets {
      let shared = Self.sharedWires(of: bucket, voices: voices)
      var chosen: [String: (key: String, name: String)] = [:]
      for (article, candidates) in shared {
        let scored = candidates.map { (wire: $0, score: scores[article]?[$0.key] ?? Score()) }
        guard let best = scored.map(\.score).max() else { continue }
        let winners = scored.filter { $0.score == best }
        if winners.count == 1 { chosen[article] = winners[0].wire }
      }
      let counts = chosen.values.reduce(into: [String: Int]()) { $0[$1.key, default: 0] += 1 }
      for claim in bucket {
        guard let wire = chosen[claim.article], counts[wire.key, default: 0] > 1 else { continue }
        wires[claim.id] = wire
      }
    }
    settle(buckets: buckets, voices: voices)
  }

  private mutating func settle(buckets: [[Claim]], voices: Voices) {
    var byArticle: [String: (key: String, name: String)] = [:]
    for claim in buckets.joined() where !voices.isSettled(claim.article) {
      let credits = voices.credits(of: claim.article)
      if let wire = wires[claim.id], credits.count == 1 { byArticle[claim.article] = wire }
    }
    settled = byArticle.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The claims of a group that print the same figure on nobody's authority, from two articles or more.
  private static func buckets(of group: MeasurandGroup) -> [[Claim]] {
    var order: [FigureKey] = []
    var buckets: [FigureKey: [Claim]] = [:]
    for claim in group.claims where !NamedSource.isNamed(claim) {
      guard let key = FigureKey(claim) else { continue }
      if buckets[key] == nil { order.append(key) }
      buckets[key, default: []].append(claim)
    }
    return order.compactMap { buckets[$0] }.filter { Set($0.map(\.article)).count > 1 }
  }

  /// For each article of a bucket the wires that it credits and another article of it credits too.
  /// Under a dateline only the dateline's wire counts.
  private static func sharedWires(of bucket: [Claim], voices: Voices) -> [String: [(key: String, name: String)]] {
    var credits: [String: [(key: String, name: String)]] = [:]
    for article in Set(bucket.map(\.article)) {
      let voice = voices.voice(of: article)
      switch voice.kind {
      case .wire: credits[article] = [(voice.key, voice.name)]
      case .declared: credits[article] = []
      case .article, .namedSource: credits[article] = voices.credits(of: article)
      }
    }
    var articles: [String: Int] = [:]
    for wire in credits.values.joined() { articles[wire.key, default: 0] += 1 }
    return credits.mapValues { $0.filter { articles[$0.key, default: 0] > 1 } }.filter { !$0.value.isEmpty }
  }
}

/// How many of an article's figures a wire may have given. One that no other credited wire can have
/// given tells more than all that several can.
private struct Score: Comparable {
  private var only = 0
  private var shared = 0

  mutating func add(isOnly: Bool) {
    if isOnly { only += 1 } else { shared += 1 }
  }

  static func < (a: Score, b: Score) -> Bool { (a.only, a.shared) < (b.only, b.shared) }
}
