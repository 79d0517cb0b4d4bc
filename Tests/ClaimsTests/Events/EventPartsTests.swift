import Articles
import Foundation
import Quantities
import TestSupport
import Testing

@testable import Claims

@Suite struct EventPartsTests {
  private static func batch(_ folders: [(name: String, count: Int)]) throws -> Batch {
    var articles: [Article] = []
    for (name, count) in folders {
      let folder = TestSupport.packageRoot.appendingPathComponent("seeds/\(name)").path
      articles += try #require(BatchReader().read([folder]).batch).articles.prefix(count)
    }
    return Batch(name: "test", articles: articles)
  }

  static let batches: [String] = ["company-collapse", "conflict", "displacement", "earthquake", "epidemic", "ferry-accident", "flood", "protest", "deir-ez-zor"]

  @Test(arguments: batches)
  func `the articles of one event are one part`(_ name: String) throws {
    #expect(ClaimExtractor().claims(in: try Self.batch([(name, 5)])).events.isEmpty)
  }

  @Test(arguments: [("flood", "earthquake"), ("protest", "ferry-accident"), ("company-collapse", "epidemic"), ("displacement", "protest")])
  func `two events are two parts, the larger first, and no claim lies at the other's place`(_ first: String, _ second: String) throws {
    let batch = try Self.batch([(second, 2), (first, 3)])
    let found = ClaimExtractor().claims(in: batch)
    #expect(found.events.map(\.articles.count) == [3, 2])
    let places = found.events.map(\.place)
    for event in found.events.dropFirst() {
      #expect(!found.claims.contains { event.articles.contains($0.article) && $0.isAtEvent && $0.place != nil })
    }
    #expect(places.first.flatMap { $0 } == found.eventPlace)
    #expect(found.claims.map(\.article) == batch.articles.flatMap { article in found.claims.filter { $0.article == article.id }.map(\.article) })
  }

  @Test func `who names the event's place says that there is one`() throws {
    var batch = try Self.batch([("flood", 2), ("earthquake", 2)])
    batch.manifest.place = "Karnataka"
    #expect(ClaimExtractor().claims(in: batch).events.isEmpty)
  }

  @Test func `short articles are not told apart`() {
    let batch = Batch(name: "test", articles: [.of(["A train left Leeds."]), .of(["A boat sank off Ancona."])])
    #expect(ClaimExtractor().claims(in: batch).events.isEmpty)
  }
}
