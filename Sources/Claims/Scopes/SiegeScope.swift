/// Who is besieged by whom, as the batch says: people under the siege are people of the besieged side.
struct SiegeScope {
  /// The side that is besieged: "government".
  let holder: String

  /// Learns from "a siege on the government enclave" or "besieged government-held areas".
  init?(passages: [Passage], lexicon: ClaimLexicon) {
    var counts: [String: Int] = [:]
    let events = EventFinder(lexicon: lexicon)
    let scopes = ScopeFinder(lexicon: lexicon, usualGroup: nil)
    for passage in passages {
      for event in events.all(in: passage) where event.row.key == "siege" {
        let near = event.words.lowerBound - 3..<event.words.upperBound + 8
        if let scope = scopes.scope(of: event.words, in: passage), let holder = scope.holder,
          let at = passage.positions(of: scope.printed.lowercased().split(whereSeparator: { " -".contains($0) }).first.map(String.init) ?? "", in: passage.words.indices.clamped(to: max(0, near.lowerBound)..<max(0, near.upperBound))).first,
          near.contains(at.lowerBound)
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
    let events = EventFinder(lexicon: lexicon).all(in: passage)
    guard events.contains(where: { $0.row.key == "siege" || $0.row.key == "cut-off" }) else { return nil }
    return Scope(holder: holder, printed: "", isInferred: true)
  }
}
