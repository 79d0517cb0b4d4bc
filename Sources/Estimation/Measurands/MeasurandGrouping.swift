import Claims
import Dates
import Quantities

/// Sorts claims into groups that measure the same thing.
///
/// When in doubt two claims stay apart: a comparison not made can be made by the reader, a wrong
/// one misleads.
enum MeasurandGrouping {
  /// The groups in the order of their ids. Linear but for sorting.
  static func groups(of claims: [Claim], asOf: CalendarDate?, directives: Directives = Directives()) -> [MeasurandGroup] {
    let sorted = claims.sorted(by: ClaimOrder.isBefore)
    var order: [MeasurandKey] = []
    var byKey: [MeasurandKey: [Claim]] = [:]
    for claim in sorted {
      let key = MeasurandKey(claim, asOf: asOf)
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(claim)
    }
    var groups: [MeasurandGroup] = []
    var taken: [String: Int] = [:]
    let bundles = ClaimBundles.bundles(of: order.map { ($0, byKey[$0] ?? []) })
    for (key, claims) in bundles {
      for part in parts(of: claims) {
        let place = place(of: part.claims)
        var id = GroupName.id(for: key, place: place, scope: part.scope)
        taken[id, default: 0] += 1
        if let count = taken[id], count > 1 { id += "-\(count)" }
        groups.append(
          MeasurandGroup(
            id: id, measurand: measurand(key, place: place, part: part), claims: part.claims,
            scopeMissing: part.scopeMissing))
      }
    }
    groups.sort { $0.id < $1.id }
    return directives.leavesGroups ? groups : RegroupedClaims(groups, directives).groups
  }

  private struct Part {
    var scope: ScopeKey?
    var claims: [Claim] = []
    var scopeMissing: [Claim.ID] = []
  }

  /// The claims of one measurand by scope, in the order in which the scopes occur.
  private static func parts(of claims: [Claim]) -> [Part] {
    let scopes = claims.map { ScopeKey($0) }
    let scoped = zip(claims, scopes).compactMap { claim, scope in scope.map { (claim: claim, scope: $0) } }
    guard !scoped.isEmpty else { return [Part(claims: claims)] }
    let scopeGuard = ScopeGuard(scoped: scoped)
    var parts: [Part] = []
    var indices: [ScopeKey?: Int] = [:]
    for (claim, own) in zip(claims, scopes) {
      let scope = own ?? scopeGuard.scope(for: claim)
      let index = indices[scope] ?? parts.count
      if index == parts.count {
        indices[scope] = index
        parts.append(Part(scope: scope))
      }
      parts[index].claims.append(claim)
      if own == nil, scope != nil { parts[index].scopeMissing.append(claim.id) }
    }
    return parts
  }

  private static func measurand(_ key: MeasurandKey, place: Place?, part: Part) -> Measurand {
    let printed = mostFrequent(part.claims.map(\.subject.printed).filter { !$0.isEmpty })
    let subject = mostFrequent(part.claims.map(\.subject.key))
    // Only what all of them tell is the group's.
    let incidents = Set(part.claims.map(\.subject.incident))
    let scopes = part.scope == nil ? [] : part.claims.filter { ScopeKey($0) != nil }.compactMap(\.scope)
    return Measurand(
      kind: key.kind,
      subject: Subject(
        key: subject ?? "", printed: printed ?? "", whole: mostFrequent(part.claims.compactMap(\.subject.whole)), aspect: key.aspect,
        incident: incidents.count == 1 ? incidents.first ?? "" : ""),
      place: place,
      scope: mostFrequent(scopes), role: key.role, unit: unit(of: part.claims, kind: key.kind), period: key.period,
      isBackground: part.claims.allSatisfy(\.isBackground))
  }

  private static func place(of claims: [Claim]) -> Place? { mostFrequent(claims.compactMap(\.place)) }

  /// The unit in which the group's numbers are given: for durations that of the narrowest figure,
  /// else the most frequent.
  private static func unit(of claims: [Claim], kind: ClaimKind) -> MeasureUnit {
    if kind == .date { return ElapsedTime.day }
    let usable = claims.filter { $0.unit.factor > 0 && $0.unit.factor.isFinite }
    if kind == .duration {
      let narrowest = usable
        .map { (unit: $0.unit, width: PrintedFigure.interval(of: $0).width * $0.unit.factor) }
        .min { $0.width < $1.width }
      if let narrowest, narrowest.width.isFinite { return narrowest.unit }
    }
    let people = kind.countsPeople && claims.allSatisfy { CountedNoun.isInhabitants($0.unit.name) }
    return people ? .people : mostFrequent(usable.map(\.unit)) ?? claims.first?.unit ?? .none
  }

  /// The value that occurs most often; of equally frequent ones the first.
  private static func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return values.first { counts[$0] == most }
  }
}
