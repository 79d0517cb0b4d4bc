import Articles
import Claims
import Dates
import Foundation
import TestSupport
import Testing

@testable import Estimation

@Suite struct CorroborationTests {
  /// The statements of texts of 5 September 2017, an article each: a.txt, b.txt …
  private static func statements(_ texts: [String]) -> [Statement] {
    let articles = texts.enumerated().map { number, text in
      let source = SourceText(text)
      let name = "\(Character(UnicodeScalar(UInt8(97 + number)))).txt"
      var article = Article(id: name, path: name, source: source, blocks: [TextBlock(role: .body, range: 0..<text.utf8.count, text: text, line: 1)])
      article.published = Stated(Sample.today, .manifest)
      return article
    }
    return ClaimExtractor().claims(in: Batch(name: "test", articles: articles), withStatements: true).statements
  }

  private static func corroborated(_ texts: [String], lineages: [Lineage]? = nil) -> [CorroboratedStatement] {
    let found = statements(texts)
    let own = Set(found.map(\.article)).sorted().map { Lineage(name: $0, articles: [$0]) }
    return Corroborator(lineages: lineages ?? own, asOf: Sample.today).corroborated(found)
  }

  @Test(arguments: [
    ("A navy frigate fired guided missiles at the port of Tarvik on Monday.", "On Monday, guided missiles were launched at the port of Tarvik by a frigate of the navy."),
    ("Residents of Tarvik began to celebrate the arrival of the soldiers.", "The residents were celebrating in Tarvik as the soldiers arrived."),
    ("The governor declared three days of mourning in the province of Tarvik.", "Three days of mourning have been declared by the governor of Tarvik province."),
  ])
  func `two articles that tell the same in other words are joined`(_ a: String, _ b: String) {
    let found = Self.corroborated([a, b])
    #expect(found.map(\.articles) == [["a.txt", "b.txt"]])
  }

  @Test(arguments: [
    // Another number of the same noun.
    ("Rescuers pulled 12 villagers out of the flooded mine of Tarvik on Monday.", "Rescuers pulled 19 villagers out of the flooded mine of Tarvik on Monday."),
    // One denies it.
    ("The army reached the flooded mine of Tarvik on Monday with boats.", "The army has not reached the flooded mine of Tarvik on Monday with boats."),
    // Another day.
    ("The army reached the flooded mine of Tarvik on Monday with boats.", "The army reached the flooded mine of Tarvik on Sunday with boats."),
    // To come, and done.
    ("The army will reach the flooded mine of Tarvik with its boats.", "The army reached the flooded mine of Tarvik with its boats."),
    // Another sum.
    ("The union promised $5 million in aid for the flooded mine of Tarvik.", "The union promised £2 million in aid for the flooded mine of Tarvik."),
    // The same setting, another story.
    ("On Monday in Tarvik the governor opened a school for miners.", "On Monday in Tarvik the rebels burnt a bridge and two lorries."),
  ])
  func `statements that contradict each other or only share a setting stay apart`(_ a: String, _ b: String) {
    #expect(Self.corroborated([a, b]).isEmpty)
  }

  @Test func `one article alone corroborates nothing, however often it says so`() {
    let text = "A navy frigate fired guided missiles at the port of Tarvik on Monday."
    #expect(Self.corroborated([text + " " + text]).isEmpty)
  }

  @Test func `copies of one wire count once`() {
    let text = "A navy frigate fired guided missiles at the port of Tarvik on Monday."
    let found = Self.corroborated([text, text, text], lineages: [Lineage(name: "AP", articles: ["a.txt", "c.txt"]), Lineage(name: "B", articles: ["b.txt"])])
    #expect(found.first?.articles.count == 3)
    #expect(found.first?.origins == ["AP", "B"])
    #expect(found.first?.day == Sample.day("2017-09-04"))
  }

  @Test func `the quotation is short, reads alone and says no more than the others`() {
    let found = Self.corroborated([
      "He said that a navy frigate had fired guided missiles at the port of Tarvik, which lies three hours by car from the capital and has been held by the rebels, on Monday.",
      "A navy frigate still fired guided missiles at the port of Tarvik on Monday.", "On Monday a navy frigate fired guided missiles at the port of Tarvik.",
      "A navy frigate fired guided missiles at the port of Tarvik and at two depots there on Monday.",
    ])
    #expect(found.first?.quotation.words == "On Monday a navy frigate fired guided missiles at the port of Tarvik")
  }

  @Test func `what more origins tell comes first`() {
    let missiles = "A navy frigate fired guided missiles at the port of Tarvik on Monday."
    let mourning = "The governor declared three days of mourning in the whole province."
    let found = Self.corroborated([mourning + " " + missiles, mourning, mourning + " " + missiles])
    #expect(found.map(\.articles.count) == [3, 2])
  }

  @Test func `the order of the statements changes nothing`() throws {
    let (batch, _) = BatchReader().read([TestSupport.seeds.appendingPathComponent("protest").path])
    let found = ClaimExtractor().claims(in: try #require(batch), withStatements: true).statements
    let corroborator = Corroborator(lineages: [], asOf: nil)
    #expect(corroborator.corroborated(found) == corroborator.corroborated(found.reversed()))
  }

  // MARK: Against the lists

  /// Pairs right in all of 100, and how many of the events that three articles tell are found, at least.
  @Test(arguments: [("deir-ez-zor", 5), ("flood", 1), ("earthquake", 2), ("protest", 2), ("epidemic", 0), ("ferry-accident", 2)])
  func `what is joined was listed by hand as one event`(_ name: String, _ least: Int) throws {
    let (batch, _) = BatchReader().read([TestSupport.seeds.appendingPathComponent(name).path])
    let found = ClaimExtractor().claims(in: try #require(batch), withStatements: true).statements
    let list = try EventList(name, found)
    let score = list.score(Corroborator(lineages: [], asOf: nil).corroborated(found).map(\.statements))
    let wrong = score.wrong.map { "\($0.0.id) \($0.0.words) | \($0.1.id) \($0.1.words)" }
    #expect(Double(score.wrong.count) <= 0.1 * Double(score.right + score.wrong.count), "\(wrong)")
    #expect(score.found >= least, "\(score.found) of \(score.asked)")
  }
}
