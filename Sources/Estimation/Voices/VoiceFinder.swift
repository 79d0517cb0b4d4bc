import Claims
import Quantities

/// Finds who is quoted for figures.
enum VoiceFinder {
  /// The voices, those with most figures first, then by name. What an article reckons by itself has none: how long a
  /// thing has lasted, when it began, and words without a number.
  static func voices(of claims: [Claim], context: EvidenceContext) -> [QuotedVoice] {
    let quoted = claims.filter { $0.attribution.name != nil && $0.form != .vague && !$0.isForecast && $0.kind != .date && $0.kind != .duration }
    let groups = Dictionary(grouping: quoted.sorted(by: ClaimOrder.isBefore)) { key($0.attribution.name ?? "") }
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.compactMap { _, claims in
      guard let first = claims.first, let name = first.attribution.name else { return nil }
      return QuotedVoice(
        name: name, otherName: first.attribution.otherName, speakers: Set(claims.compactMap(\.attribution.speaker)).subtracting([name]).sorted(),
        relation: relation(of: first.attribution, context), claims: claims.map(\.id), articles: Set(claims.map(\.article)).sorted())
    }
  }

  /// A name with and without its article is one voice.
  private static func key(_ name: String) -> String { name.lowercased().split(separator: " ").filter { $0 != "the" }.joined(separator: " ") }

  private static func relation(of attribution: Attribution, _ context: EvidenceContext) -> QuotedVoice.Relation? {
    let names = [attribution.name, attribution.otherName].compactMap { $0 }.map(key)
    if let declared = names.lazy.compactMap({ context.relations[$0] }).first { return .declared(declared) }
    switch attribution.affiliation {
    case .state: return .state
    case .party: return .party
    case nil: return nil
    }
  }
}
