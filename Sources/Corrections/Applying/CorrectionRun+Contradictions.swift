import Articles
import Claims
import Diagnostics

extension CorrectionRun {
  /// Takes out entries that say two things of one figure or one article.
  mutating func checkFigures() {
    var byClaim: [Claim.ID: [Int]] = [:]
    var byArticle: [String: [Int]] = [:]
    let resolver = AnchorResolver(batch, claims: [])
    for (index, correction) in standing {
      if let target = targets[index] { byClaim[target, default: []].append(index) }
      for case .some(let member) in members[index] ?? [] { byClaim[member, default: []].append(index) }
      guard case .origin(let name, nil, _) = correction.action else { continue }
      switch resolver.article(named: name) {
      case .success(let article): byArticle[article.id, default: []].append(index)
      case .failure(let fault): outcomes[index].fail(fault.fact)
      }
    }
    var pairs: Set<[Int]> = []
    for entries in Array(byClaim.values) + Array(byArticle.values) {
      for (number, one) in entries.enumerated() {
        for other in entries.dropFirst(number + 1) where one != other && contradict(outcomes[one].correction, outcomes[other].correction) {
          pairs.insert([one, other])
        }
      }
    }
    for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) { contradict(pair[0], pair[1]) }
  }

  private func contradict(_ a: Correction?, _ b: Correction?) -> Bool {
    guard let a = a?.action, let b = b?.action else { return false }
    switch (a, b) {
    case (.fix(_, let one), .fix(_, let other)): return one.contradicts(other)
    case (.origin(_, _, let one), .origin(_, _, let other)): return one != other
    case (.drop, .drop): return false
    case (.drop, _), (_, .drop), (.split, .merge), (.merge, .split): return true
    default: return false
    }
  }
}
