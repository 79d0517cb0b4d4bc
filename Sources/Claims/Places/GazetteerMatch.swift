import Gazetteers

/// Finds the gazetteer's place for a spelling, in the light of the countries that a batch speaks of.
struct GazetteerMatch {
  let gazetteer: Gazetteer?
  private let weights: [String: Double]
  private let mainCodes: Set<String>

  init(gazetteer: Gazetteer?, prior: CountryPrior) {
    self.gazetteer = gazetteer
    weights = prior.weights()
    mainCodes = prior.mainCodes()
  }

  /// Places of a country that the batch never names must be this large to be meant by their name alone.
  private static let knownByItself = 100_000

  /// The place that bears a name; of several one in a country that the batch speaks of, then the most populous.
  /// - Parameter sort: what the words beside the name say; nil where they say nothing.
  func place(named name: String, sort: Place.Sort?) -> GazetteerPlace? {
    guard let gazetteer else { return nil }
    let places = gazetteer.places(named: name).filter { place in
      guard place.sort != .country, sort != .city || place.sort == .city else { return false }
      return weights[place.country] != nil || place.population >= Self.knownByItself
    }
    return best(places, sort)
  }

  /// True for a place of a country that the batch is about.
  func isAtHome(_ place: GazetteerPlace) -> Bool { mainCodes.contains(place.country) }

  /// The place that all of some spellings sound like: only in the batch's main countries, and only where the names
  /// say enough.
  func place(soundingLike names: [String], sort: Place.Sort?) -> GazetteerPlace? {
    guard let gazetteer, let name = names.first, NameKey.sounds(in: NameKey.key(of: name)) >= 4 else { return nil }
    let folded = names.map { FoldedName.fold($0) }
    let places = gazetteer.places(soundingLike: name).filter { place in
      mainCodes.contains(place.country) && place.sort != .country && folded.allSatisfy { NameSimilarity.isVariant($0, FoldedName.fold(place.name)) }
    }
    return best(places, sort)
  }

  private func best(_ places: [GazetteerPlace], _ sort: Place.Sort?) -> GazetteerPlace? {
    places.max { a, b in rank(a, sort) == rank(b, sort) ? a.id > b.id : rank(a, sort) < rank(b, sort) }
  }

  /// Ten times more people count as much as a country named a third as often.
  private func rank(_ place: GazetteerPlace, _ sort: Place.Sort?) -> Double {
    let size = place.population > 0 ? Double(String(place.population).count) / 9 : 0
    let fits = sort == .province && place.sort == .province ? 0.5 : place.sort == .city ? 0.3 : 0
    return (weights[place.country] ?? -0.5) * 3 + size + fits
  }

  /// True where the gazetteer has both names, and no place in the batch's countries bears both.
  func tellsApart(_ a: String, _ b: String) -> Bool {
    guard let gazetteer else { return false }
    let (a, b) = (known(a, gazetteer), known(b, gazetteer))
    return !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b)
  }

  private func known(_ name: String, _ gazetteer: Gazetteer) -> Set<UInt32> {
    Set(gazetteer.places(named: name).filter { mainCodes.contains($0.country) }.map(\.id))
  }
}
