import Foundation
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

  private static func file<File: Decodable>(_ bytes: [UInt8]) throws -> File { try JSONDecoder().decode(File.self, from: Data(bytes)) }

  @Test(arguments: files.map(\.name))
  func `each entry is read as its list says, or has a reason why not`(_ name: String) throws {
    let lexicon = try #require(Self.files.first { $0.name == name })
    let exceptions = LexiconExceptions.reasons.filter { $0.key.hasPrefix(name + ".") }
    var used: Set<String> = []
    for entry in try lexicon.cases(lexicon.bytes) {
      guard let problem = entry.problem else { continue }
      if exceptions[entry.id] == nil { Issue.record("\(problem)") }
      used.insert(entry.id)
    }
    #expect(Set(exceptions.keys).subtracting(used).sorted() == [], "exceptions that are none")
  }
}
