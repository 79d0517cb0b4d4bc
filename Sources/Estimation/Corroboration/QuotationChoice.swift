import Claims

/// Chooses which of the statements that tell the same is printed.
struct QuotationChoice {
  /// The shortest that reads alone, of those that say nothing that the others do not; nil where none reads alone.
  func quotation(of members: [Statement]) -> Statement? {
    let candidates = members.filter(\.readsAlone)
    let continuing = members.count { $0.keys.goesOn }
    let usual = candidates.filter { !$0.keys.goesOn || continuing * 2 > members.count }
    return (usual.isEmpty ? candidates : usual).min { a, b in
      let (x, y) = (cost(a), cost(b))
      return x == y ? StatementOrder.isBefore(a, b) : x < y
    }
  }

  /// Characters, and what makes a quotation say less clearly what happened.
  private func cost(_ statement: Statement) -> Int {
    statement.words.count + (statement.day == nil ? 40 : 0) + (statement.isDirectSpeech ? 60 : 0) + (statement.isForecast ? 100 : 0)
  }
}
