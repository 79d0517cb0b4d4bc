import Claims

/// Brings statements of different articles together that tell the same.
///
/// Agglomerative clustering by average linkage (Sokal and Michener 1958, "A statistical method for evaluating systematic
/// relationships"): the most alike pairs first, and two clusters become one only where their members are alike on the
/// whole and none contradicts another, so that chains of small likenesses join nothing. Candidates come from an index,
/// for each term from the statements that stand near in its list, and linkage looks at a few members of large clusters,
/// which keeps the time to n log n.
struct StatementClustering {
  /// The evidence that founds a cluster, and what suffices where several articles tell it already.
  static let (founding, joining) = (1.5, 0.5)
  /// The least evidence on average between the members of two clusters that become one.
  static let linkage = 0.0
  /// With how many statements behind it in a term's list each is compared.
  static let reach = 48
  /// How many members of a cluster linkage looks at.
  static let sample = 6
  /// Lighter terms bring no pairs: nearly every statement holds them.
  static let lightest = 1.0

  let statements: [Statement]
  private let likeness: StatementLikeness

  init(_ statements: [Statement]) {
    self.statements = statements
    likeness = StatementLikeness(statements)
  }

  /// The clusters that stand in two articles or more, each ascending, in the order of their first members.
  func clusters() -> [[Int]] {
    let pairs = candidates().compactMap { pair -> (evidence: Double, a: Int, b: Int)? in
      guard likeness.mayReach(Self.joining, pair.0, pair.1) else { return nil }
      let evidence = likeness.evidence(pair.0, pair.1)
      return evidence >= Self.joining ? (evidence, pair.0, pair.1) : nil
    }.sorted { ($1.evidence, $0.a, $0.b) < ($0.evidence, $1.a, $1.b) }
    var members = statements.indices.map { [$0] }
    var owner = Array(statements.indices)
    for pair in pairs {
      let (a, b) = (owner[pair.a], owner[pair.b])
      guard a != b, pair.evidence >= Self.founding || members[a].count + members[b].count > 2, isLinked(members[a], members[b]) else { continue }
      let (kept, taken) = members[a].count >= members[b].count ? (a, b) : (b, a)
      for index in members[taken] { owner[index] = kept }
      members[kept] += members[taken]
      members[taken] = []
    }
    return members.compactMap { cluster -> [Int]? in
      guard let first = cluster.first, cluster.contains(where: { statements[$0].article != statements[first].article }) else { return nil }
      return cluster.sorted()
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How much speaks on average for a member of a cluster telling what its others tell.
  func evidence(of member: Int, in cluster: [Int]) -> Double {
    let others = cluster.filter { statements[$0].article != statements[member].article }.prefix(Self.sample)
    return others.isEmpty ? 0 : others.reduce(0) { $0 + likeness.evidence(member, $1) } / Double(others.count)
  }

  /// Pairs of different articles that share two terms.
  private func candidates() -> [(Int, Int)] {
    let vectors = likeness.vectors
    var pairs: [(Int, Int)] = []
    var counts = [UInt8](repeating: 0, count: statements.count)
    // Articles by number, because texts are slow to compare.
    var numbers: [String: Int] = [:]
    let articles = statements.map { statement in
      let number = numbers[statement.article] ?? numbers.count
      numbers[statement.article] = number
      return number
    }
    for index in statements.indices {
      var touched: [Int] = []
      for term in vectors.terms[index] where vectors.weights[Int(term)] >= Self.lightest {
        let postings = vectors.postings[Int(term)]
        var seen = 0
        for other in postings[Self.end(of: index, in: postings)...] {
          let other = Int(other)
          guard articles[other] != articles[index] else { continue }
          if counts[other] == 0 { touched.append(other) }
          if counts[other] < .max { counts[other] += 1 }
          seen += 1
          if seen == Self.reach { break }
        }
      }
      for other in touched {
        if counts[other] >= 2 { pairs.append((index, other)) }
        counts[other] = 0
      }
    }
    return pairs
  }

  /// Where the statements behind one begin in a list, by bisection.
  private static func end(of index: Int, in postings: [Int32]) -> Int {
    var (low, high) = (0, postings.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle]) > index { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func isLinked(_ a: [Int], _ b: [Int]) -> Bool {
    var (sum, count) = (0.0, 0)
    for x in a.prefix(Self.sample) {
      for y in b.prefix(Self.sample) where statements[x].article != statements[y].article {
        if StatementContradiction.exists(statements[x], statements[y]) { return false }
        sum += likeness.evidence(x, y)
        count += 1
      }
    }
    return count > 0 && sum / Double(count) >= Self.linkage
  }
}
