import Claims
import Quantities

/// Corrects what keys alone sort wrongly: takes apart what one article itself tells apart, and joins what
/// two articles give the same telling figure for.
enum ClaimBundles {
  typealias Bundle = (key: MeasurandKey, claims: [Claim])

  /// The bundles, those of one key in the order of their claims. Linear but for sorting.
  static func bundles(of keyed: [Bundle]) -> [Bundle] {
    joined(keyed.flatMap { bundle in split(bundle.claims).map { (bundle.key, $0) } })
  }

  // MARK: Taking apart

  /// An article that gives two numbers for one key, neither of them a revision, counts two things: they are
  /// told apart by the verb, then by the number.
  private static func split(_ claims: [Claim]) -> [[Claim]] {
    guard isAmbiguous(claims) else { return [claims] }
    return parts(of: claims) { $0.subject.verb }.flatMap { part in
      isAmbiguous(part) ? parts(of: part) { figure(of: $0).map { "\($0)" } ?? $0.id } : [part]
    }
  }

  private static func parts(of claims: [Claim], by name: (Claim) -> String) -> [[Claim]] {
    var order: [String] = []
    var parts: [String: [Claim]] = [:]
    for claim in claims {
      let name = name(claim)
      if parts[name] == nil { order.append(name) }
      parts[name, default: []].append(claim)
    }
    return order.compactMap { parts[$0] }
  }

  /// True where an article gives several numbers for what can have one only.
  private static func isAmbiguous(_ claims: [Claim]) -> Bool {
    guard let kind = claims.first?.kind, isSingleValued(kind) else { return false }
    var first: [String: Claim] = [:]
    // "4 lakh cusecs, up from 3.5 lakh": the number that it is compared with is of the same thing.
    for claim in claims where claim.form != .vague && claim.trend == nil && !claim.rules.contains("kind.antecedent") {
      guard let figure = figure(of: claim) else { continue }
      if let known = first[claim.article], let other = Self.figure(of: known), abs(other - figure) > 1e-9 * max(abs(other), abs(figure)),
        known.attribution.name == claim.attribution.name
      {
        return true
      }
      if first[claim.article] == nil { first[claim.article] = claim }
    }
    return false
  }

  /// Counts that run on are revised within an article; a share held is told in several words.
  private static func isSingleValued(_ kind: ClaimKind) -> Bool {
    switch kind {
    case .count, .money, .distance, .area, .buildings, .vehicles: true
    default: false
    }
  }

  // MARK: Joining

  /// Two articles that give the same telling number of the same kind and unit at the same place mean one thing.
  private static func joined(_ bundles: [Bundle]) -> [Bundle] {
    struct Telling: Hashable {
      var kind: ClaimKind
      var unit: String
      /// Of people; empty where the number alone tells.
      var subject: String
      var role: Quantity.Role
      var place: String
      var isBackground: Bool
      var figure: Double
    }
    var root = Array(bundles.indices)
    func find(_ index: Int) -> Int {
      var index = index
      while root[index] != index { index = root[index] }
      return index
    }
    var seen: [Telling: Int] = [:]
    for (index, bundle) in bundles.enumerated() {
      for claim in bundle.claims {
        guard let figure = tellingFigure(of: claim) else { continue }
        let telling = Telling(
          kind: bundle.key.kind, unit: bundle.key.unit,
          subject: bundle.key.kind.countsPeople && significantDigits(figure) < 3 ? bundle.key.subject : "", role: bundle.key.role, place: bundle.key.placeName,
          isBackground: bundle.key.isBackground || bundle.key.isForecast, figure: figure)
        guard let other = seen[telling] else {
          seen[telling] = index
          continue
        }
        let (a, b) = (find(other), find(index))
        if a != b, bundles[other].claims.contains(where: { $0.article != claim.article }) { root[max(a, b)] = min(a, b) }
      }
    }
    var order: [Int] = []
    var members: [Int: [Claim]] = [:]
    for (index, bundle) in bundles.enumerated() {
      let top = find(index)
      if members[top] == nil { order.append(top) }
      members[top, default: []] += bundle.claims
    }
    return order.map { (bundles[$0].key, (members[$0] ?? []).sorted(by: ClaimOrder.isBefore)) }
  }

  /// The figure in its base unit, where so many of its digits count that two articles hardly give it by chance:
  /// two for most kinds, three for lengths.
  private static func tellingFigure(of claim: Claim) -> Double? {
    guard claim.form != .vague, claim.form != .range, claim.kind != .date, claim.kind != .duration, claim.kind != .magnitude,
      let value = claim.value ?? claim.low ?? claim.high, let figure = figure(of: claim)
    else { return nil }
    return significantDigits(value) >= (claim.kind == .distance || claim.kind == .area ? 3 : 2) ? figure : nil
  }

  static func significantDigits(_ value: Double) -> Int {
    var text = KeyText.plain(abs(value)).filter { $0 != "." }
    while text.hasSuffix("0") { text.removeLast() }
    return text.drop { $0 == "0" }.count
  }

  private static func figure(of claim: Claim) -> Double? {
    (claim.value ?? claim.low ?? claim.high).map { $0 * (claim.unit.factor > 0 ? claim.unit.factor : 1) }
  }
}
