import Claims
import Quantities

/// Corrects what keys alone sort wrongly: takes apart what one article itself tells apart, and joins what
/// two articles give the same telling figure for.
enum ClaimBundles {
  typealias Bundle = (key: MeasurandKey, claims: [Claim])

  /// The bundles, those of one key in the order of their claims. Linear but for sorting.
  static func bundles(of keyed: [Bundle]) -> [Bundle] {
    let parts: [Bundle] = keyed.flatMap { bundle in
      let parts = bundle.key.kind.countsPeople ? Incidents.parts(of: bundle.claims).flatMap { PeopleTotals.parts(of: $0) } : split(bundle.claims)
      return parts.flatMap { Contradictions.parts(of: $0) }.flatMap { SizeParts.parts(of: $0) }.map { (bundle.key, $0) }
    }
    return joined(parts)
  }

  // MARK: Taking apart

  /// An article that gives two numbers for one key, neither of them a revision, counts two things. The numbers of
  /// the article that has most of them begin a part each; those of the others join the part of their verb, else
  /// the nearest in size.
  private static func split(_ claims: [Claim]) -> [[Claim]] {
    guard let kind = claims.first?.kind, isSingleValued(kind) else { return [claims] }
    var numbers: [String: Set<Double>] = [:]
    for claim in claims where isFigure(claim) { if let figure = figure(of: claim) { numbers[claim.article, default: []].insert(figure) } }
    let most = numbers.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let most, most.value.count > 1 else { return [claims] }
    var parts: [Part] = []
    let seeds = claims.filter { $0.article == most.key && isFigure($0) }
    let others = claims.filter { $0.article != most.key && isFigure($0) }
    let rest = claims.filter { !isFigure($0) }
    for claim in seeds + others {
      if let index = part(for: claim, among: parts) { parts[index].add(claim) } else { parts.append(Part(claim)) }
    }
    // A comparison or a vague word goes with the number that stands before it in its article.
    for claim in rest {
      let before = parts.indices.filter { parts[$0].claims.contains { $0.article == claim.article } }
        .max { last(in: parts[$0], before: claim) < last(in: parts[$1], before: claim) }
      if let index = before ?? (parts.isEmpty ? nil : 0) { parts[index].add(claim) } else { parts.append(Part(claim)) }
    }
    return parts.map { $0.claims.sorted(by: ClaimOrder.isBefore) }
  }

  /// Claims of one thing, with what others are compared with.
  private struct Part {
    private(set) var claims: [Claim] = []
    /// The figures above zero.
    private(set) var sizes: [Double] = []
    private(set) var figures: [String: [Double]] = [:]
    private(set) var verbs: Set<String> = []

    init(_ claim: Claim) { add(claim) }

    mutating func add(_ claim: Claim) {
      claims.append(claim)
      verbs.insert(claim.subject.verb)
      guard let figure = ClaimBundles.figure(of: claim) else { return }
      figures[claim.article, default: []].append(figure)
      if figure > 0 { sizes.append(figure) }
    }
  }

  private static func last(in part: Part, before claim: Claim) -> Int {
    part.claims.filter { $0.article == claim.article && $0.range.lowerBound < claim.range.lowerBound }.map(\.range.lowerBound).max() ?? -1
  }

  /// How far two numbers of one thing may lie apart where the same verb governs both, and where not.
  private static let ratios = (sameVerb: 5.0, otherVerb: 2.0)

  private static func part(for claim: Claim, among parts: [Part]) -> Int? {
    guard let figure = figure(of: claim), figure > 0 else { return nil }
    var best: (index: Int, cost: Double)?
    for (index, part) in parts.enumerated() {
      if part.figures[claim.article]?.contains(where: { abs($0 - figure) > 1e-9 * max($0, figure) }) ?? false { continue }
      var nearest = Double.infinity
      for size in part.sizes { nearest = min(nearest, max(size / figure, figure / size)) }
      guard !part.sizes.isEmpty else { continue }
      let isSameVerb = part.verbs.contains(claim.subject.verb)
      guard nearest <= (isSameVerb ? ratios.sameVerb : ratios.otherVerb) else { continue }
      let cost = nearest * (isSameVerb ? 1 : 1.5)
      if cost < best?.cost ?? .infinity { best = (index, cost) }
    }
    return best?.index
  }

  /// True for a number of its own: no comparison with another and no vague word.
  private static func isFigure(_ claim: Claim) -> Bool {
    claim.form != .vague && claim.trend == nil && !claim.rules.contains("kind.antecedent")
  }

  /// Counts of people run on and are revised within an article; a share held is told in several words.
  private static func isSingleValued(_ kind: ClaimKind) -> Bool {
    switch kind {
    case .count, .money, .distance, .area, .buildings, .vehicles: true
    default: false
    }
  }

  // MARK: Joining

  /// What two articles must share to mean one thing by the same telling number.
  private struct Telling: Hashable {
    var kind: ClaimKind
    var unit: String
    var role: Quantity.Role
    var place: String
    var aspect: String
    var isApart: Bool
    var figure: Double
  }

  /// Claims whose number another article gives for something more closely named go to it.
  private static func joined(_ bundles: [Bundle]) -> [Bundle] {
    var numbers: [Telling: Int] = [:]
    // The bundles that hold each telling, and the telling of each bundle's claims; nil for a claim that tells nothing.
    var holders: [[Int]] = []
    var tellings: [[Int?]] = []
    for (index, bundle) in bundles.enumerated() {
      tellings.append(bundle.claims.map { claim in
        guard let telling = telling(claim, bundle.key) else { return nil }
        let number = numbers[telling] ?? holders.count
        if number == holders.count {
          numbers[telling] = number
          holders.append([])
        }
        if holders[number].last != index { holders[number].append(index) }
        return number
      })
    }
    let isGeneric = bundles.map { Self.isGeneric($0.key) }
    var parts = bundles.map(\.claims)
    var isUnordered = [Bool](repeating: false, count: bundles.count)
    for index in bundles.indices {
      var given: Set<Claim.ID> = []
      var kept: Set<Claim.ID> = []
      for (claim, telling) in zip(bundles[index].claims, tellings[index]) {
        guard let telling, holders[telling].count > 1, let target = target(for: claim, at: index, among: holders[telling], parts, isGeneric) else {
          kept.insert(claim.id)
          continue
        }
        parts[target].append(claim)
        isUnordered[target] = true
        given.insert(claim.id)
      }
      if !given.isEmpty { parts[index].removeAll { given.contains($0.id) && !kept.contains($0.id) } }
    }
    return bundles.indices.filter { !parts[$0].isEmpty }.map { (bundles[$0].key, isUnordered[$0] ? parts[$0].sorted(by: ClaimOrder.isBefore) : parts[$0]) }
  }

  /// The bundle that names the claim's thing more closely than its own; of two that name it alike the larger, then
  /// the first.
  private static func target(for claim: Claim, at index: Int, among holders: [Int], _ parts: [[Claim]], _ isGeneric: [Bool]) -> Int? {
    func rank(_ index: Int) -> (Int, Int, Int) { (isGeneric[index] ? 0 : 1, parts[index].count, -index) }
    let others = holders.filter { other in other != index && parts[other].contains { $0.article != claim.article } }
    guard let best = others.max(by: { rank($0) < rank($1) }) else { return nil }
    guard isGeneric[index] || parts[index].count == 1 || isGeneric[best] else { return nil }
    return rank(index) < rank(best) ? best : nil
  }

  /// True for keys that name no more than people or nothing at all.
  private static func isGeneric(_ key: MeasurandKey) -> Bool {
    key.hasUnnamedSubject || key.subject.isEmpty || key.kind == .money && !key.subject.contains(" ") && key.subject == key.unit
  }

  private static func telling(_ claim: Claim, _ key: MeasurandKey) -> Telling? {
    tellingFigure(of: claim).map {
      Telling(kind: key.kind, unit: key.unit, role: key.role, place: key.placeName, aspect: key.aspect, isApart: key.isBackground || key.isForecast, figure: $0)
    }
  }

  /// The figure in its base unit, where so many of its digits count that two articles hardly give it by chance:
  /// two for most kinds, three for lengths.
  private static func tellingFigure(of claim: Claim) -> Double? {
    guard claim.form != .vague, claim.form != .range, claim.kind != .date, claim.kind != .duration, claim.kind != .magnitude,
      let value = claim.value ?? claim.low ?? claim.high, let figure = figure(of: claim), claim.kind != .share || !CountedNoun.isFraction(value)
    else { return nil }
    return significantDigits(value) >= (claim.kind == .distance || claim.kind == .area ? 3 : 2) ? figure : nil
  }

  static func significantDigits(_ value: Double) -> Int {
    let size = abs(value)
    if size < 1e15, size == size.rounded() {
      var digits = Int(size)
      while digits > 0, digits % 10 == 0 { digits /= 10 }
      return digits == 0 ? 0 : String(digits).utf8.count
    }
    var text = KeyText.plain(abs(value)).filter { $0 != "." }
    while text.hasSuffix("0") { text.removeLast() }
    return text.drop { $0 == "0" }.count
  }

  private static func figure(of claim: Claim) -> Double? {
    (claim.value ?? claim.low ?? claim.high).map { $0 * (claim.unit.factor > 0 ? claim.unit.factor : 1) }
  }
}
