import Claims
import Quantities

/// Finds who is quoted.
enum VoiceFinder {
  /// The voices, those with most figures first, then those with most statements, then by name. What an article reckons
  /// by itself has none: how long a thing has lasted, when it began, and words without a number.
  static func voices(of claims: [Claim], _ statements: [Statement] = [], context: EvidenceContext) -> [QuotedVoice] {
    let quoted = claims.filter { $0.attribution.name != nil && $0.form != .vague && !$0.isForecast && $0.kind != .date && $0.kind != .duration }
    let figures = Dictionary(grouping: quoted.sorted(by: ClaimOrder.isBefore)) { key($0.attribution.name ?? "") }
    let sayings = Dictionary(grouping: statements.filter { $0.attribution.name != nil && $0.readsAlone }.sorted(by: StatementOrder.isBefore)) { key($0.attribution.name ?? "") }
    // "the zone", "a statement": words that name nobody are voices only for their figures.
    let named = sayings.filter { $0.value.contains { $0.attribution.affiliation != nil || $0.attribution.name?.contains(where: \.isUppercase) ?? false } }
    let keys = Set(figures.keys).union(named.keys).sorted()
    return keys.compactMap { voice(figures[$0] ?? [], sayings[$0] ?? [], context) }.enumerated().sorted { a, b in
      (b.element.claims.count, b.element.statements.count, a.offset) < (a.element.claims.count, a.element.statements.count, b.offset)
    }.map(\.element)
  }

  private static func voice(_ claims: [Claim], _ statements: [Statement], _ context: EvidenceContext) -> QuotedVoice? {
    let attributions = claims.map(\.attribution) + statements.map(\.attribution)
    guard let first = attributions.first, let name = first.name else { return nil }
    return QuotedVoice(
      name: name, otherName: first.otherName, speakers: Set(attributions.compactMap(\.speaker)).subtracting([name]).sorted(), relation: relation(of: first, context),
      claims: claims.map(\.id), statements: statements, articles: Set(claims.map(\.article) + statements.map(\.article)).sorted())
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
