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
    var scores: [String: [String: Int]] = [:]
    for bucket in buckets {
      let shared = Self.sharedWires(of: bucket, voices: voices)
      for (article, candidates) in shared {
        // A figure that only one wire can have given tells more than all that several can.
        for wire in candidates { scores[article, default: [:]][wire.key, default: 0] += candidates.count == 1 ? 1000 : 1 }
      }
    }
    for bucket in buckets {
      let shared = Self.sharedWires(of: bucket, voices: voices)
      var chosen: [String: (key: String, name: String)] = [:]
      for (article, candidates) in shared {
        let ranked = candidates.sorted {
          let (a, b) = (scores[article]?[$0.key] ?? 0, scores[article]?[$1.key] ?? 0)
          return (-a, $0.key) < (-b, $1.key)
        }
        guard let best = ranked.first else { continue }
        let score = scores[article]?[best.key] ?? 0
        let isTied = ranked.dropFirst().first.map { (scores[article]?[$0.key] ?? 0) == score } ?? false
        if !isTied { chosen[article] = best }
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
      case .wire: credits[article] = [(String(voice.key.dropFirst("wire:".count)), voice.name)]
      case .declared: credits[article] = []
      case .article, .namedSource: credits[article] = voices.credits(of: article)
      }
    }
    var articles: [String: Int] = [:]
    for wire in credits.values.joined() { articles[wire.key, default: 0] += 1 }
    return credits.mapValues { $0.filter { articles[$0.key, default: 0] > 1 } }.filter { !$0.value.isEmpty }
  }
}

/// Whether a claim names its source.
enum NamedSource {
  /// The printed name of the source that a claim names for its figure; nil for "officials" and the like.
  static func name(of claim: Claim) -> String? {
    guard claim.attribution.kind == .named, let name = claim.attribution.name ?? claim.attribution.printed,
      !SourceName.isGeneric(name)
    else { return nil }
    return name
  }

  /// True where a claim names its source, so that the article's own voice does not stand for it.
  static func isNamed(_ claim: Claim) -> Bool { name(of: claim) != nil }
}
