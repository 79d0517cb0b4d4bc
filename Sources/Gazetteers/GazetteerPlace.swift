/// A place of the gazetteer.
public struct GazetteerPlace: Hashable, Sendable {
  /// What sort of place it is.
  public enum Sort: UInt8, Hashable, Sendable {
    case city = 1
    /// A state, province, county or district of a country.
    case province = 2
    case country = 3
  }

  /// GeoNames' number; for provinces and countries a number of the gazetteer's own.
  public var id: UInt32
  /// The gazetteer's spelling: "Deir ez-Zor".
  public var name: String
  public var sort: Sort
  /// ISO 3166-1 alpha-2: "SY".
  public var country: String
  /// The state or province it lies in, where known: "Texas".
  public var admin: String
  /// 0 where not known.
  public var population: Int
  /// In degrees, north and east positive; 0 and 0 where not known.
  public var latitude: Float
  public var longitude: Float

  public init(
    id: UInt32, name: String, sort: Sort = .city, country: String, admin: String = "", population: Int = 0, latitude: Float = 0,
    longitude: Float = 0
  ) {
    self.id = id
    self.name = name
    self.sort = sort
    self.country = country
    self.admin = admin
    self.population = population
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A place with all its names, as the gazetteer is built from.
public struct GazetteerEntry: Hashable, Sendable {
  public var place: GazetteerPlace
  /// Other names and spellings: "Dayr az-Zawr", "Deir al-Zor".
  public var otherNames: [String]

  public init(_ place: GazetteerPlace, otherNames: [String] = []) {
    self.place = place
    self.otherNames = otherNames
  }
}
