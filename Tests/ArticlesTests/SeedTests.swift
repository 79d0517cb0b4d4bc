import Dates
import Foundation
import TestSupport
import Testing

@testable import Articles

/// A line of claims.jsonl or negatives.jsonl.
struct Expected: Decodable, Sendable {
  let article: String
  let start: Int
  let end: Int
  let quote: String
  let why: String?
  let tier: String?
}

/// A seed batch with what stands in it.
struct SeedBatch: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let folder: URL
  let claims: URL
  let negatives: URL

  static let all: [SeedBatch] = {
    let fixture = TestSupport.fixtures.appendingPathComponent("deir-ez-zor")
    let own = SeedBatch(
      testDescription: "deir-ez-zor", folder: TestSupport.seeds.appendingPathComponent("deir-ez-zor"),
      claims: fixture.appendingPathComponent("claims.jsonl"),
      negatives: fixture.appendingPathComponent("negatives.jsonl"))
    guard let shared = TestSupport.shared else { return [own] }
    let gold = shared.appendingPathComponent("gold")
    return [
      own,
      SeedBatch(
        testDescription: "shared", folder: shared.appendingPathComponent("seeds"),
        claims: gold.appendingPathComponent("seed_claims.jsonl"),
        negatives: gold.appendingPathComponent("seed_negatives.jsonl")),
    ]
  }()

  func articles() throws -> [String: Article] {
    let batch = try #require(BatchReader().read([folder.path]).batch)
    return Dictionary(uniqueKeysWithValues: batch.articles.map { ($0.id, $0) })
  }
}

extension Article {
  /// The block that holds a code point of the file.
  func block(atCodePoint offset: Int) -> TextBlock? {
    blocks.first {
      source.codePoint(at: $0.range.lowerBound) <= offset && offset < source.codePoint(at: $0.range.upperBound)
    }
  }
}

@Suite("The seed batches")
struct SeedTests {
  @Test("every figure stands in the body, where its offsets say", arguments: SeedBatch.all)
  func claimsInBody(_ seed: SeedBatch) throws {
    let articles = try seed.articles()
    for claim in try TestSupport.jsonLines(Expected.self, seed.claims) {
      let article = try #require(articles[claim.article])
      let block = try #require(article.block(atCodePoint: claim.start))
      #expect(block.role == .body, "\(claim.article): \(claim.quote)")
      #expect(block.text.contains(claim.quote), "\(claim.article): \(claim.quote)")
    }
  }

  /// Negatives that are page noise by their nature; the others are words of the text that are no figures.
  static let noise: Set<String> = ["list marker", "timestamp", "video length", "date"]

  @Test("page noise stands outside the body", arguments: SeedBatch.all)
  func noiseOutsideBody(_ seed: SeedBatch) throws {
    let articles = try seed.articles()
    for negative in try TestSupport.jsonLines(Expected.self, seed.negatives) {
      let block = try #require(articles[negative.article]?.block(atCodePoint: negative.start))
      let isRelated = negative.quote.hasPrefix("one of the last rebel")
      if Self.noise.contains(negative.why ?? "") || isRelated {
        #expect(block.role != .body, "\(negative.article): \(negative.quote)")
      } else {
        #expect(block.role == .body, "\(negative.article): \(negative.quote)")
      }
    }
  }

  @Test("the folder's articles are read without a complaint", arguments: SeedBatch.all)
  func silent(_ seed: SeedBatch) { #expect(BatchReader().read([seed.folder.path]).diagnostics.isEmpty) }

  @Test("the shared batch is among them", .needsShared)
  func sharedIsAmongThem() { #expect(SeedBatch.all.count == 2) }

  /// Line and role of every block that is not body.
  static let roles = [
    "a-coast-daily.txt": "1T 3C 36N 38N 40N 44N 46N",
    "b-ap-reprint.txt": "1T 3C 5R 36N",
    "c-kestrel-world.txt": "1N 2N 3N 4N 6T 8R 12C 13C 19N 23N 25N 27N 33H 39N 43H 47N 51N 53N 55N 57R 59N 61N 63N",
    "d-tideway-post.txt": "",
    "e-radio-fernhill.txt": "1N 3N 5T 7C 9R",
  ]

  @Test("blocks beside the body", arguments: roles.keys.sorted())
  func besideBody(_ name: String) throws {
    let article = try #require(SeedBatch.all[0].articles()[name])
    let found = article.blocks.filter { $0.role != .body }.map { "\($0.line)\($0.letter)" }.joined(separator: " ")
    #expect(found == Self.roles[name])
  }

  @Test("what the files say about themselves")
  func statements() throws {
    let articles = try SeedBatch.all[0].articles()
    #expect(articles["b-ap-reprint.txt"]?.dateline?.value == "BEIRUT")
    #expect(articles["b-ap-reprint.txt"]?.wires == [WireCredit(agency: "AP", form: .dateline, line: 5)])
    #expect(articles["b-ap-reprint.txt"]?.outlet == nil)
    #expect(articles["b-ap-reprint.txt"]?.published == nil)
    #expect(articles["c-kestrel-world.txt"]?.outlet == Stated("Kestrel World", .file(line: 3)))
    #expect(articles["c-kestrel-world.txt"]?.published?.value.description == "2017-09-05")
    #expect(articles["c-kestrel-world.txt"]?.wires.map(\.agency) == ["AP", "Reuters", "AFP", "dpa"])
    #expect(articles["d-tideway-post.txt"]?.title == nil)
    #expect(articles["d-tideway-post.txt"]?.wires == [WireCredit(agency: "AFP", form: .mention, line: 11)])
    #expect(articles["e-radio-fernhill.txt"]?.wires.map(\.agency) == ["Reuters"])
    #expect(articles["e-radio-fernhill.txt"]?.published == nil)
    #expect(articles["a-coast-daily.txt"]?.outlet == Stated("The Coast Daily", .manifest))
  }
}
