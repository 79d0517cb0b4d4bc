import Claims
import Testing

@testable import Briefings

@Suite struct ExcerptTests {
  private func claim(_ text: String) throws -> Claim { try #require(Briefing.of([text]).extraction.claims.first) }

  static let cases: [(text: String, words: String)] = [
    ("The blast killed 20 people.", "killed 20 people"), ("They saw 20 people.", "20 people"), ("Some 20 people were killed, police said.", "Some 20 people were killed"),
    ("The blast killed 20 people in a market of the old town on Friday.", "killed 20 people in a market of the old town on Friday"),
    ("He said “20 people” were killed.", "20 people"),
  ]

  @Test(arguments: cases)
  func `a note quotes the figure with what befell whom, to the end of the clause`(_ text: String, _ words: String) throws {
    #expect(Excerpt.words(of: try claim(text)) == words)
  }

  @Test(arguments: [
    ("Seven of the country's 16 districts are affected.", "16 districts", "Seven of the country's 16 districts are affected"),
    ("The flood caused the deaths of 12 people in all.", "12 people", "deaths of 12 people in all"),
    ("Most of those in the area of the town fled, and 30 houses fell.", "30 houses", "30 houses fell"),
  ])
  func `the whole of a part is quoted with the part`(_ text: String, _ figure: String, _ words: String) throws {
    let claims = try Briefing.of([text]).extraction.claims
    let claim = try #require(claims.first { $0.quote.contains(figure) }, "\(claims.map(\.quote))")
    #expect(Excerpt.words(of: claim) == words)
  }

  @Test func `a figure's own words are short`() throws {
    let words = Excerpt.figure(of: try claim("It took more than half of the long and winding northern road of the old imperial postal service."))
    #expect(words.count <= 44)
  }

  @Test func `quotation marks within do not close the note's own`() throws {
    #expect(!Excerpt.words(of: try claim("The blast killed 20 “brave” people.")).contains { "“”\"".contains($0) })
  }
}
