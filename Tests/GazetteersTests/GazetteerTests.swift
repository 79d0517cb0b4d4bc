import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Gazetteers

extension GazetteerEntry {
  static func of(_ id: UInt32, _ name: String, _ others: [String], _ country: String, _ population: Int, _ sort: GazetteerPlace.Sort = .city) -> Self {
    GazetteerEntry(GazetteerPlace(id: id, name: name, sort: sort, country: country, population: population, latitude: 1.5, longitude: -2.5), otherNames: others)
  }
}

@Suite struct GazetteerTests {
  static let entries: [GazetteerEntry] = [
    .of(1, "Deir ez-Zor", ["Dayr az-Zawr", "Deir al-Zor"], "SY", 271_800), .of(2, "Ar Raqqah", ["Raqqa", "Rakka"], "SY", 531_952),
    .of(3, "Kyiv", ["Kiev", "Kijów"], "UA", 2_952_301), .of(4, "Köln", ["Cologne"], "DE", 1_024_621), .of(5, "Cologne", [], "US", 1_605),
    .of(6, "Tripoli", ["Tarabulus"], "LY", 1_126_000), .of(7, "Tripoli", ["Tarabulus"], "LB", 229_398), .of(8, "Hatay", [], "TR", 0, .province),
    .of(9, "Syria", [], "SY", 16_906_283, .country), .of(10, "São Paulo", [], "BR", 12_400_232),
  ]

  static func gazetteer() throws -> Gazetteer { try #require(Gazetteer(entries, source: "a test")) }

  static let named: [(name: String, ids: [UInt32])] = [
    ("Deir ez-Zor", [1]), ("deir EZ zor", [1]), ("Dayr az-Zawr", [1]), ("Kiev", [3]), ("Cologne", [4, 5]), ("Koln", [4]), ("Tripoli", [6, 7]),
    ("Sao Paulo", [10]), ("Hatay", [8]), ("Syria", [9]), ("Deir Ezzor", []), ("", []), ("Nowhere", []), ("-", []),
  ]

  @Test(arguments: named)
  func `places are found by any of their names, the most populous first`(_ name: String, _ ids: [UInt32]) throws {
    #expect(try Self.gazetteer().places(named: name).map(\.id) == ids)
  }

  static let sounds: [(name: String, ids: [UInt32])] = [
    ("Dair Alzour", [1]), ("Deir Ezzor", [1]), ("Raqa", [2]), ("Kiyev", [3]), ("Tripolis", []), ("", []),
  ]

  @Test(arguments: sounds)
  func `places are found by their consonants`(_ name: String, _ ids: [UInt32]) throws {
    #expect(try Self.gazetteer().places(soundingLike: name).map(\.id) == ids)
  }

  @Test func `a place comes back as it was written`() throws {
    let gazetteer = try Self.gazetteer()
    for entry in Self.entries { #expect(gazetteer.places(named: entry.place.name).contains(entry.place)) }
    #expect(gazetteer.count == Self.entries.count)
    #expect(gazetteer.source == "a test")
    #expect(gazetteer.isWhole)
  }

  @Test func `the bytes do not depend on the run`() {
    var (one, other) = (GazetteerWriter(source: "a"), GazetteerWriter(source: "a"))
    for entry in Self.entries {
      one.add(entry)
      other.add(entry)
    }
    #expect(one.bytes() == other.bytes())
  }

  @Test func `an empty gazetteer knows nothing`() throws {
    let gazetteer = try #require(Gazetteer([]))
    #expect(gazetteer.count == 0 && gazetteer.places(named: "Homs").isEmpty && gazetteer.places(soundingLike: "Homs").isEmpty)
  }

  @Test func `a file is mapped as it is`() throws {
    let folder = try TemporaryFolder()
    var writer = GazetteerWriter(source: "a file")
    for entry in Self.entries { writer.add(entry) }
    let path = try folder.write(writer.bytes(), to: "places.bin")
    #expect(try Gazetteer(path: path).places(named: "Kiev").map(\.name) == ["Kyiv"])
  }

  /// Cut anywhere, an index past its end, another version, another file.
  @Test func `a damaged file is refused, whatever is wrong with it`() throws {
    var writer = GazetteerWriter(source: "a file")
    for entry in Self.entries { writer.add(entry) }
    let bytes = writer.bytes()
    for size in stride(from: 0, to: bytes.count, by: 7) { #expect(Gazetteer(bytes: Array(bytes.prefix(size))) == nil) }
    for (index, octet) in [(0, UInt8(0x20)), (7, 2), (8, 0xFF), (11, 0xFF), (15, 0x7F), (19, 0x80)] {
      var broken = bytes
      broken[index] = octet
      #expect(Gazetteer(bytes: broken) == nil, "octet \(index)")
    }
    let folder = try TemporaryFolder()
    #expect(throws: Diagnostic.self) { try Gazetteer(path: folder.write(Array(bytes.dropLast()), to: "cut.bin")) }
    #expect(throws: Diagnostic.self) { try Gazetteer(path: folder.path + "/absent.bin") }
  }

  @Test func `an altered octet never does harm, and is noticed`() throws {
    var writer = GazetteerWriter(source: "a file")
    for entry in Self.entries { writer.add(entry) }
    let bytes = writer.bytes()
    for index in GazetteerFormat.headerSize..<bytes.count {
      var broken = bytes
      broken[index] ^= 0xFF
      guard let gazetteer = Gazetteer(bytes: broken) else { continue }
      #expect(!gazetteer.isWhole)
      for entry in Self.entries { _ = gazetteer.places(named: entry.place.name) + gazetteer.places(soundingLike: entry.place.name) }
    }
  }
}
