import Claims
import Quantities

/// Chooses which of the statements that tell the same is printed.
struct QuotationChoice {
  /// How many characters shorter a statement must be to outweigh one point of evidence that it tells what all tell.
  private static let centrality = 12.0

  /// What it is worth, in characters, to hold all that the others share.
  private static let coverage = 120.0

  /// The short one that says most of what the others say and nothing that they do not; nil where none reads alone.
  /// - Parameter evidence: how much speaks for it that a member tells the same as the others.
  func quotation(of members: [Statement], evidence: (Int) -> Double = { _ in 0 }) -> Statement? {
    let candidates = members.indices.filter { members[$0].readsAlone }
    // "still" and "not" where others do not say so.
    let continuing = members.count { $0.keys.goesOn }
    let usual = candidates.filter { !members[$0].keys.goesOn || continuing * 2 > members.count }
    let common = common(to: members)
    func isTold(_ index: Int) -> Double { common.isEmpty ? 0 : Double(members[index].keys.quoted.count { common.contains($0) }) / Double(common.count) }
    let best = (usual.isEmpty ? candidates : usual).min { a, b in
      let (x, y) = (cost(members[a]) - Self.centrality * evidence(a) - Self.coverage * isTold(a), cost(members[b]) - Self.centrality * evidence(b) - Self.coverage * isTold(b))
      return x == y ? StatementOrder.isBefore(members[a], members[b]) : x < y
    }
    return best.map { members[$0] }
  }

  /// The terms that half of the articles share, but two at least.
  private func common(to members: [Statement]) -> Set<Term> {
    var articles: [Term: Set<String>] = [:]
    for member in members { for term in member.keys.stems + member.keys.names { articles[term, default: []].insert(member.article) } }
    let least = max(2, (Set(members.map(\.article)).count + 1) / 2)
    return Set(articles.filter { $0.value.count >= least }.keys)
  }

  /// Characters, and what makes a quotation say less clearly what happened.
  private func cost(_ statement: Statement) -> Double {
    var cost = Double(statement.words.count)
    if statement.day == nil { cost += 25 }
    if statement.isDirectSpeech { cost += 60 }
    if !statement.keys.figures.isEmpty { cost += 15 }
    if statement.pointsElsewhere { cost += 40 }
    return cost
  }
}

extension Statement {
  /// True where a word may stand for something of another sentence: "their", "it".
  fileprivate var pointsElsewhere: Bool {
    words.lowercased().split { !$0.isLetter }.contains { ["it", "its", "they", "their", "them", "he", "his", "she", "her", "there"].contains($0) }
  }
}
