public import Claims
public import Dates

/// Claims → measurand groups → origins → estimates → consensus.
public enum Estimator {
  /// The groups of claims that measure the same thing, by their ids, without what they amount to.
  ///
  /// Linear in the number of claims but for sorting.
  public static func groups(of claims: [Claim], asOf: CalendarDate?) -> [MeasurandGroup] { MeasurandGrouping.groups(of: claims, asOf: asOf) }

  /// What the claims of a batch amount to. The order of the claims and of the articles does not matter.
  ///
  /// Linear in the number of claims but for sorting.
  public static func analyse(_ claims: [Claim], context: EvidenceContext) -> Analysis {
    let groups = MeasurandGrouping.groups(of: claims, asOf: context.asOf)
    var voices = Voices(context)
    let wires = WireMatching(groups: groups, voices: voices)
    for entry in wires.settled { voices.settle(entry.article, as: entry.wire) }
    let texts = Dictionary(context.texts.enumerated().flatMap { number, text in text.count > 1 ? text.map { ($0, number) } : [] }, uniquingKeysWith: { first, _ in first })
    let finder = OriginFinder(voices: voices, wires: wires, texts: texts)
    let starts = StartDates(groups: groups, context: context)

    let consensuses = groups.map { group in
      let conversions = starts.conversions(for: group)
      var witnesses = group
      witnesses.claims = (group.claims + conversions.map(\.claim)).sorted(by: ClaimOrder.isBefore)
      return ConsensusBuilder(
        group: group, origins: finder.origins(of: witnesses), conversions: conversions, context: context
      ).consensus()
    }
    let lineages = LineageFinder.lineages(
      of: context, claims: claims, origins: consensuses.flatMap { $0.estimates.map(\.origin) }, voices: voices,
      wires: wires)
    return Analysis(
      consensuses: HeadlineOrder.sorted(consensuses), lineages: lineages,
      separations: SeparationFinder.separations(of: groups, asOf: context.asOf))
  }
}
