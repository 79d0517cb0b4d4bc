import Claims
import Dates
import Quantities

/// Finds groups that one attribute keeps apart.
enum SeparationFinder {
  private struct Wiped: Hashable {
    var attribute: Separation.Attribute
    var key: MeasurandKey
    var scope: ScopeKey?
  }

  /// The separations by attribute, then by their groups. Linear but for sorting: groups meet in the
  /// bucket of what they have in common.
  static func separations(of groups: [MeasurandGroup], asOf: CalendarDate?) -> [Separation] {
    var buckets: [Wiped: [MeasurandGroup.ID]] = [:]
    for group in groups {
      guard let first = group.claims.first else { continue }
      let key = MeasurandKey(first, asOf: asOf)
      let scope = group.claims.lazy.compactMap { ScopeKey($0) }.first
      for attribute in Separation.Attribute.allCases {
        if let wiped = wiped(attribute, key: key, scope: scope) { buckets[wiped, default: []].append(group.id) }
      }
    }
    let order = Dictionary(
      Separation.Attribute.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return buckets
      .filter { $0.value.count > 1 }
      .map { Separation(attribute: $0.key.attribute, groups: $0.value.sorted()) }
      .sorted { a, b in
        let (x, y) = (order[a.attribute] ?? 0, order[b.attribute] ?? 0)
        return x == y ? a.groups.lexicographicallyPrecedes(b.groups) : x < y
      }
  }

  /// What is left of a group's attributes without one; nil where it has no such attribute to lose.
  private static func wiped(_ attribute: Separation.Attribute, key: MeasurandKey, scope: ScopeKey?) -> Wiped? {
    var wiped = Wiped(attribute: attribute, key: key, scope: scope)
    switch attribute {
    case .scope: wiped.scope = nil
    case .placeSort: wiped.key.placeSort = nil
    case .subject:
      if key.hasUnnamedSubject { return nil }
      wiped.key.subject = ""
      wiped.key.aspect = ""
    case .role:
      wiped.key.role = .total
      wiped.key.trend = nil
    case .unit: wiped.key.unit = ""
    case .period: wiped.key.period = nil
    case .background: wiped.key.isBackground = false
    }
    return wiped
  }
}
