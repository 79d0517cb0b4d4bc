/// Who is besieged by whom, as the batch says: people under the siege are people of the besieged side.
struct SiegeScope {
  /// The side that is besieged: "government".
  let holder: String

  /// Learns from "a siege on the government enclave" or "besieged government-held areas".
  init?(passages: [Passage], lexicon: ClaimLexicon) {
    var counts: [String: Int] = [:]
    let scopes = ScopeFinder(lexicon: lexicon, usualGroup: nil)
    for passage in passages {
      for event in passage.events where event.row.key == "siege" {
        // The side stands right beside the siege: "a siege on the government enclave".
        let near = event.words.lowerBound - 3..<event.words.upperBound + 8
        if let statement = scopes.nearest(to: event.words, in: passage), near.contains(statement.words.lowerBound),
          let holder = statement.scope.holder
        {
          counts[holder, default: 0] += 1
        }
      }
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    holder = best.key
  }

  /// The scope of a figure of people whose own clause or sentence speaks of the siege, and of no other scope.
  func scope(of figure: Range<Int>, in passage: Passage, lexicon: ClaimLexicon) -> Scope? {
    guard passage.events.contains(where: { $0.row.key == "siege" || $0.row.key == "cut-off" }) else { return nil }
    return Scope(holder: holder, printed: "", isInferred: true)
  }
}
