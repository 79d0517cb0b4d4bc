import Articles
import Claims
import Foundation
import Gazetteers
import TestSupport
import Testing

/// The names of a batch as a reader joins them: a fixture's `names.json`.
struct ExpectedNames: Decodable {
  var places: [String: [String: [String]]]
  var people: [String: [String: [String]]]
  var organisations: [String: [String: [String]]]
  /// Two names, by their headings above or as printed, and why they are two.
  var notJoined: [[String]]

  private enum CodingKeys: String, CodingKey {
    case places, people, organisations
    case notJoined = "not_joined"
  }
}

/// A batch's names as found, held against those expected.
struct NamesScore {
  let found: [NameSpellings]

  enum Sort: Sendable { case place, person, body }

  init(batch: URL) throws {
    found = ClaimExtractor().claims(in: try #require(BatchReader().read([batch.path]).batch)).names
  }

  /// The names under which an article's spelling stands.
  func names(of spelling: String, in file: String, _ sort: Sort) -> Set<String> {
    Set(
      found.filter { name in
        let fits =
          switch name.kind {
          case .place: sort == .place
          case .person: sort == .person
          case .body: sort == .body
          }
        return fits && name.byArticle.contains { $0.key.hasPrefix(file) && $0.value.contains { Self.plain($0) == Self.plain(spelling) } }
      }.map(\.name))
  }

  /// The names for which words without a name stand.
  func names(describedAs printed: String) -> Set<String> {
    Set(found.filter { $0.descriptions.values.contains { $0.contains { Self.plain($0) == Self.plain(printed) } } }.map(\.name))
  }

  /// Without article and in one sort of quotation mark; "BRUSSELS" as a dateline prints it stays apart.
  private static func plain(_ spelling: String) -> String {
    var plain = spelling.replacing("&rsquo;", with: "’").replacing("'", with: "’").replacing("\u{00A0}", with: " ")
    for article in ["the ", "The ", "a ", "A "] where plain.hasPrefix(article) { plain = String(plain.dropFirst(article.count)) }
    return plain
  }

  /// The names into which the proper names of one thing fell: one where all are joined.
  func names(of thing: [String: [String]], _ sort: Sort) -> [String: Set<String>] {
    var spellings: [String: Set<String>] = [:]
    for (file, printed) in thing {
      for spelling in printed where spelling.first?.isUppercase ?? false {
        for name in names(of: spelling, in: file, sort) { spellings[name, default: []].insert(spelling) }
      }
    }
    return spellings
  }
}

/// What no rule joins or tells apart, with the reason.
private let exceptions: [String: String] = [
  "Almatti dam (site)": "“the discharge at Alamatti” names the dam by its village",
  "Kerman (province)": "town and province share an entry, and each claim has its own sort",
  "Yazd (province)": "town and province share an entry, and each claim has its own sort",
]

@Suite struct BatchNamesTests {
  static let batches = ["company-collapse", "conflict", "displacement", "earthquake", "epidemic", "ferry-accident", "flood", "protest"]

  private func sorts(_ expected: ExpectedNames) -> [(NamesScore.Sort, [String: [String: [String]]])] {
    [(.place, expected.places), (.person, expected.people), (.body, expected.organisations)]
  }

  @Test(arguments: batches)
  func `all names of one thing are one, and like-named things are two`(_ batch: String) throws {
    let score = try NamesScore(batch: TestSupport.seeds.appendingPathComponent(batch))
    let sorts = sorts(try TestSupport.json(ExpectedNames.self, TestSupport.fixtures.appendingPathComponent("\(batch)/names.json")))
    for (sort, things) in sorts {
      for (heading, thing) in things.sorted(by: { $0.key < $1.key }) where exceptions[heading] == nil {
        let names = score.names(of: thing, sort)
        #expect(names.count <= 1, "\(heading): \(names)")
      }
    }
    let apart = try TestSupport.json(ExpectedNames.self, TestSupport.fixtures.appendingPathComponent("\(batch)/names.json")).notJoined
    for pair in apart where pair.count >= 2 && exceptions[pair[0]] == nil {
      for (sort, things) in sorts {
        guard let one = things[pair[0]], let other = things[pair[1]] else { continue }
        let both = Set(score.names(of: one, sort).keys).intersection(score.names(of: other, sort).keys)
        #expect(both.isEmpty, "\(pair)")
      }
    }
  }

  /// The shared batch lists spellings under an article's number, and descriptions among the names.
  private struct SharedNames: Decodable {
    var places: [String: [String: [String]]]
    var people: [String: [String: [String]]]
    var organisations: [String: [String: [String]]]
  }

  /// Words without the name that stand for it, by heading.
  private static let descriptions: [(heading: String, spellings: [String])] = [
    ("Syrian Democratic Forces", ["US-backed forces", "US-backed Syrian forces", "U.S.-backed Syrian militias", "Syrian rebel forces"]),
    ("Syrian army / government", ["Assad’s forces"]),
    ("Islamic State", ["the militants", "the jihadists", "the extremists", "the jihadist group"]),
    ("Brigade 137 base", ["a garrison", "a military base", "the base"]),
    ("military airport (south of city)", ["a key government military airport", "the key military airport", "the air base", "the military airport", "a nearby military air base"]),
  ]

  @Test(.needsShared)
  func `all names of one thing in the shared batch are one`() throws {
    let shared = try #require(TestSupport.shared)
    let score = try NamesScore(batch: shared.appendingPathComponent("seeds"))
    let expected = try TestSupport.json(SharedNames.self, shared.appendingPathComponent("gold/seed_name_variants.json"))
    for (sort, things) in [(NamesScore.Sort.place, expected.places), (.person, expected.people), (.body, expected.organisations)] {
      for (heading, thing) in things.sorted(by: { $0.key < $1.key }) where heading != "Not to be merged" {
        let names = score.names(of: thing, sort)
        #expect(names.count <= 1, "\(heading): \(names)")
      }
    }
    for (heading, spellings) in Self.descriptions {
      let names = Set(spellings.flatMap { score.names(describedAs: $0) })
      #expect(names.count == 1, "\(heading): \(names)")
      for spelling in spellings { #expect(!score.names(describedAs: spelling).isEmpty, "\(heading): \(spelling)") }
    }
    // Forces of another country, though the same country backs them.
    #expect(score.names(describedAs: "US-backed Iraqi forces").isEmpty)
    // An activist group, not the town.
    #expect(score.names(of: "DeirEzzor 24", in: "001", .place).isEmpty)
  }
}
