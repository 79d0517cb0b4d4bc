public import Claims
public import Dates

/// Claims → measurand groups → origins → estimates → consensus.
public enum Estimator {
  /// What the claims of a batch amount to. The order of the claims and of the articles does not matter.
  ///
  /// Linear in the number of claims but for sorting.
  /// - Parameters:
  ///   - statements: what the articles tell beside figures.
  ///   - directives: what an analyst has decided of groups and origins.
  public static func analyse(_ claims: [Claim], statements: [Statement] = [], context: EvidenceContext, directives: Directives = Directives()) -> Analysis {
    let all = groups(of: claims, context: context, directives: directives)
    let (voices, wires) = sources(of: all, context: context)
    let finder = finder(voices, wires, context, directives)
    let sources = ExcludedSources(directives.excludedSources, context: context, voices: voices, wires: wires)
    let excluded = excluded(sources, from: all, finder: finder)
    let groups = all.map { $0.without(excluded) }
    let starts = StartDates(groups: groups, context: context)

    let consensuses = zip(groups, all).map { group, whole in
      let conversions = starts.conversions(for: group)
      var witnesses = group
      witnesses.claims = (group.claims + conversions.map(\.claim)).sorted(by: ClaimOrder.isBefore)
      var consensus = ConsensusBuilder(
        group: group, origins: finder.origins(of: witnesses), conversions: conversions, context: context, pins: directives.pins
      ).consensus()
      consensus.excluded = excluded.isEmpty ? [] : whole.claims.filter { excluded.contains($0.id) }
      return consensus
    }
    let lineages = LineageFinder.lineages(
      of: context, claims: claims, origins: consensuses.flatMap { $0.estimates.map(\.origin) }, voices: voices,
      wires: wires)
    let separations = SeparationFinder.separations(of: groups, asOf: context.asOf)
    let ordered = HeadlineOrder.sorted(consensuses)
    let corroborated = Corroborator(lineages: lineages, asOf: context.asOf).corroborated(statements)
    return Analysis(
      consensuses: ordered, lineages: lineages, separations: separations, voices: VoiceFinder.voices(of: claims, statements, context: context),
      derived: DerivedFigures.figures(of: ordered, separations: separations, asOf: context.asOf), statements: corroborated,
      dated: Timeline(asOf: context.asOf).dated(statements, corroborated))
  }

  /// The claims that measure the same thing, in the order of the groups' ids.
  public static func groups(of claims: [Claim], context: EvidenceContext, directives: Directives = Directives()) -> [MeasurandGroup] {
    MeasurandGrouping.groups(of: claims, asOf: context.asOf, directives: directives)
  }

  /// The claims that a source answers for: a body or a person by name, a wire, an outlet or an article where it names
  /// no other; and those of others that go back to it.
  public static func claims(of source: String, among claims: [Claim], context: EvidenceContext, directives: Directives = Directives()) -> [Claim] {
    let groups = groups(of: claims, context: context, directives: directives)
    let (voices, wires) = sources(of: groups, context: context)
    let finder = finder(voices, wires, context, directives)
    let found = excluded(ExcludedSources([source], context: context, voices: voices, wires: wires), from: groups, finder: finder)
    return claims.filter { found.contains($0.id) }
  }

  private static func finder(_ voices: Voices, _ wires: WireMatching, _ context: EvidenceContext, _ directives: Directives) -> OriginFinder {
    let texts = Dictionary(context.texts.enumerated().flatMap { number, text in text.count > 1 ? text.map { ($0, number) } : [] }, uniquingKeysWith: { first, _ in first })
    return OriginFinder(voices: voices, wires: wires, derivations: Derivations(derivations: directives.derivations, voices: voices), texts: texts)
  }

  private static func sources(of groups: [MeasurandGroup], context: EvidenceContext) -> (Voices, WireMatching) {
    var voices = Voices(context)
    let wires = WireMatching(groups: groups, voices: voices)
    for entry in wires.settled { voices.settle(entry.article, as: entry.wire) }
    return (voices, wires)
  }

  /// The claims that excluded sources answer for, by their own words or because they go back to one.
  private static func excluded(_ sources: ExcludedSources, from groups: [MeasurandGroup], finder: OriginFinder) -> Set<Claim.ID> {
    guard !sources.isEmpty else { return [] }
    var excluded: Set<Claim.ID> = []
    for group in groups {
      let own = group.claims.filter(sources.holds).map(\.id)
      excluded.formUnion(own)
      for origin in finder.origins(of: group) where sources.holds(origin) { excluded.formUnion(origin.claims(surelyWith: own)) }
    }
    return excluded
  }
}

extension MeasurandGroup {
  fileprivate func without(_ excluded: Set<Claim.ID>) -> MeasurandGroup {
    guard !excluded.isEmpty else { return self }
    var group = self
    group.claims.removeAll { excluded.contains($0.id) }
    group.scopeMissing.removeAll { excluded.contains($0) }
    return group
  }
}
