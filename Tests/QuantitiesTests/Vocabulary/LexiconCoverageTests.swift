import Foundation
import TestSupport
import Testing

@testable import Quantities

/// Every entry of every lexicon is read in a sentence of its own.
@Suite struct LexiconCoverageTests {
  /// The lexicon files by name, and what makes cases of each.
  private static let files: [(name: String, bytes: [UInt8], cases: @Sendable ([UInt8]) throws -> [LexiconCase])] = [
    ("calendar", PackageResources.calendar_json, { LexiconCase.calendar(try file($0)) }),
    ("hedges", PackageResources.hedges_json, { LexiconCase.hedges(try file($0)) }),
    ("identifiers", PackageResources.identifiers_json, { LexiconCase.identifiers(try file($0)) }),
    ("numbers", PackageResources.numbers_json, { LexiconCase.numbers(try file($0)) }),
    ("people", PackageResources.people_json, { LexiconCase.people(try file($0)) }),
    ("units", PackageResources.units_json, { LexiconCase.units(try file($0)) }),
    ("vague", PackageResources.vague_json, { LexiconCase.vague(try file($0)) }),
    ("words", PackageResources.words_json, { LexiconCase.words(try file($0)) }),
  ]

  /// The cases of each file, made once.
  private static let cases: [String: Result<[LexiconCase], any Error>] = Dictionary(
    uniqueKeysWithValues: files.map { lexicon in (lexicon.name, Result { try lexicon.cases(lexicon.bytes) }) })

  private static func cases(of name: String) throws -> [LexiconCase] { try #require(cases[name]).get() }

  private static func file<File: Decodable>(_ bytes: [UInt8]) throws -> File { try JSONDecoder().decode(File.self, from: Data(bytes)) }

  @Test(arguments: files.map(\.name))
  func `each entry is read as its list says, or has a reason why not`(_ name: String) throws {
    let exceptions = LexiconExceptions.reasons.filter { $0.key.hasPrefix(name + ".") }
    var used: Set<String> = []
    for entry in try Self.cases(of: name) {
      guard let problem = entry.problem else { continue }
      if exceptions[entry.id] == nil { Issue.record("\(problem)") }
      used.insert(entry.id)
    }
    #expect(Set(exceptions.keys).subtracting(used).sorted() == [], "exceptions that are none")
  }

  /// Keys that say something of the entries beside them, and what of.
  private static let attributes: [String: String] = [
    "hedges.before.form": "checked with each phrase", "hedges.after.form": "checked with each phrase",
    "hedges.comparatives.more": "phrases are made of it", "hedges.comparatives.less": "phrases are made of it",
    "units.units.name": "checked with each form", "units.units.code": "checked with each form", "units.units.dimension": "checked with each form",
    "units.units.factor": "checked with each form", "units.currencies.name": "checked with each form", "units.currencies.factor": "checked with each form",
    "vague.plurals.words": "the entry", "vague.plurals.low": "checked with it", "vague.plurals.high": "checked with it",
    "vague.plain.words": "the entry", "vague.plain.low": "checked with it", "vague.plain.high": "checked with it",
    "vague.shares.words": "the entry", "vague.shares.low": "checked with it", "vague.shares.high": "checked with it",
  ]

  @Test func `no file of the lexicons goes without cases`() throws {
    let folder = TestSupport.packageRoot.appendingPathComponent("Sources/Quantities/Lexicons/en").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    #expect(names.sorted() == Self.files.map(\.name))
  }

  @Test(arguments: files.map(\.name))
  func `no key of a lexicon goes without cases`(_ name: String) throws {
    let lexicon = try #require(Self.files.first { $0.name == name })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(lexicon.bytes)) as? [String: Any])
    let tested = Set(try Self.cases(of: name).map(\.list))
    let untested = Self.keys(of: object, under: name).filter { !tested.contains($0) && Self.attributes[$0] == nil }
    #expect(untested == [], "a new key needs cases in Vocabulary/Coverage, or an attribute's reason here")
    let stray = tested.filter { list in !Self.keys(of: object, under: name).contains { $0 == list || $0.hasPrefix(list + ".") } }
    #expect(stray == [], "cases of a key that is not there")
  }

  /// The keys of an object and of the rows in its lists, joined by points, but for `why`, which is a comment. A
  /// dictionary from words to numbers or to other words is a list of entries.
  private static func keys(of object: [String: Any], under path: String) -> [String] {
    object.keys.sorted().filter { $0 != "why" }.flatMap { key -> [String] in
      let own = "\(path).\(key)"
      let rows = (object[key] as? [[String: Any]]) ?? (object[key] as? [String: [Any]]).map { [$0] } ?? (object[key] as? [String: Any]).flatMap { $0["words"] is [Any] ? [$0] : nil } ?? []
      guard !rows.isEmpty else { return [own] }
      return Set(rows.flatMap { keys(of: $0, under: own) }).sorted()
    }
  }

  @Test(arguments: files.map(\.name))
  func `no entry stands twice in a list`(_ name: String) throws {
    var seen: Set<String> = []
    for entry in try Self.cases(of: name) where !entry.list.hasSuffix(".prefixes") && !entry.list.hasSuffix(".code") {
      #expect(seen.insert(entry.id).inserted, "\(entry.id)")
    }
  }
}
