import Claims
import Dates
import Quantities

/// Why the printed figures of a group differ.
///
/// Scope, date and definition count as reasons only where the figures agree better without those
/// that they concern.
struct ReasonFinder {
  let group: MeasurandGroup
  let estimates: [Estimate]
  let verdict: Verdict
  let flags: [Flag]
  let asOf: CalendarDate?
  /// The figure of a claim in the group's unit.
  let figure: (Claim) -> Double?

  private var central: [Estimate] { estimates.filter { $0.standing == .central } }

  /// All reasons that apply, in the order tried; empty where one figure only is printed.
  func reasons() -> [Reason] {
    let origins = Set((central + estimates.filter { [.earlier, .withdrawn, .bound].contains($0.standing) }).map(\.origin.id))
    let claims = estimates.filter { origins.contains($0.origin.id) }.flatMap(\.origin.claims)
    let byID = Dictionary(group.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = Set(claims.compactMap { byID[$0] }.filter { $0.form != .vague }.compactMap(figure))
    let others = Set(central.compactMap(\.interval.best))
    let numbers = Set(estimates.filter { $0.standing != .vague }.compactMap { $0.interval.best ?? $0.interval.low ?? $0.interval.high })
    let isOverruled = numbers.count > 1 && estimates.contains { $0.standing == .earlier || $0.standing == .withdrawn }
    let isContradicted = flags.contains { flag in
      switch flag {
      case .boundContradicted, .revised: true
      default: false
      }
    }
    guard figures.count > 1 || others.count > 1 || isOverruled || isContradicted, claims.count > 1 else { return [] }

    let found = [
      scope(), date(), withdrawn(), definition(), unit(), slip(), oneOriginTwice(byID), rounding(), outlier(),
    ].compactMap { $0 }
    return found.isEmpty ? [Reason(kind: .unexplained, claims: central.map(\.claim.id))] : found
  }

  private func scope() -> Reason? {
    let missing = Set(group.scopeMissing)
    return reason(.scope, settingAside: central.filter { missing.contains($0.claim.id) })
  }

  private func date() -> Reason? {
    let earlier = estimates.filter { $0.standing == .earlier }
    let revised = flags.flatMap { flag -> [Claim.ID] in
      if case .revised(_, let from, let to) = flag { [from, to] } else { [] }
    }
    if !earlier.isEmpty || !revised.isEmpty { return Reason(kind: .date, claims: unique(earlier.map(\.claim.id) + revised)) }
    guard group.measurand.kind.locationUse == .figures,
      let newest = central.compactMap(\.claim.asOf.date).max(by: { $0.last < $1.last })
    else { return nil }
    return reason(.date, settingAside: central.filter { estimate in
      estimate.claim.asOf.date.map { newest.first - $0.last > 1 } ?? false
    })
  }

  private func withdrawn() -> Reason? {
    let claims = flags.flatMap { flag -> [Claim.ID] in
      if case .withdrawn(let claim, let by) = flag { [claim, by] } else { [] }
    }
    return claims.isEmpty ? nil : Reason(kind: .withdrawn, claims: unique(claims))
  }

  private func slip() -> Reason? {
    let claims = flags.flatMap { flag -> [Claim.ID] in
      if case .tenfold(_, let claims, _) = flag { claims } else { [] }
    }
    return claims.isEmpty ? nil : Reason(kind: .slip, claims: unique(claims))
  }

  private func unique(_ claims: [Claim.ID]) -> [Claim.ID] {
    var seen: Set<Claim.ID> = []
    return claims.filter { seen.insert($0).inserted }
  }

  private func definition() -> Reason? {
    guard group.measurand.kind.countsPeople else { return nil }
    return reason(.definition, settingAside: minority { CountedPeople.definition(of: $0.claim) })
  }

  /// Units are the reason where the bare numbers agree better than the quantities: one of the
  /// units is then likely a slip.
  private func unit() -> Reason? {
    guard group.measurand.kind.locationUse == .figures, let level = verdict.level else { return nil }
    let aside = minority { CountedNoun.normal($0.claim.unit.name) }
    let bare = central.map { PrintedFigure.interval(of: $0.claim) }
    let bareLevel = VerdictLadder.verdict(on: bare, kind: group.measurand.kind, asOf: nil).level ?? 0
    return aside.isEmpty || bareLevel >= level ? nil : Reason(kind: .unit, claims: aside.map(\.claim.id))
  }

  private func oneOriginTwice(_ claims: [Claim.ID: Claim]) -> Reason? {
    let gone = PrintedNumbers.revised(flags).union((withdrawn()?.claims ?? []) + (slip()?.claims ?? []))
    for estimate in central {
      let printed = estimate.origin.claims.compactMap { claims[$0] }
        .filter { $0.form != .vague && !$0.isForecast && !gone.contains($0.id) }
      let figures = Set(printed.compactMap(figure))
      let articles = Set(printed.map(\.article))
      if figures.count > 1, articles.count > 1 { return Reason(kind: .oneOriginTwice, claims: printed.map(\.id)) }
    }
    return nil
  }

  private func rounding() -> Reason? {
    guard verdict == .agree, central.count > 1 else { return nil }
    return Reason(kind: .rounding, claims: central.map(\.claim.id))
  }

  private func outlier() -> Reason? {
    let apart: Set<Origin.ID> = Set(flags.compactMap { flag in
      switch flag {
      case .standsApart(let origin), .outsideOverlap(let origin): origin
      default: nil
      }
    })
    let claims = estimates.filter { apart.contains($0.origin.id) }.map(\.claim.id)
    return claims.isEmpty ? nil : Reason(kind: .outlier, claims: claims)
  }

  /// The estimates outside the largest class; of equally large ones the first by name stays.
  private func minority(by name: (Estimate) -> String) -> [Estimate] {
    let classes = Dictionary(grouping: central, by: name)
    let largest = classes.min { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }?.key
    return central.filter { name($0) != largest }
  }

  private func reason(_ kind: Reason.Kind, settingAside aside: [Estimate]) -> Reason? {
    guard !aside.isEmpty, aside.count < central.count, let level = verdict.level else { return nil }
    let ids = Set(aside.map(\.claim.id))
    let rest = central.filter { !ids.contains($0.claim.id) }
    let without = VerdictLadder.verdict(on: rest.map(\.interval), kind: group.measurand.kind, asOf: asOf).level ?? 0
    return without < level ? Reason(kind: kind, claims: aside.map(\.claim.id)) : nil
  }
}
