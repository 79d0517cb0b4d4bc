import Claims
import Dates
import Quantities

/// Works out what the groups of a batch imply: sums of parts that exclude each other, parts of a total, and when a thing
/// began that has lasted so long.
///
/// Only groups with a figure that leads take part; no conflict is added to another.
enum DerivedFigures {
  /// The figures in the order of their ids.
  static func figures(of consensuses: [Consensus], separations: [Separation], asOf: CalendarDate?) -> [DerivedFigure] {
    let byID = Dictionary(consensuses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (sums(byID, separations) + shares(consensuses) + starts(consensuses, asOf)).sorted { $0.id < $1.id }
  }

  // MARK: Sums

  /// The parts of one place that different sides hold, where no group counts the whole.
  private static func sums(_ byID: [MeasurandGroup.ID: Consensus], _ separations: [Separation]) -> [DerivedFigure] {
    separations.compactMap { separation in
      guard separation.attribute == .scope else { return nil }
      let groups = separation.groups.compactMap { byID[$0] }
      let parts = groups.filter { $0.group.measurand.scope?.holder != nil }
      let holders = parts.compactMap { $0.group.measurand.scope?.holder }
      guard parts.count == groups.count, parts.count > 1, Set(holders).count == holders.count, parts.allSatisfy({ $0.group.measurand.kind.countsPeople }) else { return nil }
      let terms = parts.compactMap { term($0) }
      guard terms.count == parts.count else { return nil }
      return DerivedFigure(operation: .sum, terms: terms, unit: parts.first?.group.measurand.unit ?? .people, low: terms.reduce(0) { $0 + $1.low }, high: terms.reduce(0) { $0 + $1.high })
    }
  }

  // MARK: Shares

  /// What part of a total a count of the same kind and place is: the children among the dead.
  private static func shares(_ consensuses: [Consensus]) -> [DerivedFigure] {
    struct Place: Hashable {
      var kind: ClaimKind
      var name: String
      var sort: Claims.Place.Sort?
      var period: CalendarDate?
      var isBackground: Bool
    }
    func place(_ consensus: Consensus) -> Place {
      let measurand = consensus.group.measurand
      return Place(kind: measurand.kind, name: measurand.place?.name ?? "", sort: measurand.place?.sort, period: measurand.period, isBackground: measurand.isBackground)
    }
    var totals: [Place: [Consensus]] = [:]
    for consensus in consensuses {
      let measurand = consensus.group.measurand
      guard isCasualty(measurand.kind), measurand.role == .total, measurand.scope == nil, CountedNoun.isAnyone(measurand.subject.key) else { continue }
      totals[place(consensus), default: []].append(consensus)
    }
    return consensuses.compactMap { part in
      let measurand = part.group.measurand
      guard isCasualty(measurand.kind), [.total, .subcount].contains(measurand.role), parts.contains(CountedNoun.normal(measurand.subject.key)),
        let wholes = totals[place(part)], wholes.count == 1, let whole = wholes.first, let of = term(part), let total = term(whole), of.low > 0, of.high < total.low
      else { return nil }
      return DerivedFigure(operation: .share, terms: [of, total], unit: measurand.unit, low: of.low / total.high * 100, high: of.high / total.low * 100)
    }
  }

  /// People whose number among the victims says something.
  private static let parts: Set<String> = ["child", "woman", "civilian", "infant", "baby", "minor", "student", "pupil"]

  private static func isCasualty(_ kind: ClaimKind) -> Bool { [.killed, .injured, .missing, .displaced, .cases, .detained].contains(kind) }

  // MARK: Starts

  /// When a thing began whose length two origins or more give.
  private static func starts(_ consensuses: [Consensus], _ asOf: CalendarDate?) -> [DerivedFigure] {
    guard let asOf, asOf.day != nil else { return [] }
    let now = Double(asOf.first.value)
    return consensuses.compactMap { consensus in
      let measurand = consensus.group.measurand
      guard measurand.kind == .duration, !measurand.isBackground, consensus.originCount > 1, let overlap = consensus.overlap, let low = overlap.low, let high = overlap.high, low > 0 else { return nil }
      let day = measurand.unit.factor / ElapsedTime.day.factor
      return DerivedFigure(
        operation: .start, terms: [DerivedFigure.Term(group: consensus.id, low: low, high: high)], unit: measurand.unit, low: (now - high * day).rounded(), high: (now - low * day).rounded(), asOf: asOf)
    }
  }

  /// The ends of what a group's origins print; nil where no figure leads or origins conflict.
  private static func term(_ consensus: Consensus) -> DerivedFigure.Term? {
    guard [.middle, .figure, .range].contains(consensus.lead), consensus.verdict != .conflict, let spread = consensus.spread else { return nil }
    return DerivedFigure.Term(group: consensus.id, low: spread.low, high: spread.high)
  }
}
