import Claims

/// Tells which claims go back to sources that an analyst leaves out of account.
struct ExcludedSources {
  private let names: Set<String>
  private let outlets: [String: Set<String>]
  private let voices: Voices
  private let wires: WireMatching

  init(_ names: [String], context: EvidenceContext, voices: Voices, wires: WireMatching) {
    let normal = Set(names.map(SourceName.normal))
    self.names = normal
    self.voices = voices
    self.wires = wires
    outlets = Dictionary(
      context.articles.map { ($0.id, Set([$0.id, $0.outlet, $0.declaredOrigin].compactMap { $0.map(SourceName.normal) })) },
      uniquingKeysWith: { first, _ in first })
  }

  var isEmpty: Bool { names.isEmpty }

  /// True where the claim names the source, or speaks for an article that is the source's.
  func holds(_ claim: Claim) -> Bool {
    let attribution = claim.attribution
    let named = [attribution.name, attribution.otherName, attribution.speaker].compactMap { $0.map(SourceName.normal) }
    if attribution.kind == .named, named.contains(where: names.contains) { return true }
    let key = SourceKey(claim, voices: voices, wires: wires)
    if names.contains(key.key) || names.contains(SourceName.normal(key.name)) { return true }
    return !key.isNamed && !(outlets[claim.article] ?? []).isDisjoint(with: names)
  }

  /// True where all that goes back to the origin is the source's, whatever its claims say for themselves.
  func holds(_ origin: Origin) -> Bool { names.contains(SourceName.normal(origin.name)) }
}
