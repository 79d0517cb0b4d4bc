import Claims

/// Finds which articles are one text or come from one wire, over all groups.
enum LineageFinder {
  /// The lineages in the order of the context's articles.
  static func lineages(
    of context: EvidenceContext, claims: [Claim], origins: [Origin], voices: Voices, wires: WireMatching
  ) -> [Lineage] {
    let articles = context.articles.map(\.id)
    let indices = Dictionary(articles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let articleByClaim = Dictionary(claims.map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    let lead = leadingWires(claims: claims, wires: wires)

    var names: [Int: String] = [:]
    var sets = DisjointSets(count: articles.count)
    var first: [String: Int] = [:]
    for (index, article) in articles.enumerated() {
      var voice = voices.voice(of: article)
      if voice.kind == .article, let wire = lead[article] { voice = Voices.wire(wire.key, name: wire.name) }
      names[index] = voice.name
      if let other = first[voice.key] { _ = sets.unite(other, index) } else { first[voice.key] = index }
    }
    for link in origins.flatMap(\.links) where link.evidence == .sameSentence {
      guard let a = articleByClaim[link.first].flatMap({ indices[$0] }),
        let b = articleByClaim[link.second].flatMap({ indices[$0] })
      else { continue }
      _ = sets.unite(a, b)
    }

    for text in context.texts {
      let same = text.compactMap { indices[$0] }
      for (a, b) in zip(same, same.dropFirst()) { _ = sets.unite(a, b) }
    }

    var order: [Int] = []
    var members: [Int: [Int]] = [:]
    for index in articles.indices {
      let root = sets.root(of: index)
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(index)
    }
    return order.map { root in
      let indices = members[root] ?? []
      let wire = indices.first { voices.voice(of: articles[$0]).kind != .article || lead[articles[$0]] != nil }
      return Lineage(name: names[wire ?? indices.first ?? 0] ?? "", articles: indices.map { articles[$0] })
    }
  }

  /// For each article the wire that most of its figures were traced to; none where two are level.
  private static func leadingWires(claims: [Claim], wires: WireMatching) -> [String: (key: String, name: String)] {
    var counts: [String: [String: Int]] = [:]
    var names: [String: String] = [:]
    for claim in claims {
      guard let wire = wires.wires[claim.id] else { continue }
      counts[claim.article, default: [:]][wire.key, default: 0] += 1
      names[wire.key] = wire.name
    }
    return counts.compactMapValues { counts in
      let ranked = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      guard let best = ranked.first, ranked.dropFirst().first?.value != best.value else { return nil }
      return (best.key, names[best.key] ?? best.key)
    }
  }
}
