/// The candidates that a misspelt word may have meant, nearest first.
public enum NearMatch {
  /// Candidates within a third of the word's length of it (at least one edit), by Damerau's
  /// distance with adjacent transpositions; letter case is passed over.
  public static func candidates(for word: String, among known: [String]) -> [String] {
    let limit = max(1, word.count / 3)
    // No name is so long, and the distance is quadratic in the length.
    guard word.count <= 200 else { return [] }
    return
      known
      .filter { abs($0.count - word.count) <= limit }
      .map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
      .filter { $0.1 <= limit }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map(\.0)
  }

  /// Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and
  /// transpositions of neighbours, each of cost 1. Quadratic in length.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for i in 1...a.count {
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
