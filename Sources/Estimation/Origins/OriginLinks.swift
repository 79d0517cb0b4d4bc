import Claims

/// Unites the claims of one group that go back to one source, and keeps the evidence.
///
/// Two different sources that claims name are never united, whatever else their claims share.
struct OriginLinks {
  let claims: [Claim]
  let keys: [SourceKey]
  private var sets: DisjointSets
  /// The key of the named source of a set, by its root.
  private var named: [Int: String] = [:]
  private(set) var links: [(index: Int, link: Link)] = []

  init(claims: [Claim], keys: [SourceKey]) {
    self.claims = claims
    self.keys = keys
    sets = DisjointSets(count: claims.count)
    for (index, key) in keys.enumerated() where key.isNamed { named[index] = key.key }
  }

  /// Unites the sets of two claims, unless they rest on different named sources.
  mutating func link(_ a: Int, _ b: Int, by evidence: Link.Evidence, words: String) {
    let (x, y) = (sets.root(of: a), sets.root(of: b))
    let sources = Set([named[x], named[y]].compactMap { $0 })
    guard x != y, sources.count < 2, sets.unite(x, y) else { return }
    if let source = sources.first { named[sets.root(of: x)] = source }
    links.append((a, Link(evidence: evidence, first: claims[a].id, second: claims[b].id, words: words)))
  }

  /// Links every claim to the first one before it that has the same key.
  mutating func linkEqual<Key: Hashable>(
    by evidence: Link.Evidence, key: (Int) -> Key?, words: (Int) -> String
  ) {
    var first: [Key: Int] = [:]
    for index in claims.indices {
      guard let key = key(index) else { continue }
      if let other = first[key] { link(other, index, by: evidence, words: words(index)) } else { first[key] = index }
    }
  }

  /// The sets in the order of their first claims, each with its links.
  mutating func partition() -> [(members: [Int], links: [Link])] {
    var order: [Int] = []
    var members: [Int: [Int]] = [:]
    for index in claims.indices {
      let root = sets.root(of: index)
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(index)
    }
    var linksByRoot: [Int: [Link]] = [:]
    for entry in links { linksByRoot[sets.root(of: entry.index), default: []].append(entry.link) }
    return order.map { (members[$0] ?? [], linksByRoot[$0] ?? []) }
  }
}
