/// Disjoint sets with union by size and path halving (Tarjan and van Leeuwen 1984).
struct DisjointSets {
  private var parents: [Int]
  private var sizes: [Int]

  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
  }

  /// The representative of a member's set.
  mutating func root(of member: Int) -> Int {
    var node = member
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  /// Unites two sets; true where they were apart.
  mutating func unite(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(of: a), root(of: b))
    guard x != y else { return false }
    let (large, small) = sizes[x] >= sizes[y] ? (x, y) : (y, x)
    parents[small] = large
    sizes[large] += sizes[small]
    return true
  }
}
