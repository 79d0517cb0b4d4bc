import Claims
import Diagnostics

/// Names found in a batch that are to be printed as one.
struct NameJoin {
  let alias: Alias
  private let kind: Alias.Kind
  /// The names printed so far, in the form of comparison.
  private let old: Set<String>
  /// The sort of the place that bears the name already, where it is one sort only.
  private let sort: Place.Sort?

  /// - Returns: a failure where a name is nowhere, or means things of several kinds.
  static func join(_ alias: Alias, in names: BatchNames) -> Result<NameJoin, Fact> {
    var found: [BatchNames.Bearer] = []
    for name in alias.others {
      let bearers = names.bearers(of: name).filter { alias.kind == nil || $0.kind == alias.kind }
      if bearers.isEmpty { return .failure(.nameNotInBatch(name: name, near: names.near(name, among: alias.kind.map { [$0] } ?? Alias.Kind.allCases))) }
      found += bearers
    }
    let own = names.bearers(of: alias.name).filter { alias.kind == nil || $0.kind == alias.kind }
    let kinds = Set(found.map(\.kind))
    guard kinds.count == 1, let kind = kinds.first else { return .failure(.nameOfTwoKinds(name: alias.others.first ?? alias.name)) }
    let sorts = Set(own.compactMap { $0.kind == .place ? $0.sort : nil })
    let old = Set((found + own).filter { $0.kind == kind }.map { BatchNames.normal($0.name) } + [BatchNames.normal(alias.name)])
    return .success(NameJoin(alias: alias, kind: kind, old: old, sort: sorts.count == 1 ? sorts.first : nil))
  }

  private func holds(_ name: String?) -> Bool { name.map { old.contains(BatchNames.normal($0)) } ?? false }

  /// Renames throughout; `touch` is told of each claim that changes.
  func apply(to extraction: inout Extraction, touch: (Claim.ID) -> Void) {
    let wasEvent = kind == .place && holds(extraction.eventPlace?.name)
    if wasEvent { extraction.eventPlace?.name = alias.name }
    for index in extraction.claims.indices {
      let claim = extraction.claims[index]
      let renamed = renamed(claim, event: wasEvent ? extraction.eventPlace : nil)
      guard renamed != claim else { continue }
      extraction.claims[index] = renamed
      touch(claim.id)
    }
    joinSpellings(&extraction)
  }

  private func renamed(_ claim: Claim, event: Place?) -> Claim {
    var claim = claim
    switch kind {
    case .place:
      guard var place = claim.place, holds(place.name) else { return claim }
      if let sort, BatchNames.normal(place.name) != BatchNames.normal(alias.name) { place.sort = sort }
      place.name = alias.name
      claim.place = place
      if let event, place.isSame(as: event), !claim.isAtEvent {
        claim.isAtEvent = true
        claim.isBackground = claim.rules.contains("period.earlier-event") || claim.subject.key.hasSuffix("conflict")
      }
    case .person, .body:
      if holds(claim.attribution.name) {
        claim.attribution.name = alias.name
        if holds(claim.attribution.otherName) { claim.attribution.otherName = nil }
      }
      if holds(claim.attribution.speaker) { claim.attribution.speaker = alias.name }
      if kind == .body, holds(claim.scope?.holder) { claim.scope?.holder = alias.name }
    }
    return claim
  }

  private func joinSpellings(_ extraction: inout Extraction) {
    var joined: [NameSpellings] = []
    var first: [NameSpellings.Kind: Int] = [:]
    for var entry in extraction.names {
      guard BatchNames.Bearer(entry).kind == kind, holds(entry.name) else {
        joined.append(entry)
        continue
      }
      if case .place(let own) = entry.kind, let sort, BatchNames.normal(entry.name) != BatchNames.normal(alias.name), own != sort { entry.kind = .place(sort) }
      entry.name = alias.name
      if let index = first[entry.kind] {
        joined[index].byArticle = Self.union(joined[index].byArticle, entry.byArticle)
        joined[index].descriptions = Self.union(joined[index].descriptions, entry.descriptions)
      } else {
        first[entry.kind] = joined.count
        joined.append(entry)
      }
    }
    extraction.names = joined
    guard kind == .place else { return }
    var places: [PlaceSpellings] = []
    for var entry in extraction.placeSpellings {
      let isJoined = holds(entry.name)
      if isJoined { entry.name = alias.name }
      if isJoined, let index = places.firstIndex(where: { $0.name == alias.name }) {
        places[index].byArticle = Self.union(places[index].byArticle, entry.byArticle)
      } else {
        places.append(entry)
      }
    }
    extraction.placeSpellings = places
  }

  private static func union(_ a: [String: [String]], _ b: [String: [String]]) -> [String: [String]] {
    a.merging(b) { Array(Set($0 + $1)).sorted() }
  }
}
