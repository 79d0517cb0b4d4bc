import Articles
import Dates
import Foundation
import Quantities
import TestSupport
import Testing

@testable import Claims

@Suite struct StatementTests {
  // 5 September 2017 was a Tuesday.
  @Test(arguments: [
    ("The army reached the port of Tarvik on Monday after a long march.", "2017-09-04", true),
    ("The army reached the port of Tarvik yesterday after a long march.", "2017-09-04", true),
    ("The army began its march on the port of Tarvik last month.", "2017-08", true),
    ("In January, an attack cut the port of Tarvik off from the town.", "2017-01", true),
    ("On 3 May 2016 the army left the port of Tarvik to the rebels.", "2016-05-03", false),
    ("The mayor will visit the port of Tarvik on Friday with his family.", "2017-09-08", true),
    // No day of the clause's own.
    ("The port of Tarvik has been closed to all ships since Monday.", nil, false),
    ("Monday's attack cut the port of Tarvik off from the town.", nil, false),
    ("The army took the port of Tarvik this week after a long march.", nil, false),
    ("The union plans another march through Tarvik on 8 December.", nil, false),
    ("The police said on Monday that the port of Tarvik was closed to ships.", nil, false),
  ] as [(String, String?, Bool)])
  func `the day is the one that the clause names for what it tells`(_ text: String, _ day: String?, _ isResolved: Bool) throws {
    let statement = try #require(statements(text).last)
    #expect(statement.day?.description == day)
    #expect(statement.isDayResolved == isResolved)
  }

  @Test func `a year is counted from the one that the same sentence named`() {
    let found = statements("Rebels cut the road to the town in 2013, and the following year the army lost the port of Tarvik.")
    #expect(found.map { $0.day?.description } == ["2013", "2014"])
  }

  @Test(arguments: [
    ("The Health Ministry said the wards of Tarvik were full to the last bed.", "Health Ministry", nil),
    ("“The wards of Tarvik are full to the last bed,” said Ana Dorel, the governor.", "Ana Dorel", "Ana Dorel"),
    ("The wards of Tarvik were full to the last bed all night.", nil, nil),
  ] as [(String, String?, String?)])
  func `who says it is named as claims name it`(_ text: String, _ name: String?, _ speaker: String?) throws {
    let statement = try #require(statements(text).first)
    #expect(statement.attribution.name == name)
    #expect(statement.attribution.speaker == speaker)
    #expect(statement.isAttributed == (name != nil))
  }

  @Test(arguments: [
    ("The road to the camp is not open to lorries of the relief service.", true, false, false),
    ("The army has denied the attack on the camp near Tarvik again.", true, false, false),
    ("The road to the camp is still open to lorries of the relief service.", false, true, false),
    ("The road to the camp will be opened to lorries of the relief service.", false, false, true),
    ("The storm could have sunk the ferry before it left the port of Tarvik.", false, false, false),
    ("The road to the camp was opened to lorries, not without a long delay.", false, false, false),
  ])
  func `what is denied, goes on or is to come is marked`(_ text: String, _ isNegated: Bool, _ goesOn: Bool, _ isForecast: Bool) throws {
    let statement = try #require(statements(text).first)
    #expect(statement.keys.isNegated == isNegated)
    #expect(statement.keys.goesOn == goesOn)
    #expect(statement.isForecast == isForecast)
  }

  @Test(arguments: [
    ("celebrations", "celebrating"), ("evacuated", "evacuation"), ("blockade", "siege"), ("soldiers", "troops"), ("launched", "fired"), ("injuries", "wounded"),
    ("congratulated", "congratulates"), ("airdrops", "airdrop"),
  ])
  func `words of one root and of one meaning in news meet`(_ a: String, _ b: String) {
    var stemmer = Stemmer(lexicon: .english)
    #expect(stemmer.stem(Term(a), isVerbal: false) == stemmer.stem(Term(b), isVerbal: true))
  }

  @Test(arguments: [("party", "part"), ("mission", "miss"), ("army", "arm"), ("number", "numb"), ("station", "state"), ("general", "generate")])
  func `words that only look alike do not`(_ a: String, _ b: String) {
    var stemmer = Stemmer(lexicon: .english)
    #expect(stemmer.stem(Term(a), isVerbal: false) != stemmer.stem(Term(b), isVerbal: false))
  }

  @Test(arguments: ["deir-ez-zor", "flood", "protest", "earthquake"])
  func `a quotation is the file's own words, whole`(_ name: String) throws {
    let (batch, _) = BatchReader().read([TestSupport.seeds.appendingPathComponent(name).path])
    let found = ClaimExtractor().claims(in: try #require(batch), withStatements: true).statements
    #expect(found.count > 50)
    #expect(Set(found.map(\.id)).count == found.count)
    for article in try #require(batch).articles where article.id.hasSuffix(".txt") {
      let scalars = Array(article.source.text.unicodeScalars)
      for statement in found where statement.article == article.id {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[statement.range])
        #expect(String(text).replacing("\r", with: " ").replacing("\n", with: " ") == statement.words)
        #expect(!statement.readsAlone || QuotationFitting.length.contains(statement.words.count))
        #expect(article.source.line(at: String(String.UnicodeScalarView(scalars[..<statement.range.lowerBound])).utf8.count) == statement.line)
      }
    }
  }

  @Test func `claims are the same with and without statements`() throws {
    let (batch, _) = BatchReader().read([TestSupport.seeds.appendingPathComponent("flood").path])
    let both = ClaimExtractor().claims(in: try #require(batch), withStatements: true)
    let alone = ClaimExtractor().claims(in: try #require(batch))
    #expect(both.claims == alone.claims)
    #expect(alone.statements.isEmpty)
  }
}

/// The statements of a text of 5 September 2017.
func statements(_ paragraphs: String...) -> [Statement] {
  ClaimExtractor().claims(in: Batch(name: "test", articles: [.of(paragraphs)]), withStatements: true).statements
}
