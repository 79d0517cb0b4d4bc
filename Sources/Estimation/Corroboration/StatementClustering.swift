import Claims

/// Brings statements of different articles together that tell the same.
///
/// Agglomerative clustering by average linkage (Sokal and Michener 1958): the most alike pairs first, and two clusters
/// become one only where their members are alike on the whole and none contradicts another, so that chains of small
/// likenesses join nothing. Candidates come from an index, for each term from the statements that stand near in its
/// list, and linkage looks at a few members of large clusters, which keeps the time to n log n.
struct StatementClustering {
  /// How alike two statements must be to found a cluster, and clusters on average to become one.
  static let (pairLikeness, linkage) = (0.4, 0.25)
  /// The least weight that two statements share: a few rare words.
  static let sharedWeight = 6.0
  /// How many statements behind it in a term's list each is compared with.
  static let reach = 48
  /// How many members of a cluster linkage looks at.
  static let sample = 6

  let statements: [Statement]
  private let vectors: StatementVectors

  init(_ statements: [Statement]) {
    self.statements = statements
    vectors = StatementVectors(statements)
  }

  /// The clusters that stand in two articles or more, each ascending, in the order of their first members.
  func clusters() -> [[Int]] {
    let pairs = candidates().compactMap { pair -> (likeness: Double, a: Int, b: Int)? in
      let likeness = likeness(pair.0, pair.1)
      return likeness >= Self.pairLikeness ? (likeness, pair.0, pair.1) : nil
    }.sorted { ($1.likeness, $0.a, $0.b) < ($0.likeness, $1.a, $1.b) }
    var members = statements.indices.map { [$0] }
    var owner = Array(statements.indices)
    for pair in pairs {
      let (a, b) = (owner[pair.a], owner[pair.b])
      guard a != b, isLinked(members[a], members[b]) else { continue }
      for index in members[b] { owner[index] = a }
      members[a] = (members[a] + members[b]).sorted()
      members[b] = []
    }
    return members.filter { cluster in cluster.contains { statements[$0].article != statements[cluster[0]].article } }.sorted { $0[0] < $1[0] }
  }

  /// Pairs of different articles that share rare terms.
  private func candidates() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var counts = [Int](repeating: 0, count: statements.count)
    for index in statements.indices {
      var touched: [Int] = []
      for term in vectors.terms[index] {
        let postings = vectors.postings[Int(term)]
        var at = Self.firstIndex(in: postings, after: index)
        var seen = 0
        while at < postings.count, seen < Self.reach {
          let other = Int(postings[at])
          if statements[other].article != statements[index].article {
            if counts[other] == 0 { touched.append(other) }
            counts[other] += 1
            seen += 1
          }
          at += 1
        }
      }
      for other in touched {
        if counts[other] >= 2 { pairs.append((index, other)) }
        counts[other] = 0
      }
    }
    return pairs
  }

  private static func firstIndex(in postings: [Int32], after index: Int) -> Int {
    var (low, high) = (0, postings.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle]) > index { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How alike two statements are, 0 to 1: the weight of what they share against the weights of both, the smaller one's
  /// counting more, because a long sentence tells other things as well. 0 for those that contradict each other.
  private func likeness(_ a: Int, _ b: Int) -> Double {
    let shared = vectors.shared(a, b)
    guard shared.count >= 2, shared.weight >= Self.sharedWeight, !StatementContradiction.exists(statements[a], statements[b]) else { return 0 }
    let (less, more) = (min(vectors.totals[a], vectors.totals[b]), max(vectors.totals[a], vectors.totals[b]))
    return less > 0 ? shared.weight / (less * 0.7 + more * 0.3) : 0
  }

  private func isLinked(_ a: [Int], _ b: [Int]) -> Bool {
    var (sum, count) = (0.0, 0)
    for x in a.prefix(Self.sample) {
      for y in b.prefix(Self.sample) where statements[x].article != statements[y].article {
        if StatementContradiction.exists(statements[x], statements[y]) { return false }
        sum += likeness(x, y)
        count += 1
      }
    }
    return count > 0 && sum / Double(count) >= Self.linkage
  }
}
